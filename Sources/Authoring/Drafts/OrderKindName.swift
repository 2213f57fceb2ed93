/// The words after `kind:` in `orders.yaml`.
enum OrderKindName: String, CaseIterable {
  case yesNo = "yes-no"
  case minutes, hours, weight, choice, day, visit
  case daysAfter = "days-after"
  case words

  /// The keys that only this kind has.
  var keys: [String] {
    switch self {
    case .minutes, .hours: ["least", "most", "use"]
    case .choice: ["options"]
    case .words: ["most"]
    case .day, .visit, .daysAfter: ["calendar"]
    case .yesNo, .weight: []
    }
  }

  /// The keys that it may have besides those of every kind.
  var optional: [String] {
    switch self {
    case .yesNo: ["timer"]
    case .day: ["too-soon"]
    case .minutes, .hours, .weight, .choice, .words, .visit, .daysAfter: []
    }
  }
}
