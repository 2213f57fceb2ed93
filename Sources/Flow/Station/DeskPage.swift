import Care

/// Which page of the nurse's station is shown.
package enum DeskPage: Hashable, Sendable {
  // Getting in.
  case id
  case pin(id: String)
  /// Nobody has an account, where a clinic was set up before.
  case accountsGone
  case setUp(SetUp)
  case emergency(Emergency)

  // The board.
  case board
  case accesses
  case filters
  case filter(BoardFilter.Kind)

  // One journey.
  case chart
  case section(ChartSection)
  case flag(Flag.Key)
  case medicine(String)
  case medicineDay(String, from: CivilDay?)
  case medicineProtocol(String, Decision.Plan)
  /// The birth date once more, for a patient who arrives at the desk.
  case arrive
  /// Why: what stands between the journey and this step.
  case missing(Event.Name)
  case reason(Event.Name)
  /// Once more before the journey moves on: a key pressed twice must not start a procedure.
  case confirm(Event.Name)
  /// A staff list with its answers.
  case list(Checklist.ID)
  case note

  // Going home.
  case topics
  case said(Item.Reference, [Learner], attempt: Int)
  case judged(Item.Reference, [Learner], attempt: Int, words: String)
  case exception(Checklist.ID)
  case escort
  case handOver(escort: String)
  case sheet
  /// The words of a file for home, the one time that they are shown.
  case sealed(SealedFile)

  // Writing.
  case form
  /// The form of name, birth date and contacts of a journey.
  case identity
  case formField(FormField)
  case formVisit(AfterCare, CivilDay)
  case formFasting(food: Int)

  /// The first account, step by step.
  package enum SetUp: Hashable, Sendable {
    case id
    case name(id: String)
    case pin(id: String, name: String)
    case pinAgain(id: String, name: String, pin: String)
  }

  /// Getting in without an account, step by step.
  package enum Emergency: Hashable, Sendable {
    case name
    case second(name: String)
    case reason(name: String, second: String)
  }
}

/// What a nurse can look at in one journey.
package enum ChartSection: CaseIterable, Hashable, Sendable {
  case missing, flags, home, medicines, questions, answers, observations, history
}

extension DeskPage {
  /// Nothing is in focus until somebody moves there: one Enter too many decides nothing here.
  var isGrave: Bool {
    switch self {
    case .confirm, .medicine, .judged, .handOver, .sealed, .accountsGone: true
    default: false
    }
  }
}
