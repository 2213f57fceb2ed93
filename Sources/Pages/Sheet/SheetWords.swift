import Care

/// What the sheet for home says around the orders.
///
/// It holds no number of its own: those are the clinic's and the clinician's. What it adds are the
/// cautions that hold whatever was ordered (`CLINICAL.md` 1c and 5).
struct SheetWords: Sendable {
  let title: String
  let keep: String
  let name: String
  let procedure: String
  let day: String
  let levels: @Sendable (_ count: Int) -> String
  let clinic: String
  let printed: String
  let page: @Sendable (_ number: Int, _ all: Int) -> String
  let goesOn: @Sendable (_ title: String) -> String

  let tierTitle: @Sendable (WarningSign.Tier, _ emergency: String) -> String
  let tierLead: @Sendable (WarningSign.Tier, _ phone: String, _ afterHours: String) -> String
  let phones: String
  let unsure: String
  let emergency: String
  let phoneByDay: String
  let phoneAfterHours: String

  let firstDay: String
  let firstDayAdult: String
  /// Nil where nothing was given that works on for hours.
  let firstDayCare: @Sendable (Anaesthesia) -> String?

  let moving: String
  let dates: String
  let medicines: String
  let pain: String
  let wound: String

  let walking: String
  let walkingCare: String
  let back: String
  let backCare: String
  let liftMore: String
  let wearLess: String
  let noBrace: String
  let therapy: String
  let noTherapy: String
  let woundCare: String
  let untilDressing: String
  let untilWashing: String
  let untilBath: String
  let driveOnOpioid: String
  let cannotCome: @Sendable (_ phone: String) -> String
  let doNotWait: String
  let paused: String
  let pausedAsk: @Sendable (_ phone: String, _ afterHours: String) -> String
  let noChange: @Sendable (_ phone: String) -> String
  let opioid: String
  let opioidCaution: String
  let closureCare: @Sendable (Closure) -> String?
  let ice: String
  let noIce: String
  let heat: String
  let noHeat: String
}
