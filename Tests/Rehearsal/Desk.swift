import Care
import Flow

/// A program with a made-up disk: runs actions through the reducer and answers its effects.
package struct Desk {
  package var state: State
  /// What is on the made-up disk.
  package var disk: [Code: Journey]
  /// What a record's own count of saves begins with.
  package var rev = 1
  /// Set to make every save fail.
  package var failure: SaveProblem?
  /// Set to make the access log take nothing.
  package var isLogBroken = false
  /// Everything that was wanted so far.
  package private(set) var effects: [Effect] = []
  /// Who can sign in at the station: their PINs by their ids.
  package var pins: [String: String] = [:]
  /// Everybody who got in without an account.
  package private(set) var accesses: [EmergencyAccess] = []
  /// What is found where accounts are looked for; nil for what the PINs say.
  package var accounts: Accounts?
  private let formulary: Formulary?

  package init(setting: Setting, now: Moment, disk: [Code: Journey], formulary: Formulary?) {
    state = State(setting: setting, now: now)
    self.disk = disk
    self.formulary = formulary
  }

  package mutating func act(_ deeds: Action.Person...) { deeds.forEach { run(.person($0)) } }

  /// What the world says by itself.
  package mutating func hear(_ answers: Action.World...) { answers.forEach { run(.world($0)) } }

  package mutating func take(_ action: Action) { run(action) }

  package mutating func pick(_ picks: Pick...) { picks.forEach { run(.person(.picked($0))) } }

  /// A whole line typed, and Enter.
  package mutating func type(_ text: String) { run(.person(.entered(text))) }

  package var standing: Standing? { state.session?.standing }

  package var screen: Screen { state.frame.screen }

  private mutating func run(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      let wanted = reduce(&state, waiting.removeFirst())
      effects += wanted
      waiting += wanted.compactMap { answer($0).map(Action.world) }
    }
  }

  private mutating func answer(_ effect: Effect) -> Action.World? {
    switch effect {
    case .find(let code):
      .found(code, disk[code].map { .journey($0, receipt(of: $0)) } ?? .unknown)
    case .append(let events, let code, let expected):
      append(events, to: code, expecting: expected)
    case .create(let events): create(events)
    case .readFormulary: .readFormulary(formulary)
    case .log: isLogBroken ? .notLogged : nil
    case .keepLanguage, .ring, .leave: nil
    case .readAccounts: .accountsRead(accounts ?? (pins.isEmpty ? .none : .some))
    case .checkStaff(let id, let pin):
      .staffSignIn(
        id: id, pins[id] == pin ? .member(name: "Maria Lopez") : .wrong(waitSeconds: 0))
    case .checkPin(let pin): .pinChecked(pin.count < 6 ? .tooShort : nil)
    case .makeFirstAccount(let id, let name, let pin): makeFirstAccount(id, name, pin)
    case .keepEmergency(let access): keep(access)
    case .readBoard:
      .board(rows(of: disk.keys.sorted()), left: 0, unreadable: [], accesses: accesses)
    case .readRows(let codes): .rows(rows(of: codes), unreadable: [])
    case .printSheet: .printed(isLogBroken ? .notLogged : failure == nil ? nil : .failed)
    case .sealForHome(let code, _): .sealed(sealed(code))
    }
  }

  private mutating func makeFirstAccount(_ id: String, _ name: String, _ pin: String)
    -> Action.World
  {
    guard pins.isEmpty else { return .accountMade(id: id, name: name, .alreadySetUp) }
    pins[id] = pin
    return .accountMade(id: id, name: name, .made)
  }

  private mutating func keep(_ access: EmergencyAccess) -> Action.World {
    if let failure { return .emergencyKept(access, failure) }
    accesses.append(access)
    return .emergencyKept(access, nil)
  }

  private func sealed(_ code: Code) -> Result<SealedFile, NotHandedOut> {
    if isLogBroken { return .failure(.notLogged) }
    let file = SealedFile(file: "/srv/home/\(code).stepwell", words: "apple river moon happy")
    return failure == nil ? .success(file) : .failure(.failed)
  }

  private func rows(of codes: [Code]) -> [BoardRow] {
    codes.compactMap { disk[$0] }.compactMap { state.setting.checklists.boardRow(of: $0) }
  }

  private mutating func create(_ events: [Event]) -> Action.World {
    if let failure { return .notSaved(failure) }
    let free = (1...).lazy.compactMap(Code.init(number:)).first { disk[$0] == nil }
    guard let code = free else { return .notSaved(.other) }
    let journey = Journey(code: code, events: events)
    disk[code] = journey
    return .created(journey, receipt(of: journey))
  }

  private mutating func append(_ events: [Event], to code: Code, expecting expected: Int)
    -> Action.World
  {
    if let failure { return .notSaved(failure) }
    guard var journey = disk[code] else { return .notSaved(.damaged) }
    guard expected == receipt(of: journey).rev else {
      return .changedElsewhere(journey, receipt(of: journey))
    }
    journey.events += events
    disk[code] = journey
    return .saved(journey, receipt(of: journey))
  }

  /// Whatever is put into a record, by this program or another, makes it another one.
  private func receipt(of journey: Journey) -> Receipt { Receipt(rev: rev + journey.events.count) }
}
