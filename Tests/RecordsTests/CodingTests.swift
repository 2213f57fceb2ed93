import Care
import Shipped
import Testing

@testable import Records

@Suite struct CodingTests {
  private static let named = Identity(name: "Anna Grün", born: Examples.born)
  private static let recovered = Happening.recovered(
    Recovery(
      scores: [ScoreResult(name: "PADSS", points: 9, threshold: 9)], legsAndBladderNormal: true,
      overrideReason: nil))
  private static let all =
    Examples.events + Examples.stationEvents + Examples.correctedEvents + Examples.homeEvents
    + Examples.mistakeEvents

  @Test(arguments: all)
  func everyEventReadsBackAsItWas(event: Event) throws {
    let link = Link(writer: "0123456789abcdef", number: 3, before: "aa")
    let kept = KeptEvent(event.kept(link))
    #expect(kept.event == event)
    #expect(kept.link == link)
    #expect(JSON(bytes: kept.json.bytes) == kept.json)
  }

  @Test func theExamplesHoldEveryKind() {
    #expect(Set(Self.all.map(\.what.name)) == Set(Event.Name.allCases))
    #expect(Set(Examples.events.map(\.by.role)) == Set(Role.allCases))
    let words = Examples.answers.compactMap(\.kept.text)
    #expect(words == ["read", "yes", "no", "unsure", "later", "earlier"])
    let keys = Set(Examples.answers.compactMap { $0.kept.object?.keys.min() })
    #expect(
      keys == [
        "chosen", "number", "tenths-celsius", "date", "time", "text", "medicines", "said-back",
        "signed",
      ])
  }

  /// A list broken off in the middle must never read back as the whole of it.
  @Test func aListStillBeingToldSaysSo() throws {
    let answer = Answer.medicines([], complete: false)
    #expect(answer.kept == ["medicines-so-far": .list([])])
    #expect(try Answer(kept: answer.kept) == answer)
  }

  /// A word that is renamed in `Care` makes old records unreadable; the kept files must show it.
  @Test func theKeptFilesHoldEveryWord() {
    let text = Self.all.map {
      String(decoding: $0.kept(Link(writer: "w", number: 1, before: "")).bytes, as: UTF8.self)
    }.joined()
    let words =
      Level.allCases.map(\.rawValue) + Anaesthesia.allCases.map(\.rawValue)
      + AfterCare.allCases.map(\.text) + HowOften.allCases.map(\.rawValue)
      + MedicineTier.allCases.map(\.rawValue) + Site.allCases.map(\.text)
      + closures.map(\.text) + Learner.allCases.map(\.rawValue)
      + Response.allCases.map(\.rawValue)
    #expect(words.filter { !text.contains("\"\($0)\"") } == [])
  }

  /// No field of a happening may hide one that every event has.
  @Test(arguments: all)
  func whatAnEventCarriesHidesNothing(event: Event) {
    let own: Set = [
      "at", "day", "clock", "by", "staff", "event", "writer", "number", "before",
      "seen",
    ]
    #expect(own.isDisjoint(with: event.what.fields.keys))
  }

  struct Strange: Sendable, CustomTestStringConvertible {
    let key: String
    let value: JSON?
    var testDescription: String { "\(key): \(value.map { "\($0)" } ?? "missing")" }
  }

  /// A field of another kind, or a word that this version does not know, is never guessed at.
  @Test(arguments: [
    Strange(key: "at", value: "1795420800"), Strange(key: "day", value: "2026-02-30"),
    Strange(key: "clock", value: "24:00"), Strange(key: "by", value: "robot"),
    Strange(key: "by", value: nil), Strange(key: "staff", value: .number(1)),
    Strange(key: "event", value: "teleported"), Strange(key: "item", value: "fasting"),
    Strange(key: "item", value: .null), Strange(key: "answer", value: nil),
    Strange(key: "answer", value: "maybe"), Strange(key: "answer", value: .bool(true)),
    Strange(key: "answer", value: [:]), Strange(key: "answer", value: ["weight": .number(70)]),
    Strange(key: "answer", value: ["number": .number(7), "unit": "kg"]),
    Strange(key: "answer", value: ["number": "7"]),
    Strange(key: "answer", value: ["tenths-celsius": .number(9)]),
    Strange(key: "answer", value: ["time": "2026-11-23 06:30"]),
    Strange(key: "answer", value: ["date": "2026-11-31"]),
    Strange(key: "answer", value: ["chosen": .list([.number(1)])]),
    Strange(key: "answer", value: ["said-back": "x"]),
    Strange(
      key: "answer",
      value: ["medicines": .list([["name": "x", "often": "hourly"]])]),
    Strange(
      key: "answer",
      value: ["medicines": .list([["name": "x", "often": "unsure", "tier": "D"]])]),
  ])
  func whatIsNotUnderstoodIsNoEvent(strange: Strange) {
    let event = Event(
      at: Examples.moment, by: Author(.patient),
      what: .answered(Item.Reference("fasting", "last-food"), .yes))
    let json = event.kept(Link(writer: "w", number: 1, before: ""))
    #expect(KeptEvent(json).event == event)
    #expect(KeptEvent(json.with(strange.key, strange.value)).event == nil)
  }

  /// Which orders and sites there are the lists say, and those may have changed since.
  @Test func anOrderThatTheListsDoNotHaveIsKept() {
    let event = Event(at: Examples.moment, by: Author(.staff), what: .ordered(Examples.orders))
    let json = event.kept(Link(writer: "w", number: 1, before: ""))
    let orders = (json["orders"] ?? .null).with("after-care", ["swimming": "not for 6 weeks"])
      .with("levels", .list(["left-knee"]))
    guard case .ordered(let read)? = KeptEvent(json.with("orders", orders)).event?.what else {
      Issue.record("not read")
      return
    }
    #expect(read.afterCare == ["swimming": .words("not for 6 weeks")])
    #expect(read.sites == ["left-knee"])
  }

  @Test func whatIsNoNameOfAnOrderIsNotLeftOut() {
    let event = Event(at: Examples.moment, by: Author(.staff), what: .ordered(Examples.orders))
    let json = event.kept(Link(writer: "w", number: 1, before: ""))
    let orders = json["orders"] ?? .null
    let more = orders.with("after-care", ["swim ming": "not for 6 weeks"])
    #expect(KeptEvent(json.with("orders", more)).event == nil)
    #expect(KeptEvent(json.with("orders", orders.with("colour", "red"))).event == event)
  }

  /// Each would be taken for another order, or could not be counted with.
  @Test(
    arguments: [
      ("after-care", ["bath": ["is": "never"]]), ("after-care", ["bath": ["is": .null]]),
      ("after-care", ["bath": [:]]), ("after-care", ["bath": .number(3)]),
      ("after-care", ["bath": ["is": "day", "day": "2026-02-30"]]),
      ("after-care", ["follow-up": ["is": "visit", "day": "2026-12-07"]]),
      ("after-care", ["flat-rest": ["is": "minutes", "count": "30"]]),
      ("after-care", ["lifting": ["is": "weight", "grams": .number(500_000)]]),
      ("after-care", ["lifting": ["is": "weight", "grams": .number(-5)]]),
      ("after-care", ["closure": ["is": "closure", "with": "sticky tape"]]),
      ("after-care", ["calls": ["is": "days-after", "days": .list([.number(1), "3"])]]),
      ("after-care", ["brace-hours": ["is": "hours", "count": .number(-1)]]),
      ("after-care", ["brace-hours": ["is": "hours", "count": .number(25)]]),
      ("after-care", ["flat-rest": ["is": "minutes", "count": .number(1441)]]),
      ("after-care", ["calls": ["is": "days-after", "days": .list([.number(1 << 40)])]]),
      ("after-care", ["calls": ["is": "days-after", "days": .list([.number(-1)])]]),
      ("levels", .list(["T 13"])), ("levels", .list([""])), ("levels", .list([.number(12)])),
      ("levels", "T12"),
      ("restarts", ["Xarelto": ["is": "soon"]]), ("restarts", .list([])),
      ("fasting", ["food-hours": .number(8)]), ("fasting", .number(8)),
      ("fasting", ["food-hours": .number(-1), "drink-hours": .number(2)]),
      ("fasting", ["food-hours": .number(1 << 53), "drink-hours": .number(2)]),
      ("fasting", ["food-hours": .number(8), "drink-hours": .number(25)]),
    ] as [(String, JSON)])
  func ordersThatAreNotUnderstoodAreNoEvent(key: String, value: JSON) {
    let event = Event(
      at: Examples.moment, by: Author(.staff), what: .ordered(Examples.wholeOrders))
    let json = event.kept(Link(writer: "w", number: 1, before: ""))
    #expect(KeptEvent(json).event == event)
    let orders = (json["orders"] ?? .null).with(key, value)
    #expect(KeptEvent(json.with("orders", orders)).event == nil)
  }

  /// What staff decided, scored and taught is never guessed at either.
  @Test(
    arguments: [
      (.decided(medicine: "x", Decision(plan: .goOn, protocolName: "P")), "decided", "stop"),
      (.decided(medicine: "x", Decision(plan: .goOn, protocolName: "P")), "decided", .number(1)),
      (.decided(medicine: "x", Decision(plan: .goOn, protocolName: "P")), "decided", "hold"),
      (.decided(medicine: "x", Decision(plan: .goOn, protocolName: "P")), "protocol", nil),
      (.taught(topic: "wound", Teaching(saidBack: true)), "said-by", .list(["nurse"])),
      (.taught(topic: "wound", Teaching(saidBack: true)), "said-by", "patient"),
      (.taught(topic: "wound", Teaching(saidBack: true)), "attempt", "2"),
      (.taught(topic: "wound", Teaching(saidBack: true)), "exception", .bool(true)),
      (recovered, "scores", .list(["PADSS"])), (recovered, "scores", [:]),
      (recovered, "scores", .list([["score": "PADSS", "points": .number(9)]])),
      (recovered, "scores", nil),
      (.enrolled(named, procedure: "p", Examples.wholeOrders), "caregiver", "Jo"),
      (.enrolled(named, procedure: "p", Examples.wholeOrders), "caregiver", ["phone": "1"]),
      (.enrolled(named, procedure: "p", Examples.wholeOrders), "language", .number(1)),
      (.enrolled(named, procedure: "p", Examples.wholeOrders), "phone", .number(5_550_142)),
    ] as [(Happening, String, JSON?)])
  func staffEventsThatAreNotUnderstoodAreNoEvent(what: Happening, key: String, value: JSON?) {
    let event = Event(at: Examples.moment, by: Author(.staff, staff: "n.ruiz"), what: what)
    let json = event.kept(Link(writer: "w", number: 1, before: ""))
    #expect(KeptEvent(json).event == event)
    #expect(KeptEvent(json.with(key, value)).event == nil)
  }
}
