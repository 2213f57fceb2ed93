import Canvas
import Pages

extension Page {
  /// Everything the page says, in no order.
  nonisolated var said: [String] {
    let blocks = (above + below).flatMap { block -> [String] in
      switch block {
      case .question(let text), .paragraph(let text), .note(let text), .warning(let text),
        .big(let text):
        [text]
      case .fact(let label, let value): [label, value]
      case .headline(_, let text): [text]
      case .chart(let chart): [chart.title, chart.day] + chart.points.map(\.text)
      case .table(let table): [table.title, table.legend] + table.rows.flatMap { $0 }
      }
    }
    let field = [field?.label, field?.text, field?.unit, field?.echo]
    let texts = [title, place, alarm, status?.text] + field
    return blocks + texts.compactMap { $0 }
      + choices.flatMap { [$0.heading ?? "", $0.label, $0.detail ?? ""] }
  }

  nonisolated var saidWords: Set<String> {
    Set(said.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
  }

  /// The page at a size, scrolled from its beginning to its end.
  nonisolated func screens(height: Int, width: Int) -> [Grid] {
    var screens = [Grid(self, height: height, width: width, scroll: .at(0), tooSmall: "")]
    while let last = screens.last, last.hiddenBelow > 0, last.bodyHeight > 0 {
      let next = last.scroll + last.bodyHeight
      screens.append(Grid(self, height: height, width: width, scroll: .at(next), tooSmall: ""))
    }
    return screens
  }
}

extension String {
  /// Of a field, without the places that wait for digits: nobody hears those.
  nonisolated var spoken: String {
    let said = filter { $0 != "_" }
    return said == "/" || said == ":" ? "" : said
  }
}
