import Care
import Rehearsal
import Testing

@testable import Flow

/// What the family says it did, and what it did not do, settles nothing.
@Suite struct MistakeTests {
  private static let chest = Flag.Key.sign("chest")

  private func picked() throws -> Desk {
    var desk = try Desk.home(4)
    desk.act(.showSigns)
    desk.pick(.sign("chest"), .understood)
    return desk
  }

  @Test(arguments: [Response.byMistake, .notYet])
  func whereNobodyCalledTheNumberComesBack(response: Response) throws {
    var desk = try picked()
    desk.home(.response(response))
    #expect(desk.screen == .home(.stillCall(Self.chest, response)))
    #expect(desk.standing?.responses == [Self.chest: response])
    #expect(desk.standing?.openEmergencies.map(\.key) == [Self.chest])
    #expect(!desk.state.mayClose)
    desk.pick(.understood)
    #expect(desk.screen != .home(.stillCall(Self.chest, response)))
    #expect(desk.state.toldAtHome.map(\.key) == [Self.chest])
  }

  @Test(arguments: [Response.calledEmergency, .calledClinic, .wentIn])
  func afterACallItDoesNot(response: Response) throws {
    var desk = try picked()
    desk.home(.response(response))
    #expect(desk.state.frames.map(\.screen) == [.home(.today)])
    #expect(desk.standing?.openEmergencies.count == 1)
  }

  @Test func fromTheNumberItCanBeSaidThatSomebodyCalled() throws {
    var desk = try picked()
    desk.home(.response(.notYet), .page(.respond(Self.chest)), .response(.byMistake))
    desk.home(.page(.respond(Self.chest)), .response(.calledEmergency))
    #expect(desk.standing?.responses == [Self.chest: .calledEmergency])
    #expect(!desk.state.frames.contains { $0.screen == .home(.stillCall(Self.chest, .notYet)) })
  }

  /// Pressed again, it is no mistake any more, even if nobody answers what was done.
  @Test func theSameSignPickedAgainWaitsForAnAnswerAnew() throws {
    var desk = try picked()
    desk.home(.response(.byMistake))
    desk.act(.back, .back, .back)
    desk.act(.showSigns)
    desk.pick(.sign("chest"), .understood)
    #expect(desk.standing?.responses == [:])
    #expect(desk.standing?.openEmergencies.count == 1)
    desk.act(.back, .back)
    #expect(desk.state.picks.first == .home(.page(.respond(Self.chest))))
  }

  /// What was pressed by mistake is asked again, for the day that it was answered for, and stays open.
  @Test func aWrongAnswerIsAskedAgain() throws {
    var desk = try Desk.home(4)
    desk.home(.page(.calendar), .page(.day(desk.day(3))), .task("wound-home", desk.day(3)))
    desk.pick(.answer(.yes), .understood)
    desk.home(.response(.byMistake))
    let red = Item.Reference("wound-home", "red")
    let key = Flag.Key.item(red, .call)
    #expect(
      desk.state.picks == [
        .home(.putRight(red, desk.day(3))), .home(.page(.respond(key))), .understood,
      ])
    desk.home(.putRight(red, desk.day(3)))
    #expect(desk.screen == .item(red, .ask))
    desk.pick(.answer(.no))
    #expect(desk.standing?.diary[desk.day(3)]?[red]?.answer == .no)
    #expect(desk.standing?.openFlags.map(\.key.item) == [red])
    #expect(desk.screen == .item("wound-home.leak", .ask))
  }

  /// What else was told and not read yet is not lost on the way back to the question.
  @Test func puttingOneRightKeepsTheOthers() throws {
    var desk = try Desk.home(4)
    desk.home(.task("wound-home", desk.day(4)))
    desk.pick(.answer(.yes))
    desk.act(.showSigns)
    desk.pick(.sign("chest"), .understood)
    desk.home(.response(.calledEmergency))
    let red = Item.Reference("wound-home", "red")
    desk.pick(.understood)
    desk.home(.response(.byMistake), .putRight(red, desk.day(4)))
    #expect(desk.screen == .item(red, .ask))
    #expect(
      !desk.state.frames.contains { if case .home(.stillCall) = $0.screen { true } else { false } })
    desk.pick(.answer(.no))
    #expect(desk.screen == .item("wound-home.leak", .ask))
  }

  /// A sign has no question of its own.
  @Test func aSignIsNotAskedAgain() throws {
    var desk = try picked()
    desk.home(.response(.byMistake))
    #expect(desk.state.picks == [.home(.page(.respond(Self.chest))), .understood])
  }

  @Test func whatCanWaitLeadsToNoNumber() throws {
    var desk = try Desk.home(4)
    desk.home(.task("pain", desk.day(4)))
    desk.pick(.answer(.number(9)), .understood)
    desk.home(.response(.notYet))
    #expect(desk.screen == .item("pain.words", .ask))
  }
}

/// One answer raises an emergency and something that can wait: each has a page of its own.
@Suite struct TiersApartTests {
  private func raised(_ level: Level) -> Raised {
    Raised(
      key: .item("wound-home.leak", level), level: level, say: Text([.english: level.rawValue]))
  }

  @Test func emergenciesComeFirstAndAlone() {
    let (review, call, emergency) = (raised(.review), raised(.call), raised(.emergency))
    #expect([review, emergency, call].byUrgency == [[review, call], [emergency]])
    #expect([review].byUrgency == [[review]] && [Raised]().byUrgency == [])
  }

  @Test func theOthersAreToldNext() throws {
    var desk = try Desk.home(4)
    let (call, emergency) = (raised(.call), raised(.emergency))
    desk.state.tell([call, emergency])
    #expect(desk.screen == .told([emergency]))
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(emergency.key)))
    desk.act(.back)
    #expect(desk.screen == .told([call]))
    desk.pick(.understood)
    #expect(desk.screen == .home(.respond(call.key)))
  }

  @Test("Nobody is asked on past an emergency; Esc leads to Today, where the list is not done")
  func anEmergencyEndsTheList() throws {
    let lists = Sample.homeLists([
      Checklist(
        id: "signs-home", audience: .caregiver, title: Sample.text("Signs"),
        signature: Signature(owner: nil, reviewed: nil), due: .daily,
        items: [
          Sample.item("chest", .yesNo, rules: [Sample.rule(.has([.yes]), .emergency)]),
          Sample.item("legs", .yesNo, rules: [Sample.rule(.has([.yes]), .emergency)]),
        ])
    ])
    var desk = try Desk.home(1, lists: lists)
    desk.home(.task("signs-home", desk.day(1)))
    desk.pick(.answer(.yes))
    desk.act(.back, .back)
    #expect(desk.state.frames.map(\.screen) == [.home(.today)])
    #expect(desk.taskStates(1) == [.due])
  }
}
