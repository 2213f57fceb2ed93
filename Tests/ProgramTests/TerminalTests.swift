import Testing

@Suite(.serialized, .verified) struct TerminalTests {
  @Test func everySizeShowsThePageOrSaysThatItIsTooSmall() throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.resize(width: 30, height: 8)
    try kiosk.wait(for: "make this window")
    kiosk.resize(width: 200, height: 60)
    try kiosk.wait(for: "Welcome to")
    kiosk.resize(width: 40, height: 12)
    try kiosk.wait(for: "Welcome to")
    kiosk.press("1")
    try kiosk.wait(for: "What is your code?")
  }

  @Test func pastedTextIsNeverACommand() throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.type("\u{1B}[200~1\r2\r\u{1B}[201~")
    kiosk.press("F5")
    try kiosk.wait(for: "Welcome to")
    #expect(!kiosk.screen.contains("code?"))
  }

  @Test(arguments: ["dumb", "nonsense"])
  func withoutAScreenThereAreLines(term: String) throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data), height: 50, term: term)
    try kiosk.wait(for: "1. English")
    kiosk.type("2")
    kiosk.press("Enter")
    try kiosk.wait(for: "¿Cuál es su código?")
  }

  @Test func noColourAndAsciiStillSayEverything() throws {
    let (data, _) = Practice.enrol()
    let plain = commandLine("", data: data).replacing("LC_ALL=C.UTF-8", with: "LC_ALL=C NO_COLOR=1")
    let kiosk = Kiosk(plain)
    let screen = try kiosk.wait(for: "Welcome to")
    #expect(screen.contains("> 1 English"))
    #expect(screen.contains("2 Espanol"))
  }

  @Test func keysThatStopOtherProgramsDoNothingHere() throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("--kiosk", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.press("C-c", "C-z", "C-\\\\", "C-d", "Escape", "F10", "C-l")
    #expect(!kiosk.screen.contains("F10"))
    kiosk.press("1")
    try kiosk.wait(for: "What is your code?")
  }

  /// A finger that trembles or leans brings up the next question and does not answer it.
  @Test func aKeyThatComesManyTimesAtOnceCountsOnce() throws {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    let walker = Walker(kiosk: kiosk)
    try walker.signIn("English", code: code)
    kiosk.press("1", times: 9)
    let first = try kiosk.wait(for: "1 of ")
    #expect(!first.contains("Saved"))
    kiosk.press("1")
    #expect(try kiosk.wait(after: first).contains("2 of "))
  }

  /// Nobody answers what they have not seen: the first press shows the row.
  @Test func aRowOffTheScreenIsShownBeforeItIsPicked() throws {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    let walker = Walker(kiosk: kiosk)
    try walker.signIn("English", code: code)
    let page = try #require(try walker.walk(until: "1 [ ]").last)
    let row = try #require(page.split(separator: "\n").last { $0.contains("[ ]") })
    let number = try #require(row.split(separator: " ").first).description
    kiosk.resize(width: 40, height: 12)
    #expect(!(try kiosk.wait(after: page)).contains("\(number) [ ]"))
    kiosk.press(number)
    try kiosk.wait(for: "\(number) [ ]")
    kiosk.press(number)
    try kiosk.wait(for: "\(number) [x]")
  }

  /// Elsewhere it ends programs; here it says what does.
  @Test(arguments: [("1", "What is your code?", "press F10"), ("2", "su código", "presione F10")])
  func ctrlCSaysHowToLeave(key: String, asks: String, told: String) throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.press("C-c")
    try kiosk.wait(for: "press F10.")
    kiosk.press(key)
    try kiosk.wait(for: asks)
    kiosk.press("C-c")
    try kiosk.wait(for: told)
    kiosk.press("Escape")
    try kiosk.wait(for: "Welcome to")
    kiosk.press("F10")
    try kiosk.wait(for: "EXIT 0")
  }

  @Test func whatWasOnlyMarkedIsToldAtTheEnd() {
    let data = temporaryFolder() + "/data"
    let ended = shell("printf '1\\n1\\n' | " + commandLine("try --home --lines", data: data))
    #expect(ended.status == 0)
    #expect(ended.output.contains("\nMarked now: Chest pain. Not saved yet. Enter saves.\n"))
    #expect(ended.output.contains("What you marked or typed last was not saved.\n"))
  }

  @Test func endOfInputSavesNothingByItself() {
    let (data, code) = Practice.enrol()
    let ended = shell(
      "printf '1\\n\(code)\\n3/5/1948\\n1\\n1\\n' | " + commandLine("--lines", data: data))
    #expect(ended.status == 0)
    #expect(ended.output.hasSuffix("The program is closed. All saved answers are kept.\n"))
    let replay = stepwell("replay \(code)", data: data).output
    #expect(replay.split(separator: "\n").count { $0.contains("Read: ") } == 1)
    #expect(!replay.contains("Yes"))
  }
}
