extension CalendarFileWords {
  static let english = CalendarFileWords(
    title: {
      switch $0 {
      case .visit: "Follow-up visit"
      case .call: "The clinic calls today"
      case .dressing: "The dressing comes off today"
      case .washing: "Showers are allowed from today"
      case .bath: "Bath and pool are allowed from today"
      case .driving: "Driving is allowed from today"
      case .work: "Work is allowed from today"
      case .braceEnds: "The brace: last day"
      case .liftingEnds: "The weight limit: last day"
      case .restart(nil): "A paused medicine starts again today"
      case .restart(let medicine?): "Take \(medicine) again from today"
      case .check: "Questions of the day"
      }
    },
    named: { "\($0) (\($1))" },
    atClinic: { "By the clinic's clock: \($0)." },
    check:
      "Answer today's questions in stepwell. A warning sign? Do not wait for them: your plan for home says whom to call.",
    whichMedicine: "Your plan for home says which one.",
    changed: "Did your team name another day? Then that day holds.",
    ask: { "Not sure? Call \($0)." }
  )
}
