import Testing

@testable import Authoring

/// The numbers come from another program of the same rule, which the writers of the lists use.
struct ReadingGradeTests {
  private static let procedures = ["Kyphoplasty", "Vertebroplasty"]

  @Test(arguments: [
    (
      "Your day: {orders.procedure-day}. Be here by: {orders.arrive-by}. If you live far away, "
        + "think of a night close by.", -0.4193
    ),
    ("Food in your stomach can get into your lungs while you are sleepy.", 4.9108),
    (
      "A bone in your back has a break. The doctor puts soft bone cement into it. The cement turns "
        + "hard and helps hold the bone steady.", 1.8592
    ),
    ("Kyphoplasty and vertebroplasty are two kinds of the same idea for you.", 3.8400),
    ("Fever: 100.4 °F (38.0 °C) or higher? Call us now; don't wait for the morning!", 0.2006),
    (
      "Your doctor's team wanted, needed and used a table, a needle... and time, 'all of it' they "
        + "said.", 2.9978
    ),
    ("Please take aspirin, clopidogrel and naproxen only as your own team told you.", 8.5415),
  ])
  func isThatOfTheRule(_ text: String, _ expected: Double) throws {
    let grade = try #require(ReadingGrade(exempt: Self.procedures).grade(of: text))
    #expect(abs(grade - expected) < 0.0001)
  }

  @Test func countsNamesAsTwoSyllables() throws {
    let text = "Please take aspirin, clopidogrel and naproxen only as your own team told you."
    let exempt = ReadingGrade(exempt: ["Aspirin", "clopidogrel", "naproxen sodium"])
    // Of the three names two are exempt: aspirin 3, clopidogrel 4; naproxen alone is another name.
    let grade = try #require(exempt.grade(of: text))
    #expect(abs(grade - (8.5415 - 11.8 * 3 / 13)) < 0.0001)
  }

  @Test func neverMakesATextHarder() throws {
    let text = "Some fish oil and red rice are the kind of thing we ask for."
    let plain = try #require(ReadingGrade(exempt: []).grade(of: text))
    #expect(ReadingGrade(exempt: ["fish oil", "red rice"]).grade(of: text) == plain)
  }

  @Test func doesNotGradeFewerThanTenWords() {
    let grade = ReadingGrade(exempt: [])
    #expect(
      grade.grade(of: "Subsequently administered medication is unfortunately contraindicated.")
        == nil)
    #expect(grade.grade(of: "one two three four five six seven eight nine") == nil)
    #expect(grade.grade(of: "one two three four five six seven eight nine ten") != nil)
  }

  @Test(arguments: [
    ("the", 1), ("bone", 1), ("table", 2), ("needle", 2), ("used", 1), ("needed", 2),
    ("wanted", 2), ("sleepy", 2), ("rhythm", 1), ("tv", 1), ("medicine", 3), ("agreed", 1),
  ])
  func countsSyllables(_ word: String, _ expected: Int) {
    #expect(ReadingGrade.syllables(of: word) == expected)
  }
}
