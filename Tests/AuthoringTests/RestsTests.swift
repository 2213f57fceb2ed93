import Authoring
import Care
import Shipped
import Testing

/// What gates rest on is taken out, doubled, hidden, in the wrong place or of the wrong kind.
///
/// Each is said at its own line, and the program does not start.
struct RestsTests {
  private static let gates = Meaning.allCases.filter(\.isGate)
  private static let ofItems = gates.filter { !$0.isOfList }

  @Test(arguments: gates)
  func takenOut(_ meaning: Meaning) throws {
    let file = try Self.file(of: meaning)
    var files = CleanSet.files
    files[file] = files[file]?.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasSuffix("means: \(meaning.rawValue)") }.joined(separator: "\n")
    try expect(
      files,
      ["kyphoplasty", "vertebroplasty"].map { pathway in
        let stage = meaning.stage.rawValue
        return try Self.finding(
          "pathways/\(pathway).yaml", "\(stage): ", in: files,
          .missing(meaning, in: Pathway.ID(pathway)))
      })
  }

  /// The same list once more, under another name.
  @Test(arguments: gates)
  func doubled(_ meaning: Meaning) throws {
    let file = try Self.file(of: meaning)
    let stage = meaning.stage.rawValue
    let name = String(file.dropFirst(stage.count + 1).dropLast(5))
    var files = CleanSet.files
    files["\(stage)/twice.yaml"] = files[file]?.replacing(
      "checklist: \(name)", with: "checklist: twice")
    for pathway in ["pathways/kyphoplasty.yaml", "pathways/vertebroplasty.yaml"] {
      let lines = files[pathway]?.split(separator: "\n").map(String.init) ?? []
      files[pathway] = lines.map { line in
        line.hasPrefix("\(stage): ") ? line.replacing("]", with: ", twice]") : line
      }.joined(separator: "\n")
    }
    let all = Self.gates.filter { files[file]?.contains("means: \($0.rawValue)\n") ?? false }
    try expect(
      files,
      try all.map {
        try Self.finding(
          "\(stage)/twice.yaml", "means: ", $0.rawValue, in: files,
          .doubled($0, first: try Self.bearer(of: $0)))
      })
  }

  /// Conditions that some patients, that the other pathway, or that nobody can meet.
  @Test(
    arguments: ofItems,
    [
      "orders.anaesthesia: [sedation]", "procedure: [vertebroplasty]", "orders.brace: [yes]",
      "not: { telling.medicines: [none] }",
    ])
  func hidden(_ meaning: Meaning, when: String) throws {
    // It would wait for itself.
    guard meaning != .medicines || !when.hasPrefix("not:") else { return }
    let file = try Self.file(of: meaning)
    var files = CleanSet.files
    files[file] = files[file]?.replacing(
      "    means: \(meaning.rawValue)\n",
      with: "    means: \(meaning.rawValue)\n    when: { \(when) }\n")
    try expect(
      files, [try Self.finding(file, "when: ", "{ \(when)", in: files, .notForAll(meaning))])
  }

  @Test func aListThatAsksOnlySomePatients() throws {
    let files = try CleanSet.with(
      "before/allergies.yaml", "    ask: yes-no",
      as: "    ask: yes-no\n    when: { procedure: [kyphoplasty] }")
    try expect(
      files,
      [try Self.finding("before/allergies.yaml", "means: ", in: files, .notForAll(.allergies))])
  }

  @Test func aListThatOnlyTells() throws {
    let files = try CleanSet.with(
      "before/allergies.yaml",
      "    ask: yes-no\n    text: { en: Any rash?, es: ¿Sarpullido? }\n    why: { en: To be safe., es: Por seguridad. }",
      as: "    ask: tell\n    text: { en: Any rash?, es: ¿Sarpullido? }")
    try expect(
      files,
      [try Self.finding("before/allergies.yaml", "means: ", in: files, .notForAll(.allergies))])
  }

  /// One item for each procedure is one in each pathway.
  @Test func oneForEachProcedureIsNotDoubled() throws {
    var files = CleanSet.files
    files["procedure/signing.yaml"]? += """

          when: { procedure: [kyphoplasty] }

        - id: other
          ask: sign
          means: consent-signed
          text: { en: The form is here., es: La hoja está aquí. }
          source: [S1]
          when: { procedure: [vertebroplasty] }
      """
    try expect(files, [])
  }

  @Test(arguments: Meaning.allCases)
  func inTheWrongStage(_ meaning: Meaning) throws {
    let file = meaning.stage == .home ? "recovery/going.yaml" : "home/first-day.yaml"
    let stage: Stage = meaning.stage == .home ? .recovery : .home
    let kind = meaning.stage == .home ? "    ask: choose-one\n" : "    ask: tell\n"
    var files = try CleanSet.with(file, kind, as: "\(kind)    means: \(meaning.rawValue)\n")
    // Where it should stand it stands no longer.
    if meaning.isGate, let own = try? Self.file(of: meaning) {
      files[own] = files[own]?.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasSuffix("means: \(meaning.rawValue)") }.joined(separator: "\n")
    }
    let problem: RestsProblem =
      meaning.isOfList ? .bearer(meaning) : .stage(meaning, in: stage)
    let found = Folder.findings(try Folder(files).read(), in: file)
    #expect(found == [try Self.finding(file, "means: ", meaning.rawValue, in: files, problem)])
  }

  /// On a whole list what is said of items, and the other way round.
  @Test(arguments: gates)
  func onTheWrongBearer(_ meaning: Meaning) throws {
    let file = try Self.file(of: meaning)
    var files = CleanSet.files
    let (own, other) = meaning.isOfList ? ("", "    ") : ("    ", "")
    let before = meaning.isOfList ? "    source:" : "title:"
    let word = "means: \(meaning.rawValue)\n"
    files[file] = files[file]?.replacing(own + word, with: "")
      .replacing(before, with: other + word + before, maxReplacements: 1)
    let found = Folder.findings(try Folder(files).read(), in: file)
    #expect(
      found.contains(
        try Self.finding(file, "means: ", meaning.rawValue, in: files, .bearer(meaning))))
  }

  private static let unfit: [(Meaning, old: String, new: String)] = [
    (.medicines, "ask: medicines", "ask: yes-no"), (.consentSigned, "ask: sign", "ask: tell"),
    (.lastFood, "later-than: orders.last-food", "later-than: orders.last-drink"),
    (.lastFood, "level: hold", "level: review"),
    (.lastDrink, "later-than: orders.last-drink", "later-than: orders.last-food"),
    (
      .lastDrink, "- if: { later-than: orders.last-drink }",
      "- when: { orders.anaesthesia: [general] }\n        if: { later-than: orders.last-drink }"
    ),
    (.redSigns, "    none: { id: none, text: { en: None, es: Nada } }\n", ""),
    (.redSigns, "is: [legs, breath]", "is: [legs]"), (.redSigns, "level: emergency", "level: hold"),
    (
      .redSigns, "      - if: { is: [legs, breath] }",
      "      - when: { orders.brace: [yes] }\n        if: { is: [legs, breath] }"
    ),
    (.legsNormal, "ask: yes-no\n    means: legs-normal", "ask: scale\n    means: legs-normal"),
    (.urineNormal, "ask: yes-no\n    means: urine-normal", "ask: scale\n    means: urine-normal"),
  ]

  @Test(arguments: unfit.indices)
  func ofTheWrongKind(_ index: Int) throws {
    let (meaning, old, new) = Self.unfit[index]
    let file = try Self.file(of: meaning)
    let files = try CleanSet.with(file, old, as: new)
    let found = Folder.findings(try Folder(files).read(), in: file)
    let wanted = try Self.finding(
      file, "means: ", meaning.rawValue, in: files, .unfit(meaning))
    #expect(found.contains(wanted))
    #expect(found.allSatisfy { if case .rests = $0.problem { true } else { false } })
  }

  @Test func aMeaningThatIsNone() throws {
    let files = try CleanSet.with("procedure/signing.yaml", "consent-signed", as: "consent")
    let found = try Folder(files).read().findings
    #expect(
      found.contains(
        Finding(
          file: "procedure/signing.yaml", line: 9, column: 12,
          problem: .value(
            .unknown(.meaning, "consent", expected: Meaning.allCases.map(\.rawValue))))))
  }
}

extension RestsTests {
  private func expect(_ files: [String: String], _ findings: [Finding]) throws {
    let reading = try Folder(files).read()
    #expect(reading.findings == findings.sorted())
    #expect((reading.checklists == nil) == !findings.isEmpty)
  }

  private static func file(of meaning: Meaning) throws -> String {
    try #require(CleanSet.files.first { $0.value.contains("means: \(meaning.rawValue)\n") }?.key)
  }

  /// The name of what means it in the clean set.
  private static func bearer(of meaning: Meaning) throws -> String {
    let lists = CleanValues.checklists
    if meaning.isOfList {
      return try #require(lists.checklists.values.first { $0.means == meaning }?.id.text)
    }
    return try #require(lists.item(meaning: meaning, of: "kyphoplasty")?.description)
  }

  /// A finding at what follows a key: at the first line that has both.
  private static func finding(
    _ file: String, _ key: String, _ value: String = "", in files: [String: String],
    _ problem: RestsProblem
  ) throws -> Finding {
    let lines = try #require(files[file]).split(separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(
      lines.firstIndex { line in
        guard let range = line.firstRange(of: key + value) else { return false }
        return value.isEmpty || key != "means: " || range.upperBound == line.endIndex
      })
    let start = try #require(lines[index].firstRange(of: key)).upperBound
    let column = lines[index].distance(from: lines[index].startIndex, to: start) + 1
    return Finding(file: file, line: index + 1, column: column, problem: .rests(problem))
  }
}

extension Folder {
  static func findings(_ reading: Reading, in file: String) -> [Finding] {
    reading.findings.filter { $0.file == file }
  }
}
