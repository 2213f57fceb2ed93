import Testing

@Suite(.serialized, .verified) struct CrashTests {
  /// Five times: answer, see "Saved", pull the plug, start again.
  ///
  /// Nothing is lost, and the walk goes on where it stopped.
  @Test func killedAfterSavedNothingIsLost() throws {
    let (data, code) = Practice.enrol()
    var steps = 0
    for round in 1...5 {
      let kiosk = Kiosk(commandLine("", data: data))
      let walker = Walker(kiosk: kiosk)
      try walker.signIn("English", code: code)
      if steps > 0 { try kiosk.wait(for: "gone through \(steps) of") }
      kiosk.press("Enter")
      try kiosk.wait(for: "? help")
      for _ in 1...2 {
        let before = kiosk.screen
        kiosk.press("1")
        try kiosk.wait(after: before)
        try kiosk.wait(for: "Saved")
      }
      kiosk.signal("KILL")
      steps += 2
      let count = stepwell("replay \(code)", data: data).output.split(separator: "\n").count {
        $0.contains("Read: ") || $0.contains(" – ")
      }
      #expect(count >= steps, "round \(round)")
      #expect(stepwell("verify", data: data).status == 0, "round \(round)")
    }
  }

  @Test func aSignalToEndGivesTheTerminalBack() throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.signal("TERM")
    let screen = try kiosk.wait(for: "EXIT")
    #expect(!screen.contains("Welcome"))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
  }

  /// On the disk before it is said: file, then its name, then its folder, then the word.
  @Test func savedIsSaidAfterTheFolderIsOnTheDisk() {
    let (data, code) = Practice.enrol()
    let trace = "\(data).trace"
    let command = commandLine("--lines", data: data)
    let answers = "1\\n\(code)\\n03051948\\n1\\n1\\n"
    _ = shell(
      "printf \(quoted(answers)) | strace -f -s 4000 -o \(trace)"
        + " -e trace=fsync,fdatasync,renameat,renameat2,write,execve \(command) >/dev/null 2>&1")
    let lines = shell("cat \(trace)").output.split(separator: "\n").map(String.init)
    let saved = lines.lastIndex { $0.contains("write(1") && $0.contains("Saved") }
    let rename = lines.lastIndex { $0.contains("rename") && $0.contains("\(code).json\"") }
    let syncs = lines.indices.filter { lines[$0].contains("fsync(") }
    #expect(rename != nil && saved != nil)
    if let rename, let saved {
      #expect(syncs.contains { $0 < rename })
      #expect(syncs.contains { $0 > rename && $0 < saved })
    }
    // Nothing else is ever started.
    #expect(lines.count { $0.contains("execve(") && $0.contains("= 0") } <= 2)
  }
}
