import ArgumentParser
import Care
import Flow
import Pages
import Records

struct Staff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who can sign in at the station. Whoever may write the data folder may change it.",
    subcommands: [Add.self, Remove.self, ResetPin.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give somebody an account; the PIN is asked for, twice.")

    @Argument(help: "The staff name, such as m.lopez.")
    var id: String

    @ArgumentParser.Option(help: "The name, as colleagues know it.")
    var name: String

    @ArgumentParser.Flag(
      help:
        "All accounts of this clinic are lost, or its folder: make a first one. The access log keeps that."
    )
    var accountsLost = false

    @OptionGroup var options: Options

    func run() throws {
      try command(options) { place throws(Trouble) in
        let member = StaffMember(id: id, name: name)
        if accountsLost { try place.beginAnew(member) } else { try place.addStaff(member) }
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take somebody's account away; what they did stays on record.")

    @Argument(help: "The staff name.")
    var id: String

    @OptionGroup var options: Options

    func run() throws {
      try command(options) { place throws(Trouble) in try place.removeStaff(id) }
    }
  }

  struct ResetPin: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset-pin", abstract: "Give somebody another PIN, which is asked for, twice.")

    @Argument(help: "The staff name.")
    var id: String

    @OptionGroup var options: Options

    func run() throws {
      try command(options) { place throws(Trouble) in try place.resetPin(id) }
    }
  }
}

extension Place {
  private var sentences: AccountSentences { AccountSentences(language: language) }

  fileprivate func addStaff(_ member: StaffMember) throws(Trouble) {
    // What is wrong with the name is told before the PIN is chosen.
    _ = try usable(member.id)
    let store = try store()
    let members = try accounts { () throws(RecordsProblem) in try store.staff() }
    guard !members.contains(where: { $0.id == member.id }) else { throw .staff(.exists) }
    if members.isEmpty, try accounts({ () throws(RecordsProblem) in try store.hasHadAccounts() }) {
      throw .staff(.gone)
    }
    let isNew = try accounts { () throws(RecordsProblem) in try store.traces().isEmpty }
    let pin = try newPin()
    // In a folder with nothing in it there is nobody to be looked at unlogged; and a line about an account that
    // came to nothing would look there as though all accounts had been lost.
    if !isNew { try mustBeLogged(.staffAdded, about: member.id, in: store) }
    try accounts { () throws(RecordsProblem) in
      // Whether accounts were lost was asked above; by now the log tells of this one.
      try store.addStaff(
        member, pin: pin, beginningAnew: members.isEmpty, at: clock.now.instant)
    }
    if isNew { note(.staffAdded, about: member.id, in: store) }
    try tell(sentences.added(member.id), isDone: true)
  }

  /// The first account where all were lost: nothing is made before the access log has it.
  fileprivate func beginAnew(_ member: StaffMember) throws(Trouble) {
    _ = try usable(member.id)
    let store = try store(beginningAnew: true)
    let members = try accounts { () throws(RecordsProblem) in try store.staff() }
    guard members.isEmpty else { throw .staff(.notGone) }
    let pin = try newPin()
    try mustBeLogged(.accountsBegunAnew, about: member.id, in: store)
    try accounts { () throws(RecordsProblem) in
      try store.addStaff(member, pin: pin, beginningAnew: true, at: clock.now.instant)
    }
    try tell(sentences.added(member.id), isDone: true)
  }

  fileprivate func removeStaff(_ id: String) throws(Trouble) {
    let store = try keptStore()
    let id = try usable(StaffID.normal(id))
    let members = try accounts { () throws(RecordsProblem) in try store.staff() }
    guard members.contains(where: { $0.id == id }) else { throw .staff(.unknown) }
    guard members.count > 1 else { throw .staff(.last) }
    try mustBeLogged(.staffRemoved, about: id, in: store)
    try accounts { () throws(RecordsProblem) in try store.removeStaff(id) }
    try tell(sentences.removed(id), isDone: true)
  }

  fileprivate func resetPin(_ id: String) throws(Trouble) {
    let store = try keptStore()
    let id = try usable(StaffID.normal(id))
    let members = try accounts { () throws(RecordsProblem) in try store.staff() }
    guard members.contains(where: { $0.id == id }) else { throw .staff(.unknown) }
    let pin = try newPin()
    try mustBeLogged(.pinReset, about: id, in: store)
    try accounts { () throws(RecordsProblem) in try store.resetPin(id, pin) }
    try tell(sentences.pinReset(id), isDone: true)
  }

  /// What is done to an account stands in the access log before it is done, or is not done.
  private func mustBeLogged(
    _ action: AccessAction, about id: String, in store: FileStore
  ) throws(Trouble) {
    do throws(RecordsProblem) {
      try store.logAccess(action, about: id, at: clock.now.instant)
    } catch {
      throw .staff(.notLogged)
    }
  }

  /// An id that nobody can have was mistyped; that is another thing than one that nobody has.
  private func usable(_ id: String) throws(Trouble) -> String {
    guard StaffID.isUsable(id) else { throw .staff(.notAnID) }
    return id
  }

  /// Asks for a PIN twice; it is never an argument, which other people's programs could read.
  private func newPin() throws(Trouble) -> Pin {
    // Before the first question, or a quick hand would be seen, and until both are typed.
    let typing = SecretTyping()
    warn(sentences.askPin)
    guard let typed = typing.line(), !typed.isEmpty else { throw .staff(.noPin) }
    if let fault = PinFault(typed) { throw .staff(.pin(fault)) }
    warn(sentences.askPinAgain)
    guard typing.line() == typed else { throw .staff(.pinsDiffer) }
    guard let pin = try? Pin(typed) else { throw .staff(.pin(.notDigits)) }
    return pin
  }

  private func accounts<Value>(_ work: () throws(RecordsProblem) -> Value) throws(Trouble) -> Value
  {
    do {
      return try work()
    } catch {
      switch error {
      case .notAStaffID: throw .staff(.notAnID)
      case .staffExists: throw .staff(.exists)
      case .noSuchStaff: throw .staff(.unknown)
      case .lastStaff: throw .staff(.last)
      case .staffDamaged: throw .staff(.damaged)
      case .staffGone: throw .staff(.gone)
      default: throw Trouble(error)
      }
    }
  }
}
