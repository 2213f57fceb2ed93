import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

@Suite struct FlagTests {
  /// The story that the issue tells: ate too late, a misspelled blood thinner, a fever.
  @Test func lateFoodThinnerAndFeverHoldTheJourney() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    desk.type("warfrin")
    #expect(desk.screen == .item("before.list", .medicineMatch("warfrin")))
    desk.pick(.candidate("warfarin"))
    desk.type("5 mg")
    desk.pick(.often(.onceADay))
    #expect(desk.isTold(.hold))
    desk.pick(.understood)
    #expect(desk.screen == .item("before.list", .ask))
    desk.pick(.noMoreMedicines)
    desk.at("arrival.food")
    desk.pick(.day(desk.state.now.day))
    desk.type("3:00")
    desk.pick(.half(try #require(ClockTime(hour: 3, minute: 0))))
    #expect(desk.isTold(.hold))
    desk.at("arrival.heat")
    desk.type("101.3")
    #expect(desk.isTold(.hold))
    let open = desk.standing?.openFlags.map { "\($0.level.rawValue) \($0.key.rule)" }
    #expect(
      open == [
        "hold before.list.hold", "hold arrival.food.hold", "hold arrival.heat.hold",
      ])
    #expect(desk.standing?.phase == .onHold)
  }

  @Test func aHoldIsRaisedOnceHoweverOftenItIsAnswered() throws {
    var desk = try Desk.walking()
    desk.at("before.bleeds")
    desk.pick(.answer(.yes), .understood)
    desk.at("before.bleeds")
    desk.pick(.answer(.no))
    desk.at("before.bleeds")
    desk.pick(.answer(.yes))
    #expect(desk.standing?.flags.count == 1)
    #expect(desk.standing?.openFlags.count == 1)
  }

  @Test func unknownNamesAreKeptAsWritten() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    desk.type("Grandma's tea")
    desk.pick(.doseUnknown, .often(.unsure), .noMoreMedicines)
    let entry = MedicineEntry(
      name: "Grandma's tea", classID: nil, tier: nil, dose: nil, often: .unsure)
    #expect(desk.saved("before.list") == .medicines([entry], complete: true))
  }

  @Test func aListBrokenOffIsKeptAndAskedAgain() throws {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    desk.type("calcium")
    desk.pick(.doseUnknown, .often(.onceADay))
    desk.state.session = nil
    desk.state.frames = [Frame(.welcome)]
    desk.signIn()
    #expect(desk.state.openItems.contains { $0.reference == "before.list" })
    #expect(desk.state.entries(of: "before.list").map(\.name) == ["calcium"])
  }

  @Test func anEmergencyRingsAndHoldsAndOnlyStaffSettleIt() throws {
    var desk = try Desk.walking()
    desk.at("arrival.legs")
    desk.pick(.answer(.yes))
    #expect(desk.screen == .stopped)
    #expect(desk.effects.contains(.ring))
    #expect(desk.standing?.phase == .onHold)
    desk.pick(.change("arrival.legs"), .answer(.no))
    #expect(desk.standing?.openEmergencies.count == 1)
    let settled = Happening.settled(.item("arrival.legs", .emergency), reason: "fine now")
    #expect(desk.state.perform(settled) == nil)
    #expect(desk.standing?.openEmergencies.count == 1)
  }

  @Test func warningSignsAndCallsReachTheRecordAndTheLog() throws {
    var desk = try Desk.walking()
    desk.act(.showSigns)
    desk.pick(.sign("chest"))
    #expect(desk.screen == .stopped)
    desk.act(.callStaff, .callStaff)
    let code = try #require(Sample.code)
    #expect(desk.effects.contains(.log(.warningSign("chest"), code)))
    #expect(desk.effects.contains(.log(.staffCalled, code)))
    let calls = desk.disk[code]?.events.count { $0.what == .flagged(.staffCalled, .call) }
    #expect(calls == 1)
    let open = desk.disk[code]?.standing.openFlags.map(\.key)
    #expect(open == [.sign("chest"), .staffCalled])
  }

  @Test func aFullDiskDoesNotHideAnEmergency() throws {
    var desk = try Desk.walking()
    desk.at("arrival.legs")
    desk.failure = .diskFull
    desk.pick(.answer(.yes))
    #expect(desk.screen == .stopped)
    #expect(desk.state.session?.pending.isEmpty == false)
    // Nobody is signed out of what is on no disk yet.
    desk.pick(.nurseWasHere, .clearScreen, .clearScreen)
    #expect(desk.screen == .stopped)
    desk.failure = nil
    desk.pick(.retry)
    #expect(desk.state.session?.pending == [])
    #expect(desk.state.frames.contains { $0.screen == .notSaved } == false)
  }

  @Test func backFromWhatWasToldIsBackToTheQuestion() throws {
    var desk = try Desk.walking()
    desk.at("before.bleeds")
    desk.pick(.answer(.yes))
    desk.act(.back)
    #expect(desk.screen == .item("before.bleeds", .ask))
  }

  @Test func notSureNeverThrowsMarksAway() throws {
    var desk = try Desk.walking()
    desk.at("before.signs")
    #expect(desk.state.picks.contains(.answer(.unsure)))
    desk.pick(.mark("fever"), .answer(.unsure))
    #expect(desk.screen == .item("before.signs", .ask))
    #expect(desk.state.frame.marks == ["fever"])
  }

  @Test func goingBackKeepsMarks() throws {
    var desk = try Desk.walking()
    desk.at("before.signs")
    desk.pick(.mark("fever"))
    desk.act(.back)
    desk.at("before.signs")
    #expect(desk.state.frame.marks == ["fever"])
    desk.act(.next)
    #expect(desk.standing?.answers["before.signs"]?.answer == .chosen(["fever"]))
  }

  @Test func beforeSignInTheyAreLoggedWithoutAPatient() throws {
    var desk = try Desk()
    desk.act(.showSigns)
    desk.pick(.sign("chest"))
    desk.act(.back, .back, .callStaff)
    #expect(
      desk.effects == [
        .ring, .log(.warningSign("chest"), nil), .ring, .log(.staffCalled, nil),
      ])
    desk.act(.back)
    #expect(desk.screen == .welcome)
  }
}

extension Desk {
  /// Whether the page on top tells of a flag of this level.
  fileprivate func isTold(_ level: Level) -> Bool {
    if case .told(let raised) = screen { return raised.contains { $0.level == level } }
    return false
  }
}
