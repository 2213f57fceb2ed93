import Care
import Flow

/// The form for a new patient, and for the orders.
struct FormWords: Sendable {
  let newTitle: String
  let ordersTitle: String
  let identityTitle: String
  let ask: String
  let askOrders: String
  /// `named` is what the lists call a site or an order, and how they ask for it.
  let label: @Sendable (FormField, _ named: String) -> String
  let question: @Sendable (FormField, _ named: String) -> String
  let help: @Sendable (FormField) -> String?
  let bornHelp: @Sendable (DateOrder) -> String
  /// In which language free words are written; nil where nobody knows what the patient reads.
  let writeIn: @Sendable (Language?) -> String
  let blank: String
  let siteDefault: @Sendable (_ value: String) -> String
  let leaveBlank: String
  let sitePolicy: @Sendable (_ food: Int, _ drink: Int) -> String
  let noSitePolicy: String
  let hours: @Sendable (_ food: Int, _ drink: Int) -> String
  let fastingClock: @Sendable (_ food: String, _ drink: String) -> String
  let askDrink: String
  let askVisitClock: @Sendable (_ day: String) -> String
  let anaesthesia: @Sendable (Anaesthesia) -> String
  let sign: @Sendable (_ name: String) -> String
  let correct: @Sendable (_ name: String) -> String
  let enrol: String
  /// At the PIN, which is typed anew.
  let waitForPin: @Sendable (_ seconds: Int) -> String
  let stillBlank: @Sendable (_ count: Int) -> String

  /// `about` names the order or the lines that it is about, or the journey's code.
  let notice: @Sendable (StationNotice, _ about: String) -> String
}
