import Care
import Rehearsal
import Testing

@testable import Flow

/// Nobody has an account yet: the first nurse sets the clinic up.
@Suite struct FirstRunTests {
  private func atPin() throws -> Desk {
    var desk = try Desk.firstRun()
    desk.station(.door(.staff))
    desk.type("M.Lopez")
    desk.type("Maria Lopez")
    return desk
  }

  @Test func theFirstAccountIsMadeAndIsIn() throws {
    var desk = try atPin()
    desk.type("275931")
    desk.type("275931")
    #expect(desk.pins == ["m.lopez": "275931"])
    #expect(desk.nurse == Nurse(id: "m.lopez", name: "Maria Lopez"))
    #expect(desk.pages == [.desk(.board)])
    #expect(desk.state.kiosk?.accounts == Accounts.some)
  }

  @Test(arguments: [
    (PinFault.tooShort, "2759"), (.notDigits, "maria1"), (.common, "123456"),
    (.tooLong, "1234567890123"),
  ]) func aBadPinIsToldAndWiped(fault: PinFault, pin: String) throws {
    var desk = try atPin()
    let page = desk.screen
    desk.write(pin)
    desk.hear(.pinChecked(fault))
    #expect(desk.notice == .station(.account(.pinFault(fault))))
    #expect(desk.screen == page)
    #expect(desk.state.frame.field == TextField(.secret(limit: 32)))
  }

  @Test func twoDifferentPinsMakeNoAccount() throws {
    var desk = try atPin()
    let page = desk.screen
    desk.type("275931")
    desk.type("275932")
    #expect(desk.notice == .station(.account(.pinsDiffer)))
    #expect(desk.screen == page)
    #expect(desk.state.frame.field == TextField(.secret(limit: 32)))
    #expect(desk.pins == [:])
    #expect(desk.nurse == nil)
  }

  @Test func whoComesSecondSignsInInstead() throws {
    var desk = try atPin()
    desk.type("275931")
    desk.pins = ["j.kim": "604817"]
    desk.type("275931")
    #expect(desk.pins == ["j.kim": "604817"])
    #expect(desk.pages == [.welcome, .desk(.id)])
    #expect(desk.notice == .station(.account(.alreadySetUp)))
    #expect(desk.state.kiosk?.accounts == Accounts.some)
    #expect(desk.nurse == nil)
  }

  @Test func anAccountThatWasNotKeptLetsNobodyIn() throws {
    var desk = try atPin()
    desk.type("275931")
    desk.write("275931")
    let page = desk.screen
    desk.hear(.accountMade(id: "m.lopez", name: "Maria Lopez", .trouble(.diskFull)))
    #expect(desk.notice == .station(.account(.accountsTrouble(.diskFull))))
    #expect(desk.screen == page)
    #expect(desk.nurse == nil)
    #expect(desk.state.kiosk?.accounts == Accounts.none)
    desk.act(.next)
    #expect(desk.nurse?.id == "m.lopez")
  }

  @Test(arguments: ["", "m", "m lopez", "m+lopez", "emergency:ann", "María", "a;b"])
  func notEveryWordIsAnID(typed: String) throws {
    var desk = try Desk.firstRun()
    desk.station(.door(.staff))
    desk.type(typed)
    #expect(desk.screen == .desk(.setUp(.id)))
    #expect(desk.notice == (typed.isEmpty ? .nothingTyped : .station(.account(.notAnID))))
  }

  @Test func backLeadsOutStepByStep() throws {
    var desk = try atPin()
    desk.type("275931")
    desk.act(.back, .back, .back)
    #expect(desk.pages == [.welcome, .desk(.setUp(.id))])
    desk.act(.back)
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func aPinIsNotLeftOnTheScreen() throws {
    var desk = try atPin()
    desk.write("275931")
    desk.wait(90)
    desk.wait(30)
    #expect(desk.state.frames == [Frame(.welcome)])
  }

  @Test func whereAccountsWereLostNobodySetsUpAnew() throws {
    var desk = try Desk.firstRun()
    desk.accounts = .gone
    desk.station(.door(.staff))
    #expect(desk.pages == [.welcome, .desk(.accountsGone)])
    desk.station(.door(.emergency))
    #expect(desk.screen == .desk(.emergency(.name)))
  }

  /// Without a restart, whether an administrator put them back or made the first one anew.
  @Test func accountsThatAreBackLetPeopleIn() throws {
    var desk = try Desk.firstRun()
    desk.accounts = .gone
    desk.station(.door(.staff))
    #expect(desk.state.kiosk?.accounts == .gone)
    desk.pick(.understood)
    desk.accounts = nil
    desk.pins = ["m.lopez": "275931"]
    desk.station(.door(.staff))
    desk.type("m.lopez")
    desk.type("275931")
    #expect(desk.pages == [.desk(.board)])
  }

  /// Nothing is set up where the disk may not be there, and nobody is told that there is nobody.
  @Test func aKnownFolderThatIsEmptyIsToldFromTheStart() throws {
    var desk = try Desk.firstRun()
    let setting = desk.state.setting
    desk.state = State(setting: setting, now: desk.state.now, accounts: .emptied)
    desk.accounts = .emptied
    #expect(desk.pages == [.welcome, .desk(.accountsGone)])
    desk.station(.door(.emergency))
    #expect(desk.screen == .desk(.accountsGone))
    desk.pick(.understood)
    desk.station(.door(.staff))
    #expect(desk.pages == [.welcome, .desk(.accountsGone)])
    desk.pick(.understood)
    desk.accounts = .some
    desk.station(.door(.staff))
    #expect(desk.pages == [.welcome, .desk(.id)])
  }

  @Test func whoWasRemovedIsOutAtOnce() throws {
    var desk = try Desk.board()
    desk.hear(.nurseRemoved)
    #expect(desk.nurse == nil)
    #expect(desk.pages == [.welcome])
    #expect(desk.notice == .station(.account(.removed(isLost: false))))
  }
}
