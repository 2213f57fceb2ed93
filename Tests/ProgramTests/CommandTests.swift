import Testing

@Suite(.serialized, .verified) struct CommandTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    let words: String
    var testDescription: String { arguments }
  }

  @Test(arguments: [
    Case(arguments: "show 0000001", status: 64, words: "not a code"),
    Case(arguments: "show 0000000", status: 66, words: "no journey with this code"),
    Case(arguments: "list --language fr", status: 64, words: "en, es"),
    Case(arguments: "list --at yesterday", status: 64, words: "2026-11-23T08:00"),
    Case(arguments: "graph --format pdf", status: 64, words: "mermaid"),
    Case(arguments: "check /nowhere", status: 65, words: "no such folder"),
    Case(arguments: "dance", status: 64, words: "dance"),
    Case(
      arguments: "enrol --procedure x --on 2026-12-01T08:00 --born 1948-03-05 --name A",
      status: 64, words: "kyphoplasty, vertebroplasty"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2026-02-31T08:00 --born 1948-03-05 --name A",
      status: 64, words: "date and time"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 3/5/48 --name A",
      status: 64, words: "1948-03 or 1948"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2025-12-01T08:00 --born 1948-03-05 --name A",
      status: 64, words: "in the past"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 2048-03-05 --name A",
      status: 64, words: "still to come"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-02-30 --name A",
      status: 64, words: "not a date"),
    Case(
      arguments: "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05 --name ' '",
      status: 64, words: "--name"),
  ]) func badInputGetsASentenceAndACode(_ bad: Case) {
    let data = temporaryFolder()
    let result = shell(commandLine(bad.arguments, data: data) + " 2>&1")
    #expect(result.status == bad.status)
    #expect(result.output.contains(bad.words))
    #expect(stepwell("list", data: data).output.isEmpty)
  }

  @Test func aBirthDateInPartIsEnrolledAndLetsIn() {
    let data = temporaryFolder()
    let enrol = "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03 --name Rosa"
    let code = String(stepwell(enrol, data: data).output.prefix(7))
    #expect(stepwell("show \(code) --json", data: data).output.contains("\"born\": \"1948-03\""))
    let lines = shell(
      "printf '1\\n\(code)\\n1948\\nMarch 1948\\n' | " + commandLine("--lines", data: data))
    #expect(lines.output.contains("We did not find") && lines.output.contains("Hello, Rosa."))
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func aNameWithEscapeSequencesIsHarmless() {
    let data = temporaryFolder()
    let arguments =
      "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05"
      + " --name \"$(printf 'Ro\\033]52;c;eA==\\007sa\\342\\200\\256')\""
    let code = String(stepwell(arguments, data: data).output.prefix(7))
    for command in ["show \(code)", "show \(code) --json", "replay \(code)", "list"] {
      let output = stepwell(command, data: data).output
      #expect(!output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
    #expect(stepwell("show \(code)", data: data).output.contains("Ro]52;c;eA==sa"))
  }

  @Test func filesAreForTheOwnerAloneWhateverTheUmask() {
    let data = temporaryFolder() + "/new"
    let enrol =
      "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05 --name Rosa"
    _ = shell("umask 0; " + commandLine(enrol, data: data))
    #expect(shell("find \(data) -perm /077").output.isEmpty)
    #expect(shell("grep -rl Rosa \(data) | grep -v journeys/").output.isEmpty)
  }

  @Test func aBrokenRecordIsSetAsideAndToldOf() {
    let (data, code) = Practice.enrol()
    let answers = "1\\n\(code)\\n03051948\\n1\\n1\\n"
    _ = shell("printf \(quoted(answers)) | " + commandLine("--lines", data: data))
    breaks(data)
    _ = shell("truncate -s 100 \(data)/journeys/\(code).json")
    #expect(stepwell("show \(code)", data: data).output.contains("Rosa Example"))
    #expect(shell("ls \(data)/quarantine").output.contains(code))
    #expect(stepwell("verify", data: data).status == 65)
  }

  /// A limit on the size of files stands for a full disk: it can be set and lifted while it runs.
  @Test func aFullDiskIsToldAndTheOldRecordStays() throws {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try Walker(kiosk: kiosk).signIn("English", code: code)
    kiosk.press("Enter")
    try kiosk.wait(for: "? help")
    _ = shell("prlimit --pid \(kiosk.processID) --fsize=100:")
    kiosk.press("1")
    try kiosk.wait(for: "The disk is full")
    #expect(stepwell("verify", data: data).status == 0)
    _ = shell("prlimit --pid \(kiosk.processID) --fsize=unlimited:")
    kiosk.press("1")
    #expect(try kiosk.wait(for: "2 of 10").contains("Saved"))
    #expect(stepwell("verify", data: data).status == 0)
  }
}
