import Care
import Handover
import Pages
import Testing

@Suite struct CalendarTextTests {
  private func usual(_ language: Language = .english) throws -> Journey {
    try CalendarSample.journey([try SheetSample.usual()], language: language)
  }

  @Test func aPersonCanReadIt() throws {
    let english = try CalendarSample.text(try usual())
    let spanish = try CalendarSample.text(try usual(.spanish), isNamed: true)
    for (name, text) in [("calendar-en.txt", english), ("calendar-named-es.txt", spanish)] {
      #expect(text.hasSuffix("END:VCALENDAR\r\n"))
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
      #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") })
      expectGolden(name, lines.map { $0 + "\n" }.joined())
    }
  }

  @Test func nobodyAndNoMedicineIsNamedUnlessSomebodyAsks() throws {
    let text = try CalendarSample.text(try usual())
    // The marks of these tests can be read; those of the program tell nothing.
    let told = CalendarSample.lines(text).filter { !$0.hasPrefix("UID:") }.joined()
    for secret in ["Rosa", "1948", "0305", "warfarin", "Ozempic", "Acetaminophen", "T12"] {
      #expect(!told.contains(secret))
    }
    let named = try CalendarSample.text(try usual(), isNamed: true)
    #expect(named.contains("Take warfarin again from Nov 25 (Rosa Example)"))
    #expect(!named.contains("1948"))
  }

  @Test func theLanguageIsThePatientsUnlessAnotherIsAskedFor() throws {
    let journey = try usual(.spanish)
    #expect(try CalendarSample.text(journey).contains("SUMMARY;LANGUAGE=es:Cita de control"))
    #expect(
      try CalendarSample.text(journey, language: .english).contains(
        "SUMMARY;LANGUAGE=en:Follow-up visit"))
  }

  @Test func whatPeopleTypedIsOnlyText() throws {
    let name = "Ro,sa;\u{1B}[2J\\n\r\nBEGIN:VEVENT\nUID:x\u{202E},\u{301};"
    let journey = try CalendarSample.journey([try SheetSample.usual()], name: name)
    let text = try CalendarSample.text(journey, isNamed: true)
    #expect(CalendarSample.lines(text).filter { $0 == "BEGIN:VEVENT" }.count == 12)
    #expect(CalendarSample.entries(text)["x"] == nil)
    let title = CalendarSample.entries(text)["mark of check"]?["SUMMARY"]
    #expect(
      title
        == "Evening questions (Ro\\,sa\\;[2J\\\\n BEGIN:VEVENT UID:x\\,\u{301}\\;)")
    #expect(!SafeText.isUnsafe(CalendarSample.lines(text).joined()))
  }

  @Test(arguments: ["a", "ñ", "漢", "🦴", "e\u{301}"]) func foldsBetweenLetters(
    letter: String
  ) throws {
    for pad in 0..<80 {
      let name = String(repeating: "x", count: pad) + String(repeating: letter, count: 90)
      let text = try CalendarSample.text(
        try CalendarSample.journey([try SheetSample.usual()], name: name), isNamed: true)
      let lines = split(Array(text.utf8))
      #expect(lines.allSatisfy { $0.count <= 75 })
      #expect(lines.contains { $0.count >= 72 })
      #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      let title = CalendarSample.entries(text)["mark of check"]?["SUMMARY"]
      #expect(title == "Evening questions (\(name))")
    }
  }

  /// At each CR LF, as octets.
  private func split(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 10).map { line in
      #expect(line.last == 13)
      return Array(line.dropLast())
    }
  }

  @Test func draftsMakeNoCalendar() throws {
    let draft = try CalendarSample.journey([try SheetSample.usual()])
    let unsigned = Journey(code: draft.code, events: Array(draft.events.prefix(3)))
    #expect(
      CalendarFile(setting: SheetSample.setting, journey: unsigned, isNamed: false) == nil)
    #expect(Trouble.noDates.exitCode == 65)
  }
}
