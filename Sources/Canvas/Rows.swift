import Pages

extension Measure {
  /// The rows of a page, each with the number that picks it where numbers are not text.
  func rows(of page: Page) -> [Thing] {
    let rows = page.choices.enumerated().filter { $0.element.place == .row }
    // On a scale the labels are numbers already.
    let hasNumbers = page.field == nil && !rows.contains { $0.element.ownNumber != nil }
    let lead = (isNarrow ? margin : margin + 2) + 2 + (hasNumbers ? 2 : 0)
    let table = Table(rows.map(\.element), room: width - 1 - lead, letters: letters)
    return rows.enumerated().flatMap { number, row in
      let name = row.element.name ?? (number < 9 ? "\(number + 1)" : "")
      let digit = hasNumbers ? name.isEmpty ? "  " : name + " " : ""
      let heading = row.element.heading.map { Thing(.heading, lines($0, .note)) }
      return [heading].compactMap { $0 } + [
        self.row(
          row.element, at: row.offset, digit: digit, hasFocus: page.focus == row.offset, table)
      ]
    }
  }

  private func row(
    _ choice: Choice, at index: Int, digit: String, hasFocus: Bool, _ table: Table?
  ) -> Thing {
    let role = hasFocus ? Role.focusedRow : .row
    let indent = isNarrow ? margin : margin + 2
    var lead = Strip(hasFocus ? letters.focus : "  ", role, indent: indent)
    let cursor = Position(row: 0, column: indent)
    lead.add(digit, hasFocus ? role : .mark)
    switch choice.mark {
    case .single(let isPicked): lead.add(letters.single(isPicked), hasFocus ? role : .mark)
    case .multiple(let isPicked): lead.add(letters.multiple(isPicked), hasFocus ? role : .mark)
    case nil: break
    }
    var strips =
      table?.strips(choice, role: role, after: lead, measure: self)
      ?? lines(choice.sentence, role, after: lead)
    if let detail = choice.detail { strips += lines(detail, .detail, indent: lead.width) }
    var thing = Thing(.row, strips, choice: index)
    thing.cursor = cursor
    return thing
  }
}
