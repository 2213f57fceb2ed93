import Care
import Rehearsal
import Testing

@testable import Flow

/// Lines take long to be read out, but at a kiosk the next person waits.
@Suite struct KioskLinesTests {
  @Test(arguments: [(false, false, 1), (true, false, 10), (true, true, 1), (false, true, 1)])
  func waits(isInLines: Bool, isKiosk: Bool, times: Int) throws {
    let code = try #require(Sample.code)
    var desk = Desk(
      setting: Setting(
        checklists: Sample.checklists, zone: Sample.zone, isKiosk: isKiosk, isInLines: isInLines),
      now: Sample.moment(1, 7), disk: [code: Sample.journey(code)], formulary: nil)
    desk.signIn()
    let clinic = Sample.checklists.clinic
    let warned = desk.state.now.instant + clinic.idleWarningSeconds * times
    #expect(desk.state.nextDeadline == warned)
    desk.hear(.tick(Sample.zone.moment(at: warned)))
    #expect(desk.screen == .idle)
    #expect(desk.state.nextDeadline == warned + clinic.idleClearSeconds * times)
    desk.hear(.tick(Sample.zone.moment(at: warned + clinic.idleClearSeconds * times)))
    #expect(desk.state.session == nil)
  }
}
