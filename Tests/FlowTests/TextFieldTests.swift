import Care
import Glibc
import Testing

@testable import Flow

/// Any text in any pieces, in every kind of field.
@Suite struct TextFieldTests {
  @Test(arguments: [
    ["👍", "🏽"], ["e", "\u{301}"], ["ก", "ำ"], ["ᄒ", "ᅡ", "ᆫ"], ["🇪", "🇸", "🇺"],
    ["👨", "\u{200D}", "👩"], ["❤", "\u{FE0F}"], ["a", "\r", "\n"], ["\u{301}"],
  ])
  func aLetterMayComeInPieces(pieces: [String]) {
    for kind in kinds {
      var field = TextField(kind)
      for piece in pieces + ["x"] { field.insert(piece) }
      #expect(field.text == SafeText(pieces.joined() + "x").text)
      #expect(field.cursor == field.text.count)
    }
  }

  @Test func whatJoinsTheLetterBehindStandsBeforeTheCursor() {
    var field = TextField(.free(limit: 9), text: "a🇸")
    field.move(.left)
    field.insert("🇪")
    #expect(field.text == "a🇪🇸")
    #expect(field.cursor == 2)
  }

  @Test func lettersThatJoinWhenTheOneBetweenThemGoes() {
    var field = TextField(.free(limit: 9), text: "🇪x🇸")
    field.move(.left)
    field.erase(.before)
    #expect(field.text == "🇪🇸")
    #expect(field.cursor == 1)
  }

  @Test func pieceAfterPieceOfOneLetterIsNotEndless() {
    var field = TextField(.free(limit: 5), text: "a")
    for _ in 0..<100 { field.insert("🏽") }
    #expect(field.text.unicodeScalars.count == 20)
    #expect(field.isCut)
  }

  /// `STEPWELL_FUZZ` gives the number of sequences for a long run.
  @Test func anyWayOfTyping() {
    let sequences = getenv("STEPWELL_FUZZ").flatMap { Int(String(cString: $0)) } ?? 400
    for seed in 0..<sequences {
      var random = Seeded(state: UInt64(seed))
      let kind = kinds[random.next(kinds.count)]
      var field = TextField(kind)
      for step in 0..<60 where !type(into: &field, &random) {
        Issue.record(
          "seed \(seed), step \(step), \(kind): \(field.text.unicodeScalars.map(\.value))")
        return
      }
    }
  }

  private let kinds: [TextField.Kind] = [
    .free(limit: 20), .free(limit: 3), .number, .secret(limit: 6), .date, .clock,
  ]

  /// One random step; false when what must hold does not.
  private func type(into field: inout TextField, _ random: inout Seeded) -> Bool {
    let before = field
    let (head, tail) = (before.text.prefix(before.cursor), before.text.dropFirst(before.cursor))
    let isRight: Bool
    switch random.next(10) {
    case 0...5:
      let typed = (0...random.next(3)).map { _ in piece(&random) }.joined()
      field.insert(typed)
      let line = SafeText(String(head) + typed + tail).text
      let isWhole = field.text.unicodeScalars.elementsEqual(line.unicodeScalars)
      let behind = String(field.text.dropFirst(field.cursor))
      isRight = (field.isCut || isWhole) && String(tail).hasSuffix(behind)
    case 6:
      field.insert("x")
      isRight = before.cursor < before.text.count || field.isCut || field.text == before.text + "x"
    case 7...8:
      let side: Action.Side = random.next(2) == 0 ? .before : .after
      field.erase(side)
      let kept = side == .before ? head.dropLast() + tail : head + tail.dropFirst()
      isRight = field.text.unicodeScalars.elementsEqual(kept.unicodeScalars)
    default:
      field.move([.left, .right, .start, .end][random.next(4)])
      isRight = field.text == before.text
    }
    return isRight && isSound(field)
  }

  private func isSound(_ field: TextField) -> Bool {
    let limit =
      switch field.kind {
      case .free(let limit), .secret(let limit): limit
      case .number, .date, .clock: 40
      }
    let text = field.text
    return (0...text.count).contains(field.cursor) && text.count <= limit
      && text.unicodeScalars.count <= limit * 4
      && text.unicodeScalars.elementsEqual(SafeText(text).text.unicodeScalars)
  }

  private func piece(_ random: inout Seeded) -> String {
    if random.next(3) == 0 {
      return Unicode.Scalar(UInt32(random.next(0x11_0000))).map { String(Character($0)) }
        ?? "\u{FFFD}"
    }
    return pieces[random.next(pieces.count)]
  }

  private let pieces = [
    "a", "Z", "5", " ", ".", "-", "é", "e\u{301}", "\u{301}", "\u{327}", "\u{20DD}", "👍", "🏽", "👨",
    "\u{200D}", "👨‍👩‍👧", "❤", "\u{FE0F}", "\u{FE0E}", "🇪", "🇸", "ก", "ำ", "ี", "่", "ᄒ", "ᅡ", "ᆫ", "한",
    "क",
    "्", "ष", "ि", "ம", "ை", "ع", "ّ", "\u{200F}", "\u{202E}", "٥", "５", "½", "Ⅷ", "中", "ｶ", "ﾞ",
    "\0", "\u{1B}",
    "\r", "\n", "\r\n", "\t", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{E000}", "\u{FFFD}", "\u{FFFF}",
    "\u{D4E}", "\u{1F3F4}\u{E0067}\u{E007F}",
    String(decoding: [0xF0, 0x9F, 0x91] as [UInt8], as: UTF8.self),
    String(repeating: "long ", count: 30), String(repeating: "\u{301}", count: 50),
  ]
}
