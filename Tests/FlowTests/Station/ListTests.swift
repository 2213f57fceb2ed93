import Care
import Rehearsal
import Testing

@testable import Flow

/// A nurse goes through a list.
@Suite struct ListTests {
  @Test func throughTheOpenItemsAndBackToTheList() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.list("verification")))
    #expect(
      desk.state.picks == [
        .desk(.list(.walkOpen)), .desk(.list(.item("verification.site"))),
        .desk(.list(.item("verification.consent"))),
      ])
    desk.station(.list(.walkOpen))
    desk.pick(.answer(.yes))
    desk.type("Maria Lopez")
    #expect(desk.pages == [.desk(.board), .desk(.chart), .desk(.list("verification"))])
    #expect(desk.state.picks.first == .desk(.list(.walkAll)))
    #expect(desk.kept?.events.suffix(2).map(\.what) == Sample.checked.map(\.what))
  }

  @Test func theLastAnswerThatRaisesIsToldOnce() throws {
    var desk = try Desk.chart(.recovering)
    desk.station(.chart(.list("observations")), .list(.item("observations.legs")))
    desk.pick(.answer(.no))
    let told = desk.pages.filter { if case .told = $0 { true } else { false } }
    #expect(told.count == 1)
    #expect(desk.effects.contains(.ring))
    desk.pick(.understood)
    #expect(desk.screen == .desk(.list("observations")))
  }

  @Test func whatIsMeasuredAgainCountsAgain() throws {
    var desk = try Desk.chart(.recovering)
    for _ in 1...2 {
      desk.station(.chart(.list("observations")), .list(.item("observations.pain")))
      desk.pick(.answer(.number(3)))
      desk.act(.toBoard)
      desk.station(.board(.open(try #require(Sample.code))))
    }
    let pain = Happening.answered("observations.pain", .number(3))
    #expect(desk.kept?.events.count { $0.what == pain } == 2)
  }

  @Test func backFromWhatWasToldIsOnePageBack() throws {
    var desk = try Desk.chart(.recovering)
    desk.station(.chart(.list("observations")), .list(.item("observations.legs")))
    desk.pick(.answer(.no))
    desk.act(.back)
    #expect(desk.screen == .desk(.list("observations")))
  }

  /// What orders raise is about a patient's answer, and no page of the patient's lies under it.
  @Test func backFromWhatOrdersRaisedIsTheChart() throws {
    var desk = try Desk.chart(.checkingIn, at: Sample.moment(1, 7, 45))
    let nine = Sample.moment(0, 23)
    try desk.elsewhere(
      Event(
        at: desk.state.now, by: Author(.patient),
        what: .answered("arrival.food", .time(nine.day, nine.clock))))
    desk.station(.chart(.orders))
    desk.fill(.fasting, "12")
    desk.type("2")
    desk.station(.form(.sign))
    #expect(desk.standing?.phase == .onHold)
    desk.act(.back)
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
  }

  @Test func aNurseAddsAMedicineThatThePatientForgot() throws {
    var desk = try Desk.chart(.preparing)
    desk.station(.chart(.section(.missing)), .section(.gap(.unanswered("before.list"))))
    desk.pick(.addMedicine)
    desk.type("calcium")
    desk.pick(.doseUnknown, .often(.onceADay))
    #expect(desk.screen == .item("before.list", .ask))
    desk.pick(.noMoreMedicines)
    #expect(desk.pages == [.desk(.board), .desk(.chart), .desk(.section(.missing))])
    let calcium = MedicineEntry(
      name: "calcium", classID: "bone", tier: .record, dose: nil, often: .onceADay)
    #expect(
      desk.kept?.events.last
        == Sample.staff(
          desk.state.now, .answered("before.list", .medicines([calcium], complete: true))))
  }

  @Test func aMedicineThatHoldsIsToldOverTheList() throws {
    var desk = try Desk.chart(.preparing)
    desk.station(.chart(.section(.missing)), .section(.gap(.unanswered("before.list"))))
    desk.pick(.addMedicine)
    desk.type("warfarin")
    desk.pick(.doseUnknown, .often(.onceADay), .understood)
    #expect(desk.screen == .item("before.list", .ask))
    desk.act(.back)
    #expect(desk.screen == .desk(.section(.missing)))
  }

  @Test func whatIsTypedAndLeftIsThereAgain() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.list("verification")), .list(.item("verification.consent")))
    desk.write("Maria Lo")
    desk.act(.back)
    #expect(desk.screen == .desk(.list("verification")))
    desk.station(.list(.item("verification.consent")))
    #expect(desk.state.frame.field?.text == "Maria Lo")
  }

  @Test func theWholeListGoesBackItemByItem() throws {
    var desk = try Desk.chart(.ready)
    desk.station(.chart(.list("verification")), .list(.walkAll))
    desk.pick(.answer(.yes))
    #expect(desk.screen == .item("verification.consent", .ask))
    desk.act(.back)
    #expect(desk.screen == .item("verification.site", .ask))
    desk.act(.back)
    #expect(desk.screen == .desk(.list("verification")))
  }
}

/// What the team decides about a medicine.
@Suite struct MedicineDecisionTests {
  private func medicine() throws -> Desk {
    var desk = try Desk.chart(.checkingIn)
    let calcium = MedicineEntry(
      name: "calcium", classID: "bone", tier: .record, dose: nil, often: .unsure)
    let list = [calcium, Sample.warfarin, Sample.tea]
    try desk.elsewhere(
      Event(
        at: desk.state.now, by: Author(.patient),
        what: .answered("before.list", .medicines(list, complete: true))))
    desk.station(.chart(.section(.medicines)))
    return desk
  }

  @Test func thoseToBeDecidedStandFirst() throws {
    let desk = try medicine()
    #expect(
      desk.state.picks == ["warfarin", "tea", "calcium"].map { .desk(.section(.medicine($0))) })
    #expect(desk.state.missing(for: .verified).contains(.medicinesDecided))
  }

  @Test func heldFromADayToADay() throws {
    var desk = try medicine()
    desk.station(.section(.medicine("warfarin")), .medicine(.hold))
    desk.type("11 18 2026")
    desk.type("11 17 2026")
    #expect(desk.notice == .station(.form(.endBeforeStart)))
    desk.type("11 19 2028")
    #expect(desk.notice == .station(.form(.dayTooFar)))
    desk.type("02 31 2027")
    #expect(desk.notice == .notADay)
    desk.type("11 18 2026")
    desk.type("  ")
    #expect(desk.notice == .nothingTyped)
    desk.type("SIR 2019")
    let day = try #require(CivilDay(year: 2026, month: 11, day: 18))
    let decision = Decision(plan: .hold(from: day, to: day), protocolName: "SIR 2019")
    #expect(
      desk.kept?.events.last
        == Sample.staff(desk.state.now, .decided(medicine: "warfarin", decision)))
    #expect(desk.screen == .desk(.section(.medicines)))
  }

  @Test func theLastProtocolIsOfferedForTheNext() throws {
    var desk = try medicine()
    desk.station(.section(.medicine("warfarin")), .medicine(.goOn))
    desk.type("SIR 2019")
    desk.station(.section(.medicine("tea")), .medicine(.goOn))
    #expect(desk.state.frame.field?.text == "SIR 2019")
    desk.act(.next)
    let decision = Decision(plan: .goOn, protocolName: "SIR 2019")
    #expect(desk.standing?.decisions == ["warfarin": decision, "tea": decision])
    #expect(!desk.state.missing(for: .verified).contains(.medicinesDecided))
  }

  @Test func askingThePrescriberDecidesNothingYet() throws {
    var desk = try medicine()
    for name in ["warfarin", "tea"] {
      desk.station(.section(.medicine(name)), .medicine(.askPrescriber))
      desk.type("SIR 2019")
    }
    #expect(desk.state.missing(for: .verified).contains(.medicinesDecided))
    desk.act(.back)
    desk.station(.chart(.section(.missing)), .section(.gap(.prescriberAsked(medicine: "warfarin"))))
    #expect(desk.screen == .desk(.medicine("warfarin")))
  }

  @Test func aDecisionAfterReadyIsVerifiedAnew() throws {
    var desk = try Desk.chart(.ready)
    try desk.elsewhere(
      Sample.staff(
        desk.state.now,
        .decided(medicine: "tea", Decision(plan: .goOn, protocolName: "SIR")), by: "j.kim"))
    #expect(desk.standing?.phase == .checkingIn)
    desk.station(.chart(.step(.verified)), .step(.confirmed))
    #expect(desk.standing?.phase == .ready)
  }
}
