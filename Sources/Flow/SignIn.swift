import Care

extension State {
  /// Looks a patient up by the code and the birth date typed in.
  mutating func signIn(_ code: Code) -> [Effect] {
    guard let born = takeDate() else { return [] }
    guard born.first <= now.day || clockDoubt != nil else {
      frame.notice = .dayInFuture
      return []
    }
    if let wait = signInOpensAt.map({ $0 - now.instant }), wait > 0 {
      frame.notice = .waitSeconds(wait)
      return []
    }
    return [.find(code)]
  }

  mutating func found(_ code: Code, _ result: SignInResult) -> [Effect] {
    if nurse != nil { return foundForStaff(code, result) }
    if isHome { return foundAtHome(result) }
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

  /// Two tries are free, then each one waits twice as long, up to a minute.
  ///
  /// That is long enough against guessing, short enough for a patient who mistyped. The code stays: most
  /// mistype the date.
  private mutating func refuseSignIn() -> [Effect] {
    failedSignIns += 1
    if failedSignIns > 2 {
      signInOpensAt = now.instant + min(60, 5 << min(failedSignIns - 3, 4))
    }
    frame.field = TextField(.date)
    frame.notice = .noMatch
    return [.log(.signInFailed, nil)]
  }

  private mutating func begin(_ journey: Journey, _ receipt: Receipt) -> [Effect] {
    failedSignIns = 0
    signInOpensAt = nil
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
    if nurse != nil { return signNurseOut(parking: true) }
    if session?.pending.isEmpty == false { return save() }
    leaveDrafts()
    session = nil
    isStrong = false
    language = firstLanguage
    frames = [welcomeFrame]
    return []
  }

  mutating func leave() -> [Effect] {
    if isHome, session?.pending.isEmpty == false { return save() }
    if !isHome, session != nil || nurse != nil { return signOut() }
    guard !setting.isKiosk else { return [] }
    isOver = true
    return [.leave]
  }
}
