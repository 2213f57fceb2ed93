import Care

extension State {
  /// Keeps an answer with what its rules say, and goes on to the next item.
  mutating func answer(_ answer: Answer, to reference: Item.Reference) -> [Effect] {
    guard let effects = keep(answer, of: reference) else {
      return tellUnkept(happening(answer, to: reference))
    }
    let isEmergencyTold = frames.contains(where: isAboutEmergency)
    forgetDraft(of: reference)
    goOnUnderTold { $0.goOn(after: reference, isEmergencyTold: isEmergencyTold) }
    return effects
  }

  private mutating func goOn(after reference: Item.Reference, isEmergencyTold: Bool) {
    switch (program, item(after: reference)) {
    // Nobody is asked on past an emergency; the rest of the list stays to be done.
    case (.home, _) where isEmergencyTold: endWalk()
    case (_, let next?): show(next)
    case (.kiosk, nil): _ = show(.review)
    case (.station, nil): endWalk()
    case (.home, nil):
      endWalk()
      askWhatWasDone(inList: reference.checklist)
    }
  }

  private func isAboutEmergency(_ frame: Frame) -> Bool {
    guard case .told(let raised) = frame.screen else { return false }
    return raised.contains { $0.level == .emergency }
  }

  /// An answer, or at home an entry for the day that is gone through.
  private func happening(_ answer: Answer, to reference: Item.Reference) -> Happening {
    guard case .home = program, let day = session?.walk?.day else {
      return .answered(reference, answer)
    }
    return .entered(day, reference, answer)
  }

  /// Keeps an answer and stays, under what is told of it; nil when nothing may be answered any more.
  mutating func keep(_ answer: Answer, of reference: Item.Reference) -> [Effect]? {
    guard let effects = perform(happening(answer, to: reference)) else { return nil }
    session?.lastAnswered = reference
    return effects
  }

  mutating func askClock(on day: CivilDay, for reference: Item.Reference) -> [Effect] {
    push(.item(reference, .clock(day)), TextField(.clock))
  }

  /// Morning or afternoon.
  mutating func answer(half clock: ClockTime, to reference: Item.Reference, _ step: Screen.Step)
    -> [Effect]
  {
    guard case .half(let day, _) = step else { return [] }
    return answer(day, clock, to: reference)
  }

  mutating func answerSaidBack(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    guard case .content(let words, let number) = step else { return [] }
    return answer(.saidBack(words, try: number), to: reference)
  }

  mutating func sayAgain(_ reference: Item.Reference) -> [Effect] {
    push(.item(reference, .again(try: 2)), TextField(.free(limit: 500)))
  }

  /// Marking "none of these" takes every other mark away, and the other way round.
  mutating func mark(_ option: Option.ID, in reference: Item.Reference) -> [Effect] {
    guard case .chooseMany(_, let none) = setting.checklists[reference]?.kind else { return [] }
    frame.focus = picks.firstIndex(of: .mark(option))
    if frame.marks.contains(option) {
      frame.marks.remove(option)
    } else if option == none?.id {
      frame.marks = [option]
    } else {
      frame.marks.insert(option)
      if let none { frame.marks.remove(none.id) }
    }
    return []
  }

  /// What is marked already stays; with "none of these" among others nobody knows what is meant.
  mutating func mark(all options: [Option.ID]) -> [Effect] {
    guard case .item(let reference, .ask) = frame.screen,
      case .chooseMany(_, let none) = setting.checklists[reference]?.kind,
      options.allSatisfy({ picks.contains(.mark($0)) })
    else { return [] }
    if let none, options.contains(none.id), Set(options).count > 1 {
      return refuse(.noneWithOthers)
    }
    for option in options where !frame.marks.contains(option) {
      _ = mark(option, in: reference)
    }
    return []
  }

  /// The next page of an item that takes more than one, over the one it came from.
  mutating func push(_ screen: Screen, _ field: TextField? = nil) -> [Effect] {
    var field = field
    if case .item(_, let step) = screen,
      let index = frames.lastIndex(where: { $0.unfinished[step] != nil })
    {
      field = frames[index].unfinished.removeValue(forKey: step)
    }
    frames.append(Frame(screen, focus: nil, field: field))
    return []
  }

  /// Esc inside an item: the page before it is still there.
  mutating func stepBack(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    guard frames.count > 1 else {
      show(reference)
      return []
    }
    let left = frames.removeLast()
    // A date or a time stands in the draft of the whole item; a name or a dose would be gone.
    if !trimmed(left).isEmpty { frame.unfinished[step] = left.field }
    return []
  }

  mutating func answer(_ day: CivilDay, _ clock: ClockTime, to reference: Item.Reference)
    -> [Effect]
  {
    guard setting.zone.moment(on: day, at: clock) <= now else {
      frame.notice = .timeInFuture
      return []
    }
    return answer(.time(day, clock), to: reference)
  }
}
