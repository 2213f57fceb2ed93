import Care
import Flow
import Pages
import Rehearsal
import Testing

/// The nurse's pages, from the clinic's own checklists.
@Suite("The station")
struct StationTourTests {
  @Test("From the board to the front door") func wholeJourney() throws {
    var tour = try Tour.atTheStation()
    tour.look("board")
    try tour.checkIn(taking: "warfarin")
    try tour.openAsNurse()
    tour.look("chart-checking-in")
    tour.station(.chart(.section(.flags)))
    tour.look("flags")
    for flag in tour.desk.state.openFlags {
      tour.station(.section(.flag(flag.key)))
      tour.type("looked at")
    }
    tour.act(.back)
    tour.station(.chart(.section(.medicines)), .section(.medicine("warfarin")))
    tour.look("medicine-decision")
    tour.station(.medicine(.hold))
    tour.type("11 18 2026")
    tour.type("11 24 2026")
    tour.type("SIR 2019")
    tour.act(.back)
    try tour.order()
    tour.look("orders")
    tour.station(.form(.sign))
    tour.look("chart-signed")
    tour.station(.chart(.orders), .form(.sign))
    tour.look("orders-unchanged")
    tour.act(.back)
    #expect(tour.desk.standing?.areOrdersSigned == true)
    if tour.phase == .onHold {
      tour.station(.chart(.step(.released)))
      tour.type("settled with Dr. Ng")
    }
    tour.station(.chart(.step(.verified)))
    tour.look("not-yet-ready")
    tour.act(.back)
    tour.answerList("verification")
    tour.look("verification")
    tour.act(.back)
    #expect(tour.desk.state.missing(for: .verified) == [])
    tour.station(.chart(.step(.verified)), .step(.confirmed))
    #expect(tour.phase == .ready)
    tour.station(
      .chart(.step(.started)), .step(.confirmed), .chart(.step(.ended)), .step(.confirmed))
    #expect(tour.phase == .recovering)
    tour.look("chart-recovering")
    tour.wait(minutes: 61)
    tour.station(.chart(.list("aldrete")), .list(.walkOpen))
    tour.look("score-item")
    tour.act(.back)
    tour.act(.back)
    for list in ["observations", "aldrete", "padss", "before-leaving"] as [Checklist.ID] {
      tour.answerList(list)
      if list == "padss" { tour.look("padss") }
      tour.act(.back)
    }
    tour.look("chart-observed")
    tour.station(.chart(.section(.observations)))
    tour.look("observations")
    tour.act(.back)
    tour.station(.chart(.step(.recovered)))
    tour.look("confirm")
    tour.station(.step(.confirmed))
    #expect(tour.phase == .goingHome)
    tour.station(.chart(.step(.discharged)))
    tour.look("not-yet-home")
    tour.act(.back)
    tour.station(.chart(.topics))
    tour.look("topics")
    tour.act(.back)
    tour.teachAll()
    tour.look("topics-done")
    tour.act(.back)
    tour.station(.chart(.step(.discharged)))
    tour.type("Luis Example")
    tour.look("hand-over")
    tour.station(.leaving(.handedOver))
    tour.station(.chart(.section(.flags)))
    tour.look("flags-settled")
    tour.act(.back)
    #expect(tour.phase == .atHome)
    tour.look("chart-home")
    tour.station(.chart(.section(.history)))
    tour.look("history")
    tour.act(.back)
    try alarmAtHome(&tour)
    expectPages(tour)
  }

  /// The caregiver's copy comes in with a warning sign, and what they did about it.
  private func alarmAtHome(_ tour: inout Tour) throws {
    let (code, now) = (try tour.code, tour.desk.state.now)
    let known = try #require(tour.desk.standing?.identity)
    let reached = Identity(
      name: known.name, born: known.born, phone: "555-0134",
      caregiver: Contact(name: "Luis Example", phone: "555-0178"))
    let (nurse, home) = (Author(.staff, staff: Tour.nurse.id), Author(.caregiver))
    let sign = try #require(tour.desk.state.setting.checklists.warningSigns.first)
    let key = Flag.Key.sign(sign.id)
    func come(_ what: [Happening], by author: Author) {
      tour.desk.disk[code]?.events += what.map { Event(at: now, by: author, what: $0) }
      tour.hear(.recordsChanged([code]))
    }
    come([.flagged(key, .emergency)], by: home)
    tour.look("chart-home-no-number")
    come([.corrected(reached)], by: nurse)
    come(
      [
        .entered(now.day, Item.Reference("pain", "now"), .number(8)),
        .responded(key, .calledEmergency),
      ], by: home)
    tour.act(.toBoard)
    tour.station(.board(.open(code)))
    tour.look("chart-home-emergency")
    tour.station(.chart(.section(.flags)), .section(.flag(key)))
    tour.look("settling-at-home")
    tour.act(.switchLanguage)
    tour.act(.back)
    tour.act(.back)
    tour.look("chart-home-emergency-es")
    tour.act(.toBoard)
    tour.act(.switchLanguage)
    tour.look("board-emergency-at-home")
  }
}
