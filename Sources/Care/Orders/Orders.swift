/// The clinician's plan for this patient.
///
/// What is not set stays nil; nothing has a silent default.
package struct Orders: Hashable, Sendable {
  /// The civil date and time of the procedure at the clinic.
  package var procedureAt: Moment
  /// `unknown` acts as the strictest.
  package var anaesthesia: Anaesthesia
  /// Where on the body, in the order of the pathway's site; empty until the clinician says.
  package var sites: [Site]
  /// Hours for this patient instead of the site's policy.
  package var fasting: FastingPolicy?
  /// The after-care orders that are set.
  package var afterCare: [AfterCare: Ordered]
  /// When a medicine that was held is taken again, by the name that the patient told: a day, or
  /// `untilTold`.
  package var restarts: [String: Ordered]

  package init(
    procedureAt: Moment, anaesthesia: Anaesthesia, sites: [Site] = [],
    fasting: FastingPolicy? = nil, afterCare: [AfterCare: Ordered] = [:],
    restarts: [String: Ordered] = [:]
  ) {
    self.procedureAt = procedureAt
    self.anaesthesia = anaesthesia
    self.sites = sites
    self.fasting = fasting
    self.afterCare = afterCare
    self.restarts = restarts
  }
}

/// How the patient is kept without pain during the procedure.
package enum Anaesthesia: String, CaseIterable, Sendable {
  case local, sedation, general, unknown
}

/// What was ordered.
package enum Ordered: Hashable, Sendable {
  case yes, no
  case minutes(Int)
  /// Hours a day.
  case hours(Int)
  case weight(Weight)
  case chosen(Option.ID)
  /// The first day on which something is allowed, or the last of a limit; the line says which.
  case day(CivilDay)
  /// Not before the team says so.
  case untilTold
  case visit(CivilDay, ClockTime)
  /// Days after the procedure, each once, in order.
  case daysAfter([Int])
  case words(String)
}

/// A weight that may be lifted.
package struct Weight: Hashable, Comparable, Sendable {
  package let grams: Int

  /// Nil outside 0.1 to 50 kg: nobody orders less, and nobody at home more.
  package init?(grams: Int) {
    guard (100...50_000).contains(grams) else { return nil }
    self.grams = grams
  }

  /// Whole pounds, of 453.592 g, rounded down, because it is a limit; half a gram is forgiven, which
  /// the weight itself was rounded by.
  package var pounds: Int { (grams * 1000 + 500) / 453_592 }

  package static func < (one: Weight, other: Weight) -> Bool {
    one.grams < other.grams
  }
}
