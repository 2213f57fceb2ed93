extension Standing {
  /// What a sheet for this patient would have to leave blank.
  ///
  /// A day that cannot be, such as one before the procedure, is as good as none.
  package var blankOnSheet: [Gap] {
    guard let orders else { return AfterCare.allCases.map(Gap.order) + [.levels, .ordersUnsigned] }
    let missing = orders.needed.filter { orders.blank.contains($0) || orders.isImpossible($0) }
    let restarts = Set(withoutRestart + impossibleRestarts).sorted()
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
