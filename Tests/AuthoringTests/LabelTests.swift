import Authoring
import Care
import Testing

/// The shipped list of medicines, asked by what stands on packages.
struct LabelTests {
  private static let formulary = readFormulary(in: ShippedTests.folder).formulary

  /// What is taken, and what stood beside the name.
  private static let taken: [(String, String?, String?)] = [
    ("Norco 5/325", "Norco", "5/325"), ("norco 5-325 mg", "Norco", "5-325 mg"),
    ("Tylenol 500 mg", "Tylenol", "500 mg"), ("TYLENOL 500MG", "Tylenol", "500MG"),
    ("500 mg Tylenol", "Tylenol", "500 mg"),
    ("Extra Strength Tylenol 500 mg", "Tylenol", "Extra Strength 500 mg"),
    ("Percocet 5/325", "Percocet", "5/325"), ("Advil 200 mg", "Advil", "200 mg"),
    ("Advil 200", "Advil", "200"), ("Advil, 2 tablets of 200 mg", "Advil", "2 tablets of 200 mg"),
    ("Advil 200 mg tablets", "Advil", "200 mg tablets"), ("Eliquis 2.5 mg", "Eliquis", "2.5 mg"),
    ("Eliquis 2,5 mg tabletas", "Eliquis", "2,5 mg tabletas"),
    ("warfarina 5 mg", "warfarin", "5 mg"), ("Xarelto (20 mg)", "Xarelto", "20 mg"),
    ("Ozempic 0.25mg/0.5ml", "Ozempic", "0.25mg/0.5ml"),
    ("Duragesic 25 mcg/h", "Duragesic", "25 mcg/h"),
    ("aspirin 81 mg", "aspirin (acetylsalicylic acid, ASA)", "81 mg"),
    ("Eliquis at night", "Eliquis", "at night"),
    ("Duragesic parche 25 mcg", "Duragesic", "parche 25 mcg"),
    ("fentanyl patch 25 mcg", "fentanyl patch", "patch 25 mcg"),
    ("ibuprofeno 400 mg cápsulas", "ibuprofen", "400 mg cápsulas"),
    ("vitamin E 400 IU", "vitamin E", "400 IU"), ("5-HTP 100 mg", "5-HTP", "100 mg"),
    ("Tylenol #3", "Tylenol #3", nil), ("Tylenol #3 300/30", "Tylenol #3", "300/30"),
    ("tylenol 3", nil, nil), ("Tylenol 3 tablets", nil, nil),
    ("Tylenol 325 mg 3 tablets", nil, nil),
    ("Tylenol #4", nil, nil), ("Tylenol 4", nil, nil), ("Tylenol No. 4 300 mg", nil, nil),
    ("Tylenol PM 500 mg", "Tylenol PM", "500 mg"), ("Advil PM 200 mg", nil, nil),
    ("aspirin + dipyridamole 25/200 mg", "aspirin + dipyridamole", "25/200 mg"),
    ("aspirin 25 mg + dipyridamole 200 mg", "aspirin + dipyridamole", "25 mg 200 mg"),
    ("nyquil severe", nil, nil), ("Norco and Tylenol", nil, nil), ("norko 5/325", nil, nil),
    ("500 mg", nil, nil), ("tablets", nil, nil), ("", nil, nil), ("%", nil, nil), ("#", nil, nil),
  ]

  @Test(arguments: taken)
  func takes(typed: String, name: String?, beside: String?) throws {
    let formulary = try #require(Self.formulary)
    let found = formulary.labelled(typed)
    #expect(found?.name == name)
    guard let found else { return }
    #expect(formulary.besides(found, in: typed) == beside)
  }

  /// What is asked about instead, the likeliest first.
  private static let asked: [(String, [String], String?)] = [
    ("nyquil severe", ["NyQuil"], "severe"), ("Nyquill Severe 30 ml", ["NyQuil"], "Severe 30 ml"),
    ("norko 5/325", ["Norco"], "5/325"), ("norcoo 5/325", ["Norco"], "5/325"),
    ("tylanol arthritis 650 mg", ["Tylenol"], "arthritis 650 mg"),
    ("Tylenol 3 tablets", ["Tylenol #3", "Tylenol"], "tablets"), ("Tylenol 4", [], nil),
    ("tylenol #4", [], nil),
    ("Norco and Tylenol", ["Tylenol", "Norco"], nil),
    ("hydrocodone/acetaminophen 5/325", ["hydrocodone with acetaminophen"], "5/325"),
    ("hydrocodone and acetaminophen 5 mg", ["hydrocodone with acetaminophen"], "5 mg"),
    ("acetaminophen / hydrocodone", ["acetaminophen", "hydrocodone"], nil),
    ("my eliquis 5", ["Eliquis"], "my 5"),
    ("eliqius at night", ["Eliquis"], nil), ("Grandma's tea 5 mg", [], nil),
    ("hydrocodone 5/325", ["hydrocodone"], "5/325"), ("Tylenol 300/30", ["Tylenol"], "300/30"),
  ]

  @Test(arguments: asked)
  func asks(typed: String, names: [String], beside: String?) throws {
    let formulary = try #require(Self.formulary)
    #expect(formulary.labelled(typed) == nil)
    let found = formulary.candidates(for: typed)
    #expect(Set(names).isSubset(of: found.map(\.name)) && found.first?.name == names.first)
    guard let first = found.first, let beside else { return }
    #expect(formulary.besides(first, in: typed) == beside)
  }

  /// Of two medicines in one line the one that nobody picked is told apart, and no note is taken for one.
  private static let lines: [(String, String, [String])] = [
    ("vitamin D and eliquis", "vitamin D", ["eliquis"]),
    ("vitamin D and eliquis", "Eliquis", ["vitamin D"]),
    ("plavix aspirin", "Plavix", ["aspirin"]), ("eliquis/plavix", "Plavix", ["eliquis"]),
    ("naproxen 500 and aspirin 81", "naproxen", ["aspirin"]),
    ("warfrin y aspirina", "warfarin", ["aspirina"]),
    ("eliquis and plavix and grandma's tea", "Eliquis", ["plavix", "grandma s tea"]),
    ("nyquil severe", "NyQuil", []), ("Eliquis 5 mg twice a day", "Eliquis", []),
    ("Advil, 2 tablets of 200 mg", "Advil", []),
    ("hydrocodone and acetaminophen 5 mg", "hydrocodone with acetaminophen", []),
    ("my eliquis 5", "Eliquis", []),
  ]

  @Test(arguments: lines)
  func tellsApart(typed: String, picked: String, others: [String]) throws {
    let formulary = try #require(Self.formulary)
    let medicine = try #require(formulary.exact(picked))
    #expect(formulary.others(besides: medicine, in: typed) == others)
  }

  /// Whatever strength or form is put to a name, the same medicine is found, and never another one.
  @Test(arguments: 0..<4)
  func aStrengthLosesNoName(seed: Int) throws {
    let formulary = try #require(Self.formulary)
    var dice = SplitMix(state: UInt64(seed))
    let strengths = [
      "500 mg", "5/325", "2.5mg", "81 mg", "10 mg/5 ml", "25 mcg", "0,5 g", "5%", "1,000 IU", "200",
      "500 mg tablets", "ER 500 mg", "extra strength", "40 mg cápsulas", "tabletas de 20 mg",
      "patch",
    ]
    for medicine in formulary.medicines where dice.next() % 10 == 0 {
      let strength = strengths[Int(dice.next() % UInt64(strengths.count))]
      let isBefore = dice.next() % 3 == 0
      for name in [medicine.name] + medicine.localNames.values.sorted() {
        let typed = isBefore ? "\(strength) \(name)" : "\(name) \(strength)"
        // A strength of two beside the name of one may be a pill that holds more.
        let isAsked = strength == "5/325" && !medicine.isOfTwo
        let found = formulary.labelled(typed)
        #expect(found == (isAsked ? nil : medicine), "\(typed), seed \(seed)")
        #expect(
          found != nil || formulary.candidates(for: typed).contains(medicine),
          "\(typed), seed \(seed)")
        #expect(formulary.besides(medicine, in: typed) != nil, "\(typed), seed \(seed)")
      }
      for other in medicine.also {
        let typed = isBefore ? "\(strength) \(other)" : "\(other) \(strength)"
        let taken = formulary.labelled(typed)
        let offered = formulary.candidates(for: typed)
        let isFound = taken.map { $0 == medicine } ?? offered.contains(medicine)
        #expect(isFound, "\(typed), seed \(seed)")
      }
    }
  }

  /// A name without anything beside it is taken, and finds what it found before.
  @Test func everyNameIsTaken() throws {
    let formulary = try #require(Self.formulary)
    for medicine in formulary.medicines {
      #expect(formulary.labelled(medicine.name) == medicine, "\(medicine.name)")
      #expect(formulary.besides(medicine, in: medicine.name) == nil, "\(medicine.name)")
    }
  }
}
