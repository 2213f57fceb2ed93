import Authoring
import Care
import Shipped
import Testing

@testable import Records

@Suite struct PackedTests {
  private static let top = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private func readBack<Value: Packable>(_ value: Value) throws -> Value {
    var writer = PackedWriter()
    writer.add(value)
    var reader = PackedReader(writer.bytes[...])
    defer { #expect(reader.isAtEnd) }
    return try Value(from: &reader)
  }

  @Test func theShippedListsReadBackAsTheyWere() throws {
    let lists = try #require(Reading.of(folder: Self.top + "/Checklists").checklists)
    #expect(try readBack(lists) == lists)
  }

  /// What no shipped list happens to have is packed too.
  @Test func everyCaseReadsBackAsItWas() throws {
    let text = Text([.english: "Yes", .spanish: "Sí"])
    let options = [Option(id: "a", text: text), Option(id: "b", text: text, points: 2)]
    let kinds: [Kind] =
      [.tell, .yesNo, .chooseOne(options), .chooseMany(options, none: nil), .scale, .temperature]
      + [.chooseMany(options, none: options[0]), .number(unit: text, limits: -3...7), .time]
      + DateRange.allCases.map(Kind.date)
      + [.text(most: 80), .medicines, .teachBack(second: text, answer: text), .sign]
    #expect(try readBack(kinds) == kinds)
    let values: [AnswerValue] = [
      .yes, .no, .unsure, .later, .option("a"), .medicineClass("b"), .noMedicine,
    ]
    let tests: [Rule.Test] =
      [.has(values), .atLeast(4), .atMost(-1), .medicineClass(["a"]), .medicineTwice(["a", "b"])]
      + FastingLimit.allCases.map(Rule.Test.laterThan)
      + [.medicineTier(MedicineTier.allCases), .unknownMedicine]
    #expect(try readBack(tests) == tests)
    let when: Condition = .any([
      .always, .procedure(["kyphoplasty"]), .anaesthesia(Anaesthesia.allCases),
      .all([.answered(.consent, values), .not(.always)]),
    ])
    #expect(try readBack(when) == when)
    #expect(try readBack(Meaning.allCases) == Meaning.allCases)
    let due: [Due] =
      [.daily, .days([1, 3]), .restarts, .lastDay, .order(.dressing)]
      + AfterCare.allCases.map(Due.dailyUntil)
    #expect(try readBack(due) == due)
    let orders = Examples.orders.afterCare.merging(Examples.wholeOrders.afterCare) { $1 }
    let defaults = orders.mapValues(DefaultOrder.plain).merging([.calls: .dayAfter(3)]) { $1 }
    #expect(try readBack(defaults) == defaults)
  }

  @Test func everyEventReadsBackAsItWas() throws {
    let entries = Examples.answers.map {
      Event(
        at: Examples.moment, by: Author(.caregiver), what: .entered(Examples.day, .consent, $0))
    }
    let all =
      Examples.events + Examples.stationEvents + Examples.correctedEvents + Examples.homeEvents
      + entries
    #expect(try readBack(all) == all)
  }

  @Test func textsThatSwiftTakesForTheSameKeepTheirBytes() throws {
    let texts = ["é", "e\u{301}", "", "é", "\u{0}"]
    #expect(try readBack(texts).map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  /// Bytes that a broken disk gives are read without harm, and what is cut off is torn.
  @Test func rubbishDoesNoHarm() throws {
    var writer = PackedWriter()
    writer.add(try #require(Reading.of(folder: Self.top + "/Checklists").checklists))
    let good = writer.bytes
    for count in stride(from: 0, to: good.count, by: 997) {
      var reader = PackedReader(good.prefix(count))
      #expect(throws: Torn.self) { try Checklists(from: &reader) }
    }
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bad = good
      for _ in 0..<8 { bad[Int.random(in: bad.indices, using: &numbers)] = .random(in: 0...255) }
      var reader = PackedReader(bad[...])
      _ = try? Checklists(from: &reader)
    }
  }
}
