import Testing

/// What a command tells goes out, or the command says that it did not and leaves undone what it can.
@Suite(.serialized, .verified) struct PrintingTests {
  /// Where nothing can be printed: a full disk, no stream at all, a pipe that nobody reads.
  static let nowhere = ["> /dev/full", ">&-", "0<&- >&-", "a pipe"]

  /// A patient at home, of whom everything can be printed.
  private static let house: (data: String, code: String) = {
    let data = temporaryFolder()
    _ = shell(commandLine("try --home --lines", data: data) + " < /dev/null > /dev/null 2>&1")
    return (data, String(stepwell("list", data: data).output.prefix(7)))
  }()

  /// Runs it there; gives what it said on stderr.
  private func run(_ command: String, to nowhere: String) -> (output: String, status: Int32) {
    let errors = "\(temporaryFolder())/errors"
    let whole =
      nowhere == "a pipe"
      // A pipe whose only reader is gone before the program starts.
      ? "p=\(temporaryFolder())/p; mkfifo $p; exec 3<>$p 4>$p 3<&-; \(command) >&4 2> \(errors)"
      : "\(command) \(nowhere) 2> \(errors)"
    let status = shell(whole).status
    return (shell("cat \(errors)").output, status)
  }

  @Test(
    arguments: nowhere,
    [
      "list", "list --json", "show CODE", "show CODE --json", "replay CODE", "verify", "check",
      "sheet CODE", "sheet CODE --html", "report CODE", "report CODE --html", "calendar CODE",
    ])
  func whatCannotBePrintedIsAFailure(nowhere: String, command: String) {
    let arguments = command.split(separator: "CODE", omittingEmptySubsequences: false)
      .joined(separator: Self.house.code)
    let result = run(commandLine(arguments, data: Self.house.data), to: nowhere)
    #expect(result.status == 74, "\(command) \(nowhere)")
    #expect(result.output.contains("can't be printed (system error"), "\(result.output)")
  }

  @Test(arguments: nowhere, ["graph", "--help", "help show", "enrol --help", "graph --format dot"])
  func whatNeedsNoFolderToo(nowhere: String, command: String) {
    let result = run("\(program) \(command)", to: nowhere)
    #expect(result.status == 74 && result.output.contains("can't be printed"), "\(command)")
  }

  @Test func theSpanishSentence() {
    let show = "show \(Self.house.code) --language es"
    let result = run(commandLine(show, data: Self.house.data), to: "> /dev/full")
    #expect(result.output.contains("no se puede imprimir (error 28). No cambió nada."))
  }

  /// Nobody is enrolled under a code that nobody can read.
  @Test(arguments: nowhere)
  func enrolLeavesNobodyBehind(nowhere: String) {
    let (data, _) = Practice.enrol()
    let enrol =
      "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05 --name Rosa"
    #expect(run(commandLine(enrol, data: data), to: nowhere).status == 74)
    #expect(stepwell("list", data: data).output.split(separator: "\n").count == 1)
    #expect(stepwell("verify", data: data).status == 0)
  }

  /// No file stays whose words nobody can read.
  @Test(arguments: nowhere)
  func exportLeavesNoFile(nowhere: String) {
    let (data, code) = Practice.enrol()
    let files = temporaryFolder()
    let export = commandLine("export \(code) --to \(files)/rosa.stepwell", data: data)
    #expect(run(export, to: nowhere).status == 74)
    #expect(shell("ls -A \(files)").output.isEmpty)
  }

  /// What is done and cannot be told is done; the sentence says so.
  @Test(arguments: nowhere)
  func whatIsDoneIsNotCalledUndone(nowhere: String) {
    let (data, _) = Practice.enrol()
    let add = commandLine("staff add m.lopez --name Maria", data: data)
    let result = run("printf '275931\\n275931\\n' | \(add)", to: nowhere)
    // Where there is no stdin there is no PIN either.
    guard !nowhere.hasPrefix("0") else { return #expect(result.status == 64) }
    #expect(result.status == 74 && result.output.contains("It is done, but"))
    let again = shell("printf '275931\\n275931\\n' | \(add) 2>&1")
    #expect(again.output.contains("Somebody has this staff name already"))
  }

  /// A file that is opened must not get the number of a stream that was closed.
  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-", ">&- 2>&-"])
  func nothingIsPrintedIntoARecord(closed: String) {
    let (data, code) = Practice.enrol()
    let files = temporaryFolder()
    for command in [
      "show \(code)", "list", "verify", "report \(code)", "export \(code) --to \(files)/f",
      "enrol --procedure x --on 2026-12-01T08:00 --born 1948-03-05 --name A", "--lines", "dance",
    ] {
      let status = shell("timeout 20 \(commandLine(command, data: data)) \(closed)").status
      #expect(status != 124, "\(command) \(closed)")
    }
    #expect(stepwell("verify", data: data).status == 0)
    #expect(stepwell("list", data: data).output.split(separator: "\n").count == 1)
  }

  /// What is mistyped comes back as it is said, not as a terminal would obey it.
  @Test(arguments: [
    "--da$(printf '\\033[31m')ta", "$(printf 'x\\033]0;y\\007')", "show a$(printf '\\033')[2J b",
  ])
  func whatIsMistypedIsHarmless(arguments: String) {
    let told = shell("\(program) \(arguments) 2>&1")
    #expect(told.status == 64 && !told.output.contains("\u{1B}"), "\(arguments)")
  }
}
