import Care

/// A row on the way in to the station.
package enum DoorPick: Hashable, Sendable {
  /// From the welcome page.
  case staff
  /// Without an account.
  case emergency
}

/// Getting in at the station.
extension State {
  /// Without its disk there is no patient here either.
  var doorWithoutAccounts: [Pick] {
    kiosk?.accounts == .emptied ? [.understood] : [.understood, .desk(.door(.emergency))]
  }

  mutating func pick(_ row: DoorPick) -> [Effect] {
    switch row {
    case .staff: staffDoor()
    case .emergency: open(.emergency(.name), TextField(.free(limit: 60)))
    }
  }

  mutating func submitID() -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    guard let id = Self.staffID(words) else { return refuse(.notAnID) }
    return open(.pin(id: id), TextField(.secret(limit: 32)))
  }

  mutating func submitPin(_ id: String) -> [Effect] {
    guard let pin = trimmedField else { return refuse(.nothingTyped) }
    return [.checkStaff(id: id, pin: pin)]
  }

  private static func staffID(_ words: String) -> String? {
    let id = StaffID.normal(words)
    return StaffID.isUsable(id) ? id : nil
  }

  private var idField: TextField { TextField(.free(limit: StaffID.length.upperBound)) }

  mutating func signedIn(_ id: String, _ result: StaffSignIn) -> [Effect] {
    guard frame.screen == .desk(.pin(id: id)) else { return [] }
    switch result {
    case .member(let name): return enter(Nurse(id: id, name: name))
    case .wrong(let seconds):
      frame.field = TextField(.secret(limit: 32))
      frame.notice = .station(
        .account(seconds > 0 ? .wrongStaffWait(seconds: seconds) : .wrongStaff))
      return []
    case .wait(let seconds):
      frame.field = TextField(.secret(limit: 32))
      frame.notice = .waitSeconds(seconds)
      return []
    case .gone: return tellAccountsGone()
    case .trouble(let problem): return refuse(.accountsTrouble(problem))
    }
  }

  /// Whom to ask, in place of a first account over what is kept, or where the disk may not be there.
  private mutating func tellAccountsGone(_ found: Accounts = .gone) -> [Effect] {
    kiosk?.accounts = found
    frames = [welcomeFrame, Frame(.desk(.accountsGone), focus: nil)]
    return []
  }

  /// Somebody took the account of the nurse at the screen away: they read and write no more.
  ///
  /// What was not on the disk yet cannot be kept any more, which is told; nothing waits for them either.
  mutating func nurseRemoved() -> [Effect] {
    guard let station, !station.nurse.isEmergency else { return [] }
    let isLost = session?.pending.isEmpty == false || !station.forms.isEmpty
    forget()
    kiosk?.parked[station.nurse.id] = nil
    frame.notice = .station(.account(.removed(isLost: isLost)))
    return []
  }

  /// To the board, or to where the same person was when the station signed them out.
  private mutating func enter(_ nurse: Nurse) -> [Effect] {
    guard let kiosk else { return [] }
    program = .station(Program.Station(nurse: nurse, kiosk: kiosk))
    language = firstLanguage
    showBoard()
    var effects: [Effect] = [.readBoard]
    if formulary == nil { effects.append(.readFormulary) }
    guard let parked = self.kiosk?.parked.removeValue(forKey: nurse.id) else { return effects }
    frames = parked.frames
    session = parked.session
    station?.forms = parked.forms
    let search = frames.first.map(trimmed) ?? ""
    station?.board.search = search
    guard let code = session?.journey.code else { return effects }
    return effects + [.find(code)] + opened(code)
  }

  /// Out again; what is unsaved keeps the station open until it is on the disk.
  ///
  /// Nothing waits for whoever came in by emergency access: anybody can type the same name.
  mutating func signNurseOut(parking: Bool) -> [Effect] {
    if session?.pending.isEmpty == false { return save() }
    guard let station else { return [] }
    if !station.nurse.isEmergency, parking || !station.forms.isEmpty {
      let parked = Parked(
        frames: parking ? frames.filter { !$0.isShownOnce } : [boardFrame],
        session: parking ? session : nil, forms: station.forms)
      kiosk?.parked[station.nurse.id] = parked
    }
    forget()
    return []
  }

  /// The welcome page, with nothing left of whoever was at the station.
  private mutating func forget() {
    if let kiosk { program = .kiosk(kiosk) }
    session = nil
    isStrong = false
    language = firstLanguage
    frames = [welcomeFrame]
  }

  var idFrame: Frame { Frame(.desk(.id), field: idField) }

  /// From the welcome page: to sign in, or to set the clinic up where nothing was ever kept.
  ///
  /// Where nobody could sign in the last time, it is looked at again: accounts may be back, or made at another
  /// screen.
  mutating func staffDoor() -> [Effect] {
    guard kiosk?.accounts == Accounts.some else { return [.readAccounts] }
    frames.append(idFrame)
    return []
  }

  mutating func take(_ found: Accounts) -> [Effect] {
    kiosk?.accounts = found
    guard frame.screen == .welcome else { return [] }
    switch found {
    case .some: frames.append(idFrame)
    case .none: frames.append(Frame(.desk(.setUp(.id)), field: idField))
    case .gone, .emptied: return tellAccountsGone(found)
    }
    return []
  }

  // MARK: The first account

  mutating func setUp(_ step: DeskPage.SetUp) -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    switch step {
    case .id:
      guard let id = Self.staffID(words) else { return refuse(.notAnID) }
      return open(.setUp(.name(id: id)), TextField(.free(limit: 60)))
    case .name(let id):
      return open(.setUp(.pin(id: id, name: words)), TextField(.secret(limit: 32)))
    case .pin: return [.checkPin(words)]
    case .pinAgain(let id, let name, let pin):
      guard pin == words else {
        frames.removeLast()
        frame.field = TextField(.secret(limit: 32))
        return refuse(.pinsDiffer)
      }
      return [.makeFirstAccount(id: id, name: name, pin: pin)]
    }
  }

  mutating func pinChecked(_ fault: PinFault?) -> [Effect] {
    guard case .desk(.setUp(.pin(let id, let name))) = frame.screen, let pin = trimmedField else {
      return []
    }
    frame.field = TextField(.secret(limit: 32))
    if let fault { return refuse(.pinFault(fault)) }
    return open(
      .setUp(.pinAgain(id: id, name: name, pin: pin)), TextField(.secret(limit: 32)))
  }

  mutating func accountMade(_ id: String, _ name: String, _ result: AccountMaking) -> [Effect] {
    guard case .desk(.setUp) = frame.screen else { return [] }
    switch result {
    case .made:
      kiosk?.accounts = .some
      return enter(Nurse(id: id, name: name))
    case .alreadySetUp:
      kiosk?.accounts = .some
      frames = [welcomeFrame, idFrame]
      return refuse(.alreadySetUp)
    case .gone: return tellAccountsGone()
    case .trouble(let problem): return refuse(.accountsTrouble(problem))
    }
  }

  // MARK: Emergency access

  mutating func emergency(_ step: DeskPage.Emergency) -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    switch step {
    case .name: return open(.emergency(.second(name: words)), TextField(.free(limit: 60)))
    case .second(let name):
      guard plainLetters(words) != plainLetters(name) else { return refuse(.notAnotherPerson) }
      return open(
        .emergency(.reason(name: name, second: words)), TextField(.free(limit: 300)))
    case .reason(let name, let second):
      return [
        .keepEmergency(EmergencyAccess(name: name, second: second, reason: words, at: now))
      ]
    }
  }

  /// Nobody gets in before it is on the disk that they did.
  mutating func emergencyKept(_ access: EmergencyAccess, _ problem: SaveProblem?) -> [Effect] {
    guard case .desk(.emergency(.reason)) = frame.screen else { return [] }
    if let problem { return refuse(.accountsTrouble(problem)) }
    return enter(Nurse(id: "emergency:\(access.name)", name: access.name, isEmergency: true))
  }
}
