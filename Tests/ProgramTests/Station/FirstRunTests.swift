import Testing

/// Nobody has an account: the first nurse sets the station up.
@Suite(.serialized, .verified) struct FirstRunTests {
  private let data = temporaryFolder()

  @Test func theFirstNurseSetsTheStationUp() throws {
    let kiosk = Kiosk(commandLine("", data: data))
    let nurse = NurseWalker(kiosk: kiosk)
    kiosk.keepEverything(in: "\(data).output")
    try kiosk.wait(for: "Welcome to")
    try nurse.pick("Staff", then: "Nobody has an account here yet")
    kiosk.enter(nurse.id)
    try kiosk.wait(for: "Your name")
    kiosk.enter(nurse.name)
    for (pin, again, words) in [
      ("abcdef", nil, "A PIN is digits only."), ("123456", nil, "Too many people use that one."),
      (NurseWalker.pin, "275932", "The two PINs were not the same."),
      (NurseWalker.pin, NurseWalker.pin, "Nobody is enrolled yet"),
    ] {
      try kiosk.wait(for: "Choose a PIN.")
      kiosk.enter(pin)
      if let again {
        try kiosk.wait(for: "Type the same PIN once more.")
        kiosk.type(again)
        try kiosk.wait(for: "******")
        expectNoPin(in: kiosk)
        kiosk.press("Enter")
      }
      try kiosk.wait(for: words)
    }
    try nurse.pick("Sign out", then: "Welcome to")
    try nurse.signIn()
    #expect(kiosk.screen.contains(nurse.name))
    try nurse.pick("Sign out", then: "Welcome to")
    kiosk.isAtStation = false
    kiosk.press("F10")
    try kiosk.wait(for: "EXIT 0")
    #expect(shell("grep -c 'Choose a PIN' \(data).output").status == 0)
    // What is derived from files holds their sizes and times, which may be any number.
    #expect(
      shell("grep -rl --exclude='*.index' -e 27593 \(data) \(data).output").output.isEmpty)
    #expect(shell("cat \(data)/staff.json").output.contains("argon2id"))
  }

  private func expectNoPin(in kiosk: Kiosk) {
    #expect(!kiosk.everything.contains("27593"))
    for file in ["cmdline", "environ"] {
      let text = shell("tr '\\0' ' ' < /proc/\(kiosk.processID)/\(file)")
      #expect(text.status == 0 && text.output.contains("stepwell"))
      #expect(!text.output.contains("27593"))
    }
  }

  /// Which of the two was wrong is not told, and starting anew gives no more tries.
  @Test func wrongTriesCountAcrossARestart() throws {
    NurseWalker.addAccount(data: data)
    var told: [String: [String]] = [:]
    for _ in 1...3 {
      let kiosk = Kiosk(commandLine("", data: data))
      let nurse = NurseWalker(kiosk: kiosk)
      for id in [nurse.id, "n.body"] {
        try kiosk.wait(for: "F3 warning signs")
        try nurse.tryToSignIn(id, "275930")
        told[id, default: []].append(try kiosk.wait(for: "do not fit."))
      }
      kiosk.signal("KILL")
    }
    #expect(told["m.lopez"] == told["n.body"])
    #expect(told["m.lopez"]?.map { $0.contains("Please wait 5 seconds") } == [false, false, true])
    let kiosk = Kiosk(commandLine("", data: data))
    try NurseWalker(kiosk: kiosk).tryToSignIn("m.lopez", NurseWalker.pin)
    try kiosk.wait(for: "Please wait")
    #expect(stepwell("verify", data: data).status == 0)
  }
}
