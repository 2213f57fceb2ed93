import Care
import Flow

extension RecordSentences {
  package func sentence(_ flag: Flag) -> String {
    "\(words.record.level(flag.level)): \(about(flag.key))\(told(flag))"
  }

  /// What a flag is about with the answer behind it, and not how grave it is.
  func matter(_ flag: Flag) -> String {
    guard flag.key.subject == nil, let item = flag.key.item else {
      return flag.key.subject ?? about(flag.key)
    }
    // Yes and no mean nothing without their question; "Temperature – 101 °F" does.
    let isPlain = setting.checklists[item].map { $0.kind == .yesNo } ?? true
    return (isPlain ? shortened(question(item)) : title(of: item.checklist)) + told(flag)
  }

  /// A flag in a few words: how grave it is, and which question or medicine it is about.
  func short(_ flag: Flag) -> String {
    let level = words.record.level(flag.level)
    guard flag.key.subject == nil, let item = flag.key.item else {
      let subject = flag.key.isAboutCopies ? nil : flag.key.subject
      return "\(level): \(subject ?? about(flag.key))"
    }
    return "\(level): \(shortened(question(item)))\(told(flag))"
  }

  /// What a flag was about, after it was settled.
  func about(_ key: Flag.Key, level: Level?) -> String {
    (level.map { words.record.level($0) + ": " } ?? "") + about(key)
  }

  /// What a flag is about: the question, the sign or the call, and the medicine if it is one.
  func about(_ key: Flag.Key) -> String {
    if key.rule == Flag.Key.staffCalled.rule { return words.record.staffCalled }
    if key == .closedUnseen { return words.record.closedUnseen }
    if key == .closedEarly { return words.record.closedEarly }
    if key == .clockAhead { return words.record.clockAhead }
    if key.isClaimedTwice { return words.record.claimedTwice }
    if let asked = key.twoAnswers {
      return words.record.twoAnswers(question(asked.item), asked.day.map(day))
    }
    if let sign = setting.checklists.warningSigns.first(where: { $0.id == key.sign }) {
      return fill(sign.text)
    }
    guard let item = key.item else { return key.rule.text }
    // One medicine of many: its name says more than the question about all of them.
    return key.subject.map { "\($0) (\(title(of: item.checklist)))" } ?? question(item)
  }

  /// The answer behind a flag; one that was taken back since stands beside the present one.
  private func told(_ flag: Flag) -> String {
    if let asked = flag.key.twoAnswers { return sideBySide(asked) }
    guard flag.key.subject == nil, let item = flag.key.item else { return "" }
    if let entry = entry(behind: flag.key, item) {
      return " – \(entered(entry.answer, to: item)), \(day(entry.day))"
    }
    guard let now = standing.answers[item] else { return "" }
    let present = answer(now.answer, to: item)
    guard let raising = raising(flag.key, item), raising.answer != now.answer else {
      return " – " + present
    }
    return " – "
      + words.record.raisedBy(
        answer(raising.answer, to: item), words.calendar.shortClock(raising.at.clock), present)
  }

  /// What was entered at home and raised a flag, and for which day.
  private func entry(
    behind key: Flag.Key, _ item: Item.Reference
  ) -> (day: CivilDay, answer: Answer)? {
    let raised = events.lastIndex { event in
      if case .flagged(key, _) = event.what { true } else { false }
    }
    for event in events.prefix(raised ?? 0).reversed() {
      if case .entered(let day, item, let answer) = event.what { return (day, answer) }
    }
    return nil
  }

  /// The last few answers that differ, each with who gave it and when, the newest last.
  private func sideBySide(_ asked: Asked) -> String {
    var given: [(answer: Answer, told: String)] = []
    for event in events {
      guard let (to, answer) = event.what.given, to == asked else { continue }
      given.removeAll { $0.answer == answer }
      let told = self.answer(answer, to: asked.item)
      given.append((answer, "\(told) [\(who(event.by)), \(at(event.at))]"))
    }
    return given.isEmpty ? "" : " – " + given.suffix(3).map(\.told).joined(separator: " / ")
  }

  /// The answer that raised a flag: the last one before it.
  private func raising(_ key: Flag.Key, _ item: Item.Reference) -> (answer: Answer, at: Moment)? {
    let raised = events.lastIndex { event in
      if case .flagged(key, _) = event.what { true } else { false }
    }
    for event in events.prefix(raised ?? 0).reversed() {
      if case .answered(item, let answer) = event.what { return (answer, event.at) }
    }
    return nil
  }

  /// The first sentence of a question, and no more of it than one line holds.
  private func shortened(_ text: String) -> String {
    let end = text.firstIndex { "?.".contains($0) }
    let first = end.map { String(text[...$0]) } ?? text
    guard first.count > 48 else { return first }
    let cut = first.prefix(47)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }
}
