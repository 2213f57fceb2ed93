import Testing

@testable import Care

/// Dates, times and numbers as people type them.
@Suite struct TypedTests {
  @Test(arguments: [
    "03251948", "03 25 1948", "3/25/1948", "03-25-1948", "3.25.1948", " 03 / 25 / 1948 ",
    "1948-03-25", "1948/3/25", "19480325", "March 25 1948", "25 March 1948", "march 25, 1948",
    "Mar 25 1948", "25-Mar-1948", "the 25th of March, 1948", "March 25th 1948", "1948 March 25",
    "25 de marzo de 1948", "marzo 25 1948", "25 de Marzo del 1948", "25 MARZO 1948",
    "25º de marzo de 1948", "25° de marzo de 1948", "25.º de marzo de 1948", "０３ ２５ １９４８",
    "٠٣/٢٥/١٩٤٨",
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

  /// Words among the numbers say them as they are spoken, in every clinic.
  @Test(arguments: [
    "5 de 03 de 2020", "5 de 3 2020", "the 5 of 3 2020", "5th of 3 2020", "5 of 03 of 2020",
    "5º de 3 de 2020", "5º/3/2020", "5° 3 2020", "el 5 del 3 de 2020", "5 03 de 2020",
  ])
  func saidInNumbersItIsDayMonthAndYear(text: String) {
    for order in DateOrder.allCases {
      #expect(
        TypedDate(text, order: order)
          == PartialDate(year: 2020, month: 3, day: 5).map(TypedDate.date))
    }
  }

  @Test(arguments: [
    "1o de 3 de 2020", "1º/3/2020", "1o 3 2020", "1o de marzo 2020", "1ro de 3 2020",
  ])
  func theFirst(text: String) {
    #expect(
      TypedDate(text, order: .monthDayYear)
        == PartialDate(year: 2020, month: 3, day: 1).map(TypedDate.date))
  }

  /// One of two days, or numbers that no words join.
  @Test(arguments: [
    "3 o 5 2020", "3o 5 2020", "3 o 5 de 2020", "1 o 5 2020", "3 o marzo 2020", "3 or 5 2020",
    "3 y 5 2020", "3 5th 2020", "3 5º 2020", "the 3 5 2020", "2020 de 3 de 5", "2020 of 3 5",
    "th 3 5 2020", "3 th 5 2020", "de 03052020", "3 to 5 2020", "3 a 5 2020", "11o 3 2020",
  ])
  func numbersThatWordsDoNotJoin(text: String) {
    for order in DateOrder.allCases { #expect(TypedDate(text, order: order) == .unreadable) }
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
      ("6 30", "06:30", true), ("6,30", "06:30", true), ("6 00", "06:00", true),
      ("10 15", "10:15", true), ("18 30", "18:30", false), ("10:11", "10:11", true),
      ("10.11", "10:11", true), ("6 : 30", "06:30", true), ("1011", "10:11", true),
      ("6", "06:00", true), ("6h", "06:00", true), ("6h30", "06:30", true),
      ("6 h 30", "06:30", true), ("18h", "18:00", false), ("14h30", "14:30", false),
      ("14:30 h", "14:30", false), ("6:30 h", "06:30", true), ("18:30 horas", "18:30", false),
      ("1830 hours", "18:30", false), ("0630 hrs", "06:30", true),
      ("1230", "12:30", true), ("10 15 pm", "22:15", false),
      ("6:30 pm", "18:30", false), ("6pm", "18:00", false), ("6:30 p. m.", "18:30", false),
      ("7a", "07:00", false), ("7:30p", "19:30", false), ("7 a m", "07:00", false),
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

  /// Two hours, a stretch of time, or half of it: nobody gave one time.
  @Test(arguments: [
    "10 a 11", "11 a 12", "a 10 11", "10 11", "10, 11", "10,11", "10. 11", "6 05", "14 15",
    "7 am 30",
    "7 pm 30", "8 p 30", "8p30", "7a30", "7 a", "8 p", "7:30 a", "a 7", "am 7", "pm 6:30", "7 am 8",
    "7 am pm", "14 hours", "14 horas", "14 hrs", "14 hs", "14 h", "6 hours", "6 h", "6h pm",
    "630 hours", "6 30 hours", "5 to 6", "5-6", "5 o 6", "5 or 6", "5 y 6", "entre 5 y 6",
    "5am-6am",
    "5am 6am", "5 6", "6:30 7", "6:30 a 7", "6h3", "6 h 30 h 5", "h 6", "14 h 5", "6.,30",
    "10:30 11:30", "de 10 a 11", "10 hasta 11", "10 a. 11",
  ])
  func moreOrOtherThanOneTime(text: String) {
    #expect(TypedClock(text) == nil)
  }

  @Test(arguments: [
    ("02:30", true), ("0230", true), ("2h30", true), ("2:30 h", true), ("2h", true),
    ("14:30", true),
    ("0:15", true), ("2:30", false), ("2", false), ("2:30 pm", false),
    ("02:30 am", false),
  ])
  func aClockOfTwentyFourHours(text: String, isBy24Hours: Bool) {
    #expect(TypedClock(text)?.isBy24Hours == isBy24Hours)
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
      ("98.6°", 370), ("98.6º F", 370), ("98.6 deg F", 370), ("37 deg. C", 370), ("37 gra", 370),
      ("37 degree", 370), ("37 grado c", 370), ("37 celsius", 370), ("37 cent", 370),
      ("98 g", nil), ("98 gr", nil), ("98 grams", nil), ("37 gramos", nil), ("37 d", nil),
      ("37 de", nil), ("37 days", nil), ("37 dec", nil), ("37 ° g", nil),
      ("38.4 F", nil), ("98.6 C", nil), ("384", nil), ("38.45", nil),
      ("38 bananas", nil),
    ] as [(String, Int?)])
  func temperatures(text: String, tenths: Int?) {
    #expect(TypedNumber(text).flatMap(Temperature.init)?.tenthsCelsius == tenths)
  }

  @Test(arguments: [
    ("98 d", true), ("98 gr", true), ("98 deg f", true), ("98 da", false), ("98 gram", false),
  ])
  func aScaleThatIsBegun(text: String, mayBegin: Bool) throws {
    #expect(TypedScale.mayBegin(with: try #require(TypedNumber(text)).unit) == mayBegin)
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
      ("5 ° kg", nil), ("5 °", nil),
    ] as [(String, Int?)])
  func weights(text: String, grams: Int?) {
    #expect(Weight(typed: text)?.grams == grams)
  }

  @Test(arguments: [
    "none", "None.", "NONE", "nothing", "no", "nope", "n/a", "N/A", "I take none",
    "I don't take any",
    "I don’t take anything else", "no medicines", "No meds", "not taking any medicine",
    "none at all",
    "nothing else", "no more", "that's all", "That is all.", "done", "ninguno", "Ninguna", "nada",
    "Nada más", "no tomo nada", "no tomo ningún medicamento", "ningún otro", "sin medicamentos",
    "eso es todo", "listo", "ya no tomo",
  ])
  func noMedicineInManyWords(text: String) {
    #expect(saysNoMedicine(text))
  }

  @Test(arguments: [
    "", " ", "warfarin", "no blood thinner", "none but aspirin", "nothing but insulin", "No-Doz",
    "nada, solo aspirina", "the pill", "water pill", "no sé", "I don't know", "nadolol",
    "otra pastilla",
    "a pill", "medicine", "the others",
  ])
  func noneOfThoseSaysSo(text: String) {
    #expect(!saysNoMedicine(text))
  }
}
