import Care

extension SheetWords {
  static let english = SheetWords(
    title: "Your plan for home",
    name: "Name", procedure: "Procedure", day: "Date",
    clinic: "Clinic", printed: "Printed",
    page: { "Page \($0) of \($1)" },
    goesOn: { "\($0) (more)" },
    emergency: "Emergency", phoneByDay: "Clinic, by day", phoneAfterHours: "Nights and weekends"
  )
}
