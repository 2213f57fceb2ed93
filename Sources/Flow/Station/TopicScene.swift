import Care

/// A row of the pages on which a topic is taught.
package enum TopicPick: Hashable, Sendable {
  case teach(Checklist.ID)
  /// At the end of a topic: who says it back, or that nobody does.
  case learners([Learner])
  case exception
  case saidBack
  case explainAgain
}

/// Going home: teaching until it is said back.
extension State {
  mutating func pick(_ row: TopicPick) -> [Effect] {
    switch row {
    case .teach(let topic): teach(topic)
    case .learners(let learners): askWhatIsSaid(by: learners)
    case .exception: (session?.walk?.list).map { open(.exception($0)) } ?? []
    case .saidBack: judge(true)
    case .explainAgain: judge(false)
    }
  }

  private mutating func askWhatIsSaid(by learners: [Learner]) -> [Effect] {
    guard case .item(let item, _) = frame.screen else { return [] }
    return open(.said(item, learners, attempt: attempt(at: item.checklist, by: learners)))
  }

  package var topics: [Checklist] {
    guard let procedure = session?.standing.procedure else { return [] }
    return setting.checklists.lists(of: procedure, in: [.discharge])
  }

  /// Whether a topic is done, by the orders as they are now.
  package func isTaught(_ topic: Checklist.ID) -> Bool {
    session.map { setting.checklists.isTaught(topic, in: $0.standing) } ?? false
  }

  /// The item at which a topic is said back.
  package func teachBack(of topic: Checklist.ID) -> Item.Reference? {
    setting.checklists.checklists[topic]?.items.first {
      if case .teachBack = $0.kind { true } else { false }
    }.map { Item.Reference(topic, $0.id) }
  }

  /// From the first words of a topic.
  mutating func teach(_ topic: Checklist.ID) -> [Effect] {
    session?.walk = Walk(list: topic, isSingle: false)
    session?.isReviewing = false
    if let first = shownItems.first { show(first.reference) }
    return []
  }

  /// Which wording is due: the second one after any of these people could not say the first one back.
  package func attempt(at topic: Checklist.ID, by: [Learner] = Learner.allCases) -> Int {
    guard let session else { return 1 }
    let isSecond = (session.journey.events + session.pending).contains { event in
      guard case .taught(topic, let teaching) = event.what else { return false }
      return !teaching.saidBack && by.contains(where: teaching.by.contains)
    }
    return isSecond ? 2 : 1
  }

  mutating func submitSaid(_ item: Item.Reference, _ by: [Learner], attempt: Int) -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    return open(.judged(item, by, attempt: attempt, words: words))
  }

  /// Said back, on to what is still to be taught; not yet, the second wording for the same people.
  private mutating func judge(_ isSaidBack: Bool) -> [Effect] {
    guard case .desk(.judged(let item, let by, let attempt, let words)) = frame.screen else {
      return []
    }
    let teaching = Teaching(saidBack: isSaidBack, by: by, words: words, attempt: attempt)
    guard let effects = perform(.taught(topic: item.checklist, teaching)) else {
      return refuse(.cannotDo)
    }
    let isDone = isTaught(item.checklist)
    back(to: .topics)
    guard !isDone else {
      frame.focus = topics.firstIndex { !isTaught($0.id) } ?? 0
      return effects
    }
    // Warning signs are said back by both; whoever has not yet is asked next.
    show(item)
    if !isSaidBack {
      _ = open(.said(item, by, attempt: self.attempt(at: item.checklist, by: by)))
    }
    return effects
  }

  mutating func submitException(_ topic: Checklist.ID) -> [Effect] {
    guard let reason = givenReason else { return refuseReason() }
    let teaching = Teaching(
      saidBack: false, by: [], attempt: attempt(at: topic), exception: reason)
    return perform(.taught(topic: topic, teaching), thenBackTo: .topics)
  }
}
