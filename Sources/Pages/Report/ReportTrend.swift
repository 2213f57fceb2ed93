import Care
import Flow

/// What was measured, day by day.
extension ReportMaker {
  var table: Report.Table {
    let text = OrderText(
      checklists: setting.checklists, language: language, procedureOn: orders.procedureAt.day)
    let form = setting.checklists.orders(of: standing.procedure)
    let worn = form.line(.worn).flatMap { orders.needed(in: form).contains($0.id) ? $0 : nil }
    let ordered = worn.flatMap { orders.afterCare[$0.id] }.map { text($0) }
    let wornLegend =
      ordered.map { fill.home(.reportWornPlanLegend, [.hours: $0]) }
      ?? fill.home(.reportWornLegend)
    let measured = Measured(self)
    let columns = [
      words.home.dayWord, report.date, fill.home(.reportPain), report.temperature, report.walked,
    ]
    return Report.Table(
      title: report.trend, columns: columns + (worn == nil ? [] : [fill.home(.reportWorn)]),
      rows: days.map { row(of: $0, measured, hasWorn: worn != nil) },
      legend: fill.home(.reportLegend) + (worn == nil ? "" : " " + wornLegend))
  }

  /// The items whose answers make a row, looked up once.
  private struct Measured {
    let pain: [Item.Reference?]
    let temperature, walked, worn: Item.Reference?

    init(_ maker: ReportMaker) {
      pain = [maker.item(.painNow), maker.item(.painWorst)]
      temperature = maker.item(.temperatureAtHome)
      walked = maker.item(.walked)
      worn = maker.item(.braceWorn)
    }
  }

  private func row(of day: CivilDay, _ measured: Measured, hasWorn: Bool) -> [String] {
    let pain = measured.pain.map { number($0, on: day) }
    let cells = [
      "\(number(day))", words.calendar.short(day),
      pain == [nil, nil] ? dash : pain.map { $0.map(String.init) ?? dash }.joined(separator: "/"),
      temperature(measured.temperature, on: day).map(written) ?? dash,
      number(measured.walked, on: day).map(String.init) ?? dash,
    ]
    return cells + (hasWorn ? [number(measured.worn, on: day).map(String.init) ?? dash] : [])
  }

  private var dash: String { "-" }

  private func number(_ item: Item.Reference?, on day: CivilDay) -> Int? {
    guard let item, case .number(let number) = diary[day]?[item]?.answer else {
      return nil
    }
    return number
  }

  private func temperature(_ item: Item.Reference?, on day: CivilDay) -> Temperature? {
    guard let item, case .temperature(let measured) = diary[day]?[item]?.answer else {
      return nil
    }
    return measured
  }

  private func written(_ measured: Temperature) -> String {
    "\(tenths(measured.tenthsFahrenheit))/\(tenths(measured.tenthsCelsius))"
  }

  private func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// Pain and temperature; what nobody ever entered has no chart.
  var charts: [Report.Chart] {
    let measured = Measured(self)
    let pain = zip([report.painNow, report.painWorst], measured.pain).map { name, item in
      line(name) { day in number(item, on: day).map { $0 * 10 } }
    }
    let unit = setting.checklists.clinic.temperatureUnit
    let heat = line(report.temperatureChart) {
      temperature(measured.temperature, on: $0).map(unit.tenths)
    }
    let all = heat.points.map(\.tenths)
    let usual = unit == .fahrenheit ? 960...1030 : 355...395
    let range =
      min(
        usual.lowerBound, all.min() ?? usual.lowerBound)...max(
        usual.upperBound, all.max() ?? usual.upperBound)
    let degrees = (range.lowerBound + 9) / 10...range.upperBound / 10
    return [
      chart(
        fill.home(.reportPainChart), pain, in: 0...100,
        ticks: [0, 5, 10].map { ($0 * 10, "\($0)") }
      ) {
        "\($0 / 10)"
      },
      chart(
        report.temperatureChart, [heat], in: range,
        ticks: degrees.map { ($0 * 10, "\($0) \(unit.sign)") }
      ) { degree($0, unit) },
    ].compactMap { $0 }
  }

  /// Both units, as on a thermometer, the one of the chart first.
  private func degree(_ read: Int, _ unit: TemperatureUnit) -> String {
    let measured =
      unit == .fahrenheit ? Temperature(tenthsFahrenheit: read) : Temperature(tenthsCelsius: read)
    guard let measured else { return "" }
    return unit == .fahrenheit
      ? "\(tenths(read)) °F (\(tenths(measured.tenthsCelsius)) °C)"
      : "\(tenths(read)) °C (\(tenths(measured.tenthsFahrenheit)) °F)"
  }

  private func line(_ name: String, _ value: (CivilDay) -> Int?) -> Report.Line {
    Report.Line(
      name: name,
      points: days.compactMap { day in
        value(day).map { Report.Point(day: number(day), tenths: $0) }
      })
  }

  private func chart(
    _ title: String, _ lines: [Report.Line], in range: ClosedRange<Int>, ticks: [(Int, String)],
    written: (Int) -> String
  ) -> Report.Chart? {
    let lines = lines.filter { !$0.points.isEmpty }
    guard !lines.isEmpty, let last = days.last else { return nil }
    let said = lines.compactMap { line -> String? in
      guard let first = line.points.first, let end = line.points.last,
        let most = line.points.max(by: { $0.tenths < $1.tenths })
      else { return nil }
      let told = [first, most, end].map { (day: $0.day, value: written($0.tenths)) }
      return report.lineInWords(line.name, told[0], told[1], told[2])
    }
    return Report.Chart(
      title: title, words: said.joined(separator: " ") + " " + report.inTable,
      dayWord: words.home.dayWord, days: 0...max(number(last), 1), range: range,
      ticks: ticks.map { Report.Tick(tenths: $0.0, label: $0.1) }, lines: lines)
  }
}
