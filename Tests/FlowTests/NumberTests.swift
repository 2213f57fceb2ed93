import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// Numbers, letter by letter on a screen and as a line: both take and refuse the same.
@Suite struct NumberTests {
  static let refused = [
    "1 or 2", "1e2", "7 2", "5+5", "50 or 60", "60 to 80", "60-80", "about 50", "½", "五", "1/2",
    "72 lb", "72 °", "72°", "72 º kg", "72 ° kg",
    "50\u{301}", "👍🏽72", "72 kg 5",
  ]

  @Test(arguments: refused)
  func whatIsRefusedStaysRefused(typed: String) throws {
    var screen = try Desk.walking()
    screen.at("before.weight")
    typed.forEach { screen.act(.typed($0)) }
    screen.act(.next)
    #expect(screen.state.frame.notice == .oneNumber)
    #expect(screen.state.frame.field?.text == typed)
    screen.act(.next, .focused(nil), .cursorMoved(.left), .next)
    #expect(screen.state.frame.notice == .oneNumber)
    #expect(screen.saved("before.weight") == nil)
    for _ in 0..<20 { screen.act(.cursorMoved(.end), .erased(.before)) }
    screen.act(.typed("7"), .typed("2"), .next)
    #expect(screen.saved("before.weight") == .number(72))

    var lines = try Desk.walking()
    lines.at("before.weight")
    lines.type(typed)
    #expect(lines.state.frame.notice == .oneNumber)
    #expect(lines.state.frame.field?.text == "")
    #expect(lines.saved("before.weight") == nil)
  }

  @Test(arguments: ["72", " 72", "72 kg", "72kg", "７２", "٧٢", "072"])
  func oneNumberIsTaken(typed: String) throws {
    for isLine in [false, true] {
      var desk = try Desk.walking()
      desk.at("before.weight")
      if isLine { desk.type(typed) } else { typed.forEach { desk.act(.typed($0)) } }
      if !isLine { desk.act(.next) }
      #expect(desk.saved("before.weight") == .number(72))
    }
  }

  @Test func lettersAreToldWhileTheyAreTyped() throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    let notices = "7 kg or".map { letter in
      desk.act(.typed(letter))
      return desk.state.frame.notice
    }
    #expect(notices == [nil, nil, nil, nil, nil, .oneNumber, .oneNumber])
  }

  /// "98 de" can still become "98 degrees".
  @Test func aScaleIsNotToldWhileItIsTyped() throws {
    var desk = try Desk.walking()
    desk.at("arrival.heat")
    let notices = "98 degrees".map { letter in
      desk.act(.typed(letter))
      return desk.state.frame.notice
    }
    #expect(notices.allSatisfy { $0 == nil })
    desk.act(.next)
    #expect(desk.saved("arrival.heat") != nil)
  }

  @Test func aNumberThatDidNotFitIsNotReadInPart() throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    ("72" + String(repeating: " ", count: 38) + "or 80").forEach { desk.act(.typed($0)) }
    desk.act(.next)
    #expect(desk.state.frame.notice == .oneNumber)
    #expect(desk.saved("before.weight") == nil)
  }

  @Test(arguments: [
    ("5 hours", Notice.otherUnit(.minutes, about: 300)),
    ("1 día", .otherUnit(.minutes, about: nil)),
    ("1.5 h", .otherUnit(.minutes, about: 90)), ("2 bananas", .oneNumber),
  ])
  func anotherUnitOfTimeIsOfferedAndNotTaken(typed: String, notice: Notice) throws {
    for isLine in [false, true] {
      var desk = try Desk.home(4, lists: Sample.homeLists([Sample.minutes]))
      desk.home(.task("minutes", desk.day(4)))
      if isLine { desk.type(typed) } else { typed.forEach { desk.act(.typed($0)) } }
      if !isLine { desk.act(.next) }
      #expect(desk.state.frame.notice == notice)
      #expect(desk.entered("minutes.walked", on: 4) == nil)
    }
  }

  @Test(arguments: [
    ("98 g", .oneNumber), ("37 d", .oneNumber), ("37 grams", .oneNumber),
    ("37 or 38", Notice.oneNumber), ("38.4 F", .notATemperature), ("38.4.1", .oneNumber),
  ])
  func temperaturesThatAreNone(typed: String, notice: Notice) throws {
    var desk = try Desk.walking()
    desk.at("arrival.heat")
    typed.forEach { desk.act(.typed($0)) }
    desk.act(.next)
    #expect(desk.state.frame.notice == notice)
    #expect(desk.saved("arrival.heat") == nil)
  }

  /// Each of these was once kept as a time, or offered as one.
  @Test(arguments: ["10 a 11", "7 am 30", "8 p 30", "14 hours", "14 horas", "10, 11", "5 o 6"])
  func noTimeIsMadeOfTwo(typed: String) throws {
    var desk = try Desk.walking()
    desk.at("arrival.food")
    let yesterday = Sample.moment(0, 0).day
    desk.pick(.day(yesterday))
    desk.type(typed)
    #expect(desk.screen == .item("arrival.food", .clock(yesterday)))
    #expect(desk.state.frame.notice == .notATime)
    #expect(desk.saved("arrival.food") == nil)
  }

  @Test func aTimeWithItsHalfIsNotAskedAbout() throws {
    var desk = try Desk.walking()
    desk.at("arrival.food")
    let yesterday = Sample.moment(0, 0).day
    desk.pick(.day(yesterday))
    desk.type("6:30 pm")
    let evening = try #require(ClockTime(hour: 18, minute: 30))
    #expect(desk.saved("arrival.food") == .time(yesterday, evening))
  }
}
