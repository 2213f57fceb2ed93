import Testing

@testable import Records

/// Files that somebody else wrote into: a clear sentence, and nothing is lost.
@Suite(.serialized, .verified) struct StationDamageTests {
  private let data: String
  private let code: String

  init() {
    (data, code) = Practice.enrol()
    NurseWalker.addAccount(data: data)
  }

  private func station() -> NurseWalker { NurseWalker(kiosk: Kiosk(commandLine("", data: data))) }

  @Test func aBrokenIndexOfTheBoardIsMadeAnew() throws {
    let first = station()
    try first.signIn()
    let row = first.row(of: code)
    #expect(row.contains("preparing 0/47"))
    first.kiosk.signal("KILL")
    let good = shell("cat \(data)/board.index | wc -c").output
    _ = shell("printf 'no index' > \(data)/board.index")
    let second = station()
    try second.signIn(until: "1 of 1")
    #expect(second.row(of: code) == row)
    #expect(shell("cat \(data)/board.index | wc -c").output == good)
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func damagedAccountsComeBackFromTheOnesBefore() throws {
    try station().signIn()
    breaks(data)
    _ = shell("truncate -s 100 \(data)/staff.json")
    try station().signIn()
    #expect(shell("ls \(data)/quarantine").output.contains("staff"))
    #expect(shell("grep -c m.lopez \(data)/staff.json").status == 0)
  }

  /// Nobody may set the clinic up over accounts that cannot be read.
  @Test func accountsThatAreAllDamagedLetNobodyInAndAreLeftAlone() throws {
    breaks(data)
    for name in ["staff.json", "staff.json.1"] { _ = shell("echo torn > \(data)/\(name)") }
    let nurse = station()
    try nurse.tryToSignIn("m.lopez", NurseWalker.pin)
    try nurse.kiosk.wait(for: "The accounts can't be used right now.")
    #expect(nurse.kiosk.screen.contains("Nobody was signed in."))
    for command in ["add j.kim --name Jun", "remove m.lopez", "reset-pin m.lopez"] {
      let typing = NurseWalker.typing("275931", "275931")
      let result = shell(typing + commandLine("staff \(command)", data: data) + " 2>&1")
      #expect(result.status == 65)
      #expect(result.output.contains("The accounts can't be read. They were left as they are."))
    }
    #expect(shell("cat \(data)/staff.json \(data)/staff.json.1").output == "torn\ntorn\n")
    #expect(stepwell("verify", data: data).status == 65)
    #expect(stepwell("show \(code)", data: data).output.contains("Rosa Example"))
  }

  @Test func aRecordOfANewerProgramIsShownAndNotWritten() throws {
    let file = "\(data)/journeys/\(code).json"
    let bytes = Array(shell("cat \(file)").output.utf8)
    var envelope = try Envelope(bytes: bytes)
    breaks(data)
    envelope.tree["schema"] = .number(2)
    _ = shell("printf '%s' \(quoted(String(decoding: envelope.bytes, as: UTF8.self))) > \(file)")
    let nurse = station()
    try nurse.signIn()
    #expect(nurse.row(of: code).contains(" RE "))
    nurse.kiosk.enter(code)
    try nurse.kiosk.wait(for: "A newer stepwell wrote this record.")
    nurse.kiosk.press("F8")
    try nurse.kiosk.wait(for: "What should be noted?")
    nurse.kiosk.enter("kept?")
    try nurse.kiosk.wait(for: "This could not be recorded")
    #expect(Array(shell("cat \(file)").output.utf8) == envelope.bytes)
    #expect(shell("ls \(data)/quarantine").output.isEmpty)
  }

  @Test func aRecordThatCannotBeReadIsNamedOnTheBoard() throws {
    let other = Practice.enrol(in: data)
    breaks(data)
    _ = shell("echo torn > \(data)/journeys/\(code).json")
    let nurse = station()
    try nurse.signIn()
    try nurse.kiosk.wait(for: "These records can't be read: \(code). Run: stepwell verify")
    #expect(nurse.row(of: other).contains("preparing"))
    let verify = stepwell("verify", data: data)
    #expect(verify.status == 65 && verify.output.contains(code))
  }
}
