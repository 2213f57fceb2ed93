extension CalendarFileWords {
  static let english = CalendarFileWords(
    title: { title, day in
      switch title {
      case .restart(nil): "A paused medicine starts again on \(day)"
      case .restart(let medicine?): "Take \(medicine) again from \(day)"
      case .check: "Evening questions"
      case .morningCheck: "Morning questions"
      }
    },
    named: { "\($0) (\($1))" },
    withdrawn: { "Cancelled: \($0)" },
    notInPlan: "This is no longer in your plan.",
    atClinic: { "By the clinic's clock: \($0)." },
    check:
      "Answer today's questions in stepwell. A warning sign? Do not wait for them: your plan for home says whom to call.",
    whichMedicine: "Your plan for home says which one.",
    changed: "Did your team name another day? Then that day holds.",
    ask: { "Not sure? Call \($0)." }
  )
}
