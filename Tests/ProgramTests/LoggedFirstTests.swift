import Pages
import Records
import Testing

@testable import stepwell

/// What the access log cannot take is neither shown nor written.
@Suite(.serialized, .verified) struct LoggedFirstTests {
  private let files = temporaryFolder()

  /// A patient at home, and an access log that takes nothing: a folder stands in the place of a file of it.
  private func house(_ broken: String) -> (data: String, code: String) {
    let data = temporaryFolder()
    _ = shell(commandLine("try --home --lines", data: data) + " < /dev/null > /dev/null 2>&1")
    let code = String(stepwell("list", data: data).output.prefix(7))
    breaks(data)
    _ = shell("rm -f \(data)/\(broken); mkdir \(data)/\(broken)")
    return (data, code)
  }

  @Test(arguments: ["access.jsonl", "access.lock", "access.key"])
  func nothingLeavesUnlogged(broken: String) {
    let (data, code) = house(broken)
    for command in [
      "list", "list --json", "show \(code)", "show \(code) --json", "replay \(code)",
      "sheet \(code)", "sheet \(code) --to \(files)/a", "report \(code)",
      "report \(code) --html --to \(files)/b", "calendar \(code)",
      "calendar \(code) --to \(files)/c", "export \(code) --to \(files)/d",
    ] {
      let shown = shell(commandLine(command, data: data) + " 2> \(files)/errors")
      #expect(shown.status == 74 && shown.output.isEmpty, "\(command): \(shown.output)")
      let told = shell("cat \(files)/errors; rm \(files)/errors").output
      #expect(
        told.contains("Nothing was shown or written, because the access log"), "\(command): \(told)"
      )
      #expect(told.contains("Run: stepwell verify --data \(data)"))
    }
    #expect(shell("ls -A \(files)").output.isEmpty)
  }

  @Test func itIsSaidInSpanishToo() {
    let (data, code) = house("access.jsonl")
    let told = shell(commandLine("show \(code) --language es", data: data) + " 2>&1")
    #expect(told.output.contains("No se mostró ni se escribió nada"))
  }

  @Test func whyIsToldApart() {
    #expect(LogTrouble(.locked) == .inUse)
    #expect(LogTrouble(.notSaved(.writing, .noSpace)) == .diskFull)
    #expect(LogTrouble(.notConfirmed(.broken)) == .system(errno: 5))
  }

  /// What shows nothing to anybody is done, and told.
  @Test func whatShowsNothingIsDoneAndTold() {
    let data = Practice.enrol().data
    breaks(data)
    _ = shell("rm \(data)/access.jsonl; mkdir \(data)/access.jsonl")
    let enrol = "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05 --name A"
    let told = shell(commandLine(enrol, data: data) + " 2>&1")
    #expect(told.status == 0 && told.output.contains("the access log does not tell of it"))
    #expect(shell("ls \(data)/journeys/*.json | wc -l").output == "2\n")
  }

  @Test func theListIsInTheLogAndAnEmptyFolderStaysEmpty() {
    let data = Practice.enrol().data
    _ = stepwell("list", data: data)
    #expect(shell("grep -c listed-on-command-line \(data)/access.jsonl").output == "1\n")
    #expect(stepwell("verify", data: data).status == 0)
    let empty = temporaryFolder()
    #expect(stepwell("list", data: empty).status == 0)
    #expect(shell("ls \(empty)/access.*").output.isEmpty)
  }
}
