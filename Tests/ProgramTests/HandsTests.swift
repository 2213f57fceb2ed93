import Glibc
import Testing

/// What hands do that nobody means, and what a terminal says by itself.
@Suite(.serialized, .verified) struct HandsTests {
  /// At the first page of the walk, and the place of its row.
  private func atTheFirstPage() throws -> (kiosk: Kiosk, page: String, row: Int) {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try Walker(kiosk: kiosk).signIn("English", code: code)
    kiosk.press("1")
    let page = try kiosk.wait(for: "1 of ")
    let row = try firstRow(of: page)
    // Long enough for what the page must take from now on.
    usleep(450_000)
    return (kiosk, page, row)
  }

  /// The line of the row that "1" picks; the place in the list, "1 of 33", stands behind a title.
  private func firstRow(of page: String) throws -> Int {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(
      lines.firstIndex { $0.drop { $0 == " " || $0 == "▸" }.hasPrefix("1 ") })
  }

  private func expectStill(_ page: String, on kiosk: Kiosk, _ what: String) {
    usleep(150_000)
    #expect(kiosk.screen == page, "\(what)")
  }

  @Test func taps() throws {
    let (kiosk, page, row) = try atTheFirstPage()
    kiosk.touch(row: row, column: 12)
    expectStill(page, on: kiosk, "a finger that is down")
    kiosk.release(row: 0, column: 12)
    expectStill(page, on: kiosk, "a finger that slid off")
    kiosk.release(row: row, column: 12)
    expectStill(page, on: kiosk, "a release without a press")
    for bytes in ["<64;13;Y", "<65;13;Y", "<2;13;Y", "<1;13;Y", "<32;13;Y"] {
      let press = "\u{1B}[" + bytes.replacing("Y", with: "\(row + 1)")
      kiosk.send(press + "M" + press + "m")
    }
    expectStill(page, on: kiosk, "wheels, other buttons, movements")
    // The second of two taps lands on a page that nobody has read.
    kiosk.touch(row: row, column: 12)
    kiosk.release(row: row, column: 12)
    usleep(120_000)
    kiosk.touch(row: row, column: 12)
    kiosk.release(row: row, column: 12)
    let next = try kiosk.wait(for: "2 of ")
    expectStill(next, on: kiosk, "the second of two taps")
    // After two taps the hand has to be still for a moment.
    usleep(600_000)
    kiosk.click(row: try firstRow(of: next), column: 12)
    let third = try kiosk.wait(for: "3 of ")
    // A key and a tap are two presses as well.
    let target = try firstRow(of: third)
    usleep(700_000)
    kiosk.send("1")
    kiosk.touch(row: target, column: 12)
    kiosk.release(row: target, column: 12)
    let after = try kiosk.wait(for: "4 of ")
    expectStill(after, on: kiosk, "a tap after a key")
  }

  @Test func aTerminalsOwnWordsAreNoAnswer() throws {
    let (kiosk, page, _) = try atTheFirstPage()
    let replies = [
      "\u{1B}]11;rgb:1c1c/1e1e/2626\u{1B}\\", "\u{1B}P1$r0;1m\u{1B}\\", "\u{1B}_Gi=1;1\u{1B}\\",
      "\u{1B}^1\u{1B}\\", "\u{1B}X1\u{7}", "\u{9D}11;1\u{9C}", "\u{1B}[1;1R", "\u{1B}[?62;1c",
      "\u{1B}[I", "\u{1B}[8;22;80t", "\u{1B}[?2026;1$y", "\u{1B}[?1u", "\u{1B}1", "\u{1B}\r",
      "\u{1B}[1;5B", "\u{1B}[27;5;13~", "\u{1B}[13;5u",
    ]
    for reply in replies { kiosk.send(reply) }
    expectStill(page, on: kiosk, "replies at once")
    for piece in ["\u{1B}]11;rgb:1c1c/1", "e1e/26", "26\u{1B}", "\\"] {
      kiosk.send(piece)
      usleep(100_000)
    }
    expectStill(page, on: kiosk, "a reply in pieces")
    // One without an end, and the key after it.
    kiosk.send("\u{1B}]11;rgb:1")
    usleep(1_700_000)
    kiosk.send("\u{1B}Oq")
    try kiosk.wait(for: "2 of ")
  }

  /// Nothing that comes in its first second takes it away, and then the same key does.
  @Test func anEmergencyIsSeen() throws {
    let (data, _) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "Welcome to")
    kiosk.press("F3")
    try kiosk.wait(for: "Chest pain")
    usleep(450_000)
    kiosk.send("1\u{1B}[B\r\u{1B}OQ")
    kiosk.send("\u{1B}")
    let page = try kiosk.wait(for: "911")
    kiosk.send("1")
    expectStill(page, on: kiosk, "what came in the first second")
    usleep(1_300_000)
    kiosk.send("1")
    #expect(!(try kiosk.wait(after: page)).contains("Say this on the phone"))
  }

  @Test func lettersInEveryLocale() throws {
    for locale in ["xx_YY.UTF-8", "C", "C.UTF-8"] {
      let kiosk = Kiosk(
        commandLine("", data: temporaryFolder())
          .replacing("LC_ALL=C.UTF-8", with: "LC_ALL=\(locale)"))
      try kiosk.wait(for: "Welcome to")
      kiosk.press("3")
      try kiosk.wait(for: "Nobody has an account here yet")
      kiosk.enter("m.lopez")
      try kiosk.wait(for: "Your name")
      kiosk.send("señora Mu")
      // A letter in two pieces, and a byte that is none.
      kiosk.send([0xC3])
      kiosk.send([0xB1, 0x6F, 0x7A, 0xFF])
      let isPlain = locale == "C"
      try kiosk.wait(for: isPlain ? "senora Munoz?" : "señora Muñoz\u{FFFD}")
    }
  }
}
