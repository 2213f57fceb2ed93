/// A date as far as it is known: of people without papers often no more than a year.
package struct PartialDate: Hashable, Sendable {
  /// The first day that it can be.
  package let first: CivilDay
  package let known: Part

  package enum Part: Hashable, Sendable {
    case year, month, day
  }

  package init(_ day: CivilDay) {
    first = day
    known = .day
  }

  /// Nil for what is not in the calendar, and for a day without its month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard day == nil || month != nil,
      let first = CivilDay(year: year, month: month ?? 1, day: day ?? 1)
    else { return nil }
    self.first = first
    known = day != nil ? .day : month != nil ? .month : .year
  }

  /// Reads `1948-03-05`, `1948-03` and `1948`.
  package init?(iso text: String) {
    let missing = "-01-01".suffix(max(0, 10 - text.utf8.count))
    guard let first = CivilDay(iso: text + missing) else { return nil }
    switch text.utf8.count {
    case 4: known = .year
    case 7: known = .month
    case 10: known = .day
    default: return nil
    }
    self.first = first
  }

  /// The form kept in files, as long as it is known: `1948-03`.
  package var iso: String {
    switch known {
    case .year: String(first.iso.prefix(4))
    case .month: String(first.iso.prefix(7))
    case .day: first.iso
    }
  }

  /// Whether somebody who typed this knows the date: all of it that is known, and nothing that differs.
  package func isMet(by typed: PartialDate) -> Bool { typed.iso.hasPrefix(iso) }
}
