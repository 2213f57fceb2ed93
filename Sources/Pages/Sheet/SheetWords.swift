/// What frames the sheet for home: the program's own words, none of which tells what to do.
struct SheetWords: Sendable {
  let title: String
  let name: String
  let procedure: String
  let day: String
  let clinic: String
  let printed: String
  let page: @Sendable (_ number: Int, _ all: Int) -> String
  let goesOn: @Sendable (_ title: String) -> String
  let emergency: String
  let phoneByDay: String
  let phoneAfterHours: String
}
