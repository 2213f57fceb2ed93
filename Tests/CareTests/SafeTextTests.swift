import Care
import Testing

struct SafeTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let raw: String
    let shown: String

    init(_ what: String, _ raw: String, _ shown: String) {
      self.what = what
      self.raw = raw
      self.shown = shown
    }

    var testDescription: String { what }
  }

  static let hostile = [
    Case("clear the screen", "Ana\u{1B}[2J", "Ana[2J"),
    Case("OSC 52 sets the clipboard", "A\u{1B}]52;c;cm0=\u{7}B", "A]52;c;cm0=B"),
    Case("C1 control sequence", "A\u{9B}31mB", "A31mB"),
    Case("C1 operating system command", "A\u{9D}0;x\u{9C}B", "A0;xB"),
    Case("backspaces", "no\u{8}\u{8}yes", "noyes"),
    Case("carriage return over the line", "safe\rdanger", "safedanger"),
    Case("delete and null", "A\u{7F}B\u{0}C", "ABC"),
    Case("right-to-left override", "Ana \u{202E}gnp", "Ana gnp"),
    Case("isolate", "A\u{2066}B\u{2069}C", "ABC"),
    Case("zero width space and joiner", "A\u{200B}B\u{200D}C\u{FEFF}D", "ABCD"),
    Case("soft hyphen", "A\u{AD}B", "AB"),
    Case("Hangul filler", "A\u{3164}B\u{115F}C\u{FFA0}D", "ABCD"),
    Case("grapheme joiner and variation selector", "A\u{34F}B\u{FE0F}C", "ABC"),
    Case("tag letters", "A\u{E0041}\u{E007F}B", "AB"),
    Case("line and paragraph separators", "A\u{2028}B\u{2029}C", "ABC"),
    Case("private use and unassigned", "A\u{E000}B\u{0378}C", "ABC"),
    Case("line breaks", "A\nB\tC\r\nD", "A B C D"),
  ]

  @Test(arguments: hostile)
  func nothingHostileIsLeft(_ example: Case) {
    #expect(SafeText(example.raw).text == example.shown)
    #expect(SafeText.isUnsafe(example.raw))
    #expect(!SafeText.isUnsafe(SafeText(example.raw).text))
  }

  @Test(arguments: [
    "José Ñúñez", "Zoë O’Neil-Łuksza", "王小明", "Nguyễn Thị Ánh", "दीपिका", "עברית",
    "38.5 °C · ½ – “ok”",
  ])
  func namesAreLeftAlone(name: String) {
    #expect(SafeText(name).text == name)
    #expect(!SafeText.isUnsafe(name))
  }

  @Test func linesAreKeptWhereTheyAreWanted() {
    #expect(SafeText("A\nB\r\nC\tD", lines: true).text == "A\nB\nC D")
  }

  @Test func accentsDoNotPileUp() {
    let marks = String(repeating: "\u{301}", count: 50)
    #expect(SafeText("a\(marks)b").text.unicodeScalars.count == 5)
    let hidden = String(repeating: "\u{301}\u{200B}", count: 50)
    #expect(SafeText("a\(hidden)b").text.unicodeScalars.count == 5)
    #expect(SafeText(marks).text.isEmpty)
  }

  @Test func longTextIsCut() {
    let long = String(repeating: "é", count: 10_000)
    #expect(SafeText(long, limit: 80).text.count == 80)
    #expect(SafeText(long).text == long)
    #expect(SafeText("A\u{1B}BC", limit: 2).text == "AB")
  }

  @Test("Every control character of every plane goes")
  func everyControlGoes() {
    let controls =
      Array(0...0x1F) + Array(0x7F...0x9F) + [0x200E, 0x200F, 0x061C] + Array(0x202A...0x202E)
    for value in controls.compactMap(Unicode.Scalar.init) {
      let text = SafeText("a\(String(value))b").text
      #expect(text == "ab" || text == "a b", "U+\(String(value.value, radix: 16))")
    }
  }
}
