import Care
import Testing

struct CodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let numbers = [
    0, 1, 31, 12_345, 987_654_321, (1 << 30) - 10, 37 * 28_000_000 + 31,
  ]

  @Test(arguments: numbers)
  func everyWrongCharacterIsFound(number: Int) throws {
    let code = try #require(Code(number: number))
    for place in 0..<7 {
      for letter in Self.alphabet {
        var typed = Array(code.text)
        guard typed[place] != letter else { continue }
        typed[place] = letter
        #expect(Code(typed: String(typed)) == nil, "\(String(typed)) for \(code)")
      }
    }
  }

  @Test(arguments: numbers)
  func everySwapOfNeighboursIsFound(number: Int) throws {
    let code = try #require(Code(number: number))
    for place in 0..<6 {
      var typed = Array(code.text)
      guard typed[place] != typed[place + 1] else { continue }
      typed.swapAt(place, place + 1)
      #expect(Code(typed: String(typed)) == nil, "\(String(typed)) for \(code)")
    }
  }

  @Test func swapsAreFoundWithEveryPairOfNeighbours() {
    for number in stride(from: 0, to: Code.count, by: 104_729) {
      guard let code = Code(number: number) else { continue }
      for place in 0..<6 {
        var typed = Array(code.text)
        guard typed[place] != typed[place + 1] else { continue }
        typed.swapAt(place, place + 1)
        #expect(Code(typed: String(typed)) == nil)
      }
    }
  }

  @Test(arguments: [
    "0000011", "OOOOOII", "ooooo1l", "000-0011", " 00 000 11 ", "-0-0-0-0-0-1-1-", "oOoOoLi",
  ])
  func readsWhatPeopleType(typed: String) {
    #expect(Code(typed: typed) == Code(number: 1))
  }

  @Test(arguments: [
    "", "000001", "00000111", "0000U11", "00000!1", "0000012", "００００011", "0000011\u{1B}",
    "*~$=U00",
  ])
  func refusesWhatIsNoCode(typed: String) {
    #expect(Code(typed: typed) == nil)
  }

  @Test(arguments: [-1, Code.count, Int.max, Int.min, 32, 36, 37 + 35])
  func refusesNumbersWithoutACode(number: Int) {
    #expect(Code(number: number) == nil)
  }

  /// Five in 37 numbers would need a check character that no keyboard has.
  @Test func mostNumbersHaveACode() {
    let whole = Code.count / 37
    let rest = Code.count % 37
    #expect(whole * 32 + min(rest, 32) == 928_641_579)
    #expect((0..<3700).count { Code(number: $0) != nil } == 3200)
  }

  @Test func differentNumbersHaveDifferentCodes() {
    let codes = (0..<5000).compactMap { Code(number: $0 * 214_733) }
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { Code(typed: $0.text) == $0 && $0.text.count == 7 })
  }
}
