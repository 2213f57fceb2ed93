import Care

/// What something that happens brings with it.
struct Raising: Hashable, Sendable {
  /// The flags that are put on the record with it.
  let flags: [Happening]
  /// What the person is told of it at once.
  let told: [Raised]

  static let nothing = Raising([])

  /// All that is raised anew is put on the record and told.
  init(_ fresh: [Raised]) { self.init(flagging: fresh, telling: fresh) }

  init(flagging: [Raised], telling told: [Raised]) {
    flags = flagging.map { .flagged($0.key, $0.level) }
    self.told = told
  }
}

extension State {
  /// What comes of something if it happens now; nil where it stands in the record already and nobody must
  /// act on it again.
  func raising(of happening: Happening) -> Raising? {
    switch happening {
    case .answered(let item, let answer):
      given(item)?.answer == answer && !isMeasuring ? nil : Raising(raised(by: happening))
    case .ordered: Raising(raised(by: happening))
    case .entered(let day, let item, let answer): raising(ofEntry: answer, to: item, on: day)
    case .flagged(let key, let level): isOpen(key, level) ? nil : .nothing
    case .enrolled, .arrived, .held, .released, .verified, .started, .ended, .recovered, .admitted,
      .discharged, .closed, .postponed, .cancelled, .noted, .settled, .decided, .taught,
      .responded, .corrected:
      .nothing
    }
  }

  /// What was not raised for it already, in any list.
  private func raised(by happening: Happening) -> [Raised] {
    guard var standing = session?.standing else { return [] }
    standing.take(Event(at: now, by: program.author, what: happening))
    return newlyRaised(in: standing)
  }

  /// What holds by now and is not on the record yet, in any list.
  func newlyRaised(in standing: Standing) -> [Raised] {
    setting.checklists.newlyRaised(
      in: standing, stages: [.before, .arrival], for: .patient, zone: setting.zone)
      + setting.checklists.newlyRaised(
        in: standing, stages: [.procedure, .recovery], for: .staff, zone: setting.zone)
  }

  /// One that is open already at this level needs no second event.
  private func isOpen(_ key: Flag.Key, _ level: Level) -> Bool {
    // What was done at home the last time, or was a slip, is no answer to it now.
    if case .home = program, session?.standing.responses[key] != nil { return false }
    return session?.standing.openFlags.contains { $0.key == key && $0.level >= level } == true
  }

  /// What is grave is told every time that it is entered at home, even while its flag is open.
  private func raising(ofEntry answer: Answer, to item: Item.Reference, on day: CivilDay)
    -> Raising?
  {
    guard let standing = session?.standing else { return nil }
    let known = standing.diary[day]?[item]?.answer
    // Whoever goes on without an answer takes none back.
    if answer == .later, known?.isKnown == true { return nil }
    let raised = setting.checklists.raised(
      byEntry: answer, to: item, on: day, in: standing, zone: setting.zone)
    let fresh = raised.filter { one in
      !standing.openFlags.contains { $0.key == one.key && $0.level.covers(one.level) }
    }
    // Nobody is asked about a note afterwards, so one about a number is told each time it is typed.
    let told = raised.filter {
      $0.level >= .call || $0.level == .note && $0.key.subject == nil || fresh.contains($0)
    }
    // Said again, and nothing that anybody must act on: it is kept already.
    // Where nobody knows the day, it is kept that it was said again.
    if answer == known, told.isEmpty, clockDoubt == nil { return nil }
    // What was done about it the last time is no answer to it now, and staff read the newest cause.
    let again = raised.filter {
      !fresh.contains($0) && ($0.level >= .call || standing.responses[$0.key] != nil)
    }
    return Raising(flagging: fresh + again, telling: told)
  }
}
