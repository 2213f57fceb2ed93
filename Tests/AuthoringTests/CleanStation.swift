import Care
import Shipped

/// What the clean set means for the nurse's station.
extension CleanValues {
  static let station = Station(
    inrLimit: "1.5", plateletsLimit: "50",
    scores: [ScoreRule(list: "waking", least: 3), ScoreRule(list: "going", least: 1)],
    idleWarningSeconds: 300, idleClearSeconds: 60, isPrinting: true,
    defaultOrders: [
      .flatRest: .plain(.minutes(60)), .brace: .plain(.no), .braceType: .plain(.words("soft")),
      .braceHours: .plain(.hours(12)), .braceUntil: .plain(.untilTold),
      .liftingUntil: .dayAfter(14), .closure: .plain(.chosen("glue")),
      .calls: .plain(.daysAfter([1, 7])),
    ].merging(lifting) { first, _ in first })

  private static let lifting: [AfterCare: DefaultOrder] =
    Weight(grams: 4536).map { [.lifting: .plain(.weight($0))] } ?? [:]

  static let waking = score(
    "waking", text("Waking up", "Despertar"),
    [
      item(
        "breath", text("Breathing", "Respiración"),
        [option("deep", 2, "Deep", "Honda"), option("shallow", 0, "Shallow", "Corta")]),
      item(
        "awake", text("Awake?", "¿Despierto?"),
        [option("fully", 2, "Fully", "Del todo"), option("hardly", 1, "Hardly", "Apenas")]),
    ])

  static let going = score(
    "going", text("Going", "Salida"),
    [
      item(
        "walk", text("Walks?", "¿Camina?"),
        [option("well", 2, "Well", "Bien"), option("badly", 0, "Badly", "Mal")])
    ])

  private static func score(_ id: Checklist.ID, _ title: Text, _ items: [Item]) -> Checklist {
    Checklist(id: id, audience: .staff, title: title, signature: unsigned, items: items)
  }

  private static func item(_ id: Item.ID, _ text: Text, _ options: [Option]) -> Item {
    Item(
      id: id, kind: .chooseOne(options), text: text, why: Self.text("It counts.", "Cuenta."),
      sources: ["S1"])
  }

  private static func option(
    _ id: Option.ID, _ points: Int, _ english: String, _ spanish: String
  ) -> Option {
    Option(id: id, text: text(english, spanish), points: points)
  }
}
