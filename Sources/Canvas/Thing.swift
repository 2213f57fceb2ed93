/// What stays together on the page: a block, the field, a row.
struct Thing {
  enum Kind {
    /// `heading` belongs to the row below it.
    case text, fact, field, row, key, heading
  }

  let kind: Kind
  /// Its lines, the roomiest form first.
  let forms: [[Strip]]
  /// The choice that a press on it picks.
  var choice: Int?
  /// Whether it is a number to call, which stays large where blank lines have to go.
  var isNumber = false
  /// Where the cursor stands in it when it has the focus.
  var cursor = Position(row: 0, column: 0)

  init(_ kind: Kind, _ lines: [Strip], choice: Int? = nil) {
    self.init(kind, forms: [lines], choice: choice)
  }

  init(_ kind: Kind, forms: [[Strip]], choice: Int? = nil) {
    self.kind = kind
    self.forms = forms
    self.choice = choice
  }

  /// The form of this rank, or the last there is.
  func lines(form: Int) -> [Strip] {
    forms.isEmpty ? [] : forms[min(max(form, 0), forms.count - 1)]
  }
}

/// What everything on one page is measured by.
struct Measure {
  let width: Int
  let letters: Letters

  /// Longer lines are hard to follow back, however wide the screen is.
  static let longestLine = 66

  var isNarrow: Bool { width < 60 }
  var margin: Int { isNarrow ? 1 : 3 }

  /// Cells for text that begins at this column.
  func room(from column: Int) -> Int {
    max(1, min(Self.longestLine, width - margin - column))
  }

  /// Text with something before its first line; the other lines stand under the first.
  func lines(_ text: String, _ role: Role, after lead: Strip) -> [Strip] {
    wrap(letters.shown(text), width: room(from: lead.width)).enumerated().map { index, line in
      var strip = index == 0 ? lead : Strip("", .blank, indent: lead.width)
      strip.add(line, role)
      return strip
    }
  }

  func lines(_ text: String, _ role: Role, indent: Int? = nil) -> [Strip] {
    lines(text, role, after: Strip("", .blank, indent: indent ?? margin))
  }
}
