import Testing

/// What one screen saves, the others show by themselves.
@Suite(.serialized, .verified) struct TwoScreensTests {
  private let data = temporaryFolder()

  @Test func aHoldOfAnotherPatientIsToldWithoutAKey() throws {
    let code = Practice.enrol(in: data)
    let other = Practice.enrol("James Sample", in: data)
    NurseWalker.addAccount(data: data)
    let kiosk = Kiosk(commandLine("--kiosk", data: data))
    let board = NurseWalker(kiosk: Kiosk(commandLine("", data: data)))
    let chart = NurseWalker(kiosk: Kiosk(commandLine("", data: data)))
    for nurse in [board, chart] { try nurse.signIn() }
    chart.kiosk.enter(other)
    try chart.kiosk.wait(for: "James Sample")
    let row = board.row(of: code)
    #expect(row.contains("preparing 0/47"))
    let patient = Walker(kiosk: kiosk)
    try patient.signIn("English", code: code)
    kiosk.press("Enter")
    try patient.walk(until: "Do you have any of these now, or did you")
    try board.kiosk.wait(for: "checking in")
    #expect(board.row(of: code) != row)
    #expect(!chart.kiosk.screen.contains("New hold"))
    kiosk.press("1", "Enter")
    try kiosk.wait(for: "Please tell the nurse now.")
    try chart.kiosk.wait(for: "New hold: \(code). F2 board")
    #expect(chart.kiosk.screen.contains("James Sample"))
    try board.kiosk.wait(for: "on hold")
    #expect(board.row(of: code).contains("hold"))
    kiosk.press("F3")
    try kiosk.wait(for: "1 Chest pain")
    kiosk.press("1")
    try chart.kiosk.wait(for: "EMERGENCY, open: \(code)")
    try board.kiosk.wait(for: "EMERGENCY, open: \(code)")
    chart.kiosk.press("F2")
    try chart.kiosk.wait(for: "Type a code or a name")
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func twoNursesOnOneJourneyLoseNothing() throws {
    let code = Practice.enrol(in: data)
    NurseWalker.addAccount(data: data)
    NurseWalker.addAccount("j.kim", name: "Jun Kim", data: data)
    let maria = NurseWalker(kiosk: Kiosk(commandLine("", data: data)))
    let jun = NurseWalker(
      kiosk: Kiosk(commandLine("", data: data)), id: "j.kim", name: "Jun Kim")
    for nurse in [maria, jun] {
      try nurse.signIn()
      nurse.kiosk.enter(code)
      try nurse.kiosk.wait(for: "F8 note")
      nurse.kiosk.press("F8")
      try nurse.kiosk.wait(for: "What should be noted?")
      nurse.kiosk.type("From \(nurse.name)")
      try nurse.kiosk.wait(for: "From \(nurse.name)")
    }
    maria.kiosk.press("Enter")
    try maria.kiosk.wait(for: "F8 note")
    // What the other was writing stands, and they are told.
    #expect(
      try jun.kiosk.wait(for: "This record was changed at another screen too.").contains(
        "From Jun Kim")
    )
    jun.kiosk.press("Enter")
    try jun.kiosk.wait(for: "F8 note")
    let replay = stepwell("replay \(code)", data: data).output
    #expect(replay.contains("Note: From Maria Lopez  [staff m.lopez]"))
    #expect(replay.contains("Note: From Jun Kim  [staff j.kim]"))
    #expect(stepwell("verify", data: data).status == 0)
  }
}
