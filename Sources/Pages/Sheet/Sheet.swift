import Care

/// What a patient takes home on paper: every word of it, in the patient's language, with no layout.
///
/// It exists only when nothing on it would be blank.
package struct Sheet: Hashable, Sendable {
  package let language: Language
  package let title: String
  /// Who, what, when and where.
  package let facts: [Entry]
  package let keep: String
  /// Warning signs first.
  package let sections: [Section]

  package struct Section: Hashable, Sendable {
    package let title: String
    /// Nil where it is not about warning signs.
    package let tier: WarningSign.Tier?
    package let lead: [String]
    package let signs: [String]
    package let entries: [Entry]

    init(
      _ title: String, tier: WarningSign.Tier? = nil, lead: [String] = [], signs: [String] = [],
      entries: [Entry] = []
    ) {
      self.title = title
      self.tier = tier
      self.lead = lead
      self.signs = signs
      self.entries = entries
    }
  }

  /// One order or fact: its name, what was ordered, and what to know about it.
  package struct Entry: Hashable, Sendable {
    package let label: String
    package let values: [String]
    package let note: String?

    init(_ label: String, _ values: [String], note: String? = nil) {
      self.label = label
      self.values = values
      self.note = note
    }

    init(_ label: String, _ value: String, note: String? = nil) {
      self.init(label, [value], note: note)
    }
  }

  /// What stands at the foot of a page.
  package func foot(page: Int, of pages: Int) -> String {
    Words.of(language).sheet.page(page, pages)
  }

  /// What stands over the rest of a section that goes on from another page.
  package func goesOn(_ section: Section) -> String {
    Words.of(language).sheet.goesOn(section.title)
  }
}
