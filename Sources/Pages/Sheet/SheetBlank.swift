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

extension Standing {
  /// What a sheet for this patient would have to leave blank.
  ///
  /// A day that cannot be, such as one before the procedure, is as good as none.
  var blankOnSheet: [Gap] {
    guard let orders else { return AfterCare.allCases.map(Gap.order) + [.levels, .ordersUnsigned] }
    let missing = orders.needed.filter { orders.blank.contains($0) || orders.isImpossible($0) }
    let restarts = Set(withoutRestart + orders.impossibleRestarts).sorted()
    return missing.map(Gap.order) + restarts.map { .restart(medicine: $0) }
      + (orders.levels.isEmpty ? [.levels] : []) + (areOrdersSigned ? [] : [.ordersUnsigned])
  }
}

extension Orders {
  /// Words that are longer than the form takes, as earlier records hold them, can be read all the same.
  fileprivate func isImpossible(_ order: AfterCare) -> Bool {
    if case .words = afterCare[order] { return false }
    return impossible.contains(order)
  }
}
