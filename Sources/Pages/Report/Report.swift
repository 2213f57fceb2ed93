import Care
import Flow

/// What a family wrote down in the days at home, for the visit: every word of it, with no layout.
package struct Report: Hashable, Sendable {
  /// Who, what it is, and all that is said in sentences.
  package let text: Sheet
  package let days: Table
  package let charts: [Chart]

  /// One row a day, from the day of the procedure on.
  package struct Table: Hashable, Sendable {
    package let title: String
    package let columns: [String]
    /// As many cells as there are columns.
    package let rows: [[String]]
    package let legend: String
  }

  package struct Chart: Hashable, Sendable {
    package let title: String
    /// The chart in words, for whoever does not see it.
    package let words: String
    package let dayWord: String
    /// Days after the procedure.
    package let days: ClosedRange<Int>
    /// In the same tenths as the points.
    package let range: ClosedRange<Int>
    package let ticks: [Tick]
    package let lines: [Line]
  }

  package struct Tick: Hashable, Sendable {
    package let tenths: Int
    package let label: String
  }

  /// What was measured on some days; the days between them are unknown.
  package struct Line: Hashable, Sendable {
    package let name: String
    /// In the order of the days.
    package let points: [Point]
  }

  package struct Point: Hashable, Sendable {
    /// Days after the procedure.
    package let day: Int
    package let tenths: Int
  }

  /// The report as it is on this day; nil before anybody is enrolled.
  ///
  /// Unless a language is asked for, it is in the patient's own, else in the clinic's first.
  package init?(
    setting: Setting, journey: Journey, language asked: Language? = nil, on today: CivilDay
  ) {
    let standing = journey.standing
    guard let orders = standing.orders, let identity = standing.identity else { return nil }
    let wanted =
      asked ?? identity.language ?? setting.checklists.clinic.languages.first ?? .english
    let maker = ReportMaker(
      setting: setting, journey: journey, standing: standing, orders: orders,
      language: Words.all[wanted] == nil ? .english : wanted, today: today)
    text = maker.text(about: identity)
    days = maker.table
    charts = maker.charts
  }
}
