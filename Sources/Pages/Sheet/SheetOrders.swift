import Care

/// The sections as `sheet.yaml` has them, with what was ordered filled in.
extension SheetMaker {
  var sections: [Sheet.Section] { lists.sheet.sections.flatMap(section) }

  private func section(_ section: SheetForm.Section) -> [Sheet.Section] {
    switch section.content {
    case .warningSigns: warnings
    case .telephones(let title): made(section, title, telephones)
    case .restarts(let title): made(section, title, restarts)
    case .lines(let title): made(section, title, [])
    }
  }

  /// None where nothing of it is for this patient.
  private func made(
    _ section: SheetForm.Section, _ title: Text, _ entries: [Sheet.Entry]
  ) -> [Sheet.Section] {
    let lead = said(section.lead)
    let entries = section.entries.compactMap(entry) + entries
    return lead.isEmpty && entries.isEmpty
      ? [] : [Sheet.Section(fill(title), lead: lead, entries: entries)]
  }

  /// One section for each tier that the clinic has signs for, the gravest first.
  private var warnings: [Sheet.Section] {
    WarningSign.Tier.allCases.sorted().compactMap { tier in
      let signs = lists.warningSigns.filter { $0.tier == tier }
      guard !signs.isEmpty, let words = lists.sheet.tiers[tier] else { return nil }
      return Sheet.Section(
        fill(words.title), tier: tier, lead: [fill(words.lead)], signs: signs.map { fill($0.text) })
    }
  }

  private var telephones: [Sheet.Entry] {
    [
      Sheet.Entry(sheet.emergency, clinic.emergency),
      Sheet.Entry(sheet.phoneByDay, clinic.phone),
      Sheet.Entry(sheet.phoneAfterHours, clinic.phoneAfterHours),
    ]
  }

  /// Medicines by the names that the patient told, each from the day that the team ordered.
  private var restarts: [Sheet.Entry] {
    standing.restarts.sorted { $0.key < $1.key }.map { medicine, ordered in
      Sheet.Entry(formulary?.shown(medicine, in: language) ?? medicine, value(ordered, of: nil))
    }
  }

  /// Nil where it is not for this patient, or its order is none that the procedure has.
  private func entry(_ entry: SheetForm.Entry) -> Sheet.Entry? {
    guard holds(entry.when), entry.order.map({ form[$0] != nil }) ?? true else { return nil }
    let says = said(entry.says)
    // A sentence stands for what was ordered, unless both are to be shown.
    let shows = entry.shows ?? (says.isEmpty ? entry.order.map { [$0] } ?? [] : [])
    let values = shows.flatMap(values) + says
    guard !values.isEmpty else { return nil }
    let label = entry.name.map { fill($0) } ?? entry.order.map(fill.name) ?? ""
    return Sheet.Entry(label, values, note: said(entry.notes).first)
  }

  private func said(_ lines: [Line]) -> [String] {
    lines.filter { holds($0.when) }.map { fill($0.text) }
  }

  private func holds(_ condition: Condition) -> Bool { condition.holds(in: circumstances) }

  /// Days of calls each stand alone, so that one can be found and crossed out.
  private func values(of order: AfterCare) -> [String] {
    guard let ordered = orders.afterCare[order] else { return [] }
    guard case .daysAfter(let counts) = ordered else { return [value(ordered, of: order)] }
    return counts.map { value(.day(orders.procedureAt.day + $0), of: order) }
  }

  /// What was ordered as it begins a line; the clinician's own words stay as they are.
  private func value(_ ordered: Ordered, of order: AfterCare?) -> String {
    let text = OrderText(
      checklists: lists, language: language, procedureOn: orders.procedureAt.day)(
        ordered, of: order)
    if case .words = ordered { return text }
    return capitalized(text)
  }
}
