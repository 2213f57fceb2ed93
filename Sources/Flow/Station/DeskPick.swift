import Care

/// What a row at the nurse's station stands for.
package enum DeskPick: Hashable, Sendable {
  // Getting in and out.
  case staff
  case emergency
  case signOut

  // The board.
  case open(Code)
  /// So many rows further down or up.
  case boardPage(Int)
  case accesses
  case filter(BoardFilter.Kind)
  case filterTo(BoardFilter.Choice)

  // One journey.
  case section(ChartSection)
  case gap(Gap)
  case doubt(Item.Reference)
  case flag(Flag.Key)
  case medicine(String)
  case plan(PlanKind)
  /// A step in the journey: what may happen now, or the page that says what is missing.
  case step(Event.Name)
  case confirmed
  case guarding(Guard)
  case list(Checklist.ID)
  case orders
  case identity
  case topics

  // One list.
  case walkOpen
  case walkAll
  case item(Item.Reference)

  // Going home.
  case topic(Checklist.ID)
  case learners([Learner])
  case saidBack
  case explainAgain
  case exception
  case sheet
  /// Who goes along: the caregiver whom the record names.
  case escort(String)
  case handedOver

  // Writing.
  case field(FormField)
  case value(FormValue)
  case sign

  /// What a nurse can decide about a medicine.
  package enum PlanKind: CaseIterable, Hashable, Sendable {
    case goOn, hold, askPrescriber
  }
}
