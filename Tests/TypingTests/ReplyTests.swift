import Pages
import Testing

@testable import Typing

@Suite("What a terminal says by itself answers nothing")
struct ReplyTests {
  /// Answers of xterm, kitty, tmux and others to what was asked of them, and what they tell unasked.
  static let replies = [
    "\u{1B}]11;rgb:1c1c/1e1e/2626\u{1B}\\", "\u{1B}]10;rgb:ffff/ffff/ffff\u{7}",
    "\u{1B}]4;1;rgb:cdcd/0000/0000\u{9C}", "\u{1B}]52;c;MSAyIDMgNA==\u{7}",
    "\u{1B}]lTitle 1\r2\u{1B}\\", "\u{1B}]L1 2 3\u{1B}\\", "\u{1B}]99;i=1;1\u{1B}\\",
    "\u{1B}]21;1=rgb:11/11/11\u{1B}\\", "\u{1B}]0;naïve 漢字 1\u{1B}\\",
    "\u{1B}P>|XTerm(388)\u{1B}\\", "\u{1B}P1$r0;1m\u{1B}\\", "\u{1B}P!|00000000\u{1B}\\",
    "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}P1$r2 q\u{9C}", "\u{1B}_Gi=31;OK 1\u{1B}\\",
    "\u{1B}_1\u{7}", "\u{1B}^1 2\u{1B}\\", "\u{1B}X1 2\u{1B}\\", "\u{9B}1;1R",
    "\u{9D}11;rgb:1/1/1\u{9C}", "\u{90}1$r1m\u{9C}", "\u{98}1\u{9C}", "\u{9E}1\u{9C}",
    "\u{9F}1\u{9C}", "\u{8F}1P", "\u{1B}[1;1R", "\u{1B}[?1;1R", "\u{1B}[22;80R", "\u{1B}[0n",
    "\u{1B}[?10n", "\u{1B}[?13n", "\u{1B}[?62;1;2;6;9;15;22c", "\u{1B}[?1;2c",
    "\u{1B}[>41;388;0c", "\u{1B}[=1c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[8;22;80t",
    "\u{1B}[4;600;800t", "\u{1B}[1t", "\u{1B}[3;1;1t", "\u{1B}[48;22;80;1;1t",
    "\u{1B}[?2026;2$y", "\u{1B}[4;1$y", "\u{1B}[?1u", "\u{1B}[?0u", "\u{1B}[1;1x",
    "\u{1B}[2;1;1;112;112;1;0x", "\u{1B}[?997;1n", "\u{1B}[1;2;1;2;0,~", "\u{1B}[1;1;1&w",
    "\u{1B}[>4;1m", "\u{1B}P1!~1234\u{1B}\\", "\u{1B}[1#S", "\u{1B}[1;1:2u",
  ]

  @Test("whole, and the next key is a key", arguments: replies)
  func whole(_ reply: String) {
    #expect(Hands.alone(reply) == [])
    #expect(Hands.alone(reply + "1") == [.character("1")])
  }

  @Test("in raw bytes of eight bits", arguments: [0x9B, 0x9D, 0x90, 0x98, 0x9E, 0x9F] as [UInt8])
  func eightBits(_ introducer: UInt8) {
    let end: [UInt8] = introducer == 0x9B ? Array(";1R".utf8) : [0x9C]
    #expect(Hands.alone([introducer, 0x31] + end + [0x31]) == [.character("1")])
  }

  /// ESC comes alone and is taken for the key, which answers nothing; all the rest is dropped.
  @Test("byte by byte over a slow line", arguments: replies, [10, 120, 250])
  func slow(_ reply: String, _ milliseconds: Int) {
    let typed = Hands.alone(reply, each: milliseconds)
    #expect(typed.filter { $0 != .key(.escape) } == [])
    #expect(typed.count <= 1)
  }

  @Test("in two pieces, wherever it is cut", arguments: replies)
  func pieces(_ reply: String) {
    let bytes = Array(reply.utf8)
    for cut in 1..<bytes.count {
      var hands = Hands()
      hands.send(bytes.prefix(cut))
      hands.pause(bytes[cut - 1] == 0x1B ? 250 : 1_200)
      hands.send(bytes.dropFirst(cut))
      hands.pause(2_000)
      #expect(hands.typed.filter { $0 != .key(.escape) } == [], "cut at \(cut)")
    }
  }

  @Test("cut off, and then a person types", arguments: replies)
  func cutOff(_ reply: String) {
    let bytes = Array(reply.utf8)
    for length in 1..<bytes.count {
      var hands = Hands()
      hands.send(bytes.prefix(length))
      hands.pause(2_000)
      hands.send("1")
      hands.pause(100)
      let typed = hands.typed.filter { $0 != .key(.escape) && $0 != .character("\u{FFFD}") }
      #expect(typed == [.character("1")], "cut after \(length)")
    }
  }

  @Test("cut off for longer than it may, the rest comes at once", arguments: replies)
  func lateRest(_ reply: String) {
    let bytes = Array(reply.utf8)
    // A single byte is taken for a key, but no sequence ends in a digit.
    for cut in 2..<max(2, bytes.count - 1) {
      var hands = Hands()
      hands.send(bytes.prefix(cut))
      hands.pause(1_700)
      hands.send(bytes.dropFirst(cut))
      hands.pause(200)
      hands.send("1")
      hands.pause(200)
      #expect(hands.typed.filter { $0 != .key(.escape) } == [.character("1")], "cut at \(cut)")
    }
  }

  @Test(
    "with other control characters in it",
    arguments: [
      "\u{1B}[\r1;2c", "\u{1B}[1\n;2c", "\u{1B}[1\u{18}2c", "\u{1B}[1\u{1A}2;1c",
      "\u{1B}[1\u{9B}1;1R", "\u{1B}[\u{8}1;2c", "\u{1B}[1é12c",
    ])
  func interrupted(_ reply: String) {
    var hands = Hands()
    hands.send(reply)
    hands.pause(200)
    hands.send("1")
    hands.pause(200)
    #expect(hands.typed == [.character("1")])
  }

  @Test("without an end it swallows no keys for ever, and Esc ends it")
  func unended() {
    var hands = Hands()
    hands.send("\u{1B}]11;rgb:")
    for _ in 0..<30 { hands.send("1", each: 400) }
    #expect(hands.typed.last == .character("1") && hands.typed.count < 10)

    hands = Hands()
    hands.send("\u{1B}]11;rgb:")
    hands.send("1\u{1B}", each: 100)
    hands.pause(400)
    hands.send("2")
    #expect(hands.typed == [.character("2")])
  }

  @Test("of a hundred thousand bytes")
  func long() {
    let reply = "\u{1B}]52;c;" + String(repeating: "MTIz", count: 25_000) + "\u{1B}\\"
    #expect(Hands.alone(reply + "1") == [.character("1")])
    #expect(Hands.alone("\u{1B}[" + String(repeating: "1;", count: 5_000) + "R1").count == 1)
  }

  @Test("in the middle of what a person types")
  func between() {
    let keys: [Typed] = [.character("a"), .character("b")]
    for reply in Self.replies { #expect(Hands.alone("a" + reply + "b") == keys, "\(reply)") }
  }
}
