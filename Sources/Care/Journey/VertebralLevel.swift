/// One vertebra that can be treated, from the neck down: C2 to C7, T1 to T12, L1 to L5.
package enum VertebralLevel: String, CaseIterable, Comparable, Sendable {
  case c2 = "C2", c3 = "C3", c4 = "C4", c5 = "C5", c6 = "C6", c7 = "C7"
  case t1 = "T1", t2 = "T2", t3 = "T3", t4 = "T4", t5 = "T5", t6 = "T6"
  case t7 = "T7", t8 = "T8", t9 = "T9", t10 = "T10", t11 = "T11", t12 = "T12"
  case l1 = "L1", l2 = "L2", l3 = "L3", l4 = "L4", l5 = "L5"

  package static func < (one: VertebralLevel, other: VertebralLevel) -> Bool {
    let all = allCases
    return (all.firstIndex(of: one) ?? 0) < (all.firstIndex(of: other) ?? 0)
  }
}

extension [VertebralLevel] {
  /// Reads "T12, L1" in any order and case; nil when a word is no level, such as T13, or nothing is there.
  ///
  /// "T10-L1" is nil too: it can mean two vertebrae or the four from one to the other.
  package init?(typed text: String) {
    let words = text.uppercased().split { $0.isWhitespace || ",;/+&".contains($0) }
    let levels = words.map { VertebralLevel(rawValue: String($0)) }
    let read = levels.compactMap { $0 }
    guard !read.isEmpty, read.count == levels.count else { return nil }
    self = Set(read).sorted()
  }
}
