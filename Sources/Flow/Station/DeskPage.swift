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
    case .id, .pin, .setUp, .emergency, .board, .accesses, .filters, .filter, .chart, .section,
      .flag, .medicineDay, .medicineProtocol, .arrive, .missing, .reason, .list, .note, .topics,
      .said, .exception, .escort, .sheet, .form, .identity, .formField, .formVisit,
      .formFasting:
      false
    }
  }
}

extension State {
  /// The field of a page at the station, filled with what stands there; those on the way in are made with
  /// their pages.
  func field(of desk: DeskPage) -> TextField? {
    switch desk {
    case .board: TextField(.free(limit: 40))
    case .flag, .reason, .note, .exception: TextField(.free(limit: 300))
    case .said: TextField(.free(limit: 500))
    case .escort: TextField(.free(limit: 80))
    case .arrive, .medicineDay: TextField(.date)
    case .medicineProtocol: TextField(.free(limit: 80), text: session?.lastProtocol ?? "")
    case .formVisit: TextField(.clock)
    case .formFasting: TextField(.number)
    case .formField(let field): formField(field)
    case .id, .pin, .accountsGone, .setUp, .emergency, .accesses, .filters, .filter, .chart,
      .section, .medicine, .missing, .confirm, .list, .topics, .judged, .handOver, .sheet,
      .sealed, .form, .identity:
      nil
    }
  }

  /// Enter at the station, in a field or where no row has the focus.
  mutating func submit(_ desk: DeskPage) -> [Effect] {
    switch desk {
    case .id: submitID()
    case .pin(let id): submitPin(id)
    case .setUp(let step): setUp(step)
    case .emergency(let step): emergency(step)
    case .board: openFound()
    case .flag(let key): submitSettling(key)
    case .medicineDay(let medicine, let from): submitHoldDay(medicine, from: from)
    case .medicineProtocol(let medicine, let plan): submitProtocol(medicine, plan)
    case .arrive: submitArrival()
    case .reason(let step): submitReason(step)
    case .note: submitNote()
    case .said(let item, let by, let attempt): submitSaid(item, by, attempt: attempt)
    case .exception(let topic): submitException(topic)
    case .escort: submitEscort()
    case .formField(let field): submitField(field)
    case .formVisit(let order, let day): submitVisit(order, day)
    case .formFasting(let food): submitFasting(food: food)
    case .accountsGone, .accesses, .filters, .filter, .chart, .section, .medicine, .missing,
      .confirm, .list, .topics, .judged, .handOver, .sheet, .sealed, .form, .identity:
      goBack(from: desk)
    }
  }

  /// Esc at the station: one page back; from the board, out.
  mutating func goBack(from desk: DeskPage) -> [Effect] {
    switch desk {
    case .board: leaveBoard()
    case .chart: toBoard()
    case .id, .pin, .accountsGone, .setUp, .emergency, .accesses, .filters, .filter, .section,
      .flag,
      .medicine, .medicineDay, .medicineProtocol, .arrive, .missing, .reason, .confirm, .list,
      .note, .topics, .said, .judged, .exception, .escort, .handOver, .sheet, .sealed, .form,
      .identity, .formField, .formVisit, .formFasting:
      close()
    }
  }
}
