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
package enum Placeholder: String, CaseIterable, Sendable {
  case lastFood = "orders.last-food"
  case lastDrink = "orders.last-drink"
  case procedureDay = "orders.procedure-day"
  case procedureTime = "orders.procedure-time"
  case arriveBy = "orders.arrive-by"
  case procedure
  case clinicName = "clinic.name"
  case clinicPhone = "clinic.phone"
  case clinicPhoneAfterHours = "clinic.phone-after-hours"
  case clinicEmergency = "clinic.emergency"
}
