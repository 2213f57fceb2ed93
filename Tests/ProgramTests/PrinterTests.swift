import Care
import Glibc
import Testing

@testable import stepwell

@Suite(.serialized, .verified) struct PrinterTests {
  private let folder = temporaryFolder()

  private func station(isPrinting: Bool) -> Station {
    Station(
      inrLimit: "1.5", plateletsLimit: "50", scores: [], idleWarningSeconds: 300,
      idleClearSeconds: 60, isPrinting: isPrinting, defaultOrders: [:])
  }

  /// A made-up `lp` that does this, and a printer that uses it.
  private func printer(_ script: String, seconds: Int = 20) -> Printer? {
    signal(SIGPIPE, SIG_IGN)
    let program = "\(folder)/lp"
    _ = shell("printf '%s' \(quoted("#!/bin/sh\n\(script)\n")) > \(program); chmod +x \(program)")
    return Printer(station(isPrinting: true), program: program, secondsToWait: seconds)
  }

  private func failure(_ printer: Printer?, _ text: String) throws -> PrintFailure? {
    let printer = try #require(printer)
    do throws(PrintFailure) {
      try printer.print(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func thereIsNoneUnlessTheSiteTurnedItOn() {
    #expect(Printer(station(isPrinting: false)) == nil)
    #expect(Printer(station(isPrinting: true)) != nil)
  }

  @Test func theTextArrivesWholeAndNothingElseDoes() throws {
    setenv("STEPWELL_SECRET", "1", 1)
    let open = open("/dev/null", O_RDONLY)
    defer { close(open) }
    let lp = printer(
      "cat > \(folder)/text; printf '%s\\n' \"$@\" > \(folder)/arguments; env > \(folder)/environment;"
        + " ls /proc/self/fd > \(folder)/files; echo heard; echo oh >&2")
    let sheet = "Señales; $(touch \(folder)/x) `id`\u{0C}página 2\n"
    #expect(try failure(lp, sheet) == nil)
    #expect(shell("cat \(folder)/text").output == sheet)
    #expect(shell("cat \(folder)/arguments").output == "-s\n-t\nstepwell\n")
    let environment = shell("grep -v -e ^PWD= -e ^_= \(folder)/environment | sort").output
    #expect(environment == "LC_ALL=C.UTF-8\nPATH=/usr/bin:/bin\n")
    // The fourth is the folder that `ls` itself reads.
    #expect(shell("wc -l < \(folder)/files").output.contains("4"))
    #expect(shell("test -e \(folder)/x").status == 1)
  }

  @Test func aLongTextArrivesWholeToo() throws {
    let text = String(repeating: "0123456789abcde\n", count: 40_000)
    #expect(try failure(printer("sleep 1; cat > \(folder)/text"), text) == nil)
    #expect(shell("wc -c < \(folder)/text").output.contains("640000"))
  }

  @Test func whatGoesWrongIsAFact() throws {
    #expect(try failure(printer("cat > /dev/null; exit 3"), "x") == .refused(status: 3))
    #expect(try failure(printer("kill -TERM $$"), "x") == .refused(status: 128 + SIGTERM))
    let long = String(repeating: "x", count: 200_000)
    #expect(try failure(printer("exec 0<&-; exit 0"), long) == .cannotWrite(errno: EPIPE))
    #expect(try failure(printer("exec sleep 30", seconds: 1), "x") == .tookTooLong)
    #expect(try failure(printer("exec sleep 30", seconds: 1), long) == .tookTooLong)
    let none = Printer(station(isPrinting: true), program: "\(folder)/none")
    #expect(try failure(none, "x") == .cannotStart(errno: ENOENT))
  }

  /// Other tests open files and start programs meanwhile, but by far not as many.
  @Test func noFileAndNoProgramIsLeftBehind() throws {
    let lp = printer("cat > /dev/null; exit 3")
    let before = try files()
    for _ in 0..<40 { #expect(try failure(lp, "x") == .refused(status: 3)) }
    #expect(try files() < before + 20)
    let left = shell("ps --ppid \(getpid()) -o stat= | grep -c Z").output
    #expect(try #require(Int(left.dropLast())) < 20)
  }

  private func files() throws -> Int {
    try #require(Int(shell("ls /proc/\(getpid())/fd | wc -l").output.dropLast()))
  }
}
