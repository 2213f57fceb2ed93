import Testing

/// The plug is pulled, or the program is told to end, while a nurse is at work.
@Suite(.serialized, .verified) struct StationCrashTests {
  private let data = temporaryFolder()

  /// Every call that a save makes is the last one once.
  @Test func killedWhileOrdersAreSignedTheRecordIsOldOrNew() throws {
    NurseWalker.addAccount(data: data)
    var isSigned: Set<Bool> = []
    for (call, place) in try calls(of: sign(on: Practice.enrol(in: data), tracing: "\(data).trace"))
    {
      let code = Practice.enrol(in: data)
      let inject = "-e inject=\(call):signal=KILL:when=\(place)"
      #expect(sign(on: code, tracing: "/dev/null", inject).status == 137, "\(call) \(place)")
      let json = stepwell("show \(code) --json", data: data).output
      let isNew = json.contains("\"levels\": [\"T12\", \"L1\"]")
      #expect(json.contains("\"rev\": \(isNew ? 2 : 1)\n"))
      isSigned.insert(isNew)
      #expect(shell("ls \(data)/quarantine").output.isEmpty)
      #expect(stepwell("verify", data: data).status == 0, "\(call) \(place)")
      // Signing goes on where it stopped, or says that it is done.
      guard call == "fsync" else { continue }
      let told = isNew ? "These orders are signed already." : "The orders are signed."
      let isTold = sign(on: code, tracing: "/dev/null").output.contains(told)
      #expect(isTold)
    }
    #expect(isSigned == [false, true])
  }

  private static let saving = ["openat", "write", "fsync", "linkat", "renameat", "renameat2"]

  private func sign(on code: String, tracing trace: String, _ inject: String = "")
    -> (output: String, status: Int32)
  {
    let typing = NurseWalker.typing(
      "staff", "m.lopez", NurseWalker.pin, code, "orders", "vertebral level", "t12 l1",
      "sign these orders as maria lopez")
    let calls = Self.saving.joined(separator: ",")
    let tracing = "strace -qq -s 200 -o \(trace) -e trace=\(calls) \(inject) "
    return shell(typing + tracing + commandLine("--lines", data: data) + " 2> /dev/null")
  }

  /// The calls of the last save of a journey, each with its place among those of its kind.
  private func calls(of run: (output: String, status: Int32)) throws -> [(String, Int)] {
    #expect(run.output.contains("The orders are signed."))
    let lines = shell("cat \(data).trace").output.split(separator: "\n").map(String.init)
    let names = lines.map { String($0.prefix { $0 != "(" }) }
    let rename = try #require(
      lines.lastIndex { $0.hasPrefix("rename") && $0.contains(".json\"") })
    let first = try #require(lines[..<rename].lastIndex { $0.contains(".lock") })
    return (first...rename + 1).map { index in
      (names[index], names[...index].count { $0 == names[index] })
    }
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func aSignalAtThePinGivesTheTerminalBack(term: String) throws {
    NurseWalker.addAccount(data: data)
    let kiosk = Kiosk(commandLine("", data: data), height: 40, term: term)
    try kiosk.wait(for: "Welcome to")
    kiosk.enter("3")
    try kiosk.wait(for: "Your staff name?")
    kiosk.enter("m.lopez")
    try kiosk.wait(for: "Your PIN?")
    kiosk.type("2759")
    kiosk.signal("TERM")
    let screen = try kiosk.wait(for: "echo")
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
    #expect(!kiosk.everything.contains("2759"))
  }
}
