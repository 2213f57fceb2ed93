import Care

/// Telling one's medicines.
struct MedicineWords: Sendable {
  let none: String
  let add: String
  let addMore: String
  let takeNone: String
  /// Of a list that nobody finished, with nothing on it.
  let listBegun: String
  let thatIsAll: String
  let askName: String
  let nameHelp: String
  let askMatch: @Sendable (_ typed: String, _ offered: Int) -> String
  let keepAsWritten: @Sendable (_ typed: String) -> String
  let askDose: @Sendable (_ name: String) -> String
  let doseHelp: String
  let doseUnknown: String
  let askOften: @Sendable (_ name: String) -> String
  let often: @Sendable (HowOften) -> String
  let askKeep: @Sendable (_ entry: String) -> String
  let keep: String
  let remove: String
  let brandOf: @Sendable (_ generic: String) -> String
  let tellDose: String
  let doseNotKnown: String
  let oftenNotKnown: String
  /// Beside a medicine's name, what the person typed for it.
  let typed: @Sendable (_ typed: String) -> String
}
