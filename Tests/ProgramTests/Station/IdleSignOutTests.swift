import Testing

/// Nobody is at the station any more.
@Suite(.verified) struct IdleSignOutTests {
  /// The shortest times that a clinic can set, in a copy of its checklists.
  @Test func whatWasBeingWrittenWaitsForTheSameNurse() async throws {
    let (data, code) = Practice.enrol()
    NurseWalker.addAccount(data: data)
    _ = shell(
      "cp -r \(checklistsFolder) \(data).lists; cd \(data).lists; sed -i -E"
        + " 's/^(staff-idle-(warning|clear)-seconds:).*/\\1 20/' clinic.yaml")
    let kiosk = Kiosk(commandLine("", data: data, checklists: "\(data).lists"))
    kiosk.keepEverything(in: "\(data).output")
    let nurse = NurseWalker(kiosk: kiosk)
    try nurse.signIn()
    kiosk.enter(code)
    try kiosk.wait(for: "F8 note")
    kiosk.press("F8")
    try kiosk.wait(for: "What should be noted?")
    kiosk.type("Half a no")
    try kiosk.wait(for: "Half a no")
    // Other tests go on meanwhile, and may keep this one from looking at the right moment.
    try await Task.sleep(for: .seconds(40))
    try kiosk.wait(for: "Welcome to")
    #expect(shell("grep -c 'still there' \(data).output").status == 0)
    try nurse.signIn(until: "Half a no")
    kiosk.enter("te")
    try kiosk.wait(for: "F8 note")
    let replay = stepwell("replay \(code)", data: data).output
    #expect(replay.contains("Note: Half a note  [staff m.lopez]"))
  }
}
