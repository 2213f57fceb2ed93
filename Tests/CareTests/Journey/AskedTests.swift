import Care
import Testing

@Suite struct AskedTests {
  @Test(arguments: ["wound.redness", "wound.redness 2026-11-26"])
  func itReadsBack(text: String) throws {
    let asked = try #require(Asked(text))
    #expect(asked.description == text)
    #expect(Flag.Key.twoAnswers(asked).twoAnswers == asked)
  }

  @Test(arguments: [
    "", "wound", "wound.redness ", "wound.redness 2026-11-26 x", "wound.redness 2026-13-01", " a.b",
  ])
  func otherTextsAreNone(text: String) {
    #expect(Asked(text) == nil)
    #expect(Flag.Key(rule: "record.two-answers", subject: text).twoAnswers == nil)
  }

  @Test func otherFlagsAreNone() {
    #expect(Flag.Key(rule: "fever.high", subject: "wound.redness").twoAnswers == nil)
    #expect(Flag.Key.claimedTwice(writer: "wound.redness").twoAnswers == nil)
    #expect(Happening.noted("yes").given == nil)
  }
}
