import Care
import Rehearsal
import Testing

@testable import Flow

/// Random days at home: no trap, no lost entry, nothing talked down, and Today is never far.
@Suite struct HomeWalkTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func threeThousandRandomActionsAtHome(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var desk = try Desk.home(0)
    var latest = desk.state.now.day
    for step in 0..<3000 {
      desk.failure = random.next(20) == 0 ? .diskFull : nil
      let before = try #require(desk.standing)
      desk.take(action(desk, &random))
      latest = max(latest, desk.state.now.day)
      let after = try #require(desk.standing)
      let where_ = "seed \(seed), step \(step), \(desk.screen)"
      for (day, entries) in before.diary {
        #expect(entries.keys.allSatisfy { after.diary[day]?[$0] != nil }, "\(where_)")
      }
      // Only staff settle what is grave.
      let open = Set(after.openFlags.map(\.key))
      #expect(
        before.openFlags.allSatisfy { $0.level < .call || open.contains($0.key) }, "\(where_)")
      #expect(!desk.state.frames.isEmpty, "\(where_)")
      #expect(after.diary.keys.allSatisfy { $0 <= latest }, "\(where_)")
      if let session = desk.state.session, session.pending.isEmpty {
        #expect(desk.disk[session.journey.code]?.events == session.journey.events, "\(where_)")
      }
    }
    desk.failure = nil
    for _ in 0..<50 where desk.state.frames != [Frame(.home(.today))] {
      desk.act(.picked(.retry), .back)
    }
    #expect(desk.screen == .home(.today), "seed \(seed)")
    #expect(try #require(desk.standing).diary.count > 3, "seed \(seed)")
  }

  private func action(_ desk: Desk, _ random: inout Seeded) -> Action {
    let picks = desk.state.picks
    switch random.next(14) {
    case 0...6:
      guard !picks.isEmpty else { return .person(.next) }
      return .person(.picked(picks[random.next(picks.count)]))
    case 7: return .person(.next)
    case 8: return .person(.back)
    case 9: return .person(.entered(["98.6", "walked a bit", "", "\u{1B}[2J"][random.next(4)]))
    case 10: return .person(.focused(picks.isEmpty ? nil : random.next(picks.count)))
    case 11:
      return .person([.callStaff, .showSigns, .switchLanguage, .lookBack][random.next(4)])
    default:
      // Mostly on, at times a whole day, and at times a clock that is set back.
      let seconds = [60, 900, 3600, 40_000, 86_400, -7200][random.next(6)]
      return .world(.tick(Sample.zone.moment(at: desk.state.now.instant + seconds)))
    }
  }
}
