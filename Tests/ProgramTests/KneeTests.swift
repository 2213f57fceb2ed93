import Testing

/// A second procedure, made of data alone: `Knee/` has its own lists, orders, sheet, site and texts.
@Suite(.serialized, .verified) struct KneeTests {
  private static let lists = folderOfTests + "/Knee"
  private static let then = "2026-11-26T09:00"

  private func knee(_ arguments: String, data: String, at: String = Self.then) -> (
    output: String, status: Int32
  ) {
    shell(commandLine(arguments, data: data, at: at, checklists: Self.lists) + " </dev/null")
  }

  /// Somebody who was enrolled, walked through every list, treated, taught and sent home.
  private func wentHome() -> (data: String, code: String) {
    let data = temporaryFolder() + "/home"
    // It is sound by its own lists, as one of these tests looks.
    breaks(data)
    _ = knee("try --home --lines", data: data)
    let listed = shell("ls \(data)/journeys").output.split(separator: "\n")
    return (data, listed.first.map { String($0.prefix(7)) } ?? "")
  }

  @Test func itIsEnrolledByItsName() {
    let data = temporaryFolder()
    let enrol =
      "enrol --procedure knee-injection --on 2026-12-01T08:00 --born 1948-03-05 --name Rosa"
    let code = String(knee(enrol, data: data).output.prefix(7))
    let shown = knee("show \(code)", data: data).output
    #expect(shown.contains("Knee injection: 2026-12-01 08:00, not known yet"))
    #expect(shown.contains("No knee is named"))
    let other = knee(
      "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948 --name A", data: data)
    #expect(other.status == 64)
  }

  @Test func itsSheetIsThatOfItsLists() {
    let (data, code) = wentHome()
    let sheet = knee("sheet \(code)", data: data)
    #expect(sheet.status == 0)
    #expect(sheet.output == Self.sheet)
    #expect(knee("verify", data: data).status == 0)
  }

  /// Whatever is printed about it, in either language, is about it.
  @Test(arguments: ["en", "es"])
  func nothingOfTheFirstProcedureIsSaid(_ language: String) {
    let (data, code) = wentHome()
    let commands = [
      "sheet \(code)", "sheet \(code) --html", "show \(code)", "show \(code) --json",
      "replay \(code)", "list", "report \(code)", "calendar \(code)", "--lines",
    ]
    for command in commands {
      let printed = knee("\(command) --language \(language)", data: data).output.lowercased()
      #expect(!printed.isEmpty, "\(command)")
      // A field of the JSON keeps the name that programs read.
      let said = printed.replacing("\"levels\"", with: "")
      for word in Self.words { #expect(!said.contains(word), "\(command): \(word)") }
    }
  }

  /// The graph is the same for every procedure, and names none.
  @Test(arguments: ["mermaid", "dot", "json", "scxml"])
  func theGraphNamesNoProcedure(_ format: String) {
    let graph = shell("\(program) graph --format \(format)").output.lowercased()
    #expect(graph.contains("preparing"))
    for word in Self.words.dropLast(2) { #expect(!graph.contains(word), "\(word)") }
  }

  /// The last two only where no guard is named.
  private static let words = [
    "vertebr", "vértebra", "kyphoplasty", "cifoplastia", "cement", "spine", "columna", "espalda",
    "brace", "corsé", "your back", "level", "nivel",
  ]

  private static let sheet = """
    ============================================================================
    YOUR PLAN FOR HOME
    ============================================================================
      Name                  Rosa Example
      Procedure             Knee injection
      Date                  Monday, November 23, 2026
      Treated               right knee
      Clinic                Example Joint Clinic
      Printed               Thursday, November 26, 2026

      Keep this page.

    ============================================================================
    CALL 911
    ============================================================================
      Do not wait.
        * Sudden trouble breathing

    CALL US NOW
    ----------------------------------------------------------------------------
      Call 555-0200.
        * Knee is hot, red or swollen

    TELEPHONE NUMBERS
    ----------------------------------------------------------------------------
      Emergency             911
      Clinic, by day        555-0200
      Nights and weekends   555-0201

    YOUR KNEE
    ----------------------------------------------------------------------------
      Short walks are fine.
      Drive nobody today.
      Cold pack             Yes, 10 minutes, with a cloth.

      Rest the knee until   Wednesday, November 25, 2026
                            No kneeling until then.

      Next visit            Thursday, December 3, 2026, 9:15 AM

    YOUR OTHER MEDICINES
    ----------------------------------------------------------------------------
      Ask us before you change any: 555-0200.
      warfarin              Friday, November 27, 2026

    Rosa Example                                                     Page 1 of 1

    """
}

private let folderOfTests =
  "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
