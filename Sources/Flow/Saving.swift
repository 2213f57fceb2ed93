import Care

extension State {
  /// Makes events of what happened, leaves out what may not happen now, and asks for a save.
  ///
  /// `byRule` comes after the rest and is signed by nobody.
  mutating func record(_ happenings: [Happening], byRule: [Happening] = []) -> [Effect] {
    guard let session, !session.receipt.isReadOnly else { return [] }
    var standing = session.standing
    for (happening, author) in happenings.map({ ($0, author) })
      + byRule.map({ ($0, Author(.rule)) })
    {
      let event = Event(at: now, by: author, what: happening)
      guard setting.checklists.refusal(of: event, in: standing, zone: setting.zone) == nil else {
        continue
      }
      standing.take(event)
      self.session?.pending.append(event)
    }
    return save()
  }

  /// Whether this may happen in the open journey now, and could be kept.
  func may(_ happening: Happening) -> Bool {
    guard let session, !session.receipt.isReadOnly else { return false }
    let event = Event(at: now, by: author, what: happening)
    return setting.checklists.refusal(of: event, in: session.standing, zone: setting.zone) == nil
  }

  /// Asks for everything that is not yet on the disk to be put there.
  mutating func save() -> [Effect] {
    guard let session, !session.pending.isEmpty else { return [] }
    return [
      .append(session.pending, to: session.journey.code, expecting: session.receipt.rev)
    ]
  }

  mutating func saved(_ journey: Journey, _ receipt: Receipt) -> [Effect] {
    guard session?.journey.code == journey.code else { return [] }
    session?.journey = journey
    session?.receipt = receipt
    session?.pending = []
    session?.problem = nil
    frames.removeAll { $0.screen == .notSaved }
    return nurse == nil ? [] : [.readRows([journey.code])]
  }

  mutating func notSaved(_ problem: SaveProblem) -> [Effect] {
    guard session != nil else {
      // Only a new patient can be unsaved without an open journey; the form still holds it.
      return nurse == nil ? [] : refuse(.notEnrolled(problem))
    }
    session?.problem = problem
    frames.removeAll { $0.screen == .notSaved }
    // What the person must do now stays on top; its foot says that nothing is saved yet.
    let isTold =
      switch frame.screen {
      case .told, .sign, .staffCalled, .stopped: true
      default: false
      }
    frames.insert(Frame(.notSaved), at: isTold ? frames.count - 1 : frames.count)
    return []
  }

  /// Another screen saved first.
  ///
  /// Its events stay, and ours are put after them: nothing is lost, and what the journey no longer
  /// allows is told.
  mutating func rebase(on journey: Journey, _ receipt: Receipt) -> [Effect] {
    guard let session, session.journey.code == journey.code else { return [] }
    // After a damaged file the disk may be one save behind what was said to be saved here.
    let missing = session.journey.events.filter { !journey.events.contains($0) }
    let before = session.journey.standing
    let theirs = Journey(code: journey.code, events: journey.events + missing).standing
    let contested = session.pending.filter { event in
      switch event.what {
      case .ordered: theirs.orders != before.orders
      case .corrected: theirs.identity != before.identity
      default: false
      }
    }
    let others = session.pending.filter { !contested.contains($0) }
    let effects = rebase(missing + others, on: journey, receipt)
    for event in contested { giveBack(event, before: before, theirs: theirs) }
    return effects
  }

  /// What two screens told or ordered can raise something only together.
  private mutating func raiseTogether(_ merged: Standing) {
    guard session?.pending.isEmpty == false else { return }
    var standing = merged
    let fresh = newlyRaised(in: standing)
    let stop = fresh.first { $0.level.stops }
    let flagged = fresh.map { Event(at: now, by: author, what: .flagged($0.key, $0.level)) }
    let held = stop.map {
      Event(at: now, by: Author(.rule), what: .held(reason: $0.key.rule.text))
    }
    for event in flagged + (held.map { [$0] } ?? [])
    where setting.checklists.refusal(of: event, in: standing, zone: setting.zone) == nil {
      standing.take(event)
      session?.pending.append(event)
    }
  }

  /// What somebody else ordered or put right meanwhile is told before this takes its place.
  private mutating func giveBack(_ event: Event, before: Standing, theirs: Standing) {
    guard let code = session?.journey.code else { return }
    switch event.what {
    case .ordered(let mine):
      var form = Form(mine, isSigned: true, on: orderForm, defaults: [:])
      form.before = before.orders
      if let others = theirs.orders { form.rebase(onto: others) }
      forms[.orders(code)] = form
      frame.notice = .station(.form(.ordersChangedElsewhere))
    case .corrected(let mine):
      var form = Form(mine)
      form.identityBefore = before.identity
      if let others = theirs.identity { form.rebase(onto: others) }
      forms[.identity(code)] = form
      frame.notice = .station(.form(.identityChangedElsewhere))
    default: break
    }
  }

  private mutating func rebase(_ waiting: [Event], on journey: Journey, _ receipt: Receipt)
    -> [Effect]
  {
    session?.journey = journey
    session?.receipt = receipt
    session?.pending = []
    var standing = journey.standing
    for event in waiting
    where setting.checklists.refusal(of: event, in: standing, zone: setting.zone) == nil {
      standing.take(event)
      session?.pending.append(event)
    }
    raiseTogether(standing)
    // Of a patient only answers are told; of a nurse, and at home, all that somebody did.
    let done = waiting.filter {
      $0.what.name == .answered || (nurse != nil || isHome) && $0.by.role != .rule
    }
    let isLost = done.contains { session?.pending.contains($0) == false }
    frames.removeAll { $0.screen == .notSaved }
    // No patient goes on answering a journey that staff have closed or begun meanwhile; at home what
    // to do now stays where it is.
    if nurse == nil, !isHome, standing.phase?.isBeforeProcedure != true {
      frames = [Frame(.withTheTeam)]
    }
    frame.notice = isLost ? .noLongerOpen : receipt.isRecovered ? .recovered : .changedElsewhere
    return save()
  }
}
