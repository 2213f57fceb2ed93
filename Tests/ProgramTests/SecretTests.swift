import Glibc
import Testing

/// Whatever ends the program while a PIN is typed, the terminal shows again what is typed into it.
@Suite(.serialized, .verified) struct SecretTests {
  private func expectGivenBack(_ kiosk: Kiosk, after signal: String) throws {
    kiosk.type("2759")
    kiosk.signal(signal)
    let screen = try kiosk.wait(for: "EXIT")
    #expect(!screen.contains("2759"))
    #expect(!screen.contains("EXIT 0"))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
  }

  @Test(arguments: ["INT", "TERM", "HUP", "QUIT"]) func atTheCommandLine(signal: String) throws {
    let kiosk = Kiosk(commandLine("staff add a_b --name Ana", data: temporaryFolder()))
    try kiosk.wait(for: "Choose a PIN")
    try expectGivenBack(kiosk, after: signal)
  }

  @Test(arguments: ["INT", "TERM", "HUP"]) func atTheStationInLines(signal: String) throws {
    let (data, _) = Practice.enrol()
    let pins = quoted("275931\\n275931\\n")
    _ = shell(
      "printf \(pins) | " + commandLine("staff add a_b --name Ana", data: data) + " 2>/dev/null")
    let kiosk = Kiosk(commandLine("--lines", data: data), height: 60)
    try kiosk.wait(for: "3. Staff")
    kiosk.type("3")
    kiosk.press("Enter")
    try kiosk.wait(for: "staff name?")
    kiosk.type("a_b")
    kiosk.press("Enter")
    try kiosk.wait(for: "Your PIN?")
    try expectGivenBack(kiosk, after: signal)
  }

  /// What was typed before the signal is asked for again; the PIN itself is never on the screen.
  @Test func aProgramThatStoodForAWhileStillHidesIt() throws {
    let data = temporaryFolder()
    let kiosk = Kiosk(commandLine("staff add a_b --name Ana", data: data))
    try kiosk.wait(for: "Choose a PIN")
    kiosk.type("2759")
    kiosk.signal("TSTP")
    try waitUntilTaken(by: kiosk)
    kiosk.signal("CONT")
    for _ in 1...2 {
      kiosk.type("275931")
      kiosk.press("Enter")
      try kiosk.wait(for: "same PIN")
    }
    #expect(try !kiosk.wait(for: "EXIT 0").contains("2759"))
  }

  /// Until no signal waits for it any more, and it stands or waits for what is typed.
  private func waitUntilTaken(by kiosk: Kiosk) throws {
    let status = "/proc/\(kiosk.processID)/status"
    for _ in 0..<500 {
      let told = shell("grep -c -e '^State:.[ST]' -e '^ShdPnd:.0*$' \(status)").output
      if told == "2\n" { return }
      usleep(20_000)
    }
    throw Stuck(wanted: "the signal to be taken", screen: kiosk.screen)
  }
}
