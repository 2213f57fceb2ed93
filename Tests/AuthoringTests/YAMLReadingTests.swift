import Testing

@testable import Authoring

/// An alias is seen wherever YAML has one, and nowhere else; none is ever followed.
struct YAMLReadingTests {
  @Test(arguments: [
    "a: Salt & pepper *and* more!", "a: don't\nb: 'it''s &fine'", "a: \"say \\\"*x\\\" &y\"",
    "a: one\n  & two\nb: c", "a: |\n  *x\n  &y\nb: c", "- a: >-2\n      &x\n  b: c",
    "a: # *x\n  b", "{ a: b*c, \"d\": e&f }", "- |\n\n *x\n", "a: http://x?y=1&z=2",
    "a:\n- '\n  *x'\n", "a: 100%\n", "a: b\n\n  !c\n",
  ])
  func leavesTextsAlone(_ text: String) {
    #expect(YAMLReading.tree(of: text).problems == [])
  }

  @Test(arguments: [
    ("a: *x", 1, 4), ("a: |\n  b\n*x : c", 3, 1), ("{\"a\":*x}", 1, 6), ("- - *x", 1, 5),
    ("a: b\n*x : c", 2, 1), ("a: 'b' # c\nb: [c, *x]", 2, 8),
    ("a: \"b\\\"\"\nb: *x", 2, 4), ("--- *x", 1, 5), ("é: *x", 1, 4),
  ])
  func seesAliases(_ text: String, _ line: Int, _ column: Int) {
    #expect(
      YAMLReading.tree(of: text).problems.first
        == Located(
          value: .file(.forbidden(.alias)), place: Place(line: line, column: column)))
  }

  @Test func treeHasEveryWordAtItsPlace() throws {
    let (tree, problems) = YAMLReading.tree(of: "a: [b, 'c d']\n\"e\":\n  - f: g\n")
    #expect(problems == [])
    let entries = try #require(tree?.map)
    #expect(entries.map(\.key) == ["a", "e"])
    #expect(entries.map(\.keyPlace) == [Place(line: 1, column: 1), Place(line: 2, column: 1)])
    #expect(entries[0].value.list?.map(\.word) == ["b", "c d"])
    #expect(entries[0].value.list?.map(\.place.column) == [5, 8])
    #expect(tree?["e"]?.list?.first?["f"]?.word == "g")
  }

  /// Random files of pieces that are hard to tell apart, the same in every run: each gives a tree or says
  /// why not, and what is refused anywhere gives none.
  @Test(arguments: 1...8)
  func readsWhateverComes(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<Self.rounds {
      let text = (0..<Int.random(in: 2...14, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let (tree, problems) = YAMLReading.tree(of: text)
      let isRefused = problems.contains { if case .file = $0.value { true } else { false } }
      #expect(
        (tree == nil) == (isRefused || problems.contains { $0.value == .shape(.expected(.map)) }),
        "seed \(seed), \(text.debugDescription): \(problems)")
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
