import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// Whole lines, as line mode gives them.
@Suite struct EnteringTests {
  @Test(arguments: ["1 0 0", "10 or 20", "5+5", "seventy", "72 lb", "1000000000", "72 kg 5"])
  func moreThanOneNumberIsRefusedAndForgotten(line: String) throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    desk.type(line)
    #expect(desk.state.frame.notice == .oneNumber)
    #expect(desk.state.frame.field?.text == "")
    desk.act(.next)
    #expect(desk.state.frame.notice == .nothingTyped)
    #expect(desk.saved("before.weight") == nil)
  }

  @Test func ofARefusedLineTheAnswerBeforeStays() throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    desk.type("72")
    desk.at("before.weight")
    for (line, notice) in [("7", Notice.outside(30...300)), ("72.5", .notANumber)] {
      desk.type(line)
      #expect(desk.state.frame.notice == notice)
      #expect(desk.state.frame.field?.text == "72")
    }
    desk.act(.next)
    #expect(desk.saved("before.weight") == .number(72))
  }

  @Test(arguments: ["72 kg", "72kg", " 72 KG. ", "72 k", "72."])
  func aNumberMayHaveItsUnit(line: String) throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    desk.type(line)
    #expect(desk.saved("before.weight") == .number(72))
  }

  @Test(arguments: ["36.8 C", "36.8", "36,8 °C", "36.8 degrees", "36.8 grados centígrados"])
  func aTemperatureMayHaveItsScale(line: String) throws {
    var desk = try Desk.walking()
    desk.at("arrival.heat")
    desk.type(line)
    #expect(desk.saved("arrival.heat") == Temperature(tenthsCelsius: 368).map(Answer.temperature))
  }

  @Test func noDayIsKeptOfARefusedLine() throws {
    var desk = try Desk.walking()
    for (line, notice) in [
      ("11 20 20201", Notice.notADate), ("13 45 2020", .notADay), ("3/5/20", .yearIncomplete),
      ("2020", .notADate), ("next week", .notADate),
    ] {
      desk.at("before.scan")
      desk.type(line)
      #expect(desk.state.frame.notice == notice, "\(line)")
      #expect(desk.state.frame.field?.text == "", "\(line)")
    }
  }

  @Test func ofTooManyWordsTheFirstStayAndItIsSaid() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.yes), .understood)
    desk.type("123456789 123456789 123")
    #expect(desk.state.frame.notice == .cutShort)
    #expect(desk.state.frame.field?.text == "123456789 123456789 ")
  }

  @Test func severalMarksInOneLine() throws {
    var desk = try Desk.walking()
    desk.at("before.signs")
    desk.pick(.mark("cough"))
    desk.act(.markedAll(["fever", "cough"]))
    #expect(desk.state.frame.marks == ["fever", "cough"])
    desk.act(.markedAll(["fever", "none"]))
    #expect(desk.state.frame.marks == ["fever", "cough"])
    #expect(desk.state.frame.notice == .noneWithOthers)
    desk.act(.markedAll(["fever", "elsewhere"]))
    #expect(desk.state.frame.marks == ["fever", "cough"])
    desk.act(.next)
    #expect(desk.saved("before.signs") == .chosen(["fever", "cough"]))
  }
}
