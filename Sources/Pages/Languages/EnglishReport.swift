import Care

extension ReportWords {
  static let english = ReportWords(
    title: "Report from home",
    about:
      "The family wrote this at home. It is not a medical finding.",
    trend: "Day by day",
    date: "Date", temperature: "°F/°C", walked: "Walk",
    painNow: "Now", painWorst: "Worst of the day",
    temperatureChart: "Temperature",
    lineInWords: { name, first, most, last in
      "\(name): first \(first.value) on day \(first.day), highest \(most.value) on day \(most.day), last \(last.value) on day \(last.day)."
    },
    inTable: "All numbers are in the table.",
    flags: "Warnings, and what was done",
    noFlags: "No warning was entered.",
    level: {
      switch $0 {
      case .emergency: "Emergency"
      case .call, .hold: "Urgent"
      case .review, .note: "For the clinic"
      }
    },
    done: { "Done: \($0)." },
    nothingTold: "What was done was not entered.",
    again: { "Again: \($0)." },
    nothingSince: "What was done since was not entered.",
    settled: { "Settled by the clinic: \($0)." },
    open: "Not settled by the clinic.",
    missed: "Not entered",
    nothing: "nothing was entered",
    more: { "\($0); and \($1) more" },
    late: "Entered late or changed",
    entered: { "\($0) (entered \($1))" },
    changedTo: { "changed to \($0) (\($1))" },
    noMedicine: "none",
    restarts: "Paused medicines to take again",
    restart: { "\($0). Taken: \($1)." },
    notEntered: "not entered",
    questions: "Questions for the doctor",
    none: "None.",
    fileName: "report.html",
    onPaper: { "With table and charts, to print: \($0)" },
    day: { "Day \($0), \($1)" },
    days: { "Days \($0) to \($1)" }
  )
}
