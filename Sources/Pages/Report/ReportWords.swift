import Care

/// What the report for the visit says around what the family wrote down.
struct ReportWords: Sendable {
  let title: String
  /// What it is and what it is not.
  let about: String
  let trend: String
  let date: String
  let temperature: String
  let walked: String
  let painNow: String
  let painWorst: String
  let temperatureChart: String
  let lineInWords:
    @Sendable (
      _ name: String, _ first: (day: Int, value: String), _ most: (day: Int, value: String),
      _ last: (day: Int, value: String)
    ) -> String
  let inTable: String
  let flags: String
  let noFlags: String
  /// What a flag of this level asked of the family.
  let level: @Sendable (Level) -> String
  let done: @Sendable (_ what: String) -> String
  let nothingTold: String
  let again: @Sendable (_ days: String) -> String
  let nothingSince: String
  let settled: @Sendable (_ reason: String) -> String
  let open: String
  let missed: String
  let nothing: String
  let more: @Sendable (_ lists: String, _ count: Int) -> String
  let late: String
  let entered: @Sendable (_ lists: String, _ day: String) -> String
  let changedTo: @Sendable (_ answer: String, _ day: String) -> String
  let noMedicine: String
  let restarts: String
  let restart: @Sendable (_ ordered: String, _ answer: String) -> String
  let notEntered: String
  let questions: String
  let none: String
  /// Of the file with its table and charts.
  let fileName: String
  /// How it comes with its table and charts.
  let onPaper: @Sendable (_ command: String) -> String
  let day: @Sendable (_ number: Int, _ date: String) -> String
  let days: @Sendable (_ first: Int, _ last: Int) -> String
}
