import Care

extension State {
  /// Keeps an answer, raises what its rules say, and goes on to the next item.
  mutating func answer(_ answer: Answer, to reference: Item.Reference) -> [Effect] {
    guard may(happening(answer, to: reference)) else { return refuse(.noLongerOpen) }
    let effects = keep(answer, of: reference)
    // What is told, and what is asked about it, stays on top of the next question.
    let told = frames.filter(\.liesOver)
    forgetDraft(of: reference)
    if isHome, told.contains(where: isAboutEmergency) {
      // Nobody is asked on past an emergency; the rest of the list stays to be done.
      endWalk()
    } else if let next = item(after: reference) {
      show(next)
    } else if nurse != nil || isHome {
      endWalk()
      if isHome { askWhatWasDone(inList: reference.checklist) }
    } else {
      _ = show(.review)
    }
    frames.removeAll { frame in told.contains { $0.screen == frame.screen } }
    frames += told
    return effects
  }

  private func isAboutEmergency(_ frame: Frame) -> Bool {
    guard case .told(let raised) = frame.screen else { return false }
    return raised.contains { $0.level == .emergency }
  }

  /// An answer, or at home an entry for the day that is gone through.
  func happening(_ answer: Answer, to reference: Item.Reference) -> Happening {
    guard isHome, let day = session?.walk?.day else { return .answered(reference, answer) }
    return .entered(day, reference, answer)
  }

  /// Keeps an answer and stays; what must be told at once comes up as a page of its own.
  mutating func keep(_ answer: Answer, of reference: Item.Reference) -> [Effect] {
    session?.lastAnswered = reference
    if isHome, let day = session?.walk?.day { return enter(answer, reference, on: day) }
    if given(reference)?.answer == answer, !isMeasuring { return [] }
    let fresh = raises(.answered(reference, answer))
    let stop = fresh.first { $0.level.stops }
    let effects = record(
      [.answered(reference, answer)] + fresh.map { .flagged($0.key, $0.level) },
      byRule: stop.map { [.held(reason: $0.key.rule.text)] } ?? [])
    tell(fresh)
    return effects + (fresh.contains { $0.level == .emergency } ? [.ring] : [])
  }

  /// What comes up as a page of its own; a patient is not told what is meant for staff.
  mutating func tell(_ raised: [Raised]) {
    let told = raised.filter { one in
      let list = one.key.item.flatMap { setting.checklists.checklists[$0.checklist] }
      return nurse != nil || list?.audience != .staff
    }
    for group in told.byUrgency {
      let isGrave = group.contains { $0.level >= .hold }
      frames.append(Frame(.told(group), focus: isGrave ? nil : 0))
    }
  }

  /// What an answer or an order raises that was not raised for it already, in any list.
  func raises(_ happening: Happening) -> [Raised] {
    guard var standing = session?.standing else { return [] }
    standing.take(Event(at: now, by: author, what: happening))
    return newlyRaised(in: standing)
  }

  func newlyRaised(in standing: Standing) -> [Raised] {
    setting.checklists.newlyRaised(
      in: standing, stages: [.before, .arrival], for: .patient, zone: setting.zone)
      + setting.checklists.newlyRaised(
        in: standing, stages: [.procedure, .recovery], for: .staff, zone: setting.zone)
  }

  /// Rows that belong to an item.
  mutating func answerPick(_ pick: Pick) -> [Effect] {
    guard case .item(let reference, let step) = frame.screen else { return [] }
    switch pick {
    case .answer(let answer): return self.answer(answer, to: reference)
    case .mark(let option):
      mark(option, in: reference)
      return []
    case .day(let day):
      push(.item(reference, .clock(day)), TextField(.clock))
      return []
    case .half(let clock):
      guard case .half(let day, _) = step else { return [] }
      return answer(day, clock, to: reference)
    case .saidBack:
      guard case .content(let words, let number) = step else { return [] }
      return answer(.saidBack(words, try: number), to: reference)
    case .sayAgain:
      push(.item(reference, .again(try: 2)), TextField(.free(limit: 500)))
      return []
    default: return medicinePick(pick, reference, step)
    }
  }

  /// Marking "none of these" takes every other mark away, and the other way round.
  private mutating func mark(_ option: Option.ID, in reference: Item.Reference) {
    guard case .chooseMany(_, let none) = setting.checklists[reference]?.kind else { return }
    frame.focus = picks.firstIndex(of: .mark(option))
    if frame.marks.contains(option) {
      frame.marks.remove(option)
    } else if option == none?.id {
      frame.marks = [option]
    } else {
      frame.marks.insert(option)
      if let none { frame.marks.remove(none.id) }
    }
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
    for option in options where !frame.marks.contains(option) { mark(option, in: reference) }
    return []
  }

  /// The next page of an item that takes more than one, over the one it came from.
  mutating func push(_ screen: Screen, _ field: TextField? = nil) {
    var field = field
    if case .item(_, let step) = screen,
      let index = frames.lastIndex(where: { $0.unfinished[step] != nil })
    {
      field = frames[index].unfinished.removeValue(forKey: step)
    }
    frames.append(Frame(screen, focus: nil, field: field))
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

extension [Raised] {
  /// What comes up one after the other, the emergencies last and so on top: beside "call 911" there
  /// stands nothing that can wait.
  var byUrgency: [[Raised]] {
    let groups = [filter { $0.level < .emergency }, filter { $0.level == .emergency }]
    return groups.filter { !$0.isEmpty }
  }
}
