/// The site's own settings, from `clinic.yaml`.
package struct Clinic: Hashable, Sendable {
  package let signature: Signature
  package let name: String
  package let phone: String
  package let phoneAfterHours: String
  /// The emergency number: 911, 112 or 999.
  package let emergency: String
  /// In the order in which the welcome page offers them.
  package let languages: [Language]
  /// In which order people here type a date.
  package let dateOrder: DateOrder
  /// A kind of anaesthesia that is missing here has no site policy.
  package let fasting: [Anaesthesia: FastingPolicy]
  package let arriveMinutesBefore: Int
  /// How long *verified* holds before it must be done again.
  package let verifiedForMinutes: Int
  /// Seconds without a key until the program asks whether somebody is still there.
  package let idleWarningSeconds: Int
  /// Seconds from that question until the screen clears; 20 at least (WCAG 2.2.1).
  package let idleClearSeconds: Int
  /// Seconds until "please take a seat" clears by itself.
  package let seatClearSeconds: Int

  package init(
    signature: Signature, name: String, phone: String, phoneAfterHours: String, emergency: String,
    languages: [Language], dateOrder: DateOrder, fasting: [Anaesthesia: FastingPolicy],
    arriveMinutesBefore: Int,
    verifiedForMinutes: Int, idleWarningSeconds: Int, idleClearSeconds: Int, seatClearSeconds: Int
  ) {
    self.signature = signature
    self.name = name
    self.phone = phone
    self.phoneAfterHours = phoneAfterHours
    self.emergency = emergency
    self.languages = languages
    self.dateOrder = dateOrder
    self.fasting = fasting
    self.arriveMinutesBefore = arriveMinutesBefore
    self.verifiedForMinutes = verifiedForMinutes
    self.idleWarningSeconds = idleWarningSeconds
    self.idleClearSeconds = idleClearSeconds
    self.seatClearSeconds = seatClearSeconds
  }
}

/// The order of the parts of a typed date; what was typed is always read back with the month's name.
package enum DateOrder: String, CaseIterable, Sendable {
  case monthDayYear = "month-day-year"
  case dayMonthYear = "day-month-year"
}

/// How long before the procedure the last food and the last clear drink may be.
package struct FastingPolicy: Hashable, Sendable {
  package let foodHours: Int
  package let drinkHours: Int

  package init(foodHours: Int, drinkHours: Int) {
    self.foodHours = foodHours
    self.drinkHours = drinkHours
  }

  /// ASA 2017, reaffirmed 2023 (S54): 8 hours after a full meal, 2 hours after clear drinks.
  package static let strictest = FastingPolicy(foodHours: 8, drinkHours: 2)
}

/// One sign that somebody must act on, with how urgent it is.
package struct WarningSign: Hashable, Sendable {
  package typealias ID = Identifier<WarningSign>

  package let id: ID
  package let tier: Tier
  package let text: Text
  package let sources: [Source.ID]

  package init(id: ID, tier: Tier, text: Text, sources: [Source.ID]) {
    self.id = id
    self.tier = tier
    self.text = text
    self.sources = sources
  }

  /// What to do about a sign (`CLINICAL.md` section 5).
  package enum Tier: Int, CaseIterable, Comparable, Sendable {
    case callEmergency = 1
    case phoneNow = 2
    case phoneInHours = 3

    package static func < (one: Tier, other: Tier) -> Bool {
      one.rawValue < other.rawValue
    }
  }
}
