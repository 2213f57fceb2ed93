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

  /// Reads what stands between the braces.
  package init?(_ name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }

  /// Every name, in the order in which a finding lists them.
  package static let names: [String] = named.map(\.name)

  private static let byName = Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.value) })

  private static let named: [(name: String, value: Placeholder)] =
    [
      ("orders.last-food", .lastFood), ("orders.last-drink", .lastDrink),
      ("orders.procedure-day", .procedureDay), ("orders.procedure-time", .procedureTime),
      ("orders.arrive-by", .arriveBy), ("orders.levels", .levels),
      ("orders.restarts", .restarts), ("procedure", .procedure), ("clinic.name", .clinicName),
      ("clinic.phone", .clinicPhone), ("clinic.phone-after-hours", .clinicPhoneAfterHours),
      ("clinic.emergency", .clinicEmergency), ("clinic.inr-limit", .inrLimit),
      ("clinic.platelets-limit", .plateletsLimit), ("day", .day),
    ] + AfterCare.allCases.map { ("orders.\($0.rawValue)", .afterCare($0)) }
}
