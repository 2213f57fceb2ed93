import Care
import Rehearsal
import Testing

@testable import Flow

@Suite struct UnkeptTests {
  @Test func marksAreNotKeptBeforeEnter() throws {
    var desk = try Desk.walking()
    desk.at("before.signs")
    #expect(desk.state.unkept == nil && !desk.state.losesEntry)
    desk.pick(.mark("fever"))
    #expect(desk.state.unkept == .byEnter && desk.state.losesEntry)
    desk.pick(.mark("fever"))
    #expect(desk.state.unkept == nil && !desk.state.losesEntry)
    desk.pick(.mark("fever"))
    desk.act(.next)
    #expect(desk.state.unkept == nil && !desk.state.losesEntry)
    desk.at("before.signs")
    #expect(desk.state.unkept == nil)
    desk.pick(.mark("fever"))
    #expect(desk.state.unkept == .onTheWay)
  }

  @Test func whatIsTypedOrLeftIsNotKept() throws {
    var desk = try Desk.walking()
    desk.at("before.weight")
    desk.act(.typed("7"), .typed("2"))
    #expect(desk.state.unkept == .byEnter)
    desk.act(.back)
    #expect(desk.state.unkept == nil && desk.state.losesEntry && desk.state.hasBegun)
    desk.at("before.weight")
    desk.act(.next)
    #expect(!desk.state.losesEntry)
    // What is only looked at loses nothing.
    desk.at("before.signs")
    desk.act(.back)
    #expect(!desk.state.losesEntry)
  }

  @Test func anAnswerOfSeveralPagesIsKeptAtItsEnd() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    #expect(desk.state.unkept == nil)
    desk.type("warfarin")
    #expect(desk.state.unkept == nil && !desk.state.losesEntry)
    desk.act(.typed("5"))
    #expect(desk.state.unkept == .byEnter)
    desk.act(.next)
    #expect(desk.state.unkept == nil && !desk.state.losesEntry)
    desk.pick(.often(.onceADay))
    #expect(!desk.state.losesEntry)
    desk.at("before.said")
    desk.type("nothing after midnight")
    #expect(desk.state.unkept == .onTheWay && desk.state.losesEntry)
  }

  @Test func anAnswerThatCouldNotBeSavedIsLostToo() throws {
    var desk = try Desk.walking()
    desk.failure = .diskFull
    desk.pick(.answer(.read))
    #expect(desk.state.losesEntry)
  }
}
