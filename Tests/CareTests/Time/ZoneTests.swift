import Care
import Testing

/// Both nights of 2026 in which the clock changes in New York.
struct ZoneTests {
  private let zone = Sample.zone

  @Test("8 March: two o'clock is three o'clock")
  func spring() {
    let before = zone.moment(at: 1_772_953_199)
    #expect(before.iso == "2026-03-08T01:59")
    #expect(zone.moment(at: 1_772_953_200).iso == "2026-03-08T03:00")
    #expect(Sample.moment("2026-03-08", "01:59").instant == 1_772_953_140)
    #expect(Sample.moment("2026-03-08", "03:00").instant == 1_772_953_200)
  }

  @Test("8 March: half past two never was, and counts as half past three")
  func skippedHour() {
    let skipped = Sample.moment("2026-03-08", "02:30")
    #expect(skipped.iso == "2026-03-08T03:30")
    #expect(skipped == zone.latestMoment(on: skipped.day, at: Sample.clock("02:30")))
  }

  @Test("1 November: half past one comes twice")
  func doubledHour() {
    let day = Sample.day(2026, 11, 1)
    let first = zone.moment(on: day, at: Sample.clock("01:30"))
    let second = zone.latestMoment(on: day, at: Sample.clock("01:30"))
    #expect(first.instant == 1_793_511_000)
    #expect(second.instant == first.instant + 3600)
    #expect(first.iso == second.iso)
    #expect(first < second)
  }

  @Test func hoursAroundTheDoubledOneComeOnce() {
    let day = Sample.day(2026, 11, 1)
    for iso in ["00:59", "02:00"] {
      let clock = Sample.clock(iso)
      #expect(zone.moment(on: day, at: clock) == zone.latestMoment(on: day, at: clock))
      #expect(zone.moment(on: day, at: clock).iso == "2026-11-01T\(iso)")
    }
  }

  @Test func everyHourOfTheYearComesBack() {
    let start = Sample.moment("2026-01-01", "00:00").instant
    for hour in 0..<(365 * 24) {
      let moment = zone.moment(at: start + hour * 3600)
      let back = [
        zone.moment(on: moment.day, at: moment.clock),
        zone.latestMoment(on: moment.day, at: moment.clock),
      ]
      #expect(back.contains(moment))
    }
  }

  @Test func beforeThe1970sTheDayIsStillRight() {
    #expect(zone.moment(at: -1).iso == "1969-12-31T18:59")
    #expect(Zone.utc.moment(at: -86_401).iso == "1969-12-30T23:59")
    #expect(Zone.utc.moment(at: -86_400).iso == "1969-12-31T00:00")
  }

  @Test("The order of two moments is that of their instants, not of their clocks")
  func order() {
    let day = Sample.day(2026, 11, 1)
    let early = zone.moment(at: 1_793_512_740)
    let late = zone.moment(at: 1_793_512_800)
    #expect([early.clock.iso, late.clock.iso] == ["01:59", "01:00"])
    #expect(early.day == day && early < late)
  }
}
