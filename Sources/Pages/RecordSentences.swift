import Care
import Flow

/// Sentences about a record for staff, in one language.
package struct RecordSentences {
  private let setting: Setting
  let standing: Standing
  private let language: Language
  let words: Words
  let fill: Fill

  package init(setting: Setting, standing: Standing, language: Language) {
    self.setting = setting
    self.standing = standing
    self.language = language
    words = .of(language)
    fill = Fill(setting: setting, standing: standing, language: language)
  }

  /// One event with its date, its time and who made it.
  package func sentence(_ event: Event) -> String {
    let who = words.record.role(event.by.role) + (event.by.staff.map { " \($0)" } ?? "")
    return "\(event.at.day.iso) \(event.at.clock.iso)  \(what(event.what))  [\(who)]"
  }

  package func sentence(_ gap: Gap) -> String {
    switch gap {
    case .unanswered(let item): words.record.gap(.unanswered, question(item))
    case .unsure(let item): words.record.gap(.unsure, question(item))
    case .askedLater(let item): words.record.gap(.later, question(item))
    case .fastingPolicy(let anaesthesia):
      words.record.gap(.fastingPolicy, words.record.anaesthesia(anaesthesia))
    case .undecided(let medicine): words.record.gap(.undecided, medicine)
    case .prescriberAsked(let medicine): words.record.gap(.prescriberAsked, medicine)
    case .levels: words.record.gap(.levels, "")
    case .order(let order): words.record.gap(.order, words.order.label(order))
    case .restart(let medicine): words.record.gap(.restart, medicine)
    case .ordersUnsigned: words.record.gap(.ordersUnsigned, "")
    case .untaught(let topic): words.record.gap(.untaught, title(of: topic))
    }
  }

  package func sentence(_ flag: Flag) -> String {
    let told = flag.key.item.flatMap { item in
      standing.answers[item].map { " – " + answer($0.answer, to: item) }
    }
    return "\(words.record.level(flag.level)): \(about(flag.key))"
      + (flag.key.subject == nil ? told ?? "" : "")
  }

  /// A flag in a few words: how grave it is, and which list or medicine it is about.
  package func short(_ flag: Flag) -> String {
    let level = words.record.level(flag.level)
    guard let item = flag.key.item else { return "\(level): \(about(flag.key))" }
    let told = standing.answers[item].map { " – " + answer($0.answer, to: item) }
    let about = flag.key.subject ?? title(of: item.checklist)
    return "\(level): \(about)" + (flag.key.subject == nil ? told ?? "" : "")
  }

  /// An answer as it would be read aloud, next to its question.
  package func answer(_ answer: Answer, to item: Item.Reference) -> String {
    AnswerWords(language: language)(answer, to: setting.checklists[item])
  }

  package func question(_ item: Item.Reference) -> String {
    setting.checklists[item].map { fill($0.text) } ?? item.description
  }

  private func what(_ happening: Happening) -> String {
    let record = words.record
    switch happening {
    case .enrolled(let identity, let procedure, let orders):
      let title = setting.checklists.pathways[procedure]?.title[language] ?? procedure.text
      return record.enrolled(identity.name, title, at(orders.procedureAt), orders.anaesthesia)
    case .arrived: return record.arrived
    case .held(let reason): return record.held(about(Flag.Key(rule: Identifier(reason))))
    case .answered(let item, .read): return record.wentOn(question(item))
    case .answered(let item, let answer):
      return record.answered(question(item), self.answer(answer, to: item))
    case .noted(let text): return record.noted(text)
    case .flagged(let key, let level): return record.flagged(record.level(level), about(key))
    case .settled(let key, let reason): return record.settled(about(key), reason)
    case .ordered(let orders): return record.ordered(at(orders.procedureAt), orders.anaesthesia)
    case .decided(let medicine, let decision):
      return record.decided(medicine, plan(decision.plan), decision.protocolName)
    case .taught(let topic, let teaching): return record.taught(title(of: topic), teaching)
    default: return step(happening)
    }
  }

  /// The steps that staff take around the procedure.
  private func step(_ happening: Happening) -> String {
    let record = words.record
    return switch happening {
    case .released(let reason): record.released(reason)
    case .verified: record.verified
    case .started: record.started
    case .ended: record.ended
    case .recovered(let recovery): record.recovered(recovery)
    case .admitted(let reason): record.admitted(reason)
    case .discharged(let escort, _): record.discharged(escort)
    case .closed: record.closed
    case .postponed(let reason): record.postponed(reason)
    case .cancelled(let reason): record.cancelled(reason)
    default: happening.name.rawValue
    }
  }

  /// What was decided about a medicine.
  func plan(_ plan: Decision.Plan) -> String {
    switch plan {
    case .goOn: words.record.medicineGoesOn
    case .hold(let from, let to): words.record.medicineHeld(from.iso, to.iso)
    case .askPrescriber: words.record.prescriberAsked
    case .words(let words): words
    }
  }

  func title(of list: Checklist.ID) -> String {
    setting.checklists.checklists[list]?.title[language] ?? list.text
  }

  /// What a flag is about: the question, the sign or the call, and the medicine if it is one.
  private func about(_ key: Flag.Key) -> String {
    if key.rule == Flag.Key.staffCalled.rule { return words.record.staffCalled }
    if key.isClaimedTwice { return words.record.claimedTwice }
    if let sign = setting.checklists.warningSigns.first(where: { $0.id == key.sign }) {
      return fill(sign.text)
    }
    guard let item = key.item else { return key.rule.text }
    // One medicine of many: its name says more than the question about all of them.
    return key.subject.map { "\($0) (\(title(of: item.checklist)))" } ?? question(item)
  }

  private func at(_ moment: Moment) -> String {
    "\(moment.day.iso) \(moment.clock.iso)"
  }
}
