/// A language by its short code, `en` or `es`.
package struct Language: Hashable, Comparable, Sendable {
  package let code: String

  package init(code: String) {
    self.code = code
  }

  package static let english = Language(code: "en")
  package static let spanish = Language(code: "es")

  package static func < (one: Language, other: Language) -> Bool {
    one.code < other.code
  }
}

/// What one text of a checklist says in each language.
///
/// Texts may hold placeholders such as `{orders.last-food}`; `Pages` fills them.
package struct Text: Hashable, Sendable {
  package let byLanguage: [Language: String]

  package init(_ byLanguage: [Language: String]) {
    self.byLanguage = byLanguage
  }

  /// The text in this language, else in English; `check` has proved that none is missing.
  package subscript(language: Language) -> String {
    byLanguage[language] ?? byLanguage[.english] ?? ""
  }
}

/// What a text can have filled in, as written between braces.
package enum Placeholder: Hashable, Sendable {
  case lastFood, lastDrink, procedureDay, procedureTime, arriveBy, levels, restarts
  case procedure
  case clinicName, clinicPhone, clinicPhoneAfterHours, clinicEmergency
  case inrLimit, plateletsLimit
  /// Of the days at home: the one that is asked about, "today" or a date.
  case day
  /// An after-care order: `{orders.lifting}`.
  case afterCare(AfterCare)
  /// What one place of the program alone fills in.
  case blank(Blank)

  /// Reads what stands between the braces; whether there is such an order is not looked up.
  package init?(_ name: String) {
    if let found = Self.byName[name] {
      self = found
    } else if name.hasPrefix(Self.ofOrders), name != Self.ofOrders {
      self = .afterCare(AfterCare(String(name.dropFirst(Self.ofOrders.count))))
    } else {
      guard let blank = Blank(rawValue: name) else { return nil }
      self = .blank(blank)
    }
  }

  /// Every name but those of orders and of what one place alone fills in, in the order in which a finding
  /// lists them.
  package static let names: [String] = named.map(\.name)

  /// What the name of an order begins with.
  package static let ofOrders = "orders."

  private static let byName = Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.value) })

  private static let named: [(name: String, value: Placeholder)] = [
    ("orders.last-food", .lastFood), ("orders.last-drink", .lastDrink),
    ("orders.procedure-day", .procedureDay), ("orders.procedure-time", .procedureTime),
    ("orders.arrive-by", .arriveBy), ("orders.levels", .levels),
    ("orders.restarts", .restarts), ("procedure", .procedure), ("clinic.name", .clinicName),
    ("clinic.phone", .clinicPhone), ("clinic.phone-after-hours", .clinicPhoneAfterHours),
    ("clinic.emergency", .clinicEmergency), ("clinic.inr-limit", .inrLimit),
    ("clinic.platelets-limit", .plateletsLimit), ("day", .day),
  ]
}
