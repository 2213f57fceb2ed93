import Pages

extension Measure {
  /// A column for each day, with its value and the day's number as text below it.
  ///
  /// More days than fit side by side go on below, in another band with the same scale.
  func chart(_ chart: Page.Chart) -> Thing {
    let forms = [5, 3, 0].map { height in
      lines(chart.title, .question)
        + bands(of: chart).flatMap { band($0, of: chart, height: height) }
    }
    return Thing(.text, forms: forms)
  }

  /// The days from the first to the last, those without a value too, in parts as wide as the page.
  private func bands(of chart: Page.Chart) -> [Range<Int>] {
    guard let first = chart.points.first?.day, let last = chart.points.last?.day else { return [] }
    let most = max(1, (room(from: margin) - lead(of: chart)) / step(of: chart))
    return stride(from: first, through: last, by: most).map { $0..<min($0 + most, last + 1) }
  }

  private func band(_ days: Range<Int>, of chart: Page.Chart, height: Int) -> [Strip] {
    let points = chart.points.filter { days.contains($0.day) }
    guard !points.isEmpty else { return [] }
    let pictures = (0..<height).reversed().map { row in
      picture(row, of: height, chart, points, from: days.lowerBound)
    }
    var values = Strip("", .blank, indent: margin + lead(of: chart))
    var labels = Strip(letters.shown(chart.day), .factLabel, indent: margin)
    for point in points {
      let column = self.column(of: point, in: chart, from: days.lowerBound)
      values.pad(to: column)
      values.add(letters.shown(point.text), .factValue)
      labels.pad(to: column)
      labels.add("\(point.day)", .factLabel)
    }
    return pictures + [values, labels]
  }

  /// One line of the picture; the scale stands at its left, at the top and at the bottom.
  private func picture(
    _ row: Int, of height: Int, _ chart: Page.Chart, _ points: [Page.Chart.Point], from first: Int
  ) -> Strip {
    let scale =
      row == height - 1
      ? "\(chart.range.upperBound / 10)" : row == 0 ? "\(chart.range.lowerBound / 10)" : ""
    var strip = Strip(scale, .note, indent: margin)
    for point in points {
      let halves = Self.halves(point.tenths, chart.range, height) - 2 * row
      guard halves > 0 else { continue }
      strip.pad(to: column(of: point, in: chart, from: first))
      let piece = halves > 1 ? letters.column : letters.halfColumn
      strip.add(String(repeating: piece, count: step(of: chart) - 1), .progressDone)
    }
    return strip
  }

  /// How many half cells high a value stands; what is over the range stands at its end.
  private static func halves(_ tenths: Int, _ range: ClosedRange<Int>, _ height: Int) -> Int {
    let within = min(max(tenths, range.lowerBound), range.upperBound) - range.lowerBound
    let whole = max(1, range.upperBound - range.lowerBound)
    return (within * 2 * height + whole / 2) / whole
  }

  private func column(of point: Page.Chart.Point, in chart: Page.Chart, from first: Int) -> Int {
    margin + lead(of: chart) + (point.day - first) * step(of: chart)
  }

  /// Cells for the scale, or for the word before the days.
  private func lead(of chart: Page.Chart) -> Int {
    max(letters.shown(chart.day).displayWidth, "\(chart.range.upperBound / 10)".count) + 2
  }

  /// Cells from one day to the next.
  private func step(of chart: Page.Chart) -> Int {
    let widest = chart.points.map { max(letters.shown($0.text).displayWidth, "\($0.day)".count) }
    return max(2, widest.max() ?? 2) + 1
  }
}
