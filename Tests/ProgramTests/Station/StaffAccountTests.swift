import Records
import Testing

/// `stepwell staff`, from a terminal and from a pipe.
@Suite(.serialized, .verified) struct StaffAccountTests {
  private let data = temporaryFolder()

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: String
    var typed: [String] = []
    let status: Int32
    let words: String
    var testDescription: String { "\(arguments) \(typed)" }
  }

  private static let oneAccount = {
    let data = temporaryFolder()
    NurseWalker.addAccount(data: data)
    return data
  }()
  private static let adding = "staff add j.kim --name 'Jun Kim'"

  @Test(arguments: [
    Case(arguments: adding, typed: ["275931", "275932"], status: 64, words: "were not the same"),
    Case(arguments: adding, typed: ["275931"], status: 64, words: "were not the same"),
    Case(arguments: adding, typed: [""], status: 64, words: "No PIN was typed"),
    Case(arguments: adding, typed: ["secret", "secret"], status: 64, words: "digits only"),
    Case(arguments: adding, typed: ["27593", "27593"], status: 64, words: "at least 6"),
    Case(arguments: adding, typed: ["123123", "123123"], status: 64, words: "Too many people"),
    Case(arguments: "staff add m.lopez --name X", status: 64, words: "has this staff name already"),
    Case(arguments: "staff add Öl --name X", status: 64, words: "2 to 32 letters"),
    Case(arguments: "staff remove Öl", status: 64, words: "2 to 32 letters"),
    Case(arguments: "staff reset-pin Öl", status: 64, words: "2 to 32 letters"),
    Case(arguments: "staff remove m.lopez", status: 77, words: "the last account"),
    Case(arguments: "staff remove n.body", status: 66, words: "Nobody has this staff name"),
    Case(arguments: "staff reset-pin n.body", status: 66, words: "Nobody has this staff name"),
    Case(
      arguments: "staff reset-pin m.lopez", typed: ["111111", "111111"], status: 64,
      words: "Too many people"),
    Case(arguments: "staff add j.kim", status: 64, words: "--name"),
    Case(arguments: "staff add j.kim 275931 --name X", status: 64, words: "Unexpected"),
  ]) func badInputGetsASentenceAndACode(_ bad: Case) {
    let data = Self.oneAccount
    let before = shell("cat \(data)/staff.json").output
    let typing = "printf '%s' \(quoted(bad.typed.map { $0 + "\n" }.joined())) | "
    let result = shell(typing + commandLine(bad.arguments, data: data) + " 2>&1")
    #expect(result.status == bad.status)
    #expect(result.output.contains(bad.words))
    #expect(shell("cat \(data)/staff.json").output == before)
  }

  @Test func throughAPipeThePinIsNotEchoed() throws {
    let pin = NurseWalker.pin
    for (arguments, typed, words) in [
      ("staff add m.lopez --name 'Maria Lopez'", [pin, pin], "m.lopez has an account now.\n"),
      ("staff add j.kim --name 'Jun Kim'", [pin, pin], "j.kim has an account now.\n"),
      ("staff reset-pin M.Lopez", ["730518", "730518"], "m.lopez has a new PIN.\n"),
      ("staff remove j.kim", [], "j.kim has no account any more."),
    ] {
      let typing = "printf '%s' \(quoted(typed.map { $0 + "\n" }.joined())) | "
      let result = shell(typing + commandLine(arguments, data: data) + " 2> \(data).told")
      #expect(result.status == 0)
      #expect(result.output.hasPrefix(words))
    }
    #expect(shell("grep -rl -e \(pin) -e 730518 \(data)").output.isEmpty)
    let store = try FileStore(folder: data)
    #expect(try store.staff().map(\.id) == ["m.lopez"])
    #expect(try store.signIn("m.lopez", pin: pin, at: 0) == .refused(waitSeconds: 0))
    let member = StaffMember(id: "m.lopez", name: "Maria Lopez")
    #expect(try store.signIn("m.lopez", pin: "730518", at: 0) == .signedIn(member))
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func inATerminalThePinIsNotEchoed() throws {
    let kiosk = Kiosk(commandLine("staff add m.lopez --name 'Maria Lopez'", data: data))
    for words in ["Choose a PIN.", "Type the same PIN once more."] {
      try kiosk.wait(for: words)
      kiosk.type(NurseWalker.pin)
      let line = shell("tr '\\0' ' ' < /proc/\(kiosk.processID)/cmdline").output
      #expect(line.contains("staff add m.lopez") && !line.contains(NurseWalker.pin))
      kiosk.press("Enter")
    }
    let screen = try kiosk.wait(for: "echo")
    #expect(screen.contains("EXIT 0"))
    #expect(screen.contains("m.lopez has an account now."))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
    #expect(!kiosk.everything.contains("275"))
  }
}
