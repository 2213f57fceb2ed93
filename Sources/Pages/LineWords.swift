/// What is said to those who listen, and what is typed in place of keys; also of an entry that is not
/// kept yet.
struct LineWords: Sendable {
  let enterSaves: String
  let closed: String
  let notKept: String
  let marked: String
  let yourAnswer: String
  let markedNow: @Sendable (_ labels: [String]) -> String
  let nothingTyped: String
  let typedSoFar: @Sendable (_ text: String) -> String
  let here: String
  let unit: @Sendable (_ unit: String) -> String
  let noneWithOthers: String
  let helpCommand: String
  let helpLabel: String
  let scaleHint: String
  let markHint: String
  let boardHint: @Sendable (_ hasRows: Bool) -> String
  let noneFound: String
  let signOutCommand: String
  let nextCommand: String
  let beforeCommand: String
  let accessesCommand: String
}
