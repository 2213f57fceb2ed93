import Testing

/// Nothing clinical in Swift: what is done, where, and what tells a person what to do stands in
/// `Checklists/`, with its source, its owner and the day it was reviewed.
struct ClinicalWordTests {
  /// What a second procedure would not share, in both languages; each stood in Swift once, or would be the
  /// first to.
  private static let words: Set<String> = [
    // Procedures and places.
    "vertebroplasty", "kyphoplasty", "cement", "vertebra", "vertebrae", "vertebral", "spine",
    "spinal",
    "bone", "bones", "knee", "vertebroplastia", "cifoplastia", "cemento", "vértebra", "vértebras",
    "columna", "espalda", "hueso", "huesos", "óseo", "rodilla",
    // What is ordered and looked at.
    "brace", "ice", "wound", "bandage", "dressing", "glue", "stitches", "needle", "fever", "pain",
    "urine", "bladder", "leg", "legs", "bleed", "bleeding", "corsé", "faja", "hielo", "herida",
    "vendaje", "pegamento", "aguja", "fiebre", "dolor", "orina", "vejiga", "pierna", "piernas",
    "sangre",
    "sangrado",
    // Pills.
    "opioid", "aspirin", "acetaminophen", "ibuprofen", "warfarin", "heparin", "opioide", "aspirina",
    "acetaminofén", "ibuprofeno", "warfarina", "heparina",
  ]

  /// Names in the format of lists and records, which are never shown: renamed, what clinics wrote would no
  /// longer be read.
  private static let formats: [String: Set<String>] = [
    "Sources/Care/Checklist/Meaning.swift": [
      "legs-normal", "urine-normal", "pain-now", "pain-worst", "brace-worn",
    ],
    "Sources/Care/Checklist/ProgramTexts.swift": [
      "pain-days", "pain-chart", "pain-worst-chart", "pain-medicine", "report-pain",
      "report-pain-chart", "round-pain", "round-legs-normal", "round-legs-changed", "round-urine",
      "round-no-urine", "legs-open", "urine-open", "legs-or-bladder",
    ],
    "Sources/Authoring/Drafts/OldMeanings.swift": [
      "observations.legs", "observations.urine", "observations.pain", "pain.now", "pain.worst",
      "brace-home.hours",
    ],
    "Sources/Records/Coding/StaffEventCoding.swift": ["legs-and-bladder-normal"],
  ]

  /// Words that are looked for in what others wrote, and words of which passphrases are made.
  private static let lists = [
    "Sources/Authoring/Checking/AdviceWordsInEnglish.swift",
    "Sources/Authoring/Checking/AdviceWordsInSpanish.swift",
    "Sources/Records/Bundle/PassphraseWords.swift",
  ]

  @Test func noSentenceInSwiftIsClinical() throws {
    let read = try House().files.filter { $0.isSource && !Self.lists.contains($0.path) }
    let found = read.flatMap(breaches)
    #expect(found == [])
  }

  /// A name that is let through must still be there, so that the table cannot rot.
  @Test func everyNameThatIsLetThroughIsThere() throws {
    let files = try House().files
    for (path, names) in Self.formats {
      let file = try #require(files.first { $0.path == path })
      let there = Set(texts(of: file.lines).flatMap { $0 })
      #expect(names.subtracting(there) == [], "\(path)")
    }
  }

  @Test func aBreachNamesFileLineAndWord() {
    let file = House.File(
      path: "Sources/Pages/Bad.swift",
      lines: [
        "// Put ice on the wound.", "let ice = \"nice\"  // a brace", "let a = \"Keep ICE off.\"",
        "let b = \"\\(pain) \\(isIce ? \"hielo\" : \"price\")\"", "let c = \"\"\"",
        "  The Corsé, and T12",
        "  \"\"\"", "let d = \"legs-normal\"", "let e = [\"L1\", \"F2\", \"T13x\"]",
      ])
    #expect(
      breaches(file) == [
        "Sources/Pages/Bad.swift:3: ice", "Sources/Pages/Bad.swift:4: hielo",
        "Sources/Pages/Bad.swift:6: corsé", "Sources/Pages/Bad.swift:6: t12",
        "Sources/Pages/Bad.swift:8: legs", "Sources/Pages/Bad.swift:9: l1",
      ])
  }

  private func breaches(_ file: House.File) -> [String] {
    let names = Self.formats[file.path] ?? []
    return texts(of: file.lines).enumerated().flatMap { index, texts in
      texts.filter { !names.contains($0) }.flatMap(clinical).map {
        "\(file.path):\(index + 1): \($0)"
      }
    }
  }

  private func clinical(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { Self.words.contains($0) || isLevel($0) }
  }

  /// A level of the spine, such as T12.
  private func isLevel(_ word: String) -> Bool {
    guard let first = word.first, "ctl".contains(first), let number = Int(word.dropFirst()) else {
      return false
    }
    return (1...12).contains(number)
  }
}
