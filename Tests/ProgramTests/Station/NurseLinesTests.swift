import Care
import Records
import Shipped
import Testing

/// The nurse's way in plain lines.
@Suite(.serialized, .verified) struct NurseLinesTests {
  private let data = temporaryFolder()

  private static let settingUp = [
    "staff", "m.lopez", "Maria Lopez", NurseWalker.pin, NurseWalker.pin,
  ]

  private static let enrolling = [
    "/new", "name", "Rosa Example", "date of birth", "3/5/1948", "procedure", "kyphoplasty", "day",
    "11/23/2026", "time", "9:00", "anesthesia", "sedation", "enroll this patient",
  ]

  private static let ordering = [
    "orders", "vertebral level", "t12 l1", "heat", "no", "lift no more than", "5 lb",
    "sign these orders as maria lopez",
  ]

  @Test func throughAPipe() throws {
    let lines = Self.settingUp + Self.enrolling + Self.ordering + ["/board", "/signout", "/close"]
    let typing = "printf '%s\\n' \(lines.map(quoted).joined(separator: " ")) | "
    let result = shell(typing + commandLine("--lines", data: data) + " 2>&1")
    #expect(result.status == 0)
    for words in [
      "Nobody has an account here yet.", "> Maria Lopez", "Choose a PIN.",
      "Nobody is enrolled yet.",
      "> Rosa Example", "Enrolled. The code is ", "The orders are signed.", "/signout",
    ] { #expect(result.output.contains(words), "\(words)") }
    #expect(result.output.ranges(of: "Welcome to").count == 2)
    #expect(!result.output.contains("2759"))
    #expect(!result.output.contains("not on this page"))
    #expect(!result.output.contains("\u{1B}"))
    let typed = try #require(result.output.split(separator: "The code is ").last).prefix(7)
    let code = try #require(Code(typed: String(typed)))
    let standing = try FileStore(folder: data).load(code).journey.standing
    #expect(standing.areOrdersSigned)
    #expect(standing.orders?.sites == [.t12, .l1])
    #expect(standing.orders?.afterCare[.heat] == .no)
    #expect(standing.orders?.afterCare[.lifting] == Weight(grams: 2268).map(Ordered.weight))
    #expect(standing.orders?.afterCare[.closure] == nil)
    let replay = stepwell("replay \(code)", data: data).output
    #expect(replay.ranges(of: "[staff m.lopez]").count == 2)
    #expect(shell("grep -rl \(NurseWalker.pin) \(data)").output.isEmpty)
  }

  @Test func onATerminalThatCannotBeDrawnOn() throws {
    let kiosk = Kiosk(commandLine("", data: data), height: 50, term: "dumb")
    kiosk.keepEverything(in: "\(data).output")
    try kiosk.wait(for: "3. Staff")
    for (line, answer) in zip(
      Self.settingUp,
      ["Pick a short", "colleagues", "Choose a PIN", "once more", "Nobody is enrolled"])
    {
      kiosk.enter(line)
      try kiosk.wait(for: answer)
    }
    kiosk.enter("/signout")
    try kiosk.wait(for: "Welcome to")
    kiosk.enter("/close")
    let screen = try kiosk.wait(for: "echo")
    #expect(screen.contains("EXIT 0"))
    #expect(screen.contains(" echo") && !screen.contains("-echo"))
    #expect(kiosk.everything.contains("> Maria Lopez"))
    #expect(!kiosk.everything.contains("2759"))
    #expect(shell("grep -c -e 2759 \(data).output").output == "0\n")
  }
}
