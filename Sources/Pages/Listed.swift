import Care
import Flow

/// What the lists word and the program shows at places of its own.
extension Fill {
  /// The name of an order; of one that the lists have no longer, its short name.
  func name(of order: AfterCare) -> String {
    setting.checklists.orders[order]?.name[language] ?? order.text
  }

  /// Where the procedure is done, as it is called.
  func site(_ text: SiteText) -> String { site(text, of: standing?.procedure) }

  func site(_ text: SiteText, of procedure: Pathway.ID?) -> String {
    setting.checklists.site(of: procedure)?.texts[text].map { self($0) } ?? ""
  }

  func written(_ sites: [Site]) -> String { written(sites, of: standing?.procedure) }

  func written(_ sites: [Site], of procedure: Pathway.ID?) -> String {
    setting.checklists.site(of: procedure)?.written(sites, in: language)
      ?? sites.map(\.text).joined(separator: ", ")
  }

  func emergency(_ text: EmergencyText) -> String {
    setting.checklists.texts.emergency[text].map { self($0) } ?? ""
  }

  func home(_ text: HomeText, _ blanks: [Blank: String] = [:]) -> String {
    setting.checklists.texts.home[text].map { self($0, blanks) } ?? ""
  }

  func staff(_ text: StaffText, _ blanks: [Blank: String] = [:]) -> String {
    setting.checklists.texts.staff[text].map { self($0, blanks) } ?? ""
  }
}
