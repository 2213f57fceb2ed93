import Care
import Rehearsal
import Testing

@testable import Flow

/// The steps of a journey: each in its phase, and only with what it asks for.
@Suite struct StepTests {
  private static let steps: [Phase: [Event.Name]] = [
    .preparing: [.arrived, .held, .postponed, .cancelled],
    .checkingIn: [.verified, .held, .postponed, .cancelled],
    .ready: [.started, .held, .postponed, .cancelled], .inProcedure: [.ended],
    .recovering: [.recovered, .admitted], .goingHome: [.discharged, .admitted],
    .atHome: [.closed, .admitted],
  ]

  @Test(arguments: steps.keys.sorted { $0.rawValue < $1.rawValue })
  func aPhaseOffersItsStepsAndRefusesTheOthers(phase: Phase) throws {
    let desk = try Desk.chart(phase)
    let offered = desk.state.picks.compactMap { pick -> Event.Name? in
      if case .desk(.chart(.step(let name))) = pick { name } else { nil }
    }
    #expect(Set(offered) == Set(Self.steps[phase] ?? []))
    for name in Event.Name.allCases where !offered.contains(name) {
      var other = desk
      let effects = other.state.step(name)
      #expect(effects == [])
      #expect(other.notice == .station(.notInThisPhase))
      #expect(other.state.session == desk.state.session)
    }
  }

  /// At home what is open comes first, and the end only where it may happen.
  @Test func rowsOfSomebodyAtHome() throws {
    let quiet = try Desk.chart(.atHome)
    #expect(quiet.state.picks.first == .desk(.chart(.orders)))
    #expect(
      quiet.state.picks.suffix(2) == [
        .desk(.chart(.step(.closed))), .desk(.chart(.step(.admitted))),
      ])
    var desk = quiet
    try desk.elsewhere(
      Event(at: desk.state.now, by: Author(.caregiver), what: .flagged(.sign("chest"), .emergency)))
    #expect(desk.state.picks.first == .desk(.chart(.section(.flags))))
    desk.pick(.desk(.chart(.section(.flags))))
    desk.station(.section(.flag(.sign("chest"))))
    desk.type("called them")
    desk.act(.back)
    #expect(desk.state.picks.first == .desk(.chart(.orders)))
    let last = try Desk.chart(.atHome, at: Sample.moment(31, 12))
    #expect(last.state.picks.first == .desk(.chart(.step(.closed))))
  }

  /// Every row is allowed by the table of phases.
  @Test(arguments: steps.keys.sorted { $0.rawValue < $1.rawValue })
  func stepsAreThoseOfTheTable(phase: Phase) throws {
    let desk = try Desk.chart(phase)
    for name in desk.state.steps { #expect(Transition.row(from: phase, on: name) != nil) }
  }

  @Test func atOnceWithAllThere() throws {
    var desk = try Desk.chart(.checkingIn)
    let checked = Sample.checked.map { Sample.staff(desk.state.now, $0.what) }
    desk.disk[try #require(Sample.code)]?.events += checked
    desk.hear(.recordsChanged(nil))
    desk.act(.toBoard)
    desk.station(
      .board(.open(try #require(Sample.code))), .chart(.step(.verified)), .step(.confirmed),
      .chart(.step(.started)), .step(.confirmed))
    desk.station(.chart(.step(.ended)), .step(.confirmed))
    let steps: [Happening] = [.verified, .started, .ended]
    #expect(
      desk.kept?.events.suffix(3) == steps.map { Sample.staff(desk.state.now, $0) }[...])
    #expect(desk.standing?.phase == .recovering)
  }

  @Test(arguments: [
    (Phase.preparing, Event.Name.held), (.preparing, .postponed), (.preparing, .cancelled),
    (.recovering, .admitted), (.recovering, .recovered),
  ]) func aReasonIsMoreThanBlanks(phase: Phase, step: Event.Name) throws {
    var desk = try Desk.chart(phase)
    let events = desk.kept?.events
    desk.station(.chart(.step(step)))
    for blank in ["", "  ", "\u{A0}\u{2003}"] {
      desk.type(blank)
      #expect(desk.notice == .nothingTyped)
    }
    #expect(desk.screen == .desk(.reason(step)))
    #expect(desk.kept?.events == events)
    desk.type(" no bed ")
    #expect(desk.kept?.events.last?.what == Self.happening(step))
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
  }

  private static func happening(_ step: Event.Name) -> Happening? {
    switch step {
    case .held: .held(reason: "no bed")
    case .postponed: .postponed(reason: "no bed")
    case .cancelled: .cancelled(reason: "no bed")
    case .admitted: .admitted(reason: "no bed")
    case .recovered:
      .recovered(
        Recovery(scores: [], legsAndBladderNormal: false, overrideReason: "no bed"))
    default: nil
    }
  }

  @Test func arrivalAtTheDeskNeedsTheBirthDate() throws {
    var desk = try Desk.chart(at: Sample.moment(1, 7))
    desk.station(.chart(.step(.arrived)))
    desk.type("03 06 1948")
    #expect(desk.notice == .station(.wrongBirthDate))
    desk.type("02 31 1948")
    #expect(desk.notice == .notADay)
    #expect(desk.standing?.arrivedAt == nil)
    desk.type("03 05 1948")
    #expect(desk.standing?.phase == .checkingIn)
    #expect(
      desk.kept?.events.last == Sample.staff(desk.state.now, .arrived(born: Sample.born)))
  }

  /// What is asked on the day itself would be asked too early.
  @Test func onAnotherDayACheckInIsAskedBack() throws {
    var desk = try Desk.chart(at: Sample.moment(0, 12))
    let day = try #require(desk.standing?.orders?.procedureAt.day)
    desk.station(.chart(.step(.arrived)))
    #expect(desk.screen == .desk(.chart))
    #expect(desk.state.frame.notice == .again(.checkIn(procedure: day)))
    // Whoever is asked whether they are there is asked this anew, too.
    desk.state.frames.append(Frame(.idle))
    desk.act(.stay)
    #expect(desk.state.frame.notice == nil)
    desk.station(.chart(.step(.arrived)))
    desk.station(.chart(.step(.arrived)))
    #expect(desk.screen == .desk(.arrive) && desk.state.frame.notice == nil)
    desk.type("03 05 1948")
    #expect(desk.standing?.phase == .checkingIn)
  }

  @Test func aHoldIsReleasedOnceItsFlagsAreSettled() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.station(.chart(.list("verification")), .list(.walkOpen))
    desk.pick(.answer(.no))
    desk.act(.toBoard)
    desk.station(.board(.open(try #require(Sample.code))), .chart(.step(.released)))
    #expect(desk.screen == .desk(.missing(.released)))
    #expect(desk.state.picks == [.desk(.step(.guarding(.holdsSettled)))])
    desk.station(.step(.guarding(.holdsSettled)))
    #expect(desk.screen == .desk(.section(.flags)))
    let flag = Flag.Key.item("verification.site", .hold)
    desk.station(.section(.flag(flag)))
    desk.type("   ")
    #expect(desk.notice == .nothingTyped)
    desk.type("marked anew")
    #expect(
      desk.kept?.events.last
        == Sample.staff(desk.state.now, .settled(flag, reason: "marked anew")))
    #expect(desk.screen == .desk(.section(.flags)))
    #expect(desk.state.picks == [])
    desk.act(.back, .back)
    desk.station(.chart(.step(.released)))
    desk.type("site is marked")
    #expect(desk.standing?.phase == .checkingIn)
  }

  @Test func recoveredAtOnceWithEveryScoreElseByAReason() throws {
    var desk = try Desk.chart(.recovering)
    desk.disk[try #require(Sample.code)]?.events += Sample.observed.dropLast().map {
      Sample.staff(desk.state.now, $0.what)
    }
    desk.hear(.recordsChanged([try #require(Sample.code)]))
    var worse = desk
    desk.station(.chart(.step(.recovered)), .step(.confirmed))
    let score = ScoreResult(name: "aldrete", points: 3, threshold: 3)
    let met = Recovery(scores: [score], legsAndBladderNormal: true, overrideReason: nil)
    #expect(desk.kept?.events.last?.what == .recovered(met))
    worse.station(.chart(.list("observations")), .list(.item("observations.urine")))
    worse.pick(.answer(.no))
    worse.act(.back)
    worse.station(.chart(.step(.recovered)))
    #expect(worse.screen == .desk(.reason(.recovered)))
    worse.type("catheter")
    let overridden = Recovery(
      scores: [score], legsAndBladderNormal: false, overrideReason: "catheter")
    #expect(worse.kept?.events.last?.what == .recovered(overridden))
  }

  @Test func aJourneyIsClosedOnTheLastDayAtTheEarliest() throws {
    var desk = try Desk.chart(.atHome, at: Sample.moment(1, 20))
    desk.station(.chart(.step(.closed)))
    #expect(desk.state.picks == [.desk(.step(.guarding(.lastDayReached)))])
    desk.wait(30 * 86_400)
    desk.act(.stay, .toBoard)
    desk.station(
      .board(.open(try #require(Sample.code))), .chart(.step(.closed)), .step(.confirmed))
    #expect(desk.standing?.phase == .closed)
    #expect(desk.state.steps == [.admitted])
  }

  @Test func startedNeedsThatNothingChangedSinceVerified() throws {
    var desk = try Desk.chart(.ready)
    try desk.elsewhere(
      Event(
        at: desk.state.now, by: Author(.patient), what: .answered("before.pain", .number(5))),
      Sample.staff(desk.state.now, .verified, by: "j.kim"),
      Event(
        at: desk.state.now, by: Author(.patient), what: .answered("before.pain", .number(6))))
    #expect(desk.standing?.phase == .checkingIn)
    let effects = desk.state.step(.started)
    #expect(effects == [])
    #expect(desk.notice == .station(.notInThisPhase))
  }
}

/// What is missing leads to where it is mended.
@Suite struct MissingTests {
  /// Arrived, and nothing else.
  private func arrived() throws -> Desk {
    var desk = try Desk.board(at: Sample.moment(1, 8))
    let code = try #require(Sample.code)
    desk.disk[code]?.events.append(
      Sample.staff(Sample.moment(1, 7), .arrived(born: Sample.born)))
    desk.station(.board(.open(code)), .chart(.step(.verified)), .step(.confirmed))
    return desk
  }

  @Test func everyGuardOfVerifiedHasItsPage() throws {
    let desk = try arrived()
    let pages: [(Guard, DeskPage)] = [
      (.siteOrdered, .form), (.listsComplete, .section(.missing)),
      (.fastingSatisfied, .section(.missing)), (.allergiesAnswered, .section(.missing)),
      (.medicinesDecided, .section(.medicines)), (.consentSigned, .list("verification")),
    ]
    #expect(desk.state.picks == pages.map { .desk(.step(.guarding($0.0))) })
    for (guarding, page) in pages {
      var other = desk
      other.station(.step(.guarding(guarding)))
      #expect(other.screen == .desk(page))
      other.act(.back)
      #expect(other.screen == .desk(.missing(.verified)))
    }
  }

  @Test func everyGapHasItsPage() throws {
    var desk = try arrived()
    desk.act(.back)
    desk.station(.chart(.section(.missing)))
    for case .desk(.section(.gap(let gap))) in desk.state.picks {
      var other = desk
      other.station(.section(.gap(gap)))
      switch gap {
      case .unanswered(let item): #expect(other.screen == .item(item, .ask))
      case .site: #expect(other.screen == .desk(.form))
      default: Issue.record("unexpected \(gap)")
      }
      other.act(.back)
      #expect(other.screen == .desk(.section(.missing)))
    }
  }

  @Test func anArrivalFromYesterdayIsAskedAgain() throws {
    var desk = try Desk.chart(.checkingIn, at: Sample.moment(2, 8))
    desk.station(.chart(.step(.verified)), .step(.confirmed))
    #expect(desk.state.picks.first == .desk(.step(.guarding(.twoIdentifiersAgain))))
    desk.station(.step(.guarding(.twoIdentifiersAgain)))
    desk.type("03 05 1948")
    #expect(desk.standing?.arrivedAt == desk.state.now)
  }

  @Test func aVerificationThatIsTooOldIsDoneOnceMore() throws {
    var desk = try Desk.chart(.ready, at: Sample.moment(1, 10, 20))
    desk.station(.chart(.step(.started)), .step(.confirmed))
    #expect(desk.state.picks == [.desk(.step(.guarding(.verificationFresh)))])
    desk.station(.step(.guarding(.verificationFresh)), .list(.walkAll))
    desk.pick(.answer(.yes))
    // A signature is written anew, by the name of who signs.
    desk.type("1")
    #expect(desk.notice == .station(.account(.notYourName("Maria Lopez"))))
    desk.type("Maria Lopez")
    #expect(desk.standing?.phase == .checkingIn)
    desk.act(.back, .back)
    desk.station(
      .chart(.step(.verified)), .step(.confirmed), .chart(.step(.started)), .step(.confirmed))
    #expect(desk.standing?.phase == .inProcedure)
  }

  @Test func anEmergencyStandsInTheWayOfReady() throws {
    var desk = try Desk.chart(.ready)
    desk.act(.showSigns)
    desk.pick(.sign("chest"))
    #expect(desk.standing?.openEmergencies.count == 1)
    desk.act(.back, .back)
    #expect(desk.standing?.phase == .onHold)
    desk.station(.chart(.step(.released)))
    #expect(desk.state.picks == [.desk(.step(.guarding(.holdsSettled)))])
  }
}
