import Testing

/// Whatever ends the program while a PIN is typed, the terminal shows again what is typed into it.
@Suite(.serialized) struct SecretTests {
  private func expectGivenBack(_ kiosk: Kiosk, after signal: String) {
    kiosk.type("2759")
    kiosk.signal(signal)
    let screen = kiosk.wait(for: "EXIT")
    #expect(!screen.contains("2759"))
    #expect(!screen.contains("EXIT 0"))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
  }

  @Test(arguments: ["INT", "TERM", "HUP", "QUIT"]) func atTheCommandLine(signal: String) {
    let kiosk = Kiosk(commandLine("staff add a_b --name Ana", data: temporaryFolder()))
    kiosk.wait(for: "Choose a PIN")
    expectGivenBack(kiosk, after: signal)
  }

  @Test(arguments: ["INT", "TERM", "HUP"]) func atTheStationInLines(signal: String) {
    let (data, _) = Practice.enrol()
    let pins = quoted("275931\\n275931\\n")
    _ = shell(
      "printf \(pins) | " + commandLine("staff add a_b --name Ana", data: data) + " 2>/dev/null")
    let kiosk = Kiosk(commandLine("--lines", data: data), height: 60)
    kiosk.wait(for: "3. Staff")
    kiosk.type("3")
    kiosk.press("Enter")
    kiosk.wait(for: "staff name?")
    kiosk.type("a_b")
    kiosk.press("Enter")
    kiosk.wait(for: "Your PIN?")
    expectGivenBack(kiosk, after: signal)
  }

  /// What was typed before the signal is asked for again; the PIN itself is never on the screen.
  @Test func aProgramThatStoodForAWhileStillHidesIt() {
    let data = temporaryFolder()
    let kiosk = Kiosk(commandLine("staff add a_b --name Ana", data: data))
    kiosk.wait(for: "Choose a PIN")
    kiosk.type("2759")
    kiosk.signal("TSTP")
    kiosk.signal("CONT")
    kiosk.wait(for: "Choose a PIN")
    for _ in 1...2 {
      kiosk.type("275931")
      kiosk.press("Enter")
      kiosk.wait(for: "same PIN")
    }
    #expect(!kiosk.wait(for: "EXIT 0").contains("2759"))
  }
}
