import Authoring
import Care
import Shipped
import Testing

/// What can be wrong with orders, sheet, sites and texts.
struct BrokenPlanTests {
  /// One mistake in the clean set, and where in the changed file it is told.
  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let piece: String
    let other: String
    /// What stands where the finding points.
    let place: String
    let problem: Problem

    init(
      _ name: String, _ file: String, _ piece: String, as other: String, at place: String,
      _ problem: Problem
    ) {
      self.name = name
      self.file = file
      self.piece = piece
      self.other = other
      self.place = place
      self.problem = problem
    }

    var testDescription: String { name }
  }

  @Test(arguments: Self.orders + Self.sheets + Self.texts + Self.pathways)
  func saysWhatIsWrongAndWhere(_ broken: Broken) throws {
    var files = CleanSet.files
    let text = try #require(files[broken.file])
    let range = try #require(text.firstRange(of: broken.piece), "the piece is not there")
    let head = text[..<range.lowerBound]
    let tail = broken.other + text[range.upperBound...]
    files[broken.file] = head + tail
    let start = try #require(tail.firstRange(of: broken.place)?.lowerBound, "no such place")
    let before = (head + tail[..<start]).split(separator: "\n", omittingEmptySubsequences: false)
    let reading = try Folder(files).read()
    #expect(
      reading.findings.first
        == Finding(
          file: broken.file, line: before.count,
          column: (before.last?.unicodeScalars.count ?? 0) + 1,
          problem: broken.problem))
    #expect(reading.checklists == nil)
  }

  private static let orders = [
    Broken(
      "unknown key of an order", "orders.yaml", "    most: 480",
      as: "    most: 480\n    mosty: 480", at: "mosty",
      .shape(
        .unknownKey(
          "mosty",
          expected: [
            "id", "kind", "name", "ask", "source", "least", "most", "use", "help", "part-of",
            "plan", "example",
          ]))),
    Broken(
      "doubled key of an order", "orders.yaml", "    kind: weight",
      as: "    kind: weight\n    kind: weight", at: "kind: weight\n    name",
      .shape(.doubledKey("kind"))),
    Broken(
      "unknown kind of order", "orders.yaml", "kind: weight", as: "kind: heft", at: "heft",
      .value(
        .unknown(
          .orderKind, "heft",
          expected: [
            "yes-no", "minutes", "hours", "weight", "choice", "day", "visit", "days-after", "words",
          ]))),
    Broken(
      "an order without its Spanish name", "orders.yaml", "{ en: Ice, es: Hielo }",
      as: "{ en: Ice }", at: "{ en: Ice }", .value(.missingTranslation(.spanish))),
    Broken(
      "an order twice", "orders.yaml", "- id: heat", as: "- id: ice", at: "ice",
      .value(.doubled("ice"))),
    Broken(
      "limits the wrong way round", "orders.yaml", "least: 0\n    most: 480",
      as: "least: 500\n    most: 480", at: "480",
      .value(.limitsCrossed(least: 500, most: 480))),
    Broken(
      "a detail of what is not yes or no", "orders.yaml", "part-of: brace", as: "part-of: lifting",
      at: "lifting",
      .value(
        .unknown(
          .order, "lifting", expected: ["brace", "ice", "heat", "physiotherapy", "opioid"]))),
    Broken(
      "two orders that are rest", "orders.yaml", "use: hours-worn", as: "use: rest-before-leaving",
      at: "rest-before-leaving", .value(.doubled("rest-before-leaving"))),
    Broken(
      "a calendar's title without its day", "orders.yaml", "\"Work is allowed from {date}\"",
      as: "\"Work is allowed\"", at: "\"Work", .value(.missingPlaceholder("date"))),
    Broken(
      "a timer that does not say how long", "orders.yaml", "\"Ice timer: {minutes} minutes\"",
      as: "\"Ice timer\"", at: "\"Ice timer", .value(.missingPlaceholder("minutes"))),
    Broken(
      "an example out of its limits", "orders.yaml", "example: 8", as: "example: 25", at: "25",
      .shape(.expected(.wholeNumber(1...24)))),
    Broken(
      "a name that something else has", "orders.yaml", "- id: work", as: "- id: levels",
      at: "levels", .value(.reserved("levels"))),
  ]

  private static let sheets = [
    Broken(
      "an order that there is not", "sheet.yaml", "order: work", as: "order: play", at: "play",
      .value(.unknown(.order, "play", expected: Words.orderNames))),
    Broken(
      "a line that waits for an answer", "sheet.yaml", "{ orders.restarts: [some] }",
      as: "{ asking.alone: [yes] }", at: "asking.alone",
      .shape(
        .unknownKey(
          "asking.alone", expected: ["procedure", "orders.<order>", "any", "all", "not"]))),
    Broken(
      "a tier without a title", "sheet.yaml",
      "    title: { en: Call us when the clinic is open, es: Llámenos cuando la clínica esté abierta }\n",
      as: "", at: "lead: { en: \"Call", .shape(.missingKey("title"))),
    Broken(
      "an unknown part", "sheet.yaml", "part: restarts", as: "part: again", at: "again",
      .value(
        .unknown(.sheetPart, "again", expected: ["warning-signs", "telephones", "restarts"]))),
    Broken(
      "what one place alone fills in", "sheet.yaml", "\"An adult stays with you, at night too.\"",
      as: "\"An adult stays {minutes}.\"", at: "\"An adult",
      .value(.unknownPlaceholder("minutes", expected: Words.placeholders))),
  ]

  private static let texts = [
    Broken(
      "an alarm without its number", "emergency.yaml",
      "\"EMERGENCY. Tell the staff right now, or call {clinic.emergency}.\"",
      as: "\"EMERGENCY. Tell the staff right now.\"", at: "\"EMERGENCY",
      .value(.missingPlaceholder("clinic.emergency"))),
    Broken(
      "a text that the program does not know", "texts.yaml", "  pain-days:",
      as: "  pain-weeks: x\n  pain-days:",
      at: "pain-weeks",
      .shape(.unknownKey("pain-weeks", expected: HomeText.allCases.map(\.rawValue)))),
    Broken(
      "a site that is not among its choices", "sites.yaml", "example: L1", as: "example: L9",
      at: "L9",
      .value(
        .unknown(
          .choice, "L9", expected: Checklists.shipped.sites.flatMap(\.choices).map(\.id.text)))),
  ]

  private static let pathways = [
    Broken(
      "a site that there is not", "pathways/kyphoplasty.yaml", "site: spine", as: "site: elbow",
      at: "elbow", .value(.unknown(.site, "elbow", expected: ["spine"]))),
    Broken(
      "a pathway's order that there is not", "pathways/kyphoplasty.yaml", "[flat-rest,",
      as: "[flat-out,", at: "flat-out",
      .value(.unknown(.order, "flat-out", expected: Words.orderNames))),
  ]

  /// Each text that the program shows is missed.
  @Test func aMissingTextIsFound() throws {
    for name in EmergencyText.allCases {
      let files = try CleanSet.with(
        "emergency.yaml", "  \(name.rawValue):\n", as: "  x-\(name.rawValue):\n")
      let found = try Folder(files).read().findings
      #expect(found.contains { $0.problem == .shape(.missingKey(name.rawValue)) }, "\(name)")
    }
  }

  @Test func aSheetForPatientsIsGraded() throws {
    let hard =
      "We subsequently recommend additional physiotherapy appointments to minimize discomfort now"
    let files = try CleanSet.with("sheet.yaml", "An adult stays with you, at night too.", as: hard)
    let folder = try Folder(files)
    #expect(folder.read().findings == [])
    let found = folder.read(.thorough).findings
    #expect(found.map(\.file) == ["sheet.yaml"])
    guard case .meaning(.tooHard) = found.first?.problem else {
      Issue.record("\(found)")
      return
    }
  }

  @Test func aSheetTellsNobodyToStopAMedicine() throws {
    let files = try CleanSet.with(
      "sheet.yaml", "An adult stays with you, at night too.", as: "Stop your warfarin now.")
    let found = try Folder(files).read(.thorough).findings
    guard case .meaning(.advice) = found.first?.problem, found.count == 1 else {
      Issue.record("\(found)")
      return
    }
  }

  /// What is ordered and printed nowhere would be known to nobody at home.
  @Test func everyOrderIsOnTheSheet() throws {
    let files = try CleanSet.with("sheet.yaml", "      - order: work\n", as: "")
    #expect(
      try Folder(files).read().findings == [
        Finding(
          file: "sheet.yaml", line: 1, column: 1, problem: .reference(.notOnSheet("work")))
      ])
  }
}
