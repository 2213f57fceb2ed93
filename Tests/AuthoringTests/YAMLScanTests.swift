import Testing

@testable import Authoring

/// The scan must see an alias wherever libYAML would, and nowhere else.
struct YAMLScanTests {
  @Test(arguments: [
    "a: Salt & pepper *and* more!", "a: don't\nb: 'it''s &fine'", "a: \"say \\\"*x\\\" &y\"",
    "a: one\n  & two\nb: c", "a: |\n  *x\n  &y\nb: c", "- a: >-2\n      &x\n  b: c",
    "a: # *x\n  b", "{ a: b*c, \"d\": e&f }", "- |\n\n *x\n", "a: http://x?y=1&z=2",
    "a:\n- '\n  *x'\n", "a: 100%\n", "a: b\n\n  !c\n",
  ])
  func leavesTextsAlone(_ text: String) {
    #expect(YAMLScan.problems(in: text) == [])
  }

  @Test(arguments: [
    ("a: *x", 1, 4), ("a: |\n  b\n*x : c", 3, 1), ("{\"a\":*x}", 1, 6), ("- - *x", 1, 5),
    ("a: b\n*x : c", 2, 1), ("a: 'b' # c\nb: [c, *x]", 2, 8), ("a: b # c\n  *x", 2, 3),
    ("a: \"b\\\"\"\nb: *x", 2, 4), ("--- *x", 1, 5), ("é: *x", 1, 4),
    ("- a: |1\n  b\n -  *x", 3, 5),
  ])
  func seesAliases(_ text: String, _ line: Int, _ column: Int) {
    #expect(
      YAMLScan.problems(in: text) == [
        Located(value: .forbidden(.alias), place: Place(line: line, column: column))
      ])
  }

  /// Random files of pieces that are hard to tell apart, the same in every run.
  @Test(arguments: 1...8)
  func agreesWithTheParser(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<Self.rounds {
      let text = (0..<Int.random(in: 2...14, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let scanned = YAMLScan.problems(in: text).map(\.value)
      let composed = YAMLComposing.tree(of: text)
      let found = composed.problems.map(\.value)
      if scanned.isEmpty {
        #expect(
          !found.contains { $0.isForbidden }, "seed \(seed), missed in \(text.debugDescription)")
      } else if scanned.allSatisfy({ $0 == .forbidden(.anchor) }), composed.tree != nil,
        // The value of a doubled key is not looked at.
        !found.contains(where: { if case .shape(.doubledKey) = $0 { true } else { false } })
      {
        #expect(
          found.contains(.file(.forbidden(.anchor))),
          "seed \(seed), wrongly refused in \(text.debugDescription)")
      }
    }
  }

  private static let rounds = 400
  private static let pieces = [
    "a: ", "b", "\n", "\n  ", "\n    ", "- ", "'", "\"", "&x ", "&y", "*x", "[", "]", "{", "}",
    ", ",
    ": ", " #c", "|", ">-", "|1", "\n\n", "? ", "'it''s'", "\"q\"", "\\", "---\n", "\n---",
    "text &z",
    "k: &x v", "\n- ", "\na: ", "\n  b: ", " ", "!t ", "\t", "\r\n", "é", "...", ":",
  ]
}

extension Problem {
  /// Whether it is a part of YAML that the scan has to find first.
  fileprivate var isForbidden: Bool {
    switch self {
    case .file(.forbidden(.anchor)), .file(.forbidden(.alias)), .file(.forbidden(.complexKey)): true
    default: false
    }
  }
}

/// A small generator whose runs can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
