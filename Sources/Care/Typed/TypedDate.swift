/// What somebody typed where a date is asked for.
///
/// A year has four digits: nobody can tell 1926 from 2026 by "26". Numbers alone are read in the
/// clinic's order, in which the page asks for them, or as year, month and day.
package enum TypedDate: Hashable, Sendable {
  /// As much of a date as was typed.
  case date(PartialDate)
  /// Month and day, but no year of four digits.
  case yearIncomplete
  /// All is there, but the calendar has no such day.
  case noSuchDay
  case unreadable

  package init(_ text: String, order: DateOrder) {
    // The sign of degrees stands on more keyboards than the ordinal that it looks like.
    let text = String(text.map { $0 == "°" ? "º" : $0 })
    guard let pieces = TypedPieces(text, separators: ["/", "-", ".", ",", "'", "’"])?.pieces,
      pieces.indices.allSatisfy({ Self.standsWell($0, in: pieces) })
    else {
      self = .unreadable
      return
    }
    let numbers = pieces.filter(\.isNumber).map(\.letters)
    let months = pieces.filter { !$0.isNumber && !Self.isFiller($0.letters) }.map(\.letters)
    switch months.count {
    case 0: self = Self.order(of: pieces, order).map { Self.read(numbers, $0) } ?? .unreadable
    case 1: self = Self.month(months[0]).map { Self.read($0, numbers) } ?? .unreadable
    default: self = .unreadable
    }
  }

  private static func isFiller(_ word: String) -> Bool {
    isOrdinal(word) || TypedWords.inDates.contains(word) || TypedWords.betweenDates.contains(word)
  }

  private static func isOrdinal(_ word: String) -> Bool {
    word == "o" || TypedWords.ordinals.contains(word)
  }

  /// An ordinal is glued to its number, and "o" to 1 alone: "3 o 5 2020" is one of two days.
  private static func standsWell(_ index: Int, in pieces: [TypedPieces.Piece]) -> Bool {
    let piece = pieces[index]
    guard !piece.isNumber, isOrdinal(piece.letters) else { return true }
    guard index > 0, pieces[index - 1].isNumber, piece.gap.isEmpty || piece.gap == "." else {
      return false
    }
    return piece.letters != "o" || pieces[index - 1].letters == "1"
  }

  /// In which order numbers alone stand.
  ///
  /// As they are said, "the 3 of 5", "5 de 03", "1º/3", it is day, month and year, whatever the
  /// clinic's order; nil where other words stand among them.
  private static func order(of pieces: [TypedPieces.Piece], _ clinics: DateOrder) -> DateOrder? {
    let words = pieces.filter { !$0.isNumber }.map(\.letters)
    guard !words.isEmpty else { return clinics }
    guard let first = pieces.firstIndex(where: \.isNumber) else { return nil }
    let isAlone = words.count + 1 == pieces.count
    guard isAlone ? pieces[first].letters.count == 4 : pieces[first].letters.count <= 2 else {
      return nil
    }
    let ordinals = pieces.indices.filter { !pieces[$0].isNumber && isOrdinal(pieces[$0].letters) }
    let isSaid = !ordinals.isEmpty || words.contains(where: TypedWords.betweenDates.contains)
    return isSaid && ordinals.allSatisfy { $0 == first + 1 } ? .dayMonthYear : nil
  }

  /// The month that a word of three letters or more begins, or nil.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return TypedWords.months.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  private static func read(_ month: Int, _ numbers: [String]) -> TypedDate {
    let years = numbers.filter { $0.count == 4 }
    let others = numbers.filter { $0.count != 4 }
    guard numbers.count <= 2, others.allSatisfy({ $0.count <= 2 }) else { return .unreadable }
    switch (years.count, others.count) {
    case (1, 0): return date(years[0], "\(month)", nil)
    case (1, 1): return date(years[0], "\(month)", others[0])
    case (0, 1...): return .yearIncomplete
    default: return .unreadable
    }
  }

  private static func read(_ numbers: [String], _ order: DateOrder) -> TypedDate {
    let numbers = numbers.count == 1 ? apart(numbers[0]) : numbers
    let short = 1...2
    let year = 4...4
    switch numbers.map(\.count) {
    case [year]: return date(numbers[0], nil, nil)
    case [year, short]: return date(numbers[0], numbers[1], nil)
    case [short, year]: return date(numbers[1], numbers[0], nil)
    case [year, short, short]: return date(numbers[0], numbers[1], numbers[2])
    case [short, short, year]:
      return order == .monthDayYear
        ? date(numbers[2], numbers[0], numbers[1]) : date(numbers[2], numbers[1], numbers[0])
    case [short, short, 1...3], [short, short]: return .yearIncomplete
    default: return .unreadable
    }
  }

  /// "03051948" and "19480305"; no year from 1800 on begins like a month, or ends like one and a day.
  private static func apart(_ digits: String) -> [String] {
    func part(_ from: Int, _ count: Int) -> String { String(digits.dropFirst(from).prefix(count)) }
    switch digits.count {
    case 6: return [part(0, 2), part(2, 2), part(4, 2)]
    case 8:
      let isYearFirst = part(4, 4) < "1800"
      return isYearFirst
        ? [part(0, 4), part(4, 2), part(6, 2)] : [part(0, 2), part(2, 2), part(4, 4)]
    default: return [digits]
    }
  }

  private static func date(_ year: String, _ month: String?, _ day: String?) -> TypedDate {
    guard let year = Int(year) else { return .unreadable }
    return PartialDate(year: year, month: month.flatMap { Int($0) }, day: day.flatMap { Int($0) })
      .map(TypedDate.date) ?? .noSuchDay
  }
}

/// How many digits each number has.
private func ~= (pattern: [ClosedRange<Int>], counts: [Int]) -> Bool {
  pattern.count == counts.count && zip(pattern, counts).allSatisfy { $0.contains($1) }
}
