import Care

extension State {
  /// Looks a patient up by the code and the birth date typed in.
  mutating func signIn(_ code: Code) -> [Effect] {
    guard let born = takeDate() else { return [] }
    guard born.first <= now.day || clockDoubt != nil else {
      frame.notice = .dayInFuture
      return []
    }
    if let wait = kiosk?.signInOpensAt.map({ $0 - now.instant }), wait > 0 {
      frame.notice = .waitSeconds(wait)
      return []
    }
    return [.find(code)]
  }

  mutating func found(_ code: Code, _ result: SignInResult) -> [Effect] {
    switch program {
    case .kiosk: foundAtKiosk(code, result)
    case .station: foundForStaff(code, result)
    case .home: foundAtHome(result)
    }
  }

  private mutating func foundAtKiosk(_ code: Code, _ result: SignInResult) -> [Effect] {
    if session?.journey.code == code { return foundStopped(result) }
    guard case .birthDate(code) = frame.screen, let field = frame.field,
      let born = date(in: field)
    else { return [] }
    switch result {
    case .journey(let journey, let receipt)
    where journey.standing.identity?.born.isMet(by: born) == true:
      return begin(journey, receipt)
    case .unreadable:
      frame.notice = .recordUnreadable
      return [.log(.signInFailed, nil)]
    case .journey, .unknown: return refuseSignIn()
    }
  }

  /// The code stays: most mistype the date.
  private mutating func refuseSignIn() -> [Effect] {
    let now = now
    kiosk?.signInFailed(at: now)
    frame.field = TextField(.date)
    frame.notice = .noMatch
    return [.log(.signInFailed, nil)]
  }

  private mutating func begin(_ journey: Journey, _ receipt: Receipt) -> [Effect] {
    kiosk?.signInWorked()
    session = Session(
      journey: journey, receipt: receipt, drafts: takeLeftDrafts(of: journey.code))
    let standing = journey.standing
    let isOpen = standing.phase?.isBeforeProcedure ?? false
    frames = [Frame(isOpen && !receipt.isReadOnly ? .hello : .withTheTeam)]
    var effects: [Effect] = [.log(.opened, journey.code)]
    if formulary == nil { effects.append(.readFormulary) }
    if isOpen, !receipt.isReadOnly, standing.arrivedAt == nil,
      let born = standing.identity?.born, standing.orders?.procedureAt.day == now.day
    {
      effects += perform(.arrived(born: born)) ?? []
    }
    return effects
  }

  /// The language that every session begins with is the one that Enter chooses.
  var welcomeFrame: Frame {
    Frame(.welcome, focus: setting.checklists.clinic.languages.firstIndex(of: firstLanguage) ?? 0)
  }

  var codeFrame: Frame { Frame(.code, field: TextField(.free(limit: 20))) }

  /// Ends the session and wipes what it put on the screen; refused while something is not saved.
  mutating func signOut() -> [Effect] {
    if case .station = program { return signNurseOut(parking: true) }
    if session?.pending.isEmpty == false { return save() }
    leaveDrafts()
    session = nil
    isStrong = false
    language = firstLanguage
    frames = [welcomeFrame]
    return []
  }

  mutating func leave() -> [Effect] {
    switch program {
    case .kiosk: session == nil ? quit() : signOut()
    case .station: signOut()
    case .home: session?.pending.isEmpty == false ? save() : quit()
    }
  }

  private mutating func quit() -> [Effect] {
    guard !setting.isKiosk else { return [] }
    isOver = true
    return [.leave]
  }
}
