import Care
import Testing

struct CivilDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-23", 20_780),
    ("1800-01-01", -62_091), ("2200-12-31", 84_370),
  ])
  func isCountedFrom1970(iso: String, number: Int) {
    #expect(CivilDay(iso: iso) == CivilDay(number: number))
    #expect(CivilDay(number: number).iso == iso)
  }

  @Test func everyDayOf400YearsComesBack() throws {
    let first = try #require(CivilDay(year: 1800, month: 1, day: 1))
    let last = try #require(CivilDay(year: 2200, month: 12, day: 31))
    var before = (year: 1799, month: 12, day: 31)
    for number in first.number...last.number {
      let parts = CivilDay(number: number).parts
      #expect(CivilDay(year: parts.year, month: parts.month, day: parts.day)?.number == number)
      #expect(before < parts)
      before = parts
    }
  }

  @Test(arguments: [
    (1800, false), (1900, false), (2000, true), (2023, false), (2024, true), (2100, false),
  ])
  func leapDay(year: Int, exists: Bool) {
    #expect((CivilDay(year: year, month: 2, day: 29) != nil) == exists)
  }

  @Test(arguments: [
    "2026-02-31", "2026-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
    "2026-01-32", "1799-12-31", "2201-01-01", "", "2026-1-01", "26-01-01", "2026-01-1x",
    "2026-+1-01", "2026-01-+1", "+202-01-01", "-026-01-01", "2026/01/01", "2026-01-01-",
    "٢٠٢٦-01-01",
  ])
  func dayThatIsNone(iso: String) {
    #expect(CivilDay(iso: iso) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 3), ("1948-03-05", 4), ("2026-11-23", 0), ("2026-03-08", 6), ("1800-01-01", 2),
  ])
  func weekday(iso: String, expected: Int) {
    #expect(CivilDay(iso: iso)?.weekday == expected)
  }

  @Test func daysAreCountedAcrossTheYear() throws {
    let eve = try #require(CivilDay(iso: "2027-12-31"))
    #expect((eve + 1).iso == "2028-01-01")
    #expect((eve + 60).iso == "2028-02-29")
    #expect((eve + 61) - eve == 61)
    #expect(eve < eve + 1)
  }
}

struct ClockTimeTests {
  @Test(arguments: [("00:00", 0), ("08:05", 485), ("12:00", 720), ("23:59", 1439)])
  func isCountedFromMidnight(iso: String, minutes: Int) {
    #expect(ClockTime(iso: iso)?.minutes == minutes)
    #expect(ClockTime(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "24:00", "12:60", "8:00", "08:0", "08:00:00", "0800", "", "+8:00", "-0:00", "08:+1", "aa:bb",
  ])
  func timeThatIsNone(iso: String) {
    #expect(ClockTime(iso: iso) == nil)
  }

  @Test func hourAndMinute() {
    #expect(ClockTime(hour: 23, minute: 59)?.minutes == 1439)
    #expect(ClockTime(hour: 24, minute: 0) == nil)
    #expect(ClockTime(hour: 0, minute: -1) == nil)
    #expect(ClockTime.midnight.iso == "00:00")
  }
}
