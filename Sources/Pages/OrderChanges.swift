import Care
import Flow

extension RecordSentences {
  /// Orders that were signed: what is another one now than in the orders before them.
  func ordered(_ orders: Orders, by event: Event) -> String {
    guard let index = events.firstIndex(of: event),
      let before = events.prefix(index).reversed().lazy.compactMap(\.orders).first
    else { return words.record.ordered(at(orders.procedureAt), orders.anaesthesia) }
    let changes = changes(from: before, to: orders)
    return changes.isEmpty
      ? words.record.ordersSame : words.record.reordered(changes.joined(separator: "; "))
  }

  /// One clause for each line that changed, in the order of the form.
  private func changes(from old: Orders, to new: Orders) -> [String] {
    let text = OrderText(
      checklists: setting.checklists, language: language, procedureOn: new.procedureAt.day,
      today: new.procedureAt.day)
    let before = OrderText(
      checklists: setting.checklists, language: language, procedureOn: old.procedureAt.day,
      today: new.procedureAt.day)
    let form = words.form
    var clauses = [
      change(words.record.procedureAt, at(old.procedureAt), at(new.procedureAt)),
      change(
        form.label(.anaesthesia, ""), words.record.anaesthesia(old.anaesthesia),
        words.record.anaesthesia(new.anaesthesia)),
      change(fill.site(.name), fill.written(old.sites), fill.written(new.sites)),
      change(form.label(.fasting, ""), fasting(old), fasting(new)),
    ]
    let named = Set(old.afterCare.keys).union(new.afterCare.keys)
    let lines = setting.checklists.orders.lines.map(\.id)
    // What the lists have no longer comes last.
    clauses += (lines.filter(named.contains) + named.subtracting(lines).sorted()).map { order in
      change(
        fill.name(of: order), old.afterCare[order].map { before($0, of: order) },
        new.afterCare[order].map { text($0, of: order) })
    }
    clauses += Set(old.restarts.keys).union(new.restarts.keys).sorted().map { medicine in
      change(
        form.label(.restart(name(of: medicine)), ""), old.restarts[medicine].map { before($0) },
        new.restarts[medicine].map { text($0) })
    }
    return clauses.compactMap { $0 }
  }

  /// "Brace No → Yes"; nil where nothing changed.
  func change(_ label: String, _ old: String?, _ new: String?) -> String? {
    guard old != new else { return nil }
    let new = new.flatMap { $0.isEmpty ? nil : $0 } ?? words.form.blank
    guard let old, !old.isEmpty else { return "\(label): \(new)" }
    return "\(label): \(old) → \(new)"
  }

  private func fasting(_ orders: Orders) -> String? {
    orders.fasting.map { words.form.hours($0.foodHours, $0.drinkHours) }
  }
}

extension Event {
  /// The orders that it carries.
  fileprivate var orders: Orders? {
    switch what {
    case .enrolled(_, _, let orders), .ordered(let orders): orders
    default: nil
    }
  }
}
