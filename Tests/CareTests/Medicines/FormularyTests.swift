import Care
import Testing

struct FormularyTests {
  private static func medicine(
    _ name: String, of generic: String? = nil, _ classID: MedicineClass.ID = "other",
    also: [String] = []
  ) -> Medicine {
    Medicine(
      name: name, generic: generic, classID: classID, tier: .record, evidence: ["u"], also: also)
  }

  private static let formulary = Formulary(
    classes: [
      MedicineClass(id: "thinner", title: Sample.text("Thinner"), why: Sample.text("bleeds"))
    ],
    medicines: [
      medicine("warfarin", "thinner", also: ["warfrin"]),
      medicine("Coumadin", of: "warfarin", "thinner", also: ["cumadin"]),
      medicine("hydralazine"), medicine("hydroxyzine", also: ["hydraxyzine"]),
      medicine("metformin", "diabetes"), medicine("metoprolol"), medicine("methotrexate"),
      medicine("metronidazole"), medicine("metolazone"), medicine("metamizol"),
      medicine("Losec"), medicine("Lasix", also: ["losix"]), medicine("losix"),
      medicine("St. John's wort", "herb"), medicine("ácido fólico", "vitamin"),
      medicine("Celexa"), medicine("Celebrex"),
    ])

  private func names(_ typed: String, most: Int = 5) -> [String] {
    Self.formulary.candidates(for: typed, most: most).map(\.name)
  }

  @Test(arguments: [
    ("warfarin", ["warfarin"]), ("WARFARIN", ["warfarin"]), ("warfrin", ["warfarin"]),
    ("warafrin", ["warfarin"]), ("wafarin", ["warfarin"]), ("warfarinn", ["warfarin"]),
    ("coumadin", ["Coumadin"]), ("cumadin", ["Coumadin"]), ("coumaden", ["Coumadin"]),
    ("war", ["warfarin"]), ("couma", ["Coumadin"]),
    ("st johns wort", ["St. John's wort"]), ("St John’s-Wort", ["St. John's wort"]),
    ("acido folico", ["ácido fólico"]), ("ÁCIDO FÓLICO", ["ácido fólico"]),
    ("a\u{301}cido fo\u{301}lico", ["ácido fólico"]),
    ("zorp", []), ("warwarwar", []),
  ])
  func findsWhatPeopleType(typed: String, found: [String]) {
    #expect(names(typed) == found)
  }

  @Test(arguments: ["", "w", "wa", "w-a", "  ", "…", "é", "12"])
  func offersNothingForFewerThanThreeLetters(typed: String) {
    #expect(names(typed) == [])
  }

  @Test("Look-alikes are offered side by side, and none is taken")
  func lookAlikes() {
    #expect(names("hydraxyzine") == ["hydroxyzine"])
    #expect(Set(names("hydralyzine")) == ["hydralazine", "hydroxyzine"])
    #expect(names("cele") == ["Celexa", "Celebrex"])
    #expect(Self.formulary.exact("hydralyzine") == nil)
    #expect(Self.formulary.exact("cele") == nil)
  }

  @Test func theLikeliestComeFirstAndNoMoreThanAsked() {
    #expect(names("met", most: 3).count == 3)
    #expect(names("met").count == 5)
    #expect(names("metformin").first == "metformin")
    #expect(names("met", most: 0) == [])
  }

  @Test func veryLongTextFindsNothingAndEnds() {
    #expect(names(String(repeating: "warfarin", count: 2000)) == [])
  }

  @Test(arguments: [
    ("Warfarin", "warfarin"), ("warfrin", "warfarin"), ("COUMADIN", "Coumadin"), ("losix", "losix"),
    ("St Johns Wort", "St. John's wort"),
  ])
  func exactIsOneMedicine(typed: String, name: String) {
    #expect(Self.formulary.exact(typed)?.name == name)
  }

  @Test(arguments: ["", "war", "warfari", "zorp", "!!!"])
  func notExact(typed: String) {
    #expect(Self.formulary.exact(typed) == nil)
  }

  @Test("A spelling that two medicines share is neither of them")
  func sharedSpelling() {
    let two = Formulary(
      classes: [],
      medicines: [
        Self.medicine("Zyprexa", also: ["zyrexa"]), Self.medicine("Zyrtec", also: ["zyrexa"]),
      ])
    #expect(two.exact("zyrexa") == nil)
    #expect(two.candidates(for: "zyrexa").map(\.name) == ["Zyprexa", "Zyrtec"])
  }
}
