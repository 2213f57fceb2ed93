import Care
import Flow

/// The dates of a plan for home as a calendar on somebody's telephone shows them, with every word.
package struct CalendarFile: Hashable, Sendable {
  package let language: Language
  package let entries: [Entry]

  package struct Entry: Hashable, Sendable {
    /// What it is within the journey, in words for no person: the same whenever the date changes.
    package let thing: String
    package let title: String
    package let notes: [String]
    /// Nil where it is no matter of a place.
    package let place: String?
    package let when: When
    /// Minutes from its beginning to the reminder, negative for before it; nil for none.
    package let reminder: Int?
    package let isCancelled: Bool
    package let changes: Int
    package let changedAt: Moment
  }

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
    setting: Setting, journey: Journey, language asked: Language? = nil, isNamed: Bool
  ) {
    let standing = journey.standing
    let dates = journey.planDates
    guard !dates.isEmpty, let orders = standing.orders else { return nil }
    let wanted =
      asked ?? standing.identity?.language ?? setting.checklists.clinic.languages.first ?? .english
    language = Words.all[wanted] == nil ? .english : wanted
    let maker = CalendarFileMaker(
      setting: setting, orders: orders, name: isNamed ? standing.identity?.name : nil,
      language: language)
    entries = dates.map(maker.entry)
  }
}
