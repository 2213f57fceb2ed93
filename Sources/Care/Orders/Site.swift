/// One place on the body that can be treated, by its short name in `sites.yaml`.
package typealias Site = SiteForm.Choice.ID

/// Where a procedure is done: what can be picked, and what it is called.
package struct SiteForm: Hashable, Sendable {
  package typealias ID = Identifier<SiteForm>

  package let id: ID
  /// In the order in which they are written.
  package let choices: [Choice]
  package let texts: [SiteText: Text]
  package let sources: [Source.ID]
  /// Where made-up patients are treated.
  package let example: Site?

  package init(
    id: ID, choices: [Choice], texts: [SiteText: Text], sources: [Source.ID],
    example: Site? = nil
  ) {
    self.example = example
    self.id = id
    self.choices = choices
    self.texts = texts
    self.sources = sources
  }

  package struct Choice: Hashable, Sendable {
    package typealias ID = Identifier<Choice>

    package let id: ID
    /// Nil where the short name is what everybody writes.
    package let name: Text?

    package init(id: ID, name: Text? = nil) {
      self.id = id
      self.name = name
    }
  }
}

/// What is said of a site.
package enum SiteText: String, NamedText {
  /// On the form.
  case name, ask, help
  /// What was typed is none of the choices.
  case unknown
  /// What is missing, and as the reason why a step cannot be taken yet.
  case missing
  case notOrdered = "not-ordered"
  /// On the sheet.
  case sheetOne = "sheet-one"
  case sheetMany = "sheet-many"
  /// What was done there, for whoever answers an emergency call.
  case done

  package var needs: [String] { [] }
}

extension SiteForm {
  /// Reads "T12, L1" in any order and case; nil when a word is none of the choices, or nothing is there.
  ///
  /// "T10-L1" is nil too: it can mean two places or all from one to the other.
  package func read(_ typed: String) -> [Site]? {
    let words = typed.split { $0.isWhitespace || ",;/+&".contains($0) }.map(String.init)
    let read = words.compactMap(choice)
    guard !read.isEmpty, read.count == words.count else { return nil }
    return choices.map(\.id).filter(read.contains)
  }

  private func choice(_ typed: String) -> Site? {
    choices.first { choice in
      let names = [choice.id.text] + (choice.name.map { Array($0.byLanguage.values) } ?? [])
      return names.contains { $0.lowercased() == typed.lowercased() }
    }?.id
  }

  /// Places as a person reads them.
  package func written(_ sites: [Site], in language: Language) -> String {
    sites.map { site in
      choices.first { $0.id == site }?.name?[language] ?? site.text
    }.joined(separator: ", ")
  }
}
