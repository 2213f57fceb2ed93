import Care
import Flow

extension Sheet {
  /// Why there is no sheet: what would be blank on it, in the order of the form.
  package struct Blank: Error, Hashable, Sendable {
    package let gaps: [Gap]
    /// What the lists call what is missing.
    private let setting: Setting
    private let procedure: Pathway.ID?

    package init(gaps: [Gap], setting: Setting, procedure: Pathway.ID?) {
      self.gaps = gaps
      self.setting = setting
      self.procedure = procedure
    }

    /// What is missing, each kind in one sentence.
    package func sentences(in language: Language) -> [String] {
      let words = Words.of(language)
      let fill = Fill(setting: setting, standing: nil, language: language, isForStaff: true)
      let orders = gaps.compactMap { if case .order(let order) = $0 { order } else { nil } }
      let medicines = gaps.compactMap { if case .restart(let name) = $0 { name } else { nil } }
      let kinds: [(GapKind, [String])] = [
        (.order, orders.map(fill.name)), (.restart, medicines),
        (.site, gaps.contains(.site) ? [fill.site(.missing, of: procedure)] : []),
        (.ordersUnsigned, gaps.contains(.ordersUnsigned) ? [""] : []),
      ]
      return kinds.filter { !$0.1.isEmpty }
        .map { words.record.gap($0.0, $0.1.joined(separator: ", ")) + "." }
    }
  }
}
