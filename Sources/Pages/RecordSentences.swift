import Care
import Flow

/// Sentences about a record for staff, in one language.
package struct RecordSentences {
  let setting: Setting
  let standing: Standing
  let language: Language
  /// All of the journey, the oldest first: what a sentence is compared with.
  let events: [Event]
  /// Set on the screen, where days are short; a printed record has days as files have them.
  private let today: CivilDay?
  let words: Words
  let fill: Fill
  /// A family reads it.
  let isAtHome: Bool

  package init(
    setting: Setting, standing: Standing, language: Language, events: [Event] = [],
    today: CivilDay? = nil, formulary: Formulary? = nil, isAtHome: Bool = false
  ) {
    self.isAtHome = isAtHome
    self.setting = setting
    self.standing = standing
    self.language = language
    self.events = events
    self.today = today
    words = .of(language)
    fill = Fill(
      setting: setting, standing: standing, language: language, isForStaff: true,
      formulary: formulary)
  }

  /// One event with its date, its time and who made it.
  package func sentence(_ event: Event) -> String {
    "\(at(event.at))  \(what(event).withOneFullStop)  [\(who(event.by))]"
  }

  /// Who made an event, and when.
  func signature(_ event: Event, today: CivilDay) -> String {
    "\(who(event.by)), \(words.calendar.stamp(event.at, today: today))"
  }

  func who(_ author: Author) -> String {
    words.record.role(author.role) + (author.staff.map { " \($0)" } ?? "")
  }

  package func sentence(_ gap: Gap) -> String {
    switch gap {
    case .unanswered(let item): words.record.gap(.unanswered, question(item))
    case .unsure(let item): words.record.gap(.unsure, question(item))
    case .askedLater(let item): words.record.gap(.later, question(item))
    case .fastingPolicy(let anaesthesia):
      words.record.gap(.fastingPolicy, words.record.anaesthesia(anaesthesia))
    case .undecided(let medicine): words.record.gap(.undecided, name(of: medicine))
    case .prescriberAsked(let medicine): words.record.gap(.prescriberAsked, name(of: medicine))
    case .heldForAnotherDay(let medicine):
      words.record.gap(.heldForAnotherDay, name(of: medicine))
    case .site: words.record.gap(.site, fill.site(.missing))
    case .order(let order): words.record.gap(.order, fill.name(of: order))
    case .restart(let medicine): words.record.gap(.restart, name(of: medicine))
    case .ordersUnsigned: words.record.gap(.ordersUnsigned, "")
    case .untaught(let topic): words.record.gap(.untaught, title(of: topic))
    }
  }

  /// An answer as it would be read aloud, next to its question.
  package func answer(_ answer: Answer, to item: Item.Reference) -> String {
    let told = AnswerWords(language: language, formulary: fill.formulary)(
      answer, to: setting.checklists[item])
    return isReadable(answer, to: item) ? told : words.record.odd(told)
  }

  /// Whether the lists still have the item, and can say what this answer to it means.
  private func isReadable(_ answer: Answer, to item: Item.Reference) -> Bool {
    setting.checklists[item]?.understands(answer) ?? false
  }

  /// The same of an entry for one day at home.
  func entered(_ answer: Answer, to item: Item.Reference) -> String {
    let told = AnswerWords(language: language, formulary: fill.formulary, isAtHome: true)(
      answer, to: setting.checklists[item])
    return isReadable(answer, to: item) ? told : words.record.odd(told)
  }

  package func question(_ item: Item.Reference) -> String {
    setting.checklists[item].map { fill($0.text) } ?? item.description
  }

  private func what(_ event: Event) -> String {
    let record = words.record
    switch event.what {
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
    case .ordered(let orders): return ordered(orders, by: event)
    case .corrected(let identity): return corrected(identity, by: event)
    case .decided(let medicine, let decision):
      return record.decided(name(of: medicine), plan(decision.plan), decision.protocolName)
    case .entered(let day, let item, .read):
      return record.entered(self.day(day), question(item), words.walk.understood)
    case .entered(let day, let item, let answer):
      return record.entered(self.day(day), question(item), entered(answer, to: item))
    case .responded(let key, let response):
      return record.responded(about(key), words.record.response(response))
    case .taught(let topic, let teaching): return record.taught(title(of: topic), teaching)
    default: return step(event.what)
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
    case .recovered(let recovery): record.recovered(recovery, fill.staff(.legsOrBladder))
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
    case .hold(let from, let to): words.record.medicineHeld(day(from), day(to))
    case .askPrescriber: words.record.prescriberAsked
    case .words(let words): words
    }
  }

  /// A medicine as it is called in this language.
  func name(of medicine: String) -> String { fill.medicine(medicine) }

  func title(of list: Checklist.ID) -> String {
    setting.checklists.checklists[list]?.title[language] ?? list.text
  }

  func at(_ moment: Moment) -> String {
    today.map { words.calendar.stamp(moment, today: $0) }
      ?? "\(moment.day.iso) \(moment.clock.iso)"
  }

  func day(_ day: CivilDay) -> String {
    today.map { words.calendar.short(day, today: $0) } ?? day.iso
  }
}

extension String {
  /// Without the second full stop where people ended their own words with one.
  var withOneFullStop: String {
    hasSuffix("..") && !hasSuffix("...") ? String(dropLast()) : self
  }
}
