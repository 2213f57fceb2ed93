extension LineWords {
  static let english = LineWords(
    enterSaves: "Not saved yet. Enter saves.",
    closed: "The program is closed. All saved answers are kept.",
    notKept: "What you marked or typed last was not saved.",
    marked: "marked",
    yourAnswer: "your answer so far",
    markedNow: {
      $0.isEmpty ? "Nothing is marked now." : "Marked now: \($0.joined(separator: "; "))."
    },
    nothingTyped: "Nothing typed yet.",
    typedSoFar: { "Typed so far: \($0)" },
    here: "You are on this page.",
    unit: { "Unit: \($0)." },
    noneWithOthers: "The last line can't be marked with others. Please type the numbers again.",
    helpCommand: "help",
    helpLabel: "what can be typed here",
    scaleHint: "Type one number from 0 to 10 and press Enter.",
    markHint:
      "Type one or more numbers from the list, like 1 2, and press Enter. Enter alone goes on.",
    boardHint: {
      "Type a code or a name and press Enter to search."
        + ($0 ? " /1 opens the first row." : "")
    },
    noneFound: "Nobody here fits. /board shows all again.",
    signOutCommand: "signout",
    nextCommand: "more",
    beforeCommand: "before",
    accessesCommand: "access"
  )
}
