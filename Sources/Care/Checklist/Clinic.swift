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
  package let station: Station

  package init(
    signature: Signature, name: String, phone: String, phoneAfterHours: String, emergency: String,
    languages: [Language], dateOrder: DateOrder, fasting: [Anaesthesia: FastingPolicy],
    arriveMinutesBefore: Int,
    verifiedForMinutes: Int, idleWarningSeconds: Int, idleClearSeconds: Int,
    seatClearSeconds: Int, station: Station
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
    self.station = station
  }
}

/// The site's settings for the nurse's station.
package struct Station: Hashable, Sendable {
  /// The highest INR and the lowest platelets (×10⁹/L) at which the site goes on, as it writes them.
  package let inrLimit: String
  package let plateletsLimit: String
  /// In the order in which they are shown; one list each, whose options have points.
  package let scores: [ScoreRule]
  /// As for patients, but a nurse may be called away for longer.
  package let idleWarningSeconds: Int
  package let idleClearSeconds: Int
  /// Whether the print key sends the sheet to `lp`.
  package let isPrinting: Bool
  /// Where the key at the station puts sealed files for home; nil where there is only the command.
  package let exportFolder: String?
  /// What the form of orders begins with, marked as the site's.
  package let defaultOrders: [AfterCare: DefaultOrder]

  package init(
    inrLimit: String, plateletsLimit: String, scores: [ScoreRule], idleWarningSeconds: Int,
    idleClearSeconds: Int, isPrinting: Bool, exportFolder: String? = nil,
    defaultOrders: [AfterCare: DefaultOrder]
  ) {
    self.inrLimit = inrLimit
    self.plateletsLimit = plateletsLimit
    self.scores = scores
    self.idleWarningSeconds = idleWarningSeconds
    self.idleClearSeconds = idleClearSeconds
    self.isPrinting = isPrinting
    self.exportFolder = exportFolder
    self.defaultOrders = defaultOrders
  }
}

/// A score that must be reached before a patient leaves the recovery room.
package struct ScoreRule: Hashable, Sendable {
  package let list: Checklist.ID
  package let least: Int

  package init(list: Checklist.ID, least: Int) {
    self.list = list
    self.least = least
  }
}

/// An order that the site gives unless the clinician orders something else.
package enum DefaultOrder: Hashable, Sendable {
  case plain(Ordered)
  /// So many days after the procedure.
  case dayAfter(Int)

  package func ordered(procedureOn day: CivilDay) -> Ordered {
    switch self {
    case .plain(let ordered): ordered
    case .dayAfter(let count): .day(day + count)
    }
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

  /// Whether both are hours of one day; more, or less than none, is a slip.
  package var isPossible: Bool {
    [foodHours, drinkHours].allSatisfy((0...24).contains)
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
