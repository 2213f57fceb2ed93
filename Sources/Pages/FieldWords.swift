import Care
import Flow

extension PageMaker {
  /// The field as it is shown: digits in their parts, the unit beside it, what was typed read back.
  func shown(_ field: TextField) -> Page.Field {
    if field.isSecret {
      // One sign for each character, so that a slip of the finger is noticed.
      return Page.Field(
        text: String(repeating: "*", count: field.text.count), cursor: field.cursor)
    }
    let pattern =
      switch field.kind {
      case .date: Pattern(field.text, widths: [2, 2, 4], between: " / ")
      case .clock: Pattern(field.text, widths: [2, 2], between: " : ")
      case .free, .number, .secret: Pattern?.none
      }
    guard let text = pattern?.text else {
      return Page.Field(
        text: field.text, cursor: field.cursor, unit: unit, echo: echo(field))
    }
    let cursor = text.firstIndex(of: "_").map { text.distance(from: text.startIndex, to: $0) }
    return Page.Field(text: text, cursor: cursor ?? text.count, echo: echo(field))
  }

  var unit: String? {
    switch item?.kind {
    case .number(let unit, _): fill(unit)
    case .temperature: "°F / °C"
    default: nil
    }
  }

  private func echo(_ field: TextField) -> String? {
    switch (state.frame.screen, item?.kind) {
    case (.birthDate, _): state.date(in: field).map(bornEcho)
    case (.item(_, .ask), .date): state.day(in: field).map(words.calendar.day)
    case (.desk, _): stationEcho(field)
    case (.item(_, .ask), .temperature):
      state.temperature(in: field).map(answers.temperature)
    default: nil
    }
  }

  /// What is read of a birth date that is typed.
  func bornEcho(_ date: PartialDate) -> String {
    date.known == .day ? words.calendar.day(date.first) : words.calendar.born(date)
  }
}

/// Digits in the places that they will have: "03 / 05 / 19__".
private struct Pattern {
  let text: String

  /// Nil when there is anything else in the field than digits and what separates them, or more of
  /// them than there are places.
  init?(_ typed: String, widths: [Int], between: String) {
    guard typed.allSatisfy({ $0.isASCII && ($0.isNumber || " /.-:".contains($0)) }) else {
      return nil
    }
    let parts = Self.parts(typed, widths)
    guard parts.count <= widths.count, zip(parts, widths).allSatisfy({ $0.count <= $1 }) else {
      return nil
    }
    text = widths.indices.map { index in
      let digits = parts.indices.contains(index) ? parts[index] : ""
      return digits + String(repeating: "_", count: widths[index] - digits.count)
    }.joined(separator: between)
  }

  /// What a separator ends is filled up with a leading zero; digits alone fill place after place.
  private static func parts(_ typed: String, _ widths: [Int]) -> [String] {
    let typed = String(typed.drop(while: \.isWhitespace))
    if typed.allSatisfy(\.isNumber) {
      // No hour begins with 3 to 9: 630 is half past six.
      let isEarly = widths.count == 2 && typed.prefix(1) > "2"
      var rest = Substring(isEarly ? "0" + typed : typed)
      var parts: [String] = []
      for width in widths where !rest.isEmpty {
        parts.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
      }
      return rest.isEmpty ? parts : [typed]
    }
    var parts = typed.split { !$0.isNumber }.map(String.init)
    let isOpen = typed.last?.isNumber == true
    for index in parts.indices where index < parts.count - (isOpen ? 1 : 0) {
      if parts[index].count == 1 { parts[index] = "0" + parts[index] }
    }
    return parts
  }
}
