import Care

/// The staff accounts as they stand in their file.
struct KeptStaff: Hashable {
  /// The newest form of file that this version writes and fully knows.
  static let schema = 1
  private static let format = "stepwell-staff"
  /// So many ids that nobody has are remembered, lest typing them fills the disk.
  private static let most = 200

  private var envelope: Envelope
  /// How often the accounts were saved.
  let rev: Int
  /// In order of the ids.
  private(set) var members: [KeptMember]
  /// The one that was tried last comes last.
  private(set) var strangers: [KeptStranger]
  private(set) var emergencies: [EmergencyAccess]

  /// No accounts.
  init() {
    envelope = Envelope(["format": .text(Self.format), "schema": .number(Self.schema)])
    rev = 0
    members = []
    strangers = []
    emergencies = []
  }

  init(bytes: [UInt8]) throws(Unreadable) {
    envelope = try Envelope(bytes: bytes)
    let tree = envelope.tree
    guard tree["format"]?.text == Self.format, let schema = tree["schema"]?.number, schema > 0
    else { throw .notOfThisKind }
    // A sign-in has to be counted, so accounts that cannot be written are of no use.
    guard schema == Self.schema else { throw .newerSchema(schema) }
    do throws(NotUnderstood) {
      let staff = try Fields(tree["staff"])
      rev = try Fields(.object(tree)).number("rev")
      members = try staff.list("members").read { json throws(NotUnderstood) in
        try KeptMember(kept: json)
      }
      strangers = try staff.list("strangers").read { json throws(NotUnderstood) in
        try KeptStranger(kept: json)
      }
      emergencies = try staff.list("emergencies").read { json throws(NotUnderstood) in
        try EmergencyAccess(kept: json)
      }
    } catch {
      throw .notOfThisKind
    }
  }

  /// The file of the next revision, or nil when it would not read back as what it is.
  var next: [UInt8]? {
    var whole = envelope
    var staff = whole.tree["staff"]?.object ?? [:]
    staff["members"] = .list(members.map(\.json))
    staff["strangers"] = .list(strangers.map(\.json))
    staff["emergencies"] = .list(emergencies.map(\.json))
    whole.tree["staff"] = .object(staff)
    whole.tree["rev"] = .number(rev + 1)
    let bytes = whole.bytes
    guard bytes.count <= Folder.largest, whole.isRead(from: bytes),
      (try? KeptStaff(bytes: bytes))?.members.map(\.staff) == members.map(\.staff)
    else { return nil }
    return bytes
  }
}

extension KeptStaff {
  func member(_ id: String) -> KeptMember? {
    members.first { $0.staff.id == id }
  }

  mutating func add(_ member: KeptMember) {
    members.append(member)
    members.sort { $0.staff.id < $1.staff.id }
  }

  mutating func remove(_ id: String) {
    members.removeAll { $0.staff.id == id }
  }

  mutating func change(_ id: String, _ change: (inout KeptMember) -> Void) {
    for index in members.indices where members[index].staff.id == id { change(&members[index]) }
  }

  /// Nobody's last account can be taken away, so nobody had one in this file.
  var hasOnlyEmergencies: Bool { members.isEmpty && strangers.isEmpty && !emergencies.isEmpty }

  mutating func grant(_ access: EmergencyAccess) {
    emergencies.append(access)
  }

  /// Whose tries are counted together.
  enum Typist: Hashable {
    case member(StaffMember)
    /// An id that nobody has, by its hash.
    case stranger(String)
  }

  func tries(of typist: Typist) -> Tries? {
    switch typist {
    case .member(let staff): member(staff.id)?.tries
    case .stranger(let hash): strangers.first { $0.hash == hash }?.tries
    }
  }

  mutating func keep(_ tries: Tries, of typist: Typist) {
    guard tries != self.tries(of: typist) else { return }
    switch typist {
    case .member(let staff): change(staff.id) { $0.tries = tries }
    case .stranger(let hash):
      strangers.removeAll { $0.hash == hash }
      strangers.append(KeptStranger(hash: hash, tries: tries))
      strangers.removeFirst(max(0, strangers.count - Self.most))
    }
  }
}

extension [JSON] {
  fileprivate func read<Value>(
    _ read: (JSON) throws(NotUnderstood) -> Value
  ) throws(NotUnderstood) -> [Value] {
    var values: [Value] = []
    for json in self { values.append(try read(json)) }
    return values
  }
}
