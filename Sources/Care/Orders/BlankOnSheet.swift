extension Checklists {
  /// What a sheet for this patient would have to leave blank.
  ///
  /// A day that cannot be, such as one before the procedure, is as good as none.
  package func blankOnSheet(of standing: Standing) -> [Gap] {
    let form = orders(of: standing.procedure)
    guard let orders = standing.orders else {
      return form.lines.map { .order($0.id) } + [.site, .ordersUnsigned]
    }
    let blank = orders.blank(in: form)
    let impossible = orders.impossible(in: form).filter { !orders.isWords($0) }
    let missing = orders.needed(in: form).filter { blank.contains($0) || impossible.contains($0) }
    let restarts = Set(standing.withoutRestart + standing.impossibleRestarts).sorted()
    return missing.map(Gap.order) + restarts.map { .restart(medicine: $0) }
      + (orders.sites.isEmpty ? [.site] : [])
      + (standing.areOrdersSigned ? [] : [.ordersUnsigned])
  }
}

extension Orders {
  /// Words that are longer than the form takes, as earlier records hold them, can be read all the same.
  fileprivate func isWords(_ order: AfterCare) -> Bool {
    if case .words = afterCare[order] { true } else { false }
  }
}
