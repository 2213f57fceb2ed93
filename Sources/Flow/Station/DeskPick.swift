import Care

/// What a row at the nurse's station stands for; the rows of each page stand with what they do.
package enum DeskPick: Hashable, Sendable {
  case door(DoorPick)
  case board(BoardPick)
  case filter(FilterPick)
  case chart(ChartPick)
  case section(SectionPick)
  case medicine(PlanKind)
  case step(StepPick)
  case list(ListPick)
  case topic(TopicPick)
  case leaving(LeavingPick)
  case form(FormPick)

  /// What a nurse can decide about a medicine.
  package enum PlanKind: CaseIterable, Hashable, Sendable {
    case goOn, hold, askPrescriber
  }
}

extension State {
  /// What the rows of a page at the station stand for, in order.
  func rows(of desk: DeskPage) -> [Pick] {
    switch desk {
    case .id: [.desk(.door(.emergency))]
    case .accountsGone: doorWithoutAccounts
    case .board: boardRows.map { .desk(.board($0)) }
    case .filters: filterRows.map { .desk(.filter($0)) }
    case .filter(let kind): filterRows(of: kind).map { .desk(.filter($0)) }
    case .chart: chartRows.map { .desk(.chart($0)) }
    case .section(let section): rows(of: section)
    case .medicine: DeskPick.PlanKind.allCases.map { .desk(.medicine($0)) }
    case .missing(let step): missingRows(step).map { .desk(.step($0)) }
    case .confirm: [.desk(.step(.confirmed))]
    case .list: listRows.map { .desk(.list($0)) }
    case .topics: topics.map { .desk(.topic(.teach($0.id))) }
    case .judged: [.desk(.topic(.saidBack)), .desk(.topic(.explainAgain))]
    case .escort: escortRows.map { .desk(.leaving($0)) }
    case .handOver: [.desk(.leaving(.handedOver)), .desk(.leaving(.sheet))]
    case .form, .identity: formRows.map { .desk(.form($0)) }
    case .formField(let field): formValues(field).map { .desk(.form(.value($0))) }
    case .sheet, .sealed, .accesses: [.understood]
    case .pin, .setUp, .emergency, .flag, .medicineDay, .medicineProtocol, .arrive, .reason, .note,
      .said, .exception, .formVisit, .formFasting:
      []
    }
  }

  /// A row at the station was picked.
  mutating func pick(_ pick: DeskPick) -> [Effect] {
    switch pick {
    case .door(let row): self.pick(row)
    case .board(let row): self.pick(row)
    case .filter(let row): self.pick(row)
    case .chart(let row): self.pick(row)
    case .section(let row): self.pick(row)
    case .medicine(let kind): plan(kind)
    case .step(let row): self.pick(row)
    case .list(let row): self.pick(row)
    case .topic(let row): self.pick(row)
    case .leaving(let row): self.pick(row)
    case .form(let row): self.pick(row)
    }
  }
}
