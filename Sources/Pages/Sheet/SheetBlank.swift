import Care

extension Sheet {
  /// Why there is no sheet: what would be blank on it, in the order of the form.
  package struct Blank: Error, Hashable, Sendable {
    package let gaps: [Gap]

    package init(gaps: [Gap]) {
      self.gaps = gaps
    }

    /// What is missing, each kind in one sentence.
    package func sentences(in language: Language) -> [String] {
      let words = Words.of(language)
      let orders = gaps.compactMap { if case .order(let order) = $0 { order } else { nil } }
      let medicines = gaps.compactMap { if case .restart(let name) = $0 { name } else { nil } }
      let kinds: [(GapKind, [String])] = [
        (.order, orders.map(words.order.label)), (.restart, medicines),
        (.levels, gaps.contains(.levels) ? [""] : []),
        (.ordersUnsigned, gaps.contains(.ordersUnsigned) ? [""] : []),
      ]
      return kinds.filter { !$0.1.isEmpty }
        .map { words.record.gap($0.0, $0.1.joined(separator: ", ")) + "." }
    }
  }
}
