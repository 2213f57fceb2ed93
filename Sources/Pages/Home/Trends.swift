import Care
import Flow

extension PageMaker {
  /// What was entered day by day, as charts.
  func charts(of trend: Trend) -> [Page.Block] {
    let charts: [Page.Chart?] =
      switch trend {
      case .pain:
        [
          chart(fill.home(.painChart), of: .painNow, in: 0...10),
          chart(fill.home(.painWorstChart), of: .painWorst, in: 0...10),
        ]
      case .temperature: [temperatureChart]
      case .activity: [walkingChart] + (worn == nil ? [] : [wornChart])
      }
    let made = charts.compactMap { $0 }
    return made.isEmpty ? [.question(words.home.noNumbers)] : made.map(Page.Block.chart)
  }

  /// What is worn so many hours a day; nil where nothing of the kind is ordered.
  var worn: OrderLine? {
    let form = state.setting.checklists.orders(of: standing?.procedure)
    guard let orders = standing?.orders, let line = form.line(.worn),
      orders.needed(in: form).contains(line.id)
    else { return nil }
    return line
  }

  private func item(_ meaning: Meaning) -> Item.Reference? {
    standing?.procedure.flatMap { state.setting.checklists.item(meaning: meaning, of: $0) }
  }

  private func chart(
    _ title: String, of meaning: Meaning, in range: ClosedRange<Int>
  ) -> Page.Chart? {
    guard let item = item(meaning) else { return nil }
    let diary = diary
    let points = days.compactMap { day -> Page.Chart.Point? in
      guard case .number(let number) = diary[day]?[item]?.answer else { return nil }
      return Page.Chart.Point(day: state.dayNumber(of: day), tenths: number * 10, text: "\(number)")
    }
    guard let most = points.map(\.tenths).max() else { return nil }
    return Page.Chart(
      title: title, day: words.home.dayWord, points: points,
      range: range.lowerBound * 10...max(range.upperBound * 10, most))
  }

  private var walkingChart: Page.Chart? {
    chart(words.home.walkingTitle, of: .walked, in: 0...30)
  }

  private var wornChart: Page.Chart? {
    guard case .hours(let hours) = worn.flatMap({ standing?.orders?.afterCare[$0.id] }) else {
      return chart(fill.home(.wornChart), of: .braceWorn, in: 0...24)
    }
    return chart(
      fill.home(.wornPlanChart, [.hours: "\(hours)"]), of: .braceWorn, in: 0...max(1, hours))
  }

  private var temperatureChart: Page.Chart? {
    guard let item = item(.temperatureAtHome) else { return nil }
    let (unit, diary) = (clinic.temperatureUnit, diary)
    let points = days.compactMap { day -> Page.Chart.Point? in
      guard case .temperature(let measured) = diary[day]?[item]?.answer
      else { return nil }
      let tenths = unit.tenths(measured)
      return Page.Chart.Point(
        day: state.dayNumber(of: day), tenths: tenths, text: "\(tenths / 10).\(tenths % 10)")
    }
    guard !points.isEmpty else { return nil }
    return Page.Chart(
      title: words.home.temperatureTitle(unit), day: words.home.dayWord, points: points,
      range: unit == .fahrenheit ? 960...1040 : 360...400)
  }

  private var days: [CivilDay] { state.pastDays.reversed() }

  /// What was entered and still counts.
  private var diary: [CivilDay: [Item.Reference: Standing.Given]] {
    standing.map { state.setting.checklists.countingDiary(of: $0) } ?? [:]
  }

  /// What was taken against pain, the newest day first.
  var medicineLog: [Page.Block] {
    let diary = diary
    let taken = state.pastDays.flatMap { day -> [Page.Block] in
      (diary[day] ?? [:]).sorted { $0.key < $1.key }.compactMap { item, given in
        guard case .medicines = given.answer else { return nil }
        return .fact(
          label: words.calendar.short(day), value: answers(given.answer, to: nil))
      }
    }
    return [.question(words.home.medicinesAsk)]
      + (taken.isEmpty ? [.paragraph(words.home.noMedicines)] : taken)
  }
}
