import Care
import Flow
import Handover
import Pages
import Shipped
import Testing

/// Days at home of a made-up patient, written down by her son.
enum ReportSample {
  private static func text(_ english: String, _ spanish: String) -> Text {
    Text([.english: english, .spanish: spanish])
  }

  private static func list(
    _ id: Checklist.ID, _ title: Text, _ due: Due = .daily, _ items: [Item]
  ) -> Checklist {
    Checklist(
      id: id, audience: .caregiver, title: title,
      signature: Signature(owner: nil, reviewed: nil), due: due, items: items)
  }

  static let lists = [
    list(
      "temperature", text("Temperature", "Temperatura"), .daily,
      [
        Item(
          id: "now", kind: .temperature, text: text("What is it?", "¿Cuánto es?"),
          means: .temperatureAtHome)
      ]),
    list(
      "wound-home", text("The wound", "La herida"), .daily,
      [Item(id: "skin", kind: .yesNo, text: text("Is the skin red?", "¿Está roja la piel?"))]),
    list(
      "pain", text("Back pain", "Dolor de espalda"), .daily,
      [
        Item(
          id: "now", kind: .scale, text: text("How is the pain now?", "¿Cómo es ahora?"),
          means: .painNow),
        Item(
          id: "worst", kind: .scale, text: text("And at its worst?", "¿Y lo peor?"),
          means: .painWorst),
      ]),
    list(
      "fall", text("Falls", "Caídas"), .daily,
      [Item(id: "fell", kind: .yesNo, text: text("Was there a fall?", "¿Hubo una caída?"))]),
    list(
      "pain-medicine-home", text("Pain medicine", "Medicamentos para el dolor"), .daily,
      [
        Item(
          id: "taken", kind: .medicines, text: text("What was taken?", "¿Qué se tomó?"),
          rules: [
            Rule(
              test: .medicineTwice(["acetaminophen"]), level: .note,
              flag: text("Two with acetaminophen", "Dos con acetaminofén"), say: text("", ""))
          ])
      ]),
    list(
      "walking", text("Walking", "Caminar"), .daily,
      [
        Item(
          id: "minutes", kind: .number(unit: text("minutes", "minutos"), limits: 0...600),
          text: text("How long?", "¿Cuánto?"), means: .walked)
      ]),
    list(
      "brace-home", text("The brace", "El corsé"), .dailyUntil(.braceUntil),
      [
        Item(
          id: "hours", kind: .number(unit: text("hours", "horas"), limits: 0...24),
          text: text("How many hours?", "¿Cuántas horas?"), means: .braceWorn)
      ]),
    list(
      "restart-day", text("Paused medicine", "Medicamento en pausa"), .restarts,
      [
        Item(
          id: "taken", kind: .yesNo, text: text("Was it taken?", "¿Se tomó?"), means: .restartTaken)
      ]),
  ]

  static let setting = Setting(
    checklists: Checklists(
      clinic: SheetSample.clinic(named: "Example Spine Clinic"), warningSigns: SheetSample.signs,
      pathways: [
        "kyphoplasty": Pathway(
          id: "kyphoplasty", title: text("Kyphoplasty", "Cifoplastia"),
          signature: Signature(owner: nil, reviewed: nil),
          checklists: [.home: lists.map(\.id)])
      ],
      checklists: Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0) }), sources: [:]),
    zone: SheetSample.zone)

  static let son = Author(.caregiver)
  static let staff = Author(.staff, staff: "n.ruiz")

  static func at(_ day: CivilDay, _ hour: Int) throws -> Moment {
    SheetSample.zone.moment(on: day, at: try #require(ClockTime(hour: hour, minute: 0)))
  }

  static let procedureDay = CivilDay(iso: "2026-11-23") ?? CivilDay(number: 0)

  /// Went home on the day of the procedure, and nobody wrote anything down yet.
  static func wentHome(name: String = "Rosa Example") throws -> Journey {
    var orders = try SheetSample.usual()
    orders.afterCare[.braceUntil] = .day(procedureDay + 30)
    var journey = try CalendarSample.journey([orders], name: name)
    let what: [Happening] = [
      .arrived(born: PartialDate(try SheetSample.day("1948-03-05"))), .verified, .started, .ended,
      .recovered(Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "made up")),
      .discharged(escort: "Luis", sheetHandedOver: true),
    ]
    journey.events += try what.enumerated().map { index, what in
      Event(at: try at(procedureDay, 8 + index), by: staff, what: what)
    }
    return journey
  }

  static func report(
    _ journey: Journey, day: Int, _ language: Language = .english
  ) throws -> Report {
    try #require(
      Report(setting: setting, journey: journey, language: language, on: procedureDay + day))
  }
}
