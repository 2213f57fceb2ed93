import Care

extension Answer {
  /// The answer as other programs read it; the kind is nil when its item is not in the lists any more.
  func json(as kind: Kind?) -> JSON {
    switch self {
    case .read: .text("read")
    case .yes: .text("yes")
    case .no: .text("no")
    case .unsure: .text("unsure")
    case .later: .text("later")
    case .earlier: .text("earlier")
    case .chosen(let options): Self.chosen(options, kind)
    case .number(let number): .whole(number)
    case .temperature(let temperature): .tenths(temperature.tenthsCelsius)
    case .date(let day): .text(day.iso)
    case .time(let day, let clock): .text("\(day.iso)T\(clock.iso)")
    case .text(let words), .signed(let words): .text(words)
    case .medicines(let entries, _): .list(entries.map(\.json))
    case .saidBack(let words, let number): ["words": .text(words), "try": .whole(number)]
    }
  }

  private static func chosen(_ options: [Option.ID], _ kind: Kind?) -> JSON {
    if case .chooseOne = kind, options.count == 1 { return .text(options[0].text) }
    return .list(options.map { .text($0.text) })
  }
}

extension MedicineEntry {
  /// What is not known is there as null, so that nobody takes it for forgotten; `typed` is null where the
  /// name is what was typed.
  fileprivate var json: JSON {
    [
      "name": .text(name), "typed": .text(typed), "class": .text(classID?.text),
      "tier": .text(tier?.rawValue),
      "dose": .text(dose), "often": .text(often.rawValue),
    ]
  }
}
