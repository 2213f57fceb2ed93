import Care
import Handover
import Shipped
import Testing

/// Which day and which hour an entry falls on, and what becomes of it when the plan changes.
@Suite struct CalendarDateTests {
  /// New York in 2026 to 2028: -5 hours, and -4 between a Sunday in March and one in November.
  private static let newYork = Zone(
    first: -5 * 3600,
    changes: [
      .init(instant: 1_772_953_200, offset: -4 * 3600),
      .init(instant: 1_793_512_800, offset: -5 * 3600),
      .init(instant: 1_805_007_600, offset: -4 * 3600),
    ])

  private func orders(_ iso: String, _ afterCare: [AfterCare: Ordered]) throws -> Orders {
    let day = try SheetSample.day(iso)
    let eight = try #require(ClockTime(hour: 8, minute: 0))
    return Orders(
      procedureAt: Self.newYork.moment(on: day, at: eight), anaesthesia: .local,
      afterCare: afterCare)
  }

  private func entries(
    _ orders: [Orders], zone: Zone = newYork, then last: Happening? = nil, atHome: Bool = false
  ) throws -> [String: [String: String]] {
    CalendarSample.entries(
      try CalendarSample.text(
        try CalendarSample.journey(orders, then: last), zone: zone, atHome: atHome))
  }

  private func visit(_ iso: String) throws -> [AfterCare: Ordered] {
    [.followUp: .visit(try SheetSample.day(iso), try #require(ClockTime(hour: 10, minute: 30)))]
  }

  private static let visitMark = "mark of order follow-up"

  @Test func theVisitIsOneInstantAcrossBothClockChanges() throws {
    let spring = try entries([try orders("2026-03-01", try visit("2026-03-16"))])
    #expect(spring[Self.visitMark]?["DTSTART"] == "20260316T143000Z")
    let winter = try entries([try orders("2026-02-01", try visit("2026-02-16"))])
    #expect(winter[Self.visitMark]?["DTSTART"] == "20260216T153000Z")
    let autumn = try entries([try orders("2026-10-25", try visit("2026-11-09"))])
    #expect(autumn[Self.visitMark]?["DTSTART"] == "20261109T153000Z")
  }

  @Test func anotherZoneThanTheClinicsGivesTheClinicsClock() throws {
    let made = [try orders("2026-03-01", try visit("2026-03-16"))]
    let entry = try entries(made, zone: .utc)[Self.visitMark]
    #expect(entry?["DTSTART"] == "20260316T103000")
    #expect(entry?["DESCRIPTION"]?.contains("Monday\\, March 16\\, 2026\\, 10:30 AM") == true)
  }

  /// Denver and Phoenix show the same on the day of the procedure, and not on that of the visit.
  @Test func aHomeGivesTheClinicsClockEvenWhereTheZonesAgreeOnTheFirstDay() throws {
    let denver = Zone(
      first: -7 * 3600, changes: [.init(instant: 1_772_960_400, offset: -6 * 3600)])
    let phoenix = Zone(first: -7 * 3600)
    let day = try SheetSample.day("2026-03-01")
    let eight = try #require(ClockTime(hour: 8, minute: 0))
    let made = Orders(
      procedureAt: denver.moment(on: day, at: eight), anaesthesia: .local,
      afterCare: try visit("2026-03-16"))
    let clinic = try entries([made], zone: denver)[Self.visitMark]
    #expect(clinic?["DTSTART"] == "20260316T163000Z")
    let home = try entries([made], zone: phoenix, atHome: true)[Self.visitMark]
    #expect(home?["DTSTART"] == "20260316T103000")
  }

  @Test func theDailyQuestionsStayInTheEveningAndEndOnTheLastDay() throws {
    let entry = try entries([try orders("2026-03-01", try visit("2026-03-16"))])["mark of check"]
    #expect(entry?["DTSTART"] == "20260301T180000")
    #expect(entry?["RRULE"] == "FREQ=DAILY;COUNT=16")
    #expect(entry?["DTEND"] == "20260301T181500")
    #expect(entry?["TRIGGER"] == "PT0M")
  }

  /// On the first morning the procedure is still to come.
  @Test func theMorningQuestionsBeginTheDayAfter() throws {
    let made = [try orders("2026-03-01", try visit("2026-03-16"))]
    let entry = try entries(made)["mark of check morning"]
    #expect(entry?["DTSTART"] == "20260302T090000")
    #expect(entry?["RRULE"] == "FREQ=DAILY;COUNT=15")
    #expect(entry?["TRIGGER"] == "PT0M")
  }

  /// Also those that the plan dropped, and a visit that ends after midnight.
  @Test func everyEntryEndsAndNoneRingsAfterItBegan() throws {
    let late = try #require(ClockTime(hour: 23, minute: 45))
    var first = try SheetSample.usual()
    first.afterCare[.followUp] = .visit(first.procedureAt.day + 14, late)
    for (atHome, last) in [(false, nil), (true, nil), (false, Happening.cancelled(reason: "ill"))] {
      for (mark, entry) in try entries([first], then: last, atHome: atHome) {
        let (start, end) = (entry["DTSTART"] ?? "", entry["DTEND"] ?? "")
        #expect(start < end && start.count == end.count, "\(mark)")
        #expect(["PT0M", "-PT1440M", nil].contains(entry["TRIGGER"]), "\(mark)")
        #expect(entry["TRIGGER"] == nil || start.contains("T"), "\(mark)")
      }
    }
    let home = try entries([first], atHome: true)[Self.visitMark]
    #expect(home?["DTEND"] == "20261208T001500")
  }

  /// Whoever reads it on another day must not take that day for it.
  @Test func noTitleSaysToday() throws {
    for language in [Language.english, .spanish] {
      let text = try CalendarSample.text(
        try CalendarSample.journey([try SheetSample.usual()]), isNamed: true, language: language)
      for (mark, entry) in CalendarSample.entries(text) {
        let title = (entry["SUMMARY"] ?? "").lowercased()
        #expect(!title.contains("today") && !title.contains("hoy"), "\(mark)")
        let isOfOneDay = !["check", "check morning", "order follow-up"].map { "mark of \($0)" }
          .contains(mark)
        #expect(title.contains { $0.isNumber } || !isOfOneDay, "\(mark): \(title)")
      }
    }
  }

  @Test func aLeapDayIsADay() throws {
    let entries = try entries([
      try orders(
        "2028-02-25",
        [.calls: .daysAfter([4, 5]), .dressing: .day(try SheetSample.day("2028-02-29"))])
    ])
    #expect(entries["mark of call 1"]?["DTSTART"] == "20280229")
    #expect(entries["mark of call 2"]?["DTSTART"] == "20280301")
    #expect(entries["mark of call 1"]?["DTEND"] == "20280301")
    #expect(entries["mark of order dressing"]?["DTSTART"] == "20280229T090000")
    #expect(entries["mark of order dressing"]?["TRIGGER"] == "PT0M")
  }

  @Test func theSameJourneyMakesTheSameBytes() throws {
    let made = try CalendarSample.journey([try SheetSample.usual()])
    let other = try CalendarSample.journey([try SheetSample.usual()], name: "Someone Else")
    #expect(try CalendarSample.text(made) == (try CalendarSample.text(made)))
    #expect(try CalendarSample.text(made) == (try CalendarSample.text(other)))
  }

  @Test func aChangedDateIsTheSameEntryChangedLater() throws {
    let first = try SheetSample.usual()
    var second = first
    second.afterCare[.dressing] = .day(try SheetSample.day("2026-11-26"))
    let before = CalendarSample.entries(
      try CalendarSample.text(try CalendarSample.journey([first])))
    let after = CalendarSample.entries(
      try CalendarSample.text(try CalendarSample.journey([first, second, second])))
    #expect(before.keys.sorted() == after.keys.sorted())
    let mark = "mark of order dressing"
    for (entry, values) in [
      (before[mark], ["20261125T090000", "0", "20261123T050000Z"]),
      (after[mark], ["20261126T090000", "1", "20261124T050000Z"]),
    ] {
      #expect(["DTSTART", "SEQUENCE", "LAST-MODIFIED"].compactMap { entry?[$0] } == values)
      #expect(entry?["DTSTAMP"] == entry?["LAST-MODIFIED"])
    }
    for key in before.keys where key != mark { #expect(before[key] == after[key]) }
  }

  @Test func aDroppedDateIsCancelledAndMayComeBack() throws {
    let first = try SheetSample.usual()
    var second = first
    second.afterCare[.driving] = .untilTold
    second.restarts["warfarin"] = .untilTold
    let dropped = CalendarSample.entries(
      try CalendarSample.text(try CalendarSample.journey([first, second])))
    for mark in ["mark of order driving", "mark of restart warfarin"] {
      #expect(dropped[mark]?["STATUS"] == "CANCELLED")
      #expect(dropped[mark]?["SEQUENCE"] == "1")
      #expect(dropped[mark]?["TRIGGER"] == nil)
      #expect(dropped[mark]?["SUMMARY"]?.hasPrefix("Cancelled: ") == true)
      #expect(dropped[mark]?["DESCRIPTION"]?.hasPrefix("This is no longer in your plan.") == true)
    }
    #expect(dropped["mark of check"]?["STATUS"] == "CONFIRMED")
    let back = CalendarSample.entries(
      try CalendarSample.text(try CalendarSample.journey([first, second, first])))
    #expect(back["mark of order driving"]?["STATUS"] == "CONFIRMED")
    #expect(back["mark of order driving"]?["SEQUENCE"] == "2")
  }

  @Test func aCancelledProcedureCancelsEverything() throws {
    let entries = CalendarSample.entries(
      try CalendarSample.text(
        try CalendarSample.journey(
          [try SheetSample.usual()], then: .cancelled(reason: "moved away"))))
    #expect(entries.count == 12)
    #expect(entries.values.allSatisfy { $0["STATUS"] == "CANCELLED" })
    #expect(entries.values.allSatisfy { $0["SUMMARY"]?.hasPrefix("Cancelled: ") == true })
    #expect(entries.values.allSatisfy { $0["TRANSP"] == "TRANSPARENT" })
  }

  @Test func aPostponedProcedureCancelsEverythingUntilItHasAnotherTime() throws {
    let first = try SheetSample.usual()
    var journey = try CalendarSample.journey([first], then: .postponed(reason: "a cold"))
    func entries() throws -> [String: [String: String]] {
      CalendarSample.entries(try CalendarSample.text(journey))
    }
    let none = try entries()
    #expect(none.count == 12)
    #expect(none.values.allSatisfy { $0["STATUS"] == "CANCELLED" })
    func sign(_ orders: Orders) throws {
      let last = try #require(journey.events.last)
      journey.events.append(Event(at: last.at, by: last.by, what: .ordered(orders)))
    }
    // Another brace is no other day.
    var second = first
    second.afterCare[.braceHours] = .hours(6)
    try sign(second)
    #expect(try entries() == none)
    second.procedureAt = SheetSample.zone.moment(on: first.procedureAt.day + 7, at: .midnight)
    try sign(second)
    let again = try entries()
    #expect(again["mark of check"]?["STATUS"] == "CONFIRMED")
    #expect(again["mark of check"]?["DTSTART"] == "20261130T180000")
  }

  @Test func whatCannotBeIsNotThere() throws {
    var impossible = try SheetSample.usual()
    impossible.afterCare[.dressing] = .day(try SheetSample.day("2026-11-22"))
    impossible.restarts["warfarin"] = .day(try SheetSample.day("2026-11-22"))
    impossible.afterCare[.brace] = .no
    let entries = CalendarSample.entries(
      try CalendarSample.text(try CalendarSample.journey([impossible])))
    #expect(entries["mark of order dressing"] == nil)
    #expect(entries["mark of restart warfarin"] == nil)
    #expect(entries["mark of order brace-until"] == nil)
    #expect(entries["mark of order driving"] != nil)
  }
}
