import Care
import Rehearsal
import Testing

@testable import Flow

/// Thousands of random actions: no trap, no lost answer, always a way out.
@Suite struct RandomWalkTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func fiveThousandRandomActions(seed: UInt64) throws {
    var random = Seeded(state: seed)
    var desk = try Desk()
    var answered: [Item.Reference: Answer] = [:]
    for step in 0..<5000 {
      desk.failure = random.next(20) == 0 ? .diskFull : nil
      let before = desk.standing?.answers.mapValues(\.answer) ?? [:]
      desk.take(randomAction(desk, &random))
      let after = desk.standing?.answers.mapValues(\.answer)
      if let after { answered = after }
      let where_ = "seed \(seed), step \(step), \(desk.screen)"
      // No answer goes away while somebody is signed in.
      if after != nil { #expect(before.keys.allSatisfy { answered[$0] != nil }, "\(where_)") }
      #expect(!desk.state.frames.isEmpty, "\(where_)")
      if let focus = desk.state.frame.focus, focus != 0 {
        #expect(desk.state.picks.indices.contains(focus), "\(where_)")
      }
      // "Saved" is said only when nothing waits, and what is on the disk is what is shown.
      if let session = desk.state.session, session.pending.isEmpty {
        #expect(desk.disk[session.journey.code]?.events == session.journey.events, "\(where_)")
      }
    }
    try expectWayOut(&desk, seed)
  }

  /// From wherever the walk ended, Esc and a working disk lead back to the welcome page.
  private func expectWayOut(_ desk: inout Desk, _ seed: UInt64) throws {
    desk.failure = nil
    for _ in 0..<200 where desk.state.frames != [Frame(.welcome)] {
      desk.act(.picked(.retry), .picked(.clearScreen), .picked(.clearScreen), .back)
    }
    #expect(desk.screen == .welcome, "seed \(seed)")
    #expect(desk.state.session == nil, "seed \(seed)")
  }

  private func randomAction(_ desk: Desk, _ random: inout Seeded) -> Action {
    let picks = desk.state.picks
    switch random.next(14) {
    case 0...5:
      guard !picks.isEmpty else { return .person(.next) }
      return .person(.picked(picks[random.next(picks.count)]))
    case 6: return .person(.next)
    case 7: return .person(random.next(4) == 0 ? .back : .next)
    case 8: return .person(.entered(texts[random.next(texts.count)]))
    case 9:
      let text = texts[random.next(texts.count)]
      return .person(.typed(Character(text.first.map(String.init) ?? "x")))
    case 10: return .person(.focused(picks.isEmpty ? nil : random.next(picks.count)))
    case 11:
      let keys: [Action.Person] = [
        .why, .callStaff, .showSigns, .switchLanguage, .switchText,
      ]
      return .person(keys[random.next(5)])
    case 12:
      return .world(.tick(Sample.zone.moment(at: desk.state.now.instant + random.next(100))))
    default:
      let keys: [Action.Person] = [
        .erased(.before), .cursorMoved(.left), .stay, .picked(.retry),
      ]
      return .person(keys[random.next(4)])
    }
  }

  private let texts = [
    Sample.code?.text ?? "", "03 05 1948", "03 05 1948", "98.6", "40.1", "72", "7:30", "23:59",
    "warfrin", "calcium", "Rosa", "", "\u{1B}]52;c;x\u{7}", "99999999999999999999", "11 20 2020",
    String(repeating: "long ", count: 200), "👍", "🏽", "\u{301}", "🇪🇸", "ก", "ำ", "5 or 6",
    "3 months",
    "March 5 1948", "1948", "6 pm",
  ]
}

/// A small generator whose run can be repeated from its seed (SplitMix64).
struct Seeded {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }
}
