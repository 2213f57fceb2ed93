import Care

/// An open emergency stops what a patient goes through, until staff have settled it.
///
/// Whether it is stopped hangs on the record alone, so that it stays so for whoever signs in again.
extension State {
  /// Whether the patient at the screen has an open emergency; at home the family goes on by what was
  /// done, and a nurse by what they see.
  package var isStopped: Bool {
    switch program {
    case .kiosk: session?.standing.openEmergencies.isEmpty == false
    case .station, .home: false
    }
  }

  /// Whether nobody has touched the screen of a stopped patient for so long that it names nobody, and
  /// answers to nobody until the patient signs in again.
  package var isUnattended: Bool { isStopped && (session?.wasLeftAlone == true || isLongUntouched) }

  var isLongUntouched: Bool { now.instant >= lastInputAt + secondsToWarning }

  /// Lays the page of an open emergency over what the patient was doing, and takes it off once staff
  /// have settled it: what was being done, and what else was told, is then where it was.
  mutating func stopOrGoOn() {
    let isLaid = frames.contains { $0.screen == .stopped }
    // Once staff have settled it, the page stays until the patient goes on: a key that was meant for it
    // must not answer the question under it.
    guard isStopped else {
      if isLaid, session == nil || station != nil { takeStopOff() }
      return
    }
    guard !isLaid else { return }
    let over = frames.filter(\.liesOverStop)
    let under = frames.filter { !$0.liesOverStop && !isOnlyEmergency($0) }
    frames = under + [Frame(.stopped, focus: nil)] + over
  }

  /// The patient goes on after staff have settled the emergency.
  mutating func goOnAfterStop() -> [Effect] {
    guard !isStopped else { return [] }
    takeStopOff()
    if session?.standing.phase?.isBeforeProcedure != true { frames = [Frame(.withTheTeam)] }
    return []
  }

  private mutating func takeStopOff() {
    frames.removeAll { $0.screen == .stopped }
    if frames.isEmpty { _ = show(.hello) }
  }

  /// What is said of an emergency stands on the page that stays.
  private func isOnlyEmergency(_ frame: Frame) -> Bool {
    switch frame.screen {
    case .told(let raised): raised.allSatisfy { $0.level == .emergency }
    case .signs, .sign: true
    default: false
    }
  }

  /// The questions that raised it and may be answered again, by the one who answered them.
  package var questionsOfEmergency: [Item.Reference] {
    if isUnattended { return [] }
    let items = (session?.standing.openEmergencies ?? []).compactMap(\.key.item)
    let shown = Set(shownItems.map(\.reference))
    return items.reduce(into: []) { asked, item in
      if shown.contains(item), !asked.contains(item) { asked.append(item) }
    }
  }

  var stoppedPicks: [Pick] {
    guard isStopped else { return [.understood] }
    return (session?.pending.isEmpty == false ? [.retry] : [])
      + [.nurseWasHere] + questionsOfEmergency.map { .change($0) } + [.clearScreen]
  }

  /// One question again, over the page that stays.
  mutating func answerAgain(_ reference: Item.Reference) {
    let under = frames
    show(reference)
    frames = under + [frame]
  }

  /// Nobody has touched the screen for a while: only the page that stays is left, and what is not saved.
  mutating func closeOverStop() {
    session?.wasLeftAlone = true
    for case .item(let reference, .ask) in frames.map(\.screen) { keepDraft(of: reference) }
    guard let place = frames.firstIndex(where: { $0.screen == .stopped }) else { return }
    frames = frames[...place] + frames[(place + 1)...].filter { $0.screen == .notSaved }
  }

  /// Takes the page away, on being asked twice: one touch of a patient in distress must not.
  mutating func clearScreen() -> [Effect] {
    guard frame.notice == .again(.clearScreen) else { return refuse(.again(.clearScreen)) }
    return signOut()
  }

  /// Looks whether staff have settled it meanwhile.
  mutating func lookAgain() -> [Effect] {
    if session?.pending.isEmpty == false { return save() }
    frame.notice = .stillStopped
    return findStopped(nil)
  }

  /// Reads the record of a stopped patient anew, if it is among these; nil stands for any.
  func findStopped(_ codes: [Code]?) -> [Effect] {
    guard isStopped, let session, session.pending.isEmpty,
      codes?.contains(session.journey.code) ?? true
    else { return [] }
    return [.find(session.journey.code)]
  }

  /// The record of a stopped patient, as it is now.
  mutating func foundStopped(_ result: SignInResult) -> [Effect] {
    guard case .journey(let journey, let receipt) = result, let session, session.pending.isEmpty,
      session.receipt.rev != receipt.rev
    else { return [] }
    // After a damaged file the disk may be behind what was said to be saved here.
    guard session.journey.events.allSatisfy(journey.events.contains) else {
      return rebase(on: journey, receipt)
    }
    self.session?.journey = journey
    self.session?.receipt = receipt
    guard !isStopped else { return [] }
    // What lies over the page was opened while it still held.
    frames.removeAll { $0.screen == .staffCalled || $0.screen == .idle }
    return []
  }
}

extension Frame {
  /// A page that a person opened, or must see, over the one that stays.
  fileprivate var liesOverStop: Bool {
    switch screen {
    case .staffCalled, .notSaved, .idle: true
    default: false
    }
  }
}
