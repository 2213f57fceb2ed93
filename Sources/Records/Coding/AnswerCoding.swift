import Care

extension Answer {
  /// An answer that is one word is that word; any other is an object named for what was told.
  var kept: JSON {
    switch self {
    case .read: "read"
    case .yes: "yes"
    case .no: "no"
    case .unsure: "unsure"
    case .later: "later"
    case .earlier: "earlier"
    case .chosen(let options): ["chosen": .list(options.map { .text($0.text) })]
    case .number(let number): ["number": .number(number)]
    case .temperature(let measured):
      measured.typedFahrenheit.map { ["tenths-fahrenheit": .number($0)] }
        ?? ["tenths-celsius": .number(measured.tenthsCelsius)]
    case .date(let day): ["date": .text(day.iso)]
    case .time(let day, let clock): ["time": .text("\(day.iso)T\(clock.iso)")]
    case .text(let text): ["text": .text(text)]
    case .medicines(let entries, let isComplete):
      [isComplete ? "medicines" : "medicines-so-far": .list(entries.map(\.kept))]
    case .saidBack(let words, let attempt): ["said-back": .text(words), "try": .number(attempt)]
    case .signed(let name): ["signed": .text(name)]
    }
  }

  init(kept json: JSON?) throws(NotUnderstood) {
    if let word = json?.text {
      self = try Self.word(word)
      return
    }
    let fields = try Fields(json)
    // Another field could change what the answer means, so it is not left aside here.
    let count = fields["said-back"] == nil ? 1 : 2
    guard fields.values.count == count, let kind = fields.values.keys.min()
    else { throw NotUnderstood() }
    switch kind {
    case "chosen": self = .chosen(try Self.options(try fields.list(kind)))
    case "number": self = .number(try fields.number(kind))
    case "tenths-celsius", "tenths-fahrenheit":
      let tenths = try fields.number(kind)
      let measured =
        kind == "tenths-celsius"
        ? Temperature(tenthsCelsius: tenths) : Temperature(tenthsFahrenheit: tenths)
      guard let measured else { throw NotUnderstood() }
      self = .temperature(measured)
    case "date": self = .date(try fields.day(kind))
    case "time": self = try Self.time(try fields.text(kind))
    case "text": self = .text(try fields.text(kind))
    case "medicines", "medicines-so-far":
      self = .medicines(
        try Self.medicines(try fields.list(kind)), complete: kind == "medicines")
    case "said-back": self = .saidBack(try fields.text(kind), try: try fields.number("try"))
    case "signed": self = .signed(try fields.text(kind))
    default: throw NotUnderstood()
    }
  }

  private static func word(_ word: String) throws(NotUnderstood) -> Answer {
    switch word {
    case "read": .read
    case "yes": .yes
    case "no": .no
    case "unsure": .unsure
    case "later": .later
    case "earlier": .earlier
    default: throw NotUnderstood()
    }
  }

  private static func options(_ list: [JSON]) throws(NotUnderstood) -> [Option.ID] {
    var options: [Option.ID] = []
    for json in list {
      guard let text = json.text else { throw NotUnderstood() }
      options.append(Option.ID(text))
    }
    return options
  }

  private static func time(_ text: String) throws(NotUnderstood) -> Answer {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDay(iso: parts[0]), let clock = ClockTime(iso: parts[1])
    else { throw NotUnderstood() }
    return .time(day, clock)
  }

  private static func medicines(_ list: [JSON]) throws(NotUnderstood) -> [MedicineEntry] {
    var entries: [MedicineEntry] = []
    for json in list { entries.append(try MedicineEntry(kept: json)) }
    return entries
  }
}
