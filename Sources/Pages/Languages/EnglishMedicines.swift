import Care

extension MedicineWords {
  static let english = MedicineWords(
    none: "Nothing yet.",
    add: "Add a medicine",
    addMore: "Add one more",
    takeNone: "I take no medicines at all", listBegun: "list begun, nothing on it yet",
    thatIsAll: "That is all I take",
    askName: "What is the name of the medicine?",
    nameHelp: "Type it as well as you can. Your bottle or your list can help.",
    askMatch: {
      "You typed \"\($0)\". " + ($1 == 1 ? "Did you mean this?" : "Did you mean one of these?")
    },
    keepAsWritten: { "No. Keep it as I wrote it: \($0)" },
    askDose: { "How much \($0) do you take each time?" },
    doseHelp: "Like this: 5 mg, or 1 pill.",
    doseUnknown: "I do not know",
    askOften: { "How often do you take \($0)?" },
    often: {
      switch $0 {
      case .onceADay: "Once a day"
      case .twiceADay: "Twice a day"
      case .threeTimesOrMore: "Three times a day or more"
      case .onceAWeek: "Once a week"
      case .onlyWhenNeeded: "Only when I need it"
      case .otherwise: "Some other way"
      case .unsure: "I am not sure"
      case .asTaken: "On the day, as it says"
      }
    },
    askKeep: { "\($0). Is this right?" },
    keep: "Yes, keep it",
    remove: "No, take it off my list",
    brandOf: { "a brand of \($0)" },
    tellDose: "Change how much I take",
    doseNotKnown: "dose not known",
    oftenNotKnown: "how often not known",
    typed: { "typed \"\($0)\"" }
  )
}
