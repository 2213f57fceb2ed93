import Care

extension State {
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
    rebase(missing + others, on: journey, receipt)
    let together = raiseTogether()
    for event in contested { giveBack(event, before: before, theirs: theirs) }
    tell(together)
    return save() + ring(for: together)
  }

  /// What somebody else ordered or put right meanwhile is told before this takes its place.
  private mutating func giveBack(_ event: Event, before: Standing, theirs: Standing) {
    guard let code = session?.journey.code else { return }
    switch event.what {
    case .ordered(let mine):
      var form = Form(mine, isSigned: true, on: orderForm, defaults: [:])
      form.before = before.orders
      if let others = theirs.orders { form.rebase(onto: others) }
      station?.forms[.orders(code)] = form
      frame.notice = .station(.form(.ordersChangedElsewhere))
    case .corrected(let mine):
      var form = Form(mine)
      form.identityBefore = before.identity
      if let others = theirs.identity { form.rebase(onto: others) }
      station?.forms[.identity(code)] = form
      frame.notice = .station(.form(.identityChangedElsewhere))
    default: break
    }
  }

  private mutating func rebase(_ waiting: [Event], on journey: Journey, _ receipt: Receipt) {
    session?.journey = journey
    session?.receipt = receipt
    session?.pending = []
    keepEvents(waiting)
    let isLost = waiting.contains { isTold($0) && session?.pending.contains($0) == false }
    frames.removeAll { $0.screen == .notSaved }
    // No patient goes on answering a journey that staff have closed or begun meanwhile; at home what
    // to do now stays where it is.
    if case .kiosk = program, session?.standing.phase?.isBeforeProcedure != true {
      frames = [Frame(.withTheTeam)]
    }
    frame.notice = isLost ? .noLongerOpen : receipt.isRecovered ? .recovered : .changedElsewhere
    // Whom to call is read to its end, whatever became of the answer.
    for event in waiting where session?.pending.contains(event) == false {
      tellWhomToCall(for: event.what)
    }
  }

  /// Whether it is told that something could not be kept: of a patient only an answer; of a nurse, and at
  /// home, all that somebody did.
  private func isTold(_ event: Event) -> Bool {
    switch program {
    case .kiosk: event.what.name == .answered
    case .station, .home: event.what.name == .answered || event.by.role != .rule
    }
  }

  /// What two screens told or ordered can raise something only together; it is told here like all that
  /// comes of what somebody did.
  private mutating func raiseTogether() -> [Raised] {
    guard let session, !session.pending.isEmpty else { return [] }
    let fresh = newlyRaised(in: session.standing)
    keep(Raising(fresh).flags)
    return fresh
  }
}
