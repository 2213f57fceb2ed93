import Care

/// What the team decides about a medicine.
extension State {
  /// Every medicine that the patient told of, those to be decided first.
  package var medicines: [MedicineEntry] {
    guard let standing = session?.standing else { return [] }
    let told = setting.checklists.shownItems(
      of: standing, in: [.before, .arrival], for: .patient
    ).flatMap { shown -> [MedicineEntry] in
      if case .medicines(let entries, _) = shown.given?.answer { entries } else { [] }
    }
    return told.filter(\.mustBeDecided) + told.filter { !$0.mustBeDecided }
  }

  mutating func plan(_ kind: DeskPick.PlanKind) -> [Effect] {
    guard case .desk(.medicine(let medicine)) = frame.screen else { return [] }
    switch kind {
    case .goOn: return open(.medicineProtocol(medicine, .goOn))
    case .askPrescriber: return open(.medicineProtocol(medicine, .askPrescriber))
    case .hold: return open(.medicineDay(medicine, from: nil))
    }
  }

  /// The first day without it, then the last.
  mutating func submitHoldDay(_ medicine: String, from: CivilDay?) -> [Effect] {
    guard let day = takeDay() else { return [] }
    guard let from else { return open(.medicineDay(medicine, from: day)) }
    guard day >= from else { return refuse(.endBeforeStart) }
    guard day - from <= OrderLine.mostDays else { return refuse(.dayTooFar) }
    return open(.medicineProtocol(medicine, .hold(from: from, to: day)))
  }

  mutating func submitProtocol(_ medicine: String, _ plan: Decision.Plan) -> [Effect] {
    guard let words = trimmedField else { return refuse(.nothingTyped) }
    session?.lastProtocol = words
    return perform(
      .decided(medicine: medicine, Decision(plan: plan, protocolName: words)),
      thenBackTo: .section(.medicines))
  }
}
