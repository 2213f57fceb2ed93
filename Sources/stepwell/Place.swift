import Authoring
import Care
import Flow
import Glibc
import Pages
import Records

/// Where a command works: its folders, its clock and its language.
struct Place {
  let options: Options
  let clock: Clock
  let dataFolder: String
  let checklistsFolder: String
  /// How strictly they are read: what is at home already cannot be mended there.
  let depth: Reading.Depth

  init(_ options: Options) throws(Trouble) {
    self.options = options
    guard let clock = Clock(at: options.at) else { throw .notAMoment }
    self.clock = clock
    dataFolder = options.data ?? Self.usualDataFolder
    // A home walks the lists that came with the journey.
    let named = options.checklists ?? Self.variable("STEPWELL_CHECKLISTS")
    let own = named == nil ? Home.checklists(inDataFolder: dataFolder) : nil
    checklistsFolder = named ?? own ?? "Checklists"
    depth = own == nil ? .start : .atHome
  }

  /// Where nobody says `--data`: `$STEPWELL_DATA`, `$XDG_DATA_HOME/stepwell` or `~/.local/share/stepwell`.
  private static var usualDataFolder: String {
    if let folder = variable("STEPWELL_DATA") { return folder }
    let share = variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? ".")/.local/share"
    return "\(share)/stepwell"
  }

  /// For commands that the program prints: with them a shell like this one finds this data folder.
  func invocation(on folder: String) -> Invocation {
    let isUsual = options.data == nil && folder == Self.usualDataFolder
    return Invocation(data: isUsual ? nil : folder, checklists: options.checklists)
  }

  var folder: DataFolder { DataFolder(path: dataFolder) }

  /// The records as they are: what only reads makes no folder where there is none.
  func keptStore() throws(Trouble) -> FileStore {
    guard !folder.isEmptied else { throw .folderEmptied }
    guard access(dataFolder, F_OK) == 0 else { throw .noRecords }
    let store = try store()
    // An empty answer would say that there never was anybody.
    let isGone = try records { () throws(RecordsProblem) in try store.areRecordsGone() }
    guard !isGone else { throw .recordsGone }
    return store
  }

  /// The records; makes the data folder where there is none.
  ///
  /// In a known folder that is empty nothing is made, but by `beginningAnew`: an administrator's word.
  func store(beginningAnew: Bool = false) throws(Trouble) -> FileStore {
    guard beginningAnew || !folder.isEmptied else { throw .folderEmptied }
    let store = try records { () throws(RecordsProblem) in try FileStore(folder: dataFolder) }
    folder.remember()
    return store
  }

  /// The clinic's checklists; the program starts only on a clean set.
  ///
  /// Whoever knows the files' fingerprint already need not have them looked at twice; what must change
  /// nothing in the data folder keeps no copy of them there.
  func checklists(_ fingerprint: String? = nil, keepsCopy: Bool = true) throws(Trouble)
    -> Checklists
  {
    guard access(checklistsFolder, R_OK) == 0 else { throw .checklists(findings: nil) }
    let checklists = try readChecklists(
      fingerprint ?? Fingerprint.checklists(in: checklistsFolder), keepsCopy: keepsCopy)
    if let code = options.language,
      !checklists.clinic.languages.contains(Language(code: code))
    {
      throw .unknownLanguage(checklists.clinic.languages)
    }
    return checklists
  }

  /// From what was kept of the last reading, as long as the files are the same.
  private func readChecklists(_ fingerprint: String, keepsCopy: Bool) throws(Trouble) -> Checklists
  {
    if let kept = KeptLists.read(inDataFolder: dataFolder, fingerprint: fingerprint) { return kept }
    let reading = Reading.of(folder: checklistsFolder, depth: depth)
    guard let checklists = reading.checklists else {
      throw .checklists(findings: reading.findings.count)
    }
    if keepsCopy {
      KeptLists.keep(checklists, inDataFolder: dataFolder, fingerprint: fingerprint)
    }
    return checklists
  }

  /// For the names of medicines in other languages; without it they stay as they were typed.
  var formulary: Formulary? { readFormulary(in: checklistsFolder).formulary }

  /// `--language`, else the system's, else English: for what the command line itself says.
  var language: Language {
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(Self.variable).first ?? "en"
    let wanted = Language(code: options.language ?? String(system.prefix(2)))
    return Words.all[wanted] == nil ? .english : wanted
  }

  func code(_ typed: String) throws(Trouble) -> Code {
    guard let code = Code(typed: typed) else { throw .notACode }
    return code
  }

  /// A journey for staff at the command line, which the access log keeps.
  func record(_ code: Code, in store: FileStore) throws(Trouble) -> Record {
    let record = try loaded(code, from: store)
    try log(.shownOnCommandLine, code, in: store)
    return record
  }

  /// A journey that something leaves of: one that is not understood to its end could leave an order out.
  func wholeRecord(_ code: Code, in store: FileStore) throws(Trouble) -> Record {
    let record = try record(code, in: store)
    guard !record.isReadOnly else { throw .unreadEntries }
    return record
  }

  /// One that was taken away is told as that, not as one that never was.
  private func loaded(_ code: Code, from store: FileStore) throws(Trouble) -> Record {
    do throws(RecordsProblem) {
      return try store.load(code)
    } catch {
      let isGone = error == .notFound && (try? store.codesGone())?.contains(code) == true
      throw isGone ? .recordGone : Trouble(error)
    }
  }

  static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}

/// Runs a piece of `Records` and says what went wrong in the words of the command line.
func records<Value>(_ work: () throws(RecordsProblem) -> Value) throws(Trouble) -> Value {
  do {
    return try work()
  } catch {
    throw Trouble(error)
  }
}

extension Trouble {
  init(_ problem: RecordsProblem) {
    let number = problem.errno?.number ?? 0
    switch problem {
    case .notFound: self = .noSuchCode
    case .damaged, .holdsAnother, .cannotBeKept: self = .damaged
    case .newerSchema, .readOnly: self = .madeByNewerProgram
    case .recordsGone: self = .recordsGone
    case .staffGone: self = .staff(.gone)
    case .staffRemoved: self = .staff(.unknown)
    case .cannotRead(.record, let errno): self = .recordUnreadable(errno: errno.number)
    case .locked, .changedElsewhere, .alreadyExists: self = .inUse
    case .refused(let refusal): self = .refused(refusal)
    case .bundle(let fault): self = .bundle(BundleTrouble(fault))
    case .fileExists: self = .fileExists
    case .noSuchFolder: self = .noSuchFolder
    case .cannotCreate(.newFile, _): self = Trouble(problem.errno, orElse: .file(errno: number))
    case .cannotCreate(.checklists, _), .cannotCreate(.staff, _):
      self = Trouble(problem.errno, orElse: .inputOutput(errno: number))
    case .cannotCreate: self = .dataFolder(errno: number)
    default: self = Trouble(problem.errno, orElse: .inputOutput(errno: number))
    }
  }

  /// What a person can do something about.
  private init(_ errno: Errno?, orElse other: Trouble) {
    switch errno?.cause {
    case .fullDisk: self = .diskFull
    case .noMemory: self = .noMemory
    default: self = other
    }
  }
}
