import Pages

extension Measure {
  func things(_ blocks: [Page.Block]) -> [Thing] {
    let column = factColumn(blocks)
    return blocks.map { block in
      switch block {
      case .question(let text): Thing(.text, lines(text, .question))
      case .paragraph(let text): Thing(.text, lines(text, .plain))
      case .note(let text): Thing(.text, lines(text, .note))
      case .warning(let text): warning(text)
      case .big(let text): big(text)
      case .headline(let number, let text): headline(number, text)
      case .fact(let label, let value): fact(label, value, column: column)
      case .chart(let chart): self.chart(chart)
      case .table(let table): self.days(table)
      }
    }
  }

  /// A sign before it, because bold alone is not seen by everyone.
  func warning(_ text: String) -> Thing {
    Thing(.text, lines(text, .warning, after: Strip("! ", .warningMark, indent: margin)))
  }

  /// The plain number stands below the large one, for a braille line and for whoever copies it.
  private func big(_ text: String) -> Thing {
    let plain = lines(text, .big)
    guard let digits = BigDigits(letters.shown(text), letters: letters) else {
      return Thing(.text, plain)
    }
    let forms = [digits.large, digits.medium].filter { form in
      form.allSatisfy { margin + $0.displayWidth <= width - margin }
    }
    var thing = Thing(
      .text,
      forms: forms.map { $0.map { Strip($0, .big, indent: margin) } + plain } + [plain])
    thing.isNumber = true
    return thing
  }

  /// The number stands large above the words that say it; where there is no room for it, the words do.
  private func headline(_ number: String, _ text: String) -> Thing {
    let plain = lines(text, .question)
    guard !isNarrow, let digits = BigDigits(letters.shown(number), letters: letters) else {
      return Thing(.text, plain)
    }
    return Thing(
      .text,
      forms: [digits.large, digits.medium].map { form in
        form.map { Strip($0, .big, indent: margin) } + plain
      })
  }

  /// Where the values of all facts begin, if the labels are short enough to stand beside them.
  private func factColumn(_ blocks: [Page.Block]) -> Int? {
    var longest = 0
    for case .fact(let label, _) in blocks {
      longest = max(longest, letters.shown(label).displayWidth)
    }
    return longest <= min(24, width / 3) ? margin + longest + 2 : nil
  }

  private func fact(_ label: String, _ value: String, column: Int?) -> Thing {
    guard let column else {
      return Thing(.fact, lines(label, .factLabel) + lines(value, .factValue, indent: margin + 2))
    }
    var lead = Strip(letters.shown(label), .factLabel, indent: margin)
    lead.pad(to: column)
    return Thing(.fact, lines(value, .factValue, after: lead))
  }
}
