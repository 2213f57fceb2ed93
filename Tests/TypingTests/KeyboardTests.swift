import Pages
import Testing

@testable import Typing

@Suite("Bytes of a terminal as keys")
struct KeyboardTests {
  static let keys: [(String, Key)] = [
    ("1", .character("1")), ("ñ", .character("ñ")), ("漢", .character("漢")),
    ("🏽", .character("🏽")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace),
    ("\u{7F}", .backspace), ("\u{3}", .interrupt), ("\u{1B}", .escape), ("\u{1B}[A", .up),
    ("\u{1B}OB", .down), ("\u{9B}C", .right), ("\u{8F}D", .left), ("\u{1B}OQ", .function(2)),
    ("\u{1B}[13~", .function(3)), ("\u{1B}[[E", .function(5)), ("\u{1B}[21~", .function(10)),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
  ]

  @Test("A key comes whole, or byte by byte", arguments: keys)
  func key(_ bytes: String, _ key: Key) {
    #expect(Hands.alone(bytes) == [.key(key)])
    #expect(Hands.alone(bytes, each: 10) == [.key(key)])
  }

  @Test("A number pad in application mode types what is printed on it")
  func numberPad() {
    let typed = zip("jklmnopqrstuvwxyX", "*+,-./0123456789=")
    for (letter, character) in typed {
      #expect(Hands.alone("\u{1B}O\(letter)") == [.character(character)])
    }
  }

  @Test(
    "A key with Ctrl, Alt or Shift is one thing that means nothing",
    arguments: [
      "\u{1B}1", "\u{1B}\r", "\u{1B}\u{7F}", "\u{1B}ñ", "\u{1B}y", "\u{1B} ", "\u{1B}\\",
      "\u{1B}\u{1B}[A", "\u{1B}\u{1B}OQ", "\u{1B}\u{1B}[21~", "\u{1B}[1;5A", "\u{1B}[1;3Q",
      "\u{1B}[27;5;13~", "\u{1B}[13;5u", "\u{1B}[49;3u", "\u{1B}[49u", "\u{1B}[3;5~",
      "\u{1B}O5P", "\u{1B}O3A", "\u{1B}[1;129P", "\u{1B}[57399u", "\u{1B}[25~", "\u{0}", "\u{1C}",
    ])
  func altered(_ bytes: String) {
    #expect(Hands.alone(bytes) == [])
    #expect(Hands.alone(bytes + "1") == [.character("1")])
  }

  @Test("Esc is quick, and the key after it is a key")
  func escape() {
    var hands = Hands()
    hands.send("\u{1B}")
    hands.pause(26)
    #expect(hands.typed == [.key(.escape)])
    hands.send("1")
    #expect(hands.typed == [.key(.escape), .character("1")])
    // The bytes of a key that was pressed twice at once.
    #expect(Hands.alone("\u{1B}\u{1B}") == [.key(.escape)])
  }

  @Test("What this terminal calls its keys comes before the usual, and after the number pad")
  func ownSequences() {
    let own = Keyboard(sequences: [
      "\u{1B}A": .up, "\u{1B}[11~": .function(6), "\u{1B}Ol": .function(8),
    ])
    #expect(Hands.alone(Array("\u{1B}A".utf8), on: own) == [.key(.up)])
    #expect(Hands.alone(Array("\u{1B}[11~".utf8), on: own) == [.key(.function(6))])
    #expect(Hands.alone(Array("\u{1B}Ol".utf8), on: own) == [.character(",")])
  }

  @Test(
    "What is no text shows as the sign for it and swallows nothing",
    arguments: [
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x91], [0xC0], [0xF5], [0xED, 0xA0, 0x80],
      [0xE0, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xA9],
    ] as [[UInt8]])
  func noText(_ bytes: [UInt8]) {
    #expect(Hands.alone(bytes + [0x31]) == [.character("\u{FFFD}"), .character("1")])
  }

  @Test("Joining letters come one by one, whatever stands before them")
  func joining() {
    for letter in ["\u{301}", "\u{200D}", "\u{1F3FD}", "\u{E31}", "\u{1160}", "\u{11A8}"] {
      #expect(Hands.alone(letter) == [.key(.character(Character(letter)))])
    }
  }

  @Test("Where a byte is a letter")
  func table() {
    var letters: [Unicode.Scalar?] = (0...255).map { Unicode.Scalar(UInt8($0)) }
    letters[0xA4] = "€"
    letters[0xA5] = nil
    let latin = Keyboard(letters: .table(letters))
    let typed: [Typed] = [.character("ñ"), .character("€"), .character("\u{FFFD}")]
    #expect(Hands.alone([0xF1, 0xA4, 0xA5, 0x9B, 0x31, 0x52], on: latin) == typed)
  }

  @Test("Random bytes never trap, and two seconds later a key is a key", arguments: 1...20)
  func random(_ seed: UInt64) {
    var random = Seeded(state: seed)
    var hands = Hands()
    let often = Array("\u{1B}[]OPX^_;1?<M~\u{1B}\\\u{7}".utf8) + [0x9B, 0x9D, 0xC2, 0xF0]
    for _ in 0..<2_000 {
      let isAny = Int.random(in: 0..<3, using: &random) == 0
      hands.send([
        isAny ? UInt8.random(in: 0...255, using: &random) : often.randomElement(using: &random) ?? 0
      ])
      if Int.random(in: 0..<20, using: &random) == 0 {
        hands.pause(Int.random(in: 1...500, using: &random))
      }
    }
    hands.pause(2_000)
    hands.send("1")
    hands.pause(100)
    #expect(hands.typed.last == .character("1"), "seed \(seed)")
  }
}
