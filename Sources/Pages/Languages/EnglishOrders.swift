import Care

extension OrderWords {
  static let english = OrderWords(
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
    untilTold: "the day your team tells you",
    days: { $0.joined(separator: "; ") },
    noRestarts: "nothing was paused",
    restart: { "\($0): \($1)" }
  )
}
