import Care
import Records
import Testing

/// What the command line says, in the language asked for, and what it leaves alone.
@Suite(.serialized, .verified) struct VerifyCommandTests {
  private func told(_ arguments: String, data: String) -> (output: String, status: Int32) {
    shell(commandLine(arguments, data: data) + " 2>&1")
  }

  @Test func allIsWell() {
    let (data, _) = Practice.enrol()
    #expect(told("verify", data: data).output == "1 record, no fault.\n")
    #expect(told("verify --language es", data: data).output == "1 expediente, sin fallas.\n")
    #expect(told("check --language es", data: data).output.hasSuffix("Ningún hallazgo.\n"))
  }

  /// The journey of the days at home that anybody may try is one that the rules allow.
  @Test(arguments: ["en", "es"]) func theMadeUpJourneyKeepsTheRules(language: String) throws {
    let data = temporaryFolder() + "/home"
    let tried = shell(
      commandLine("try --home --lines --language \(language)", data: data) + " 2>&1 </dev/null")
    #expect(tried.status == 0, "\(tried.output)")
    #expect(told("verify", data: data).output == "1 record, no fault.\n")
    let code = try #require(shell("ls \(data)/journeys").output.split(separator: ".").first)
    let sheet = told("sheet \(code) --language \(language)", data: data)
    #expect(sheet.status == 0 && sheet.output.contains("Rosa Example"), "\(sheet.output)")
  }

  @Test func everyFaultIsASentence() {
    let (data, code) = Practice.enrol()
    breaks(data)
    _ = shell("cd \(data); sed -i s/Rosa/Rosi/ journeys/\(code).json; chmod 644 journeys/*.json")
    _ = shell("cd \(data); sed -i s/enrolled/enroled/ access.jsonl; echo x > staff.json")
    let english = shell(commandLine("verify", data: data) + " 2>/dev/null")
    #expect(english.status == 65)
    #expect(
      english.output == """
        \(code): The newest file can be read or written by others than its owner.
        \(code): The newest file does not fit its checksum.
        staff.json: The newest file can be read or written by others than its owner.
        staff.json: The newest file can't be read.
        access.jsonl: Line 1 was changed.

        """)
    let spanish = told("verify --language es", data: data).output
    #expect(spanish.contains("\(code): El archivo más nuevo no coincide con su suma de control."))
    #expect(spanish.contains("access.jsonl: La línea 1 se cambió."))
  }

  @Test func anEventThatMayNotFollowSaysWhatWasMissing() throws {
    let data = temporaryFolder()
    breaks(data)
    let store = try FileStore(folder: data)
    let code = try store.newCode()
    let zone = Zone(first: -5 * 3600)
    let day = try #require(CivilDay(iso: "2026-11-23"))
    let born = try #require(PartialDate(iso: "1948-03-05"))
    let orders = Orders(procedureAt: zone.moment(on: day, at: .midnight), anaesthesia: .local)
    let identity = Identity(name: "Rosa", born: born)
    let way: [Happening] = [
      .enrolled(identity, procedure: "kyphoplasty", orders), .started, .postponed(reason: " "),
    ]
    _ = try store.create(
      code,
      events: way.map {
        Event(
          at: zone.moment(at: orders.procedureAt.instant - 9_000),
          by: Author(.staff, staff: "n.ruiz"), what: $0)
      })
    let output = told("verify", data: data).output
    #expect(output.contains("\(code): Event 2 may not follow those before it.\n"))
    #expect(output.contains("\(code): Event 3 may not follow those before it: A reason.\n"))
  }

  @Test(arguments: [
    "list", "list --json", "show 0000000", "replay 0000000", "sheet 0000000", "verify",
    "staff remove a_b", "staff reset-pin a_b",
  ]) func whatOnlyReadsMakesNoFolder(arguments: String) {
    let data = temporaryFolder() + "/nowhere"
    let result = told(arguments, data: data)
    #expect(result.status == 66)
    #expect(result.output.contains("no data folder"))
    #expect(shell("test -e \(data)").status == 1)
  }
}
