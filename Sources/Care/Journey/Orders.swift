/// The clinician's plan for this patient.
///
/// What is not set stays nil; nothing has a silent default.
package struct Orders: Hashable, Sendable {
  /// The civil date and time of the procedure at the clinic.
  package var procedureAt: Moment
  /// `unknown` acts as the strictest.
  package var anaesthesia: Anaesthesia
  /// The after-care orders that are set, in the clinician's words.
  package var afterCare: [AfterCare: String]

  package init(
    procedureAt: Moment, anaesthesia: Anaesthesia, afterCare: [AfterCare: String] = [:]
  ) {
    self.procedureAt = procedureAt
    self.anaesthesia = anaesthesia
    self.afterCare = afterCare
  }
}

/// How the patient is kept without pain during the procedure.
package enum Anaesthesia: String, CaseIterable, Sendable {
  case local, sedation, general, unknown
}

/// What the patient must be told for the days at home; all of them are set before discharge
/// (`CLINICAL.md` 1c: no authority gives one set of numbers, so each is an order).
package enum AfterCare: String, CaseIterable, Sendable {
  case flatRest = "flat-rest"
  case brace, lifting, driving, washing, closure, dressing, ice, heat, physiotherapy
  case painPlan = "pain-plan"
  case work
  case followUp = "follow-up"
}
