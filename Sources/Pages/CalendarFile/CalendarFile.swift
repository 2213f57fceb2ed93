import Care
import Flow

/// The dates of a plan for home as a calendar on somebody's telephone shows them, with every word.
package struct CalendarFile: Hashable, Sendable {
  /// In which everything in it is said.
  package let language: Language
  /// In the order of their days, those that the plan dropped too.
  package let entries: [Entry]

  /// One date, with what a telephone shows and rings for it.
  package struct Entry: Hashable, Sendable {
    /// What it is within the journey, in words for no person: the same whenever the date changes.
    package let thing: String
    /// The line that stands in the calendar.
    package let title: String
    /// What is read when it is opened, a sentence or two each.
    package let notes: [String]
    /// Nil where it is no matter of a place.
    package let place: String?
    /// On what day, and at what time if it has one.
    package let when: When
    /// How long it lasts where it has a time.
    package let minutes: Int
    /// Minutes from its beginning to the reminder, negative for before it; nil for none.
    ///
    /// Never positive: many telephones take the number for minutes before the beginning and ring a day early
    /// (MS-OXCICAL 2.1.3.1.1.20.62). What rings later in a day is an entry of that time.
    package let reminder: Int?
    /// Whether the plan dropped it, which a calendar that holds it must be told.
    package let isCancelled: Bool
    /// How often it was changed; calendars keep the copy with the most.
    package let changes: Int
    /// When it was set, or changed last.
    package let changedAt: Moment
  }

  /// When an entry is, as calendars tell times apart.
  package enum When: Hashable, Sendable {
    /// Where the telephone is.
    case day(CivilDay)
    /// One instant, wherever the telephone is.
    case instant(Int)
    /// What a clock shows, whichever one.
    case clock(CivilDay, ClockTime)
    /// Each day at what the telephone's own clock shows, from the first to the last of these.
    case daily(first: CivilDay, last: CivilDay, at: ClockTime)
  }

  /// Nil while no orders were signed, or when they name no date.
  ///
  /// A calendar goes to telephones, families and servers that nobody here knows. So neither the
  /// patient nor a medicine is named in it unless somebody asks for that.
  ///
  /// Unless a language is asked for, it is in the patient's own, else in the clinic's first.
  package init?(
    setting: Setting, journey: Journey, language asked: Language? = nil, isNamed: Bool,
    formulary: Formulary? = nil
  ) {
    let standing = journey.standing
    let dates = journey.planDates(by: setting.checklists)
    guard !dates.isEmpty, let orders = standing.orders else { return nil }
    let wanted =
      asked ?? standing.identity?.language ?? setting.checklists.clinic.languages.first ?? .english
    language = Words.all[wanted] == nil ? .english : wanted
    let maker = CalendarFileMaker(
      setting: setting, standing: standing, orders: orders,
      name: isNamed ? standing.identity?.name : nil,
      language: language, formulary: formulary)
    entries = dates.flatMap(maker.entries)
  }
}
