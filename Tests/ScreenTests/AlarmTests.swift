import Care
import Flow
import Pages
import Rehearsal
import Testing

/// Proof 3 of the design, on the pages: an open emergency is on every page until staff settle it.
@Suite("An open emergency")
struct AlarmTests {
  @Test("stands on every page of a random walk", arguments: [11, 12, 13] as [UInt64])
  func everywhere(seed: UInt64) throws {
    var tour = try Tour()
    tour.signIn()
    tour.act(.showSigns)
    tour.pick(.sign("chest-pain"))
    var random = seed
    for step in 0..<400 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let picks = tour.desk.state.picks.filter { $0 != .notMe && $0 != .finish }
      let choice = Int(random >> 33)
      switch choice % 5 {
      case 0: tour.act([.why, .callStaff, .showSigns, .switchLanguage][choice / 5 % 4])
      case 1 where tour.desk.screen != .hello: tour.act(.back)
      default:
        if picks.isEmpty { tour.type("Rosa") } else { tour.pick(picks[choice % picks.count]) }
      }
      if tour.desk.state.session == nil { return }
      #expect(tour.desk.state.page.alarm != nil, "seed \(seed), step \(step)")
    }
  }
}
