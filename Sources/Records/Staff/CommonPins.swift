/// The PINs that a stranger tries first: patterns, and the well-known ones that have none.
///
/// Of those with six digits it is about one in ninety.
enum CommonPins {
  /// Takes at least six digits, in ASCII.
  static func include(_ digits: [UInt8]) -> Bool {
    let numbers = digits.map { Int($0) - 48 }
    return Set(numbers).count < 3 || repeats(numbers) || isEven(numbers, turning: true)
      || isEven(pieces(of: 2, numbers).map { $0.reduce(0) { $0 * 10 + $1 } })
      || (3...5).contains { pieces(of: $0, numbers).isAll { isEven($0) } }
      || wellKnown.contains(String(decoding: digits, as: UTF8.self))
  }

  /// Up to four digits over and over, such as 123123 or 48154815.
  private static func repeats(_ numbers: [Int]) -> Bool {
    (1...4).contains { length in
      numbers.count >= 2 * length && zip(numbers, numbers.dropFirst(length)).allSatisfy { $0 == $1 }
    }
  }

  /// Each as much more, or less, than the one before: 234567, or 10, 20, 30.
  ///
  /// `turning` lets 0 come after 9, as it does on a keyboard.
  private static func isEven(_ numbers: [Int], turning: Bool = false) -> Bool {
    let steps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
    return Set(turning ? steps.map { ($0 + 10) % 10 } : steps).count == 1
  }

  /// Empty when the digits cannot be cut so.
  private static func pieces(of length: Int, _ numbers: [Int]) -> [[Int]] {
    guard numbers.count % length == 0 else { return [] }
    return stride(from: 0, to: numbers.count, by: length).map {
      Array(numbers[$0..<$0 + length])
    }
  }

  /// Ways round the keys, numbers of mathematics and songs, and what else leaked lists are full of.
  private static let wellKnown = Set(
    """
    102938 112358 123450 123455 123457 123698 124816 128256 135790 141421 142857 147896 161803
    196969 201314 235711 246810 246813 248163 271828 314159 321478 369874 520131 520134 741236
    789632 963214 987412 1123581 1234321 1236987 1314520 1414213 1618033 2468101 2718281 3141592
    5201314 7758258 7758521 8675309 10293847 11235813 12345679 12369874 14142135 16180339 24681012
    27182818 31415926 123454321 123456780 123698745 147896325 271828182 314159265 1029384756
    1234567891 2468101214 3141592653 12345654321 12345678910 31415926535 314159265358
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Collection {
  /// As `allSatisfy`, but false when there is nothing.
  fileprivate func isAll(_ test: (Element) -> Bool) -> Bool {
    !isEmpty && allSatisfy(test)
  }
}
