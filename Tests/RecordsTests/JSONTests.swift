import FoundationEssentials
import Testing

@testable import Records

@Suite struct JSONTests {
  @Test func aValueHasOneWayToBeWritten() {
    let json: JSON = [
      "b": .list([.null, .bool(true), .bool(false), .number(-12)]), "a": .object([:]),
      "é": "x", "z": .list([]), "Z": "\"\\/\u{8}\t\n\u{c}\r\u{1f}\u{7f}\u{2028}é",
    ]
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"Z":"\"\\/\b\t\n\f\r\u001f"# + "\u{7f}\u{2028}é"
        + #"","a":{},"b":[null,true,false,-12],"z":[],"é":"x"}"#)
  }

  @Test func everyCharacterReadsBackByteForByte() {
    let scalars = Array(0...0x2FF) + [0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F9B4, 0x10FFFF]
    for value in scalars {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "x" + String(scalar) + "y"
      let back = JSON(bytes: JSON.text(text).bytes)?.text
      #expect(back.map { Array($0.utf8) } == Array(text.utf8), "U+\(value)")
    }
  }

  /// Composed and decomposed letters are equal strings in Swift, but not the same bytes.
  @Test func accentsAreNotRewritten() {
    for text in ["\u{e9}", "e\u{301}"] {
      #expect(JSON(bytes: JSON.text(text).bytes)?.bytes == JSON.text(text).bytes)
    }
  }

  @Test(arguments: [
    "", " ", "{", "{\"a\":1", "nul", "nulll", "1.5", "{\"a\":0.1}", "9007199254740993",
    "-9007199254740993", "99999999999999999999", "-99999999999999999999999999999999999999", "-",
    "\u{0}", "'a'", "[\u{0}]", "]", "}", "\"", "\"\\", "\"\\u00", "\"\\u001\"", "\"\n\"", "[1",
    "[1 ", "1,",
    "{\"a\"}", "{1:1}", "{\"a\":}",
    // JSON, but not written in the one way.
    " 1", "1 ", "1\n", "1.0", "1e2", "-0", "01", "+1", "\"\\u0041\"", "\"\\u000a\"", "\"\\u001F\"",
    "\"\\/\"", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "\u{FEFF}1", "[1, 2]", "[1,]", "[,]",
    "{\"a\":1,}", "{\"e\u{301}\":1,\"\u{e9}\":1}", "TRUE",
  ])
  func onlyTheCanonicalFormIsRead(text: String) {
    #expect(JSON(bytes: Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xC3, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ] as [[UInt8]])
  func whatIsNotUTF8IsNotRead(bytes: [UInt8]) {
    #expect(JSON(bytes: bytes) == nil)
  }

  @Test func depthHasAnEnd() {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: UInt8(ascii: "["), count: depth)
        + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    }
    #expect(JSON(bytes: nested(64)) != nil)
    #expect(JSON(bytes: nested(65)) == nil)
    #expect(JSON(bytes: nested(200_000)) == nil)
    #expect(JSON(bytes: [UInt8](repeating: UInt8(ascii: "["), count: 200_000)) == nil)
  }

  /// Thousands of broken files: none traps, and what is read is what stands there, to the byte, and
  /// what Foundation reads too.
  @Test func brokenFilesAreRefusedOrReadRight() throws {
    var random = Numbers(seed: 20_261_123)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0001", "1", "-", "0", "é", " ", "null",
    ]
    let whole = Examples.answers.map(\.kept) + [.null, .list([]), [:], .number(-7)]
    var read = 0
    for _ in 0..<20_000 {
      var bytes = JSON.list((0..<3).map { _ in whole.randomElement(using: &random) ?? .null }).bytes
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...3, using: &random))
        bytes.replaceSubrange(start..<end, with: (pieces.randomElement(using: &random) ?? "").utf8)
      }
      guard let json = JSON(bytes: bytes) else { continue }
      read += 1
      #expect(json.bytes == bytes)
      #expect(try JSONDecoder().decode(Foundations.self, from: Data(bytes)).json == json)
    }
    #expect(read > 1000)
  }
}

/// The same value as Foundation reads it.
private struct Foundations: Decodable {
  let json: JSON

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      json = .text(text)
    } else if let object = try? value.decode([String: Foundations].self) {
      json = .object(object.mapValues(\.json))
    } else if let number = try? value.decode(Int.self) {
      json = .number(number)
    } else if let bool = try? value.decode(Bool.self) {
      json = .bool(bool)
    } else if value.decodeNil() {
      json = .null
    } else {
      json = .list(try value.decode([Foundations].self).map(\.json))
    }
  }
}

/// The same numbers in every run (SplitMix64).
private struct Numbers: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
