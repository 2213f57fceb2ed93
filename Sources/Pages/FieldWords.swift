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
    guard case .parts(let widths) = field.kind else {
      return Page.Field(
        text: field.text, cursor: field.cursor, unit: unit, echo: echo(field))
    }
    let separator = widths.count == 3 ? " / " : " : "
    let parts = zip(field.parts, widths).map { digits, width in
      digits + String(repeating: "_", count: width - digits.count)
    }
    let text = parts.joined(separator: separator)
    let cursor = text.firstIndex(of: "_").map { text.distance(from: text.startIndex, to: $0) }
    return Page.Field(text: text, cursor: cursor ?? text.count, echo: echo(field))
  }

  private var unit: String? {
    switch item?.kind {
    case .number(let unit, _): fill(unit)
    case .temperature: "°F / °C"
    default: nil
    }
  }

  private func echo(_ field: TextField) -> String? {
    switch (state.frame.screen, item?.kind) {
    case (.birthDate, _), (.item(_, .ask), .date): state.day(in: field).map(words.calendar.day)
    case (.desk, _): stationEcho(field)
    case (.item(_, .ask), .temperature):
      state.temperature(in: field).map(answers.temperature)
    default: nil
    }
  }
}
