import Pages

/// A chart as a drawing, with its title and its words for whoever does not see it.
///
/// Lines are told apart by dashes and marks, never by colour; a line ends where a day is missing.
func svg(_ chart: Report.Chart, id: String) -> [String] {
  let plot = Plot(chart: chart)
  return [
    "<svg viewBox=\"0 0 \(Plot.width) \(Plot.height)\" role=\"img\""
      + " aria-labelledby=\"\(id)-title \(id)-words\">",
    HTML.element("title", chart.title, "id=\"\(id)-title\""),
    HTML.element("desc", chart.words, "id=\"\(id)-words\""),
  ] + plot.grid + plot.dayLabels
    + chart.lines.enumerated().flatMap { plot.line($0.element, $0.offset) }
    + ["</svg>"]
}

/// Where things stand in a chart; whole units, so that the same report makes the same bytes.
private struct Plot {
  let chart: Report.Chart

  static let width = 720
  static let height = 300
  private let left = 190
  private let right = 690
  private let top = 30
  private let bottom = 250

  private func x(_ day: Int) -> Int {
    left + (day - chart.days.lowerBound) * (right - left) / max(chart.days.count - 1, 1)
  }

  private func y(_ tenths: Int) -> Int {
    let inside = min(max(tenths, chart.range.lowerBound), chart.range.upperBound)
    return bottom - (inside - chart.range.lowerBound) * (bottom - top)
      / max(chart.range.upperBound - chart.range.lowerBound, 1)
  }

  /// A thin rule for each tick, its value at the left.
  var grid: [String] {
    chart.ticks.flatMap { tick in
      let y = y(tick.tenths)
      return [
        "<line x1=\"\(left)\" y1=\"\(y)\" x2=\"\(right)\" y2=\"\(y)\" stroke=\"#777\"/>",
        text(tick.label, x: left - 8, y: y + 6, anchor: "end"),
      ]
    }
  }

  /// Every day while there is room, else every fifth.
  var dayLabels: [String] {
    let step = chart.days.count <= 16 ? 1 : chart.days.count <= 80 ? 5 : 30
    let labels = chart.days.filter { $0 % step == 0 }.map {
      text("\($0)", x: x($0), y: bottom + 22, anchor: "middle")
    }
    return labels + [text(chart.dayWord, x: left - 20, y: bottom + 22, anchor: "end")]
  }

  func line(_ line: Report.Line, _ index: Int) -> [String] {
    let dashes = index == 0 ? "" : " stroke-dasharray=\"6 5\""
    let strokes = runs(of: line.points).filter { $0.count > 1 }.map { run in
      let points = run.map { "\(x($0.day)),\(y($0.tenths))" }.joined(separator: " ")
      return
        "<polyline points=\"\(points)\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"\(dashes)/>"
    }
    let marks = line.points.map { mark(index, x: x($0.day), y: y($0.tenths)) }
    guard chart.lines.count > 1 else { return strokes + marks }
    let place = left + 10 + index * 200
    return strokes + marks + [
      mark(index, x: place, y: Self.height - 15),
      text(line.name, x: place + 14, y: Self.height - 9, anchor: "start"),
    ]
  }

  /// Points of days that follow one another.
  private func runs(of points: [Report.Point]) -> [[Report.Point]] {
    points.reduce(into: []) { runs, point in
      if let last = runs.last?.last, last.day + 1 == point.day {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  /// A full circle, and an empty square for the second line.
  private func mark(_ index: Int, x: Int, y: Int) -> String {
    index == 0
      ? "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
      : "<rect x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\" fill=\"#fff\" stroke=\"#000\"/>"
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String) -> String {
    HTML.element(
      "text", text, "x=\"\(x)\" y=\"\(y)\" font-size=\"18\" text-anchor=\"\(anchor)\"")
  }
}
