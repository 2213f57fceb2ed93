import Testing

/// `doctor`: how this computer is, in sentences, and never a word about a patient.
@Suite(.serialized, .verified) struct HealthCommandTests {
  /// Lists that somebody signed, as a clinic's would be.
  private func signedLists() -> String {
    let lists = temporaryFolder() + "/lists"
    _ = shell(
      "cp -r \(checklistsFolder) \(lists); find \(lists) -name '*.yaml' -exec sed -i -E"
        + " -e 's/^owner:.*/owner: Dr. Example/' -e 's/^reviewed:.*/reviewed: 2026-11-01/' {} +")
    return lists
  }

  private func doctor(
    _ arguments: String = "", data: String, lists: String? = nil
  ) -> (output: String, status: Int32) {
    let line = commandLine("doctor \(arguments)", data: data, checklists: lists ?? checklistsFolder)
    let file = temporaryFolder() + "/told"
    let status = shell(line + " > \(file) 2>&1 < /dev/null").status
    return (shell("cat \(file)").output, status)
  }

  @Test func whereAllIsWellItEndsWith0() {
    let (data, _) = Practice.enrol()
    NurseWalker.addAccount(data: data)
    let told = doctor(data: data, lists: signedLists())
    #expect(told.status == 0 && told.output.hasSuffix("All is well.\n"), "\(told.output)")
    #expect(!told.output.contains("!"))
    for words in [
      "This is stepwell 0.", "libsodium", "The data folder is \(data). It can be written",
      "MB are free", "The clock shows 2026-11-23 06:00 (EST, UTC-05:00)",
      "each has its owner and its review", "1 person can sign in", "Printing is off",
      "not started in a terminal", "Nothing failed in the last day.",
    ] {
      #expect(told.output.contains(words), "\(words) in \(told.output)")
    }
  }

  @Test func itSpeaksSpanishToo() {
    let (data, _) = Practice.enrol()
    let told = doctor("--language es", data: data)
    #expect(told.status == 1)
    #expect(told.output.contains("La carpeta de datos es \(data). Se puede escribir"))
    #expect(told.output.contains("! Las listas están en"))
    #expect(
      told.output.hasSuffix("stepwell: 1 cosa necesita a alguien. Vea lo que lleva ! arriba.\n"))
  }

  @Test(arguments: [
    ("rm -rf DATA", "! The data folder is DATA. It is not there."),
    ("chmod 755 DATA", "! The data folder is DATA. Other users can read it"),
    ("touch DATA/strange", "1 name in it is not as they should be. Run: stepwell verify"),
    ("rm DATA/staff.json*", "! The accounts are gone"),
    ("echo x > DATA/staff.json; rm -f DATA/staff.json.1", "! The accounts can't be read."),
    ("rm -r LISTS", "! The lists are in LISTS. They can't be found there."),
    ("echo colour: red >> LISTS/clinic.yaml", "1 finding keeps stepwell from starting."),
    ("sed -i 's/^owner:.*/owner: none/' LISTS/texts.yaml", "This is a practice copy"),
    ("sed -i -E 's/(printing): .*/\\1: yes/' LISTS/clinic.yaml", "Printing is on"),
  ]) func whatIsNotWellIsToldWithWhatToDo(harm: String, words: String) {
    let (data, _) = Practice.enrol()
    NurseWalker.addAccount(data: data)
    let lists = signedLists()
    func filled(_ text: String) -> String {
      text.split(separator: "DATA", omittingEmptySubsequences: false).joined(separator: data)
        .split(separator: "LISTS", omittingEmptySubsequences: false).joined(separator: lists)
    }
    breaks(data)
    _ = shell(filled(harm))
    let told = doctor(data: data, lists: lists)
    #expect(told.output.contains(filled(words)), "\(told.output)")
    #expect(told.status == (words.contains("Printing") && !told.output.contains("!") ? 0 : 1))
  }

  @Test func aClockThatIsBehindIsTold() {
    let (data, _) = Practice.enrol()
    let told = doctor("--at 2026-11-01T08:00", data: data)
    #expect(told.output.contains("! The clock shows 2026-11-01 08:00"))
    #expect(
      told.output.contains("The newest entry is of 2026-11-20 10:00. So the clock is behind."))
  }

  @Test func itMakesAndMovesNothing() {
    let nowhere = temporaryFolder() + "/nowhere"
    _ = doctor(data: nowhere)
    #expect(shell("test -e \(nowhere)").status == 1)
    let (data, code) = Practice.enrol()
    breaks(data)
    _ = shell("printf torn > \(data)/journeys/\(code).json")
    let before = shell("cd \(data); find . -type f -exec sum {} + | sort").output
    _ = doctor(data: data)
    #expect(shell("cd \(data); find . -type f -exec sum {} + | sort").output == before)
  }

  @Test func whereItCannotBeReadItEndsWith74() {
    let (data, _) = Practice.enrol()
    #expect(shell(commandLine("doctor", data: data) + " > /dev/full 2>&1").status == 74)
  }

  @Test func theTerminalIsLookedAt() throws {
    let (data, _) = Practice.enrol()
    let good = Kiosk(commandLine("doctor", data: data), width: 100, height: 40)
    #expect(try good.wait(for: "EXIT 1").contains("(xterm-256color) has 100 by 40 cells and 256"))
    let small = Kiosk(commandLine("doctor", data: data), width: 38, height: 60, term: "dumb")
    #expect(try small.wait(for: "EXIT 1").contains("TERM is \"dumb\""))
  }
}
