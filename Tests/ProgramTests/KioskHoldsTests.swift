import Glibc
import Testing

/// With `--kiosk` nobody at the keyboard ends the program, however it is shown.
@Suite(.serialized, .verified) struct KioskHoldsTests {
  private let data = Practice.enrol().data

  @Test func inLines() throws {
    let kiosk = Kiosk(commandLine("--kiosk --lines", data: data), height: 60)
    try kiosk.wait(for: "1. English")
    for key in ["C-c", "C-z", "C-\\\\", "C-d", "C-s", "C-v"] { kiosk.press(key) }
    kiosk.press("Enter")
    #expect(!(try kiosk.wait(for: "You are on this page.")).contains("EXIT"))
    kiosk.type("2")
    kiosk.press("Enter")
    try kiosk.wait(for: "¿Cuál es su código?")
  }

  @Test(arguments: ["TERM", "HUP"]) func aSignalEndsItInLines(signal: String) throws {
    let kiosk = Kiosk(commandLine("--kiosk --lines", data: data), height: 60)
    try kiosk.wait(for: "1. English")
    kiosk.signal("TSTP")
    kiosk.signal(signal)
    let screen = try kiosk.wait(for: "EXIT 0")
    #expect(screen.contains("The program is closed."))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
    // Ctrl-C is a signal again.
    kiosk.press("C-c")
    try kiosk.wait(after: screen)
  }

  /// Lines that were pasted together were meant for the pages before.
  @Test func anEmergencyIsHeardInLines() throws {
    let kiosk = Kiosk(commandLine("--kiosk --lines", data: data), height: 100)
    try kiosk.wait(for: "1. English")
    kiosk.send("/signs\r1\r\r\r\r")
    try kiosk.wait(for: "Call 911")
    usleep(1_500_000)
    let page = kiosk.screen
    #expect(page.ranges(of: "Welcome to").count == 1)
    kiosk.send("/back\r")
    try kiosk.wait(after: page)
  }

  @Test func aPipeThatRunsDryIsNoEndThatAnybodyWanted() {
    let ended = shell("printf '1\\n' | " + commandLine("--kiosk --lines", data: data) + " 2>&1")
    #expect(ended.status == 74)
    #expect(
      ended.output.hasSuffix(
        "stepwell: The kiosk stopped: nobody can type here any more. All saved answers are kept."
          + " Start it again.\n"))
  }

  @Test(arguments: ["TERM=dumb", "TERM=nonsense", "-u TERM", "TERM="])
  func itDoesNotStartWithoutAScreen(term: String) throws {
    for (language, words) in [("en", "The kiosk did not start"), ("es", "El kiosco no se inició")] {
      let command = commandLine("--kiosk --language \(language)", data: data)
      let kiosk = Kiosk("env \(term) \(command)", height: 50)
      let screen = try kiosk.wait(for: "EXIT 78")
      #expect(screen.contains("stepwell: \(words)"))
      #expect(!screen.contains("English"))
    }
  }

  /// The window knows its size.
  @Test func sizesThatNoScreenHasAreNotBelieved() throws {
    let kiosk = Kiosk(
      "env COLUMNS=999999999 LINES=999999999 " + commandLine("--kiosk", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.press("2")
    try kiosk.wait(for: "¿Cuál es su código?")
  }

  /// The first file opened must not get the number of a closed stream.
  @Test func withoutStandardInputItEnds() {
    let ended = shell("timeout 20 " + commandLine("--lines <&-", data: data))
    #expect(ended.status == 0)
    #expect(ended.output.hasSuffix("All saved answers are kept.\n"))
  }
}
