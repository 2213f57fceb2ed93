import Care
import Flow

extension RecordSentences {
  package func sentence(_ flag: Flag) -> String {
    let done = standing.responses[flag.key].map { words.record.atHome(words.record.response($0)) }
    return full(flag) + (done.map { " – " + $0 } ?? "")
  }

  /// How grave a flag is, what it is about, and what was answered then and is now.
  func full(_ flag: Flag) -> String {
    "\(words.record.level(flag.level)): \(matter(flag))\(changed(flag))"
  }

  /// What a flag is about with the answer behind it, and not how grave it is.
  func matter(_ flag: Flag) -> String { about(flag.key) + told(flag) }

  /// How grave a flag is, and in a few words what it is about.
  func about(_ key: Flag.Key, level: Level?) -> String {
    (level.map { words.record.level($0) + ": " } ?? "") + about(key)
  }

  /// What a flag is about: the question, the sign or the call, and the medicine if it is one.
  func about(_ key: Flag.Key) -> String {
    if key.rule == Flag.Key.staffCalled.rule { return words.record.staffCalled }
    if key == .closedUnseen { return words.record.closedUnseen }
    if key == .closedEarly { return words.record.closedEarly }
    if key == .clockAhead { return words.record.clockAhead }
    if key == .entriesLost { return words.record.entriesLost }
    if key == .entriesUnread {
      return isAtHome ? words.notices.entriesUnread : words.record.entriesUnread
    }
    if key.isClaimedTwice { return words.record.claimedTwice }
    if let asked = key.twoAnswers {
      return words.record.twoAnswers(question(asked.item), asked.day.map(day))
    }
    if let sign = setting.checklists.warningSigns.first(where: { $0.id == key.sign }) {
      return fill(sign.text)
    }
    guard let item = key.item, setting.checklists[item] != nil else {
      // What staff wrote as the reason to hold a journey stands in the place of a rule.
      guard key.isOfLists else { return key.rule.text }
      return words.record.ruleGone(key.subject.map(self.name) ?? key.rule.text)
    }
    if let name = rule(of: key)?.flag.map({ fill($0) }) {
      return key.subject.map {
        "\(name): \(alike(key, $0).map(self.name).joined(separator: " + "))"
      }
        ?? name
    }
    // One medicine of many: its name says more than the question about all of them.
    return key.subject.map { "\(self.name(of: $0)) (\(title(of: item.checklist)))" }
      ?? shortened(question(item))
  }

  /// What a flag is about with the answer that raised it, where its name does not say that already.
  func about(_ key: Flag.Key, answer given: Answer?) -> String {
    guard key.subject == nil, let given, let item = key.item, !isNamed(key, by: given) else {
      return about(key)
    }
    return about(key) + " – " + answer(given, to: item)
  }

  /// A medicine behind those that it is too many beside.
  private func alike(_ key: Flag.Key, _ medicine: String) -> [String] {
    guard case .medicines(let entries, _) = key.item.flatMap({ raising(key, $0) })?.answer else {
      return [medicine]
    }
    let met = rule(of: key)?.medicines(among: entries).first { $0.entry.name == medicine }
    return (met?.others.map(\.name) ?? []) + [medicine]
  }

  /// The rule behind a flag, as the lists have it now.
  private func rule(of key: Flag.Key) -> Rule? {
    setting.checklists.rule(of: key, answer: key.item.flatMap { raising(key, $0)?.answer })
  }

  /// Whether the name of a flag says the answer too: "Wound red or warm" needs no "yes" behind it.
  private func isNamed(_ key: Flag.Key, by answer: Answer) -> Bool {
    guard let rule = rule(of: key), rule.flag != nil else { return false }
    if answer == .yes || answer == .no { return true }
    if case .chosen(let ids) = answer, ids.count > 1 { return false }
    if case .has(let values) = rule.test { return values.count == 1 }
    return false
  }

  /// The answer behind a flag; one that was taken back since stands beside the present one.
  private func told(_ flag: Flag) -> String {
    if let asked = flag.key.twoAnswers { return sideBySide(asked) }
    guard let item = flag.key.item else { return "" }
    let raising = raising(flag.key, item)
    if let entry = raising, let about = entry.day {
      // A medicine that it is about is named already.
      let isSaid = flag.key.subject != nil || isNamed(flag.key, by: entry.answer)
      return " – "
        + ((isSaid ? [] : [entered(entry.answer, to: item)]) + [day(about)])
        .joined(separator: ", ")
    }
    guard flag.key.subject == nil, let now = standing.answers[item] else { return "" }
    let isAsked = setting.checklists.dropped(of: standing)[item] != .notAsked
    let present = answer(now.answer, to: item) + mark(isAsked ? nil : .notAsked)
    guard let raising, raising.answer != now.answer else {
      return isNamed(flag.key, by: now.answer) && isAsked ? "" : " – " + present
    }
    return " – "
      + words.record.raisedBy(
        answer(raising.answer, to: item), words.calendar.shortClock(raising.at.clock), present)
  }

  /// What an entry at home was changed to after it had raised the flag, which is as grave as before.
  private func changed(_ flag: Flag) -> String {
    guard let item = flag.key.item, let raising = raising(flag.key, item), let about = raising.day,
      let now = standing.diary[about]?[item], now.answer != raising.answer,
      !isStillTaken(flag.key, by: now.answer)
    else { return "" }
    return "; " + words.record.answerNow(entered(now.answer, to: item), day(now.at.day))
  }

  /// Whether the medicine that a flag is about is raised by these answers as well.
  private func isStillTaken(_ key: Flag.Key, by answer: Answer) -> Bool {
    guard let medicine = key.subject, case .medicines(let entries, _) = answer else { return false }
    return rule(of: key)?.medicines(among: entries).contains { $0.entry.name == medicine } ?? false
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

  /// The answer or entry that raised a flag: the last one before it that can have.
  ///
  /// Where copies came together, a flag that was settled in one of them is raised anew behind entries of
  /// better days.
  private func raising(_ key: Flag.Key, _ item: Item.Reference) -> Raising? {
    let raised = events.lastIndex { event in
      if case .flagged(key, _) = event.what { true } else { false }
    }
    let rules = setting.checklists.rules(of: key)
    for event in events.prefix(raised ?? 0).reversed() {
      if let answer = event.what.given?.answer, !rules.isEmpty,
        !rules.contains(where: { $0.canComeOf(answer) })
      {
        continue
      }
      switch event.what {
      case .answered(item, let answer): return Raising(answer: answer, at: event.at)
      case .entered(let day, item, let answer):
        return Raising(answer: answer, at: event.at, day: day)
      default: break
      }
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

/// What raised a flag, and when it was said.
private struct Raising {
  let answer: Answer
  let at: Moment
  /// The day that an entry at home is about; nil for an answer.
  var day: CivilDay?
}
