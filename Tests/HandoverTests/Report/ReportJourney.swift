import Care
import Testing

extension ReportSample {
  /// 30 days: a red wound on day 4, nothing on day 6, a fall on day 7, day 9 written down on day 11.
  ///
  /// On day 3 one number is typed wrong and put right.
  static func long(name: String = "Rosa Example") throws -> Journey {
    var journey = try wentHome(name: name)
    for number in 0...30 where number != 6 && number != 9 {
      journey.events += try entries(for: number, on: number)
      if number == 11 { journey.events += try entries(for: 9, on: 11) }
    }
    journey.events.append(
      Event(
        at: try at(procedureDay + 12, 9), by: son,
        what: .noted("May she sleep on her side? And when may she travel to see her sister?")))
    return journey
  }

  private static func entries(for number: Int, on day: Int) throws -> [Event] {
    let about = procedureDay + number
    let moment = try at(procedureDay + day, 19)
    var what: [Happening] = []
    func enter(_ item: Item.Reference, _ answer: Answer) {
      what.append(.entered(about, item, answer))
    }
    let heat = number == 4 ? 384 : 365 + number % 3
    enter("temperature.now", .temperature(try #require(Temperature(tenthsCelsius: heat))))
    if number == 4 { what += try raised("temperature.now", .call, .calledClinic) }
    enter("wound-home.skin", number == 4 ? .yes : .no)
    if number == 4 { what += try raised("wound-home.skin", .call, .notYet, .calledClinic) }
    if number == 5 { what.append(.settled(.item("wound-home.skin", .call), reason: "seen, clean")) }
    // Mistyped, and put right at once.
    if number == 3 { enter("pain.now", .number(0)) }
    enter("pain.now", .number(max(1, 6 - number / 4)))
    enter("pain.worst", .number(number == 7 ? 10 : max(2, 8 - number / 4)))
    enter("fall.fell", number == 7 ? .yes : .no)
    if number == 7 { what += try raised("fall.fell", .emergency, .calledEmergency, .wentIn) }
    enter("pain-medicine-home.taken", .medicines(taken(on: number), complete: true))
    enter("walking.minutes", .number(min(120, 5 * number)))
    if number != 8 { enter("brace-home.hours", .number(number < 3 ? 4 : 8)) }
    if number == 2 { enter("restart-day.taken", .yes) }
    return what.map { what in
      if case .settled = what { return Event(at: moment, by: staff, what: what) }
      return Event(at: moment, by: son, what: what)
    }
  }

  private static func raised(
    _ item: Item.Reference, _ level: Level, _ responses: Response...
  ) throws -> [Happening] {
    [.flagged(.item(item, level), level)] + responses.map { .responded(.item(item, level), $0) }
  }

  private static func taken(on number: Int) -> [MedicineEntry] {
    let mild = MedicineEntry(
      name: "acetaminophen", classID: nil, tier: nil, dose: "500 mg, 8 am, 2 pm, 8 pm",
      often: .asTaken)
    let strong = MedicineEntry(
      name: "oxycodone", classID: nil, tier: nil, dose: "5 mg, 10 pm", often: .asTaken)
    return number < 5 ? [mild, strong] : number < 20 ? [mild] : []
  }
}
