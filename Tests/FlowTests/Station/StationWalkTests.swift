import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// Thousands of random actions of patients and nurses at one screen, while others save elsewhere.
@Suite struct StationWalkTests {
  @Test(arguments: [1, 2, 3, 4, 7] as [UInt64])
  func sixThousandRandomActions(seed: UInt64) throws {
    var walk = try StationWalk(seed: seed)
    for _ in 0..<6000 { walk.step() }
    // A walk that never got anywhere would prove nothing.
    #expect(walk.missed == [], "seed \(seed)")
    #expect(walk.signed > 50, "seed \(seed)")
    walk.expectWayOut()
  }
}

/// One walk and what must be true all along it.
struct StationWalk {
  private var desk: Desk
  private var random: Seeded
  private let seed: UInt64
  private var count = 0
  private var checked: [Code: (events: Int, standing: Standing)] = [:]
  private var reached: Set<String> = []
  /// How many events nurses made at this screen.
  private(set) var signed = 0

  private static let elsewhere = "x.ray"

  init(seed: UInt64) throws {
    desk = try Desk.station(at: Sample.moment(1, 8, 40))
    desk.disk = [:]
    let phases: [Phase] = [
      .preparing, .checkingIn, .ready, .inProcedure, .recovering, .goingHome, .atHome,
    ]
    for (number, phase) in phases.enumerated() {
      let code = BoardTests.code(number)
      desk.disk[code] = Sample.journey(code, in: phase)
      if phase == .goingHome { desk.disk[code]?.events += Sample.taught.dropLast() }
      guard phase.isBeforeProcedure else { continue }
      desk.disk[code]?.events.append(
        Event(
          at: desk.state.now, by: Author(.patient),
          what: .answered("before.list", .medicines([Sample.warfarin, Sample.tea], complete: true)))
      )
    }
    random = Seeded(state: seed)
    self.seed = seed
    checkDisk(by: nil)
  }

  private var place: Comment { "seed \(seed), step \(count), \(desk.screen)" }

  mutating func step() {
    count += 1
    desk.failure = random.next(20) == 0 ? .diskFull : nil
    let before = desk.nurse
    if random.next(20) == 0 { saveElsewhere() } else { desk.take(action()) }
    reached.insert(name(of: desk.screen))
    checkPages()
    checkSession()
    checkDisk(by: desk.nurse ?? before)
  }

  // MARK: What must be true

  private func checkPages() {
    #expect(!desk.state.frames.isEmpty, place)
    if let focus = desk.state.frame.focus, focus > 0 {
      #expect(desk.state.picks.indices.contains(focus), place)
    }
    if desk.nurse == nil {
      #expect(desk.pages.allSatisfy(Self.isOpenToAll), place)
    } else {
      #expect(desk.pages.first == .desk(.board), place)
      #expect(desk.pages.count { $0 == .desk(.board) } == 1, place)
      #expect(!desk.pages.contains(where: Self.isPatients), place)
    }
  }

  private static func isOpenToAll(_ screen: Screen) -> Bool {
    guard case .desk(let desk) = screen else { return true }
    return switch desk {
    case .id, .pin, .setUp, .emergency: true
    default: false
    }
  }

  private static func isPatients(_ screen: Screen) -> Bool {
    switch screen {
    case .welcome, .code, .birthDate, .hello, .withTheTeam, .review, .seat,
      .desk(.id), .desk(.pin), .desk(.emergency), .desk(.setUp):
      true
    default: false
    }
  }

  /// What counts as saved is on the disk; others may have added to it since.
  private func checkSession() {
    guard let session = desk.state.session else { return }
    let disk = desk.disk[session.journey.code]?.events ?? []
    #expect(disk.starts(with: session.journey.events), place)
  }

  /// Every event was allowed when it was made, and whoever is signed in made it.
  private mutating func checkDisk(by nurse: Nurse?) {
    for (code, journey) in desk.disk {
      var (seen, standing) = checked[code] ?? (0, Standing())
      for event in journey.events.dropFirst(seen) {
        let refusal = Sample.checklists.refusal(of: event, in: standing, zone: Sample.zone)
        #expect(refusal == nil, "\(place) \(event)")
        standing.take(event)
        seen += 1
        guard count > 0, event.by.staff != Self.elsewhere, event.by.role != .rule else { continue }
        #expect(
          event.by == (nurse.map { Sample.by($0.id) } ?? Author(.patient)), "\(place) \(event)")
        if nurse != nil { signed += 1 }
      }
      checked[code] = (seen, standing)
    }
  }

  /// From wherever the walk ended, Esc and a working disk lead back to the welcome page.
  mutating func expectWayOut() {
    desk.failure = nil
    for _ in 0..<200 where desk.state.frames != [Frame(.welcome)] {
      // The page of an emergency is cleared by asking for it twice.
      desk.act(.picked(.retry), .picked(.clearScreen), .picked(.clearScreen), .back)
    }
    #expect(desk.pages == [.welcome], place)
    #expect(desk.nurse == nil, place)
    #expect(desk.state.session == nil, place)
  }

  /// The pages that a walk should have come to and did not.
  var missed: [String] {
    let pages = [
      "board", "filters", "filter", "chart", "section", "flag", "medicine", "missing", "reason",
      "list", "note", "topics", "said", "form", "formField", "id",
      "pin", "item", "told", "idle", "notSaved",
    ]
    return pages.filter { !reached.contains($0) }
  }

  private func name(of screen: Screen) -> String {
    let page: Any = if case .desk(let desk) = screen { desk } else { screen }
    return Mirror(reflecting: page).children.first?.label ?? "\(page)"
  }
}

// MARK: What happens

extension StationWalk {
  private mutating func action() -> Action {
    let picks = desk.state.picks
    switch random.next(20) {
    case 0...12:
      if desk.state.frame.field == nil || !picks.isEmpty && random.next(2) == 0 {
        return .person(pick(picks))
      }
      let isRubbish = random.next(5) == 0
      return .person(.entered(isRubbish ? any(Self.rubbish) : sensible(for: desk.screen)))
    case 13:
      return .person(.typed(Character(any(Self.rubbish).first.map(String.init) ?? "x")))
    case 14: return .person(.focused(picks.isEmpty ? nil : random.next(picks.count)))
    case 15:
      return .person(any([.why, .callStaff, .showSigns, .switchLanguage, .switchText]))
    case 16:
      return .world(.tick(Sample.zone.moment(at: desk.state.now.instant + random.next(400))))
    case 17:
      let keys: [Action.Person] = [
        .toBoard, .toFilters, .newPatient, .printSheet, .sealForHome, .writeNote,
      ]
      return any(keys.map(Action.person) + [.world(.recordsChanged(nil))])
    case 18: return .person(any([.back, .back, .back, .leave]))
    default:
      return .person(
        any([.next, .erased(.before), .cursorMoved(.left), .stay, .picked(.retry)]))
    }
  }

  /// Any row, but rarely one that ends the session or a journey.
  private mutating func pick(_ picks: [Pick]) -> Action.Person {
    guard !picks.isEmpty else { return .next }
    let ends: [Pick] = [.notMe, .desk(.board(.signOut)), .desk(.chart(.step(.cancelled)))]
    let pick = any(picks)
    return ends.contains(pick) && random.next(10) > 0 ? .back : .picked(pick)
  }

  private mutating func any<Value>(_ values: [Value]) -> Value {
    values[random.next(values.count)]
  }

  private mutating func saveElsewhere() {
    let code = BoardTests.code(random.next(7))
    guard let standing = desk.disk[code]?.standing else { return }
    let staff = Author(.staff, staff: Self.elsewhere)
    let what: Happening = any([
      .noted("-"), .held(reason: "INR"), .flagged(.sign("chest"), .emergency),
      .postponed(reason: "no bed"), .settled(.sign("chest"), reason: "seen"),
      .ordered(Sample.orders()), .released(reason: "-"), .ended, .admitted(reason: "pain"),
      .arrived(born: Sample.born), .answered("before.pain", .number(random.next(11))),
      random.next(4) == 0 ? .cancelled(reason: "better") : .noted("waits"),
    ])
    let made = Event(at: desk.state.now, by: staff, what: what)
    guard Sample.checklists.refusal(of: made, in: standing, zone: Sample.zone) == nil else {
      return
    }
    desk.disk[code]?.events.append(made)
    switch random.next(3) {
    case 0: break
    case 1: desk.hear(.recordsChanged(nil))
    default: desk.hear(.recordsChanged([code]))
    }
  }

  /// What somebody who means it would type there.
  private mutating func sensible(for screen: Screen) -> String {
    switch screen {
    case .code, .desk(.board): BoardTests.code(random.next(7)).text
    case .birthDate, .desk(.arrive): "03 05 1948"
    case .desk(.id): any([Sample.nurse.id, Sample.otherNurse.id])
    case .desk(.pin(let id)): id == Sample.nurse.id ? Sample.nurse.pin : Sample.otherNurse.pin
    case .desk(.medicineDay), .desk(.formField(.day)): any(["11 23 2026", "11 24 2026"])
    case .desk(.formField(.born)): "02 29 1948"
    case .desk(.formField(.clock)), .desk(.formVisit): "10:30"
    case .desk(.formField(.site)): "T12"
    case .desk(.formField(.fasting)), .desk(.formFasting): "2"
    case .desk(.formField(.afterCare(let order))): sensible(for: order)
    case .desk(.formField(.restart)): "11 25 2026"
    case .item(_, .medicineName): any(["warfarin", "warfrin", "calcium", "tea"])
    default: any(["because", "98.6", "72", "7:30"])
    }
  }

  private func sensible(for order: AfterCare) -> String {
    switch order.kind {
    case .weight: "10 lb"
    case .day, .visit: "12 01 2026"
    default: "7"
    }
  }

  private static let rubbish = [
    "", "   ", "\u{A0}", "x", "\u{1B}]52;c;x\u{7}", "99999999999999999999", "-5", "0", "½", "T13",
    "02 31 2026", "24:00", "٣", String(repeating: "long ", count: 200),
  ]
}
