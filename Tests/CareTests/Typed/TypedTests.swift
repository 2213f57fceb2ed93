import Testing

@testable import Care

/// Dates, times and numbers as people type them.
@Suite struct TypedTests {
  @Test(arguments: [
    "03251948", "03 25 1948", "3/25/1948", "03-25-1948", "3.25.1948", " 03 / 25 / 1948 ",
    "1948-03-25", "1948/3/25", "19480325", "March 25 1948", "25 March 1948", "march 25, 1948",
    "Mar 25 1948", "25-Mar-1948", "the 25th of March, 1948", "March 25th 1948", "1948 March 25",
    "25 de marzo de 1948", "marzo 25 1948", "25 de Marzo del 1948", "25 MARZO 1948",
    "25º de marzo de 1948", "０３ ２５ １９４８", "٠٣/٢٥/١٩٤٨",
  ])
  func oneDayInManyWays(text: String) {
    #expect(
      TypedDate(text, order: .monthDayYear)
        == PartialDate(year: 1948, month: 3, day: 25).map(TypedDate.date))
  }

  @Test(arguments: [
    ("03 05 1948", 3, 5, 5, 3), ("3/5/1948", 3, 5, 5, 3), ("03-05-1948", 3, 5, 5, 3),
    ("March 5 1948", 3, 5, 3, 5), ("5 de marzo de 1948", 3, 5, 3, 5), ("1948-03-05", 3, 5, 3, 5),
  ])
  func numbersAreReadInTheClinicsOrder(
    text: String, month: Int, day: Int, otherMonth: Int, otherDay: Int
  ) {
    #expect(
      TypedDate(text, order: .monthDayYear)
        == PartialDate(year: 1948, month: month, day: day).map(TypedDate.date))
    #expect(
      TypedDate(text, order: .dayMonthYear)
        == PartialDate(year: 1948, month: otherMonth, day: otherDay).map(TypedDate.date))
  }

  @Test(arguments: [
    ("1948", "1948"), ("1948-03", "1948-03"), ("03 1948", "1948-03"), ("3/1948", "1948-03"),
    ("March 1948", "1948-03"), ("marzo de 1948", "1948-03"), ("1948 mar", "1948-03"),
  ])
  func aDateInPart(text: String, iso: String) {
    #expect(
      TypedDate(text, order: .monthDayYear) == PartialDate(iso: iso).map(TypedDate.date))
  }

  @Test(arguments: [
    "05 03 48", "3/5/48", "3/5/'48", "March 5 48", "March 5", "5 de marzo", "030548", "03 05",
    "3/5/194",
  ])
  func aYearHasFourDigits(text: String) {
    #expect(TypedDate(text, order: .monthDayYear) == .yearIncomplete)
  }

  @Test(arguments: [
    "02 31 1948", "13 01 1948", "25 03 1948", "1948-13-01", "1700-01-01", "00 00 1948",
  ])
  func noSuchDay(text: String) {
    #expect(TypedDate(text, order: .monthDayYear) == .noSuchDay)
  }

  @Test(arguments: [
    "", " ", "x", "Ma 5 1948", "Marzipan 5 1948", "March April 5 1948", "03 05 1948 7", "3051948",
    "03 05 19481", "March", "tomorrow", "5+5", "½ 3 1948", "March 5 1948?", "-", "//",
    "👍🏽", "3e5 1948", "March 5 1948 1949",
  ])
  func noDate(text: String) {
    #expect(TypedDate(text, order: .monthDayYear) == .unreadable)
  }

  @Test(
    arguments: [
      ("6:30", "06:30", true), ("630", "06:30", true), ("6.30", "06:30", true),
      ("6 30", "06:30", true),
      ("6", "06:00", true), ("6 h", "06:00", true), ("6h30", "06:30", true),
      ("1230", "12:30", true),
      ("6:30 pm", "18:30", false), ("6pm", "18:00", false), ("6:30 p. m.", "18:30", false),
      ("12 am", "00:00", false), ("12 pm", "12:00", false), ("18:30", "18:30", false),
      ("1830", "18:30", false), ("0:15", "00:15", false), ("6 A.M.", "06:00", false),
      ("６：３０", nil, false), ("٦:٣٠", "06:30", true), ("18:30 pm", "18:30", false),
    ] as [(String, String?, Bool)])
  func times(text: String, iso: String?, isHalfOpen: Bool) {
    let typed = TypedClock(text)
    #expect(typed?.clock.iso == iso)
    #expect((typed?.isHalfOpen ?? false) == isHalfOpen)
  }

  @Test(arguments: [
    "6 or 7", "6-7", "6 to 8", "6:5", "24:00", "8:60", "183", "6 7 8", "half past six", "",
    "6:30 x",
    "13 am", "0 pm", "am", "6+6", "12345", "about 6",
  ])
  func noTime(text: String) {
    #expect(TypedClock(text) == nil)
  }

  @Test(arguments: [
    ("5", 5, "", ""), (" 5 ", 5, "", ""), ("05", 5, "", ""), ("5.", 5, "", ""), ("-5", -5, "", ""),
    ("5,5", 5, "5", ""), ("1.000", 1, "000", ""), ("5kg", 5, "", "kg"), ("5 kg.", 5, "", "kg"),
    ("38.4 °C", 38, "4", "c"), ("3 months", 3, "", "months"), ("1 año", 1, "", "ano"),
    ("٥", 5, "", ""), ("５", 5, "", ""), ("98 %", 98, "", "%"), ("5 or so", 5, "", "orso"),
  ])
  func oneNumber(text: String, whole: Int, decimals: String, unit: String) {
    let number = TypedNumber(text)
    #expect(number?.whole == whole && number?.decimals == decimals && number?.unit == unit)
  }

  @Test(arguments: [
    "1 or 2", "1e2", "7 2", "5+5", "5 or 6", "6 to 8", "6-8", "6–8", "5 o 6", "about 5", "~5", "+5",
    "½", "1/2", "1½", "Ⅴ", "五", "five", "1 000", "1.000.000", "1,5,5", ".5", "--5", "5-",
    "1234567890",
    "", " ", "5?", "<5", "5\u{301}", "2x3", "5👍🏽",
  ])
  func noNumberOrMoreThanOne(text: String) {
    #expect(TypedNumber(text) == nil)
  }

  @Test(
    arguments: [
      ("38.4", 384), ("38,4 C", 384), ("101.1 F", 384), ("37 degrees", 370),
      ("37 grados centígrados", 370),
      ("98.6°", 370), ("38.4 F", nil), ("98.6 C", nil), ("384", nil), ("38.45", nil),
      ("38 bananas", nil),
    ] as [(String, Int?)])
  func temperatures(text: String, tenths: Int?) {
    #expect(TypedNumber(text).flatMap(Temperature.init)?.tenthsCelsius == tenths)
  }

  @Test func oneUnitOfTimeInAnother() {
    #expect(TimeUnit.months.about(tenths: 30, in: .weeks) == 13)
    #expect(TimeUnit.years.about(tenths: 10, in: .weeks) == 52)
    #expect(TimeUnit.years.about(tenths: 15, in: .weeks) == 78)
    #expect(TimeUnit.days.about(tenths: 100, in: .weeks) == 1)
    #expect(TimeUnit.hours.about(tenths: 20, in: .minutes) == 120)
    #expect(TimeUnit(word: "Semanas") == .weeks && TimeUnit(word: "m") == nil)
  }

  @Test func whoKnowsAllThatIsKnownMeetsADate() throws {
    let (day, month, year) = try (
      #require(PartialDate(iso: "1948-03-25")), #require(PartialDate(iso: "1948-03")),
      #require(PartialDate(iso: "1948"))
    )
    #expect([day, month, year].map(\.iso) == ["1948-03-25", "1948-03", "1948"])
    #expect(year.isMet(by: year) && year.isMet(by: month) && year.isMet(by: day))
    #expect(month.isMet(by: month) && month.isMet(by: day) && !month.isMet(by: year))
    #expect(day.isMet(by: day) && !day.isMet(by: month) && !day.isMet(by: year))
    for other in ["1949", "1948-04", "1948-03-26"] {
      #expect(try !day.isMet(by: #require(PartialDate(iso: other))))
    }
    for text in [
      "", "194", "1948-", "1948-3", "1948-0", "1948-13", "1948-03-32", "48-03-05", "1948-03-050",
    ] {
      #expect(PartialDate(iso: text) == nil, "\(text)")
    }
    #expect(PartialDate(year: 1948, day: 5) == nil)
  }

  @Test(
    arguments: [
      ("1 0 lb", nil), ("10 lb", 4536), ("4,5 kg", 4500), ("5 or 6 lb", nil), ("10", nil),
    ] as [(String, Int?)])
  func weights(text: String, grams: Int?) {
    #expect(Weight(typed: text)?.grams == grams)
  }
}
