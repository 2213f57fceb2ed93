import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

@Suite struct WalkTests {
  @Test func everyKindOfItemIsAnsweredAndSaved() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.no), .answer(.chosen(["right"])))
    desk.pick(.mark("fever"), .mark("none"), .mark("cough"))
    desk.act(.next)
    desk.type("72")
    desk.pick(.answer(.number(4)))
    desk.pick(.noMoreMedicines)
    desk.type("11 20 2020")
    desk.type("nothing after midnight")
    desk.pick(.saidBack)
    desk.type("Rosa Example")
    desk.pick(.answer(.no))
    desk.pick(.answer(.earlier), .answer(.earlier))
    desk.type("98.6")
    desk.pick(.answer(.no))
    #expect(desk.screen == .review)
    let scan = try #require(CivilDay(year: 2020, month: 11, day: 20))
    let heat = try #require(Temperature(tenthsFahrenheit: 986))
    let expected: [Item.Reference: Answer] = [
      "before.hello": .read, "before.bleeds": .no, "before.side": .chosen(["right"]),
      "before.signs": .chosen(["cough"]), "before.weight": .number(72),
      "before.pain": .number(4), "before.list": .medicines([], complete: true),
      "before.scan": .date(scan), "before.said": .saidBack("nothing after midnight", try: 1),
      "before.name": .signed("Rosa Example"), "allergies.latex": .no,
      "arrival.food": .earlier, "arrival.drink": .earlier, "arrival.heat": .temperature(heat),
      "arrival.legs": .no,
    ]
    let code = try #require(Sample.code)
    #expect(desk.disk[code]?.standing.answers.mapValues(\.answer) == expected)
    #expect(desk.state.session?.pending == [])
    desk.pick(.finish)
    #expect(desk.screen == .seat)
  }

  @Test func backAndForthLosesNothing() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.yes), .understood)
    desk.act(.typed("n"), .typed("o"), .typed("s"), .typed("e"))
    desk.act(.back)
    #expect(desk.screen == .item("before.bleeds", .ask))
    #expect(desk.state.frame.focus == 0)
    desk.pick(.answer(.yes))
    #expect(desk.state.frame.field?.text == "nose")
  }

  @Test func hiddenFollowUpIsDroppedNotDeleted() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.yes), .understood)
    desk.type("nose")
    desk.at("before.bleeds")
    desk.pick(.answer(.no))
    #expect(desk.state.droppedAnswers == ["before.bleeds-how"])
    #expect(desk.saved("before.bleeds-how") == .text("nose"))
  }

  @Test func broughtBackTheSameAnswerMakesNoEvent() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.no))
    let code = try #require(Sample.code)
    let count = desk.disk[code]?.events.count
    desk.act(.back)
    desk.pick(.answer(.no))
    #expect(desk.disk[code]?.events.count == count)
  }

  @Test(
    arguments: [
      ("before.weight", "", Notice.nothingTyped), ("before.weight", "12.5", .notANumber),
      ("before.weight", "500", .outside(30...300)), ("before.weight", "-4", .outside(30...300)),
      ("before.scan", "02 31 2020", .notADay), ("before.scan", "12 31 2100", .dayInFuture),
      ("arrival.heat", "60", .notATemperature), ("arrival.heat", "hot", .oneNumber),
      ("before.name", "   ", .nothingTyped),
    ] as [(Item.Reference, String, Notice)])
  func badEntriesAreToldAndKeepTheOldAnswer(
    item: Item.Reference, typed: String, notice: Notice
  ) throws {
    var desk = try Desk.walking()
    desk.at(item)
    desk.type(typed)
    #expect(desk.state.frame.notice == notice)
    #expect(desk.saved(item) == nil)
    desk.act(.back)
    #expect(desk.screen == .review)
  }

  @Test func timeIsAskedInThreeSmallSteps() throws {
    var desk = try Desk.walking()
    desk.at("arrival.food")
    let yesterday = Sample.moment(0, 0).day
    desk.pick(.day(yesterday))
    desk.type("6:30")
    let evening = try #require(ClockTime(hour: 18, minute: 30))
    #expect(desk.state.picks.contains(.half(evening)))
    desk.pick(.half(evening))
    #expect(desk.saved("arrival.food") == .time(yesterday, evening))
  }

  @Test(arguments: [
    ("12:00", 0, 12), ("12:45", 0, 12), ("1:00", 1, 13), ("11:59", 11, 23), ("630", 6, 18),
  ])
  func anHourThatCanBeBothIsAsked(typed: String, morning: Int, evening: Int) throws {
    var desk = try Desk.walking()
    desk.at("arrival.food")
    desk.pick(.day(Sample.moment(0, 0).day))
    desk.type(typed)
    let minute = try #require(Int(typed.suffix(2)))
    let halves = [morning, evening].compactMap { ClockTime(hour: $0, minute: minute) }
    #expect(desk.state.picks == halves.map(Pick.half))
  }

  @Test func aTimeStillToComeIsRefused() throws {
    var desk = try Desk.walking()
    desk.at("arrival.food")
    desk.pick(.day(desk.state.now.day))
    desk.type("23:10")
    #expect(desk.state.frame.notice == .timeInFuture)
    #expect(desk.saved("arrival.food") == nil)
  }

  @Test func longPasteIsCutAndToldSo() throws {
    var desk = try Desk.walking()
    desk.at("before.name")
    desk.act(.pasted(String(repeating: "x", count: 10_000)))
    #expect(desk.state.frame.field?.text.count == 80)
    #expect(desk.state.frame.notice == .cutShort)
  }

  @Test func escapeSequencesNeverGetIntoAnAnswer() throws {
    var desk = try Desk.walking()
    desk.at("before.name")
    desk.type("Ro\u{1B}[2Jsa\u{202E}")
    #expect(desk.saved("before.name") == .signed("Ro[2Jsa"))
  }
}
