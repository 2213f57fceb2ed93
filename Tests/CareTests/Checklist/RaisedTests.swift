import Care
import Shipped
import Testing

struct RaisedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let test: Rule.Test
    let answer: Answer
    /// Nil in the list is the answer as a whole.
    let subjects: [String?]

    init(_ test: Rule.Test, _ answer: Answer, _ subjects: [String?]) {
      self.test = test
      self.answer = answer
      self.subjects = subjects
    }

    var testDescription: String { "\(test) by \(answer)" }
  }

  private static let whole: [String?] = [nil]
  private static let unknown = MedicineEntry(
    name: "zorp", classID: nil, tier: nil, dose: nil, often: .unsure)
  private static let told = Answer.medicines([Sample.warfarin, unknown], complete: false)
  private static let fever = Temperature(tenthsCelsius: 380).map(Answer.temperature) ?? .unsure
  private static let twice = Answer.medicines(
    [("apap", "pain"), ("warfarin", "thinner"), ("Tylenol", "pain"), ("NyQuil", "pain")].map {
      MedicineEntry(
        name: $0, classID: MedicineClass.ID($1), tier: .record, dose: nil, often: .asTaken)
    }, complete: true)
  private static let noFever = Temperature(tenthsCelsius: 379).map(Answer.temperature) ?? .unsure

  @Test(arguments: [
    Case(.has([.yes]), .yes, whole), Case(.has([.yes]), .no, []),
    Case(.has([.yes, .unsure, .later]), .later, whole),
    Case(.has([.option("fever")]), .chosen(["cough", "fever"]), whole),
    Case(.has([.option("fever")]), .chosen(["cough"]), []),
    Case(.atLeast(9), .number(9), whole), Case(.atLeast(9), .number(8), []),
    Case(.atMost(3), .number(3), whole), Case(.atMost(3), .number(4), []),
    Case(.atLeast(380), fever, whole), Case(.atLeast(380), noFever, []),
    Case(.atMost(379), noFever, whole), Case(.atMost(379), fever, []),
    Case(.atLeast(9), .unsure, []), Case(.atLeast(0), .text("9"), []),
    Case(.laterThan(.lastFood), at("2026-11-23", "00:00"), []),
    Case(.laterThan(.lastFood), at("2026-11-23", "00:01"), whole),
    Case(.laterThan(.lastDrink), at("2026-11-23", "06:00"), []),
    Case(.laterThan(.lastDrink), at("2026-11-23", "06:01"), whole),
    Case(.laterThan(.lastFood), at("2026-11-22", "23:59"), []),
    Case(.laterThan(.lastFood), .earlier, []), Case(.laterThan(.lastFood), .unsure, []),
    Case(.medicineClass(["thinner"]), told, ["warfarin"]),
    Case(.medicineClass(["herb"]), told, []),
    Case(.medicineTier([.decide]), told, ["warfarin"]), Case(.medicineTier([.record]), told, []),
    Case(.unknownMedicine, told, ["zorp"]),
    Case(.medicineTwice(["pain"]), twice, ["Tylenol", "NyQuil"]),
    Case(.medicineTwice(["pain", "thinner"]), twice, ["warfarin", "Tylenol", "NyQuil"]),
    Case(.medicineTwice(["thinner"]), twice, []), Case(.medicineTwice(["pain"]), told, []),
    Case(.unknownMedicine, .medicines([], complete: true), []),
  ])
  func subjectsOfARule(_ example: Case) {
    let raised = raise([Sample.rule(example.test, .hold)], by: example.answer)
    #expect(raised.map(\.key) == example.subjects.map { .item("a.b", .hold, subject: $0) })
    #expect(raised.allSatisfy { $0.level == .hold && $0.say == Sample.text("say hold") })
  }

  @Test func rulesSpeakInTheirOrderAndOnlyWhenTheyApply() {
    let rules = [
      Sample.rule(.has([.yes]), .review),
      Sample.rule(.has([.yes]), when: .anaesthesia([.local]), .hold),
      Sample.rule(.has([.yes]), when: .anaesthesia([.sedation]), .emergency),
    ]
    #expect(raise(rules, by: .yes).map(\.level) == [.review, .emergency])
    #expect(raise(rules, by: .no) == [])
  }

  @Test("In the night in which an hour comes twice, the later one is believed")
  func doubledHour() {
    let orders = Orders(
      procedureAt: Sample.zone.moment(at: Sample.moment("2026-11-01", "09:00").instant),
      anaesthesia: .sedation)
    // Eight hours before nine, of which one came twice: two o'clock summer time, one o'clock winter.
    let clock = Sample.clinic.checkedFasting(for: orders, zone: Sample.zone)
    #expect(clock.lastFood.iso == "2026-11-01T01:00")
    let item = Sample.item("b", .time, rules: [Sample.rule(.laterThan(.lastFood), .hold)])
    let raised = item.raised(
      by: .time(Sample.day(2026, 11, 1), Sample.clock("01:30")), as: "a.b",
      circumstances: circumstances, fasting: clock, zone: Sample.zone)
    #expect(raised.map(\.level) == [.hold])
  }

  private static func at(_ day: String, _ clock: String) -> Answer {
    let moment = Sample.moment(day, clock)
    return .time(moment.day, moment.clock)
  }

  private var circumstances: Circumstances {
    Circumstances(procedure: "kyphoplasty", anaesthesia: .sedation)
  }

  private func raise(_ rules: [Rule], by answer: Answer) -> [Raised] {
    Sample.item("b", .yesNo, rules: rules).raised(
      by: answer, as: "a.b", circumstances: circumstances,
      fasting: Sample.clinic.checkedFasting(for: Sample.orders, zone: Sample.zone),
      zone: Sample.zone)
  }
}

struct LevelTests {
  @Test func orderIsThatOfUrgency() {
    #expect(Level.allCases.sorted() == [.note, .review, .hold, .call, .emergency])
    #expect(Level.allCases.filter(\.stops) == [.hold, .emergency])
  }
}

struct FlagKeyTests {
  @Test(
    arguments: [
      (Flag.Key.item("arrival.heat", .hold), "arrival.heat.hold", "arrival.heat", nil),
      (
        .item("medicines.list", .review, subject: "zorp"), "medicines.list.review",
        "medicines.list", nil
      ),
      (.sign("chest-pain"), "warning-signs.chest-pain", nil, "chest-pain"),
      (.staffCalled, "staff.called", nil, nil),
    ] as [(Flag.Key, String, Item.Reference?, WarningSign.ID?)])
  func sayWhereTheyComeFrom(
    key: Flag.Key, rule: String, item: Item.Reference?, sign: WarningSign.ID?
  ) {
    #expect(key.rule.text == rule)
    #expect(key.item == item)
    #expect(key.sign == sign)
  }
}
