import Care
import Flow

extension PageMaker {
  /// Pain and temperature day by day, as charts.
  var trends: [Page.Block] {
    let charts = [
      chart(words.home.painTitle, of: .painNow, in: 0...10),
      chart(words.home.painWorst, of: .painWorst, in: 0...10),
      temperatureChart,
    ].compactMap { $0 }
    return charts.isEmpty ? [.question(words.home.noNumbers)] : charts.map(Page.Block.chart)
  }

  private func chart(
    _ title: String, of item: Item.Reference, in range: ClosedRange<Int>
  ) -> Page.Chart? {
    let points = days.compactMap { day -> Page.Chart.Point? in
      guard case .number(let number) = standing?.diary[day]?[item]?.answer else { return nil }
      return Page.Chart.Point(day: state.dayNumber(of: day), tenths: number * 10, text: "\(number)")
    }
    return points.isEmpty
      ? nil
      : Page.Chart(
        title: title, day: words.home.dayWord, points: points, range: range.lowerBound * 10...range.upperBound * 10)
  }

  private var temperatureChart: Page.Chart? {
    let points = days.compactMap { day -> Page.Chart.Point? in
      guard
        case .temperature(let measured) = standing?.diary[day]?[.temperatureAtHome]?.answer
      else { return nil }
      let tenths = measured.tenthsFahrenheit
      return Page.Chart.Point(
        day: state.dayNumber(of: day), tenths: tenths, text: "\(tenths / 10).\(tenths % 10)")
    }
    return points.isEmpty
      ? nil : Page.Chart(title: words.home.temperatureTitle, day: words.home.dayWord, points: points, range: 960...1040)
  }

  private var days: [CivilDay] { state.pastDays.reversed() }

  /// What was taken against pain, the newest day first.
  var medicineLog: [Page.Block] {
    let taken = state.pastDays.flatMap { day -> [Page.Block] in
      (standing?.diary[day] ?? [:]).sorted { $0.key < $1.key }.compactMap { item, given in
        guard case .medicines = given.answer else { return nil }
        return .fact(label: words.calendar.short(day), value: sentences.answer(given.answer, to: item))
      }
    }
    return [.question(words.home.medicinesAsk)]
      + (taken.isEmpty ? [.paragraph(words.home.noMedicines)] : taken)
  }
}

extension Item.Reference {
  /// The items of the days at home whose answers make the charts.
  static let painNow = Item.Reference("pain", "now")
  static let painWorst = Item.Reference("pain", "worst")
  static let temperatureAtHome = Item.Reference("temperature", "now")
}
