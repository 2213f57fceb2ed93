import Care

/// A row of the last pages before the front door.
package enum LeavingPick: Hashable, Sendable {
  /// Who goes along: the caregiver whom the record names.
  case escort(String)
  case handedOver
  case sheet
}

/// Who takes the patient home, and what they are handed.
extension State {
  var escortRows: [LeavingPick] {
    (session?.standing.identity?.caregiver).map { [.escort($0.name)] } ?? []
  }

  mutating func pick(_ row: LeavingPick) -> [Effect] {
    switch row {
    case .escort(let name): open(.handOver(escort: name))
    case .handedOver: handOver()
    case .sheet: open(.sheet)
    }
  }

  mutating func submitEscort() -> [Effect] {
    guard let name = trimmedField else { return refuse(.nothingTyped) }
    return open(.handOver(escort: name))
  }

  private mutating func handOver() -> [Effect] {
    guard case .desk(.handOver(let escort)) = frame.screen else { return [] }
    return perform(
      .discharged(escort: escort, sheetHandedOver: true), thenBackTo: .chart)
  }
}
