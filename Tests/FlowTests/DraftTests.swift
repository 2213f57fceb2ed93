import Care
import Rehearsal
import Testing

@testable import Flow

/// What a patient had begun when the screen cleared by itself.
@Suite struct DraftTests {
  private func idle(_ desk: inout Desk) {
    for _ in 0..<2 {
      desk.hear(.tick(Sample.zone.moment(at: desk.state.nextDeadline ?? desk.state.now.instant)))
    }
    #expect(desk.state.frames == [Frame(.welcome)] && desk.state.session == nil)
  }

  private func back(_ desk: inout Desk) {
    desk.signIn()
    #expect(desk.state.hasBegun)
    desk.pick(.beginWalk)
  }

  @Test func wordsWaitForTheSamePerson() throws {
    var desk = try Desk.walking()
    desk.pick(.answer(.read), .answer(.yes), .understood)
    "My nose".forEach { desk.act(.typed($0)) }
    let frames = desk.state.frames
    desk.hear(.tick(Sample.zone.moment(at: desk.state.nextDeadline ?? 0)))
    #expect(desk.screen == .idle && desk.state.hasBegun)
    idle(&desk)
    #expect(desk.state.losesEntry)
    back(&desk)
    #expect(desk.state.frames == frames)
    desk.act(.next)
    #expect(desk.saved("before.bleeds-how") == .text("My nose"))
    #expect(!desk.state.losesEntry)
  }

  @Test func marksAndWhatIsHalfTypedWaitToo() throws {
    var desk = try Desk.walking()
    desk.at("before.signs")
    desk.pick(.mark("fever"))
    desk.act(.back)
    desk.at("before.scan")
    "11 2".forEach { desk.act(.typed($0)) }
    desk.act(.back)
    desk.at("before.list")
    desk.pick(.addMedicine)
    "warf".forEach { desk.act(.typed($0)) }
    let frames = desk.state.frames
    idle(&desk)
    desk.signIn()
    desk.at("before.list")
    #expect(desk.state.frames == frames)
    desk.at("before.scan")
    #expect(desk.state.frame.field?.text == "11 2")
    desk.at("before.signs")
    #expect(desk.state.frame.marks == ["fever"])
  }

  @Test func aNameHalfTypedWaitsBehindEsc() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    "warf".forEach { desk.act(.typed($0)) }
    let name = desk.state.frames
    desk.act(.back)
    #expect(desk.state.frames.count == name.count - 1 && desk.state.hasBegun)
    desk.pick(.addMedicine)
    #expect(desk.state.frames == name)
    desk.act(.back)
    desk.act(.back)
    desk.at("before.list")
    desk.pick(.addMedicine)
    #expect(desk.state.frames == name)
  }

  @Test func nobodyElseSeesThem() throws {
    var desk = try Desk.walking()
    desk.at("before.scan")
    "11 2".forEach { desk.act(.typed($0)) }
    idle(&desk)
    desk.signIn(born: "03 06 1948")
    #expect(desk.state.session == nil && !desk.state.hasBegun)
    #expect(!desk.state.frames.contains { $0.field?.text == "11 2" })
    let code = try #require(Code(number: 1 << 20) ?? Code(number: 1 << 21))
    desk.state.frames = [Frame(.welcome)]
    desk.disk[code] = Sample.journey(code)
    desk.pick(.language(.english))
    desk.type(code.text)
    desk.type("03 05 1948")
    #expect(desk.state.session != nil && !desk.state.hasBegun)
  }

  @Test func theyDoNotOutlastTheDay() throws {
    var desk = try Desk.walking(at: Sample.moment(0, 12))
    desk.at("before.scan")
    "11 2".forEach { desk.act(.typed($0)) }
    idle(&desk)
    desk.hear(.tick(Sample.moment(1, 7)))
    desk.signIn()
    #expect(!desk.state.hasBegun && desk.state.kiosk?.left == [])
  }

  @Test func onlySoManyWait() throws {
    var desk = try Desk.walking()
    desk.at("before.scan")
    "11 2".forEach { desk.act(.typed($0)) }
    let session = try #require(desk.state.session)
    for _ in 0..<(LeftDrafts.most + 5) {
      desk.state.session = session
      desk.state.leaveDrafts()
    }
    #expect(desk.state.kiosk?.left.count == LeftDrafts.most)
  }
}
