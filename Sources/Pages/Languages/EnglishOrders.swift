import Care

extension OrderWords {
  static let english = OrderWords(
    label: { order in
      switch order {
      case .flatRest: "Flat rest"
      case .brace: "Brace"
      case .braceType: "Brace: which"
      case .braceHours: "Brace: hours a day"
      case .braceUntil: "Brace: until"
      case .lifting: "Lift no more than"
      case .liftingUntil: "Weight limit until"
      case .driving: "May drive from"
      case .washing: "May shower from"
      case .bath: "Bath or pool from"
      case .closure: "Skin closed with"
      case .dressing: "Dressing off on"
      case .ice: "Ice"
      case .heat: "Heat"
      case .physiotherapy: "Physiotherapy"
      case .painPlan: "Pain plan"
      case .opioid: "Opioid ordered"
      case .work: "Back to work"
      case .followUp: "Follow-up visit"
      case .calls: "We call on"
      }
    },
    minutes: { count in
      switch (count / 60, count % 60) {
      case (0, 1): "1 minute"
      case (0, let minutes): "\(minutes) minutes"
      case (1, 0): "1 hour"
      case (let hours, 0): "\(hours) hours"
      case (let hours, let minutes): "\(hours) h \(minutes) min"
      }
    },
    hoursADay: { $0 == 1 ? "1 hour a day" : $0 == 24 ? "day and night" : "\($0) hours a day" },
    weight: { "\($0) lb (\($1) kg)" },
    closure: {
      switch $0 {
      case .glue: "glue"
      case .strips: "strips"
      case .stitches: "stitches"
      case .none: "nothing, just a bandage"
      }
    },
    untilTold: "the day your team tells you",
    days: { $0.joined(separator: "; ") },
    noRestarts: "nothing was paused",
    restart: { "\($0): \($1)" }
  )
}
