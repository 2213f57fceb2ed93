import Care
import Flow

/// What a family wrote down in the days at home, for the visit: every word of it, with no layout.
package struct Report: Hashable, Sendable {
  /// Who, what it is, and all that is said in sentences.
  package let text: Sheet
  /// What was measured, in numbers.
  package let days: Table
  /// The same as pictures; none of what nobody ever entered.
  package let charts: [Chart]

  /// One row a day, from the day of the procedure on.
  package struct Table: Hashable, Sendable {
    /// Stands over it.
    package let title: String
    /// The head of each column.
    package let columns: [String]
    /// As many cells as there are columns.
    package let rows: [[String]]
    /// What the heads and numbers mean.
    package let legend: String

    package init(title: String, columns: [String], rows: [[String]], legend: String) {
      self.title = title
      self.columns = columns
      self.rows = rows
      self.legend = legend
    }

    /// Each row in words, for whoever listens or has no room for columns; a date needs no head.
    package var sentences: [String] {
      rows.map { row in
        let told = zip(columns, row).map { "\($0) \($1)" }
        let when = told.prefix(1) + row.dropFirst().prefix(1)
        return when.joined(separator: ", ") + ": " + told.dropFirst(2).joined(separator: ", ")
      }
    }
  }

  /// Lines over the days, in words too.
  package struct Chart: Hashable, Sendable {
    /// What is measured.
    package let title: String
    /// The chart in words, for whoever does not see it.
    package let words: String
    /// Stands under the days.
    package let dayWord: String
    /// Days after the procedure.
    package let days: ClosedRange<Int>
    /// In the same tenths as the points.
    package let range: ClosedRange<Int>
    /// The heights that are named at the side.
    package let ticks: [Tick]
    /// One for each thing measured, none of them empty.
    package let lines: [Line]
  }

  /// A height that is named at the side of a chart.
  package struct Tick: Hashable, Sendable {
    /// Ten times what is measured, as with the points.
    package let tenths: Int
    /// The number, with its unit where it has one.
    package let label: String
  }

  /// What was measured on some days; the days between them are unknown.
  package struct Line: Hashable, Sendable {
    /// What tells it from the other lines of the chart.
    package let name: String
    /// In the order of the days.
    package let points: [Point]
  }

  /// What was measured on one day.
  package struct Point: Hashable, Sendable {
    /// Days after the procedure.
    package let day: Int
    /// Ten times what was measured; of a temperature, in degrees of the clinic's unit.
    package let tenths: Int
  }

  /// The report as it is on this day; nil before anybody is enrolled.
  ///
  /// Unless a language is asked for, it is in the patient's own, else in the clinic's first.
  package init?(
    setting: Setting, journey: Journey, language asked: Language? = nil,
    formulary: Formulary? = nil, on today: CivilDay
  ) {
    let standing = journey.standing
    guard let orders = standing.orders, let identity = standing.identity else { return nil }
    let wanted =
      asked ?? identity.language ?? setting.checklists.clinic.languages.first ?? .english
    let maker = ReportMaker(
      setting: setting, journey: journey, standing: standing, orders: orders,
      language: Words.all[wanted] == nil ? .english : wanted, formulary: formulary,
      today: today, diary: setting.checklists.countingDiary(of: standing))
    text = maker.text(about: identity)
    days = maker.table
    charts = maker.charts
  }
}
