import Care
import Records
import Testing

/// The names of what leaves the program.
@Suite struct MarksTests {
  private func mark(_ thing: String, in scratch: Scratch) throws -> String {
    try scratch.store().marks(of: try Code.example()).mark(of: thing)
  }

  private func create(in scratch: Scratch) throws {
    _ = try scratch.store().create(try Code.example(), events: [Examples.note("a")])
  }

  @Test func theyStayTheSameAsTheJourneyGrowsAndIsCopied() throws {
    try inScratch { scratch in
      try create(in: scratch)
      let before = try mark("visit", in: scratch)
      #expect(before.count == 32 && before.allSatisfy(\.isHexDigit))
      #expect(try mark("call", in: scratch) != before)
      _ = try scratch.store().append([Examples.note("b")], to: try Code.example(), expecting: 1)
      #expect(try mark("visit", in: scratch) == before)
      try inScratch { other in
        try scratch.copy(to: other)
        #expect(try mark("visit", in: other) == before)
      }
    }
  }

  /// Whoever tries every code does not find the one that a mark was made of.
  @Test func theSameCodeElsewhereHasOthers() throws {
    var all: Set<String> = []
    for _ in 0..<2 {
      try inScratch { scratch in
        try create(in: scratch)
        all.insert(try mark("visit", in: scratch))
      }
    }
    #expect(all.count == 2)
  }
}
