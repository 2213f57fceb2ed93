import Care

/// A row of a form, or of the page of one of its lines.
package enum FormPick: Hashable, Sendable {
  case field(FormField)
  case value(FormValue)
  case sign
}

/// Writing: a new patient, or orders.
extension State {
  var formRows: [FormPick] { formFields.map { .field($0) } + [.sign] }

  mutating func pick(_ row: FormPick) -> [Effect] {
    switch row {
    case .field(let field): openField(field)
    case .value(let value): takeValue(value)
    case .sign: signForm()
    }
  }

  /// The form on the page, or over which one of its lines is open.
  package internal(set) var form: Form? {
    get { station?.forms[formKey] }
    set {
      let key = formKey
      station?.forms[key] = newValue
    }
  }

  /// Opens the form of a new patient as it was left, or begins it.
  mutating func newPatient() -> [Effect] {
    guard station != nil else { return [] }
    guard session?.pending.isEmpty ?? true else { return save() }
    session = nil
    showBoard()
    if station?.forms[.newPatient] == nil { station?.forms[.newPatient] = Form() }
    return open(.form)
  }

  /// Opens a form of the open journey as it was left, or begins it.
  mutating func openForm(_ page: DeskPage) -> [Effect] {
    guard let standing = session?.standing, let orders = standing.orders,
      let identity = standing.identity
    else { return [] }
    let effects = open(page)
    if form == nil {
      form =
        page == .identity
        ? Form(identity)
        : Form(
          orders, isSigned: standing.areOrdersSigned, on: orderForm,
          defaults: setting.checklists.clinic.station.defaultOrders)
    }
    return effects
  }

  /// The lines of the form, in their order.
  package var formFields: [FormField] {
    let plan: [FormField] = [.day, .clock, .anaesthesia, .site, .fasting]
    let contacts: [FormField] = [.language, .phone, .caregiver, .caregiverPhone]
    if case .identity = formKey { return [.name, .born] + contacts }
    guard let standing = session?.standing, let form else {
      return [.name, .born, .procedure] + plan + contacts
    }
    let needed =
      form.orders(zone: setting.zone)?.needed(in: orderForm) ?? orderForm.lines.map(\.id)
    let isOver = standing.startedAt != nil
    return (isOver ? [.site] : plan) + needed.map(FormField.afterCare)
      + standing.heldMedicines.map(FormField.restart)
  }

  mutating func put(_ value: FormValue, into field: FormField) {
    let lines = orderForm
    form?.take(value, for: field, on: lines)
  }

  /// What can be ordered for this patient.
  package var orderForm: OrderForm { setting.checklists.orders(of: formProcedure) }

  /// Where the procedure can be done.
  package var siteForm: SiteForm? { setting.checklists.site(of: formProcedure) }

  private var formProcedure: Pathway.ID? { session?.standing.procedure ?? form?.procedure }

  mutating func openField(_ field: FormField) -> [Effect] {
    let effects = open(.formField(field))
    frame.focus = frame.field == nil ? formValues(field).firstIndex(of: currentValue(field)) : nil
    return effects
  }

  /// The line of a form that is under the hand and is typed into; nil for one that is picked from a list.
  package var lineUnderHand: FormField? {
    guard frame.screen == .desk(.form) || frame.screen == .desk(.identity),
      let focus = frame.focus, picks.indices.contains(focus),
      case .desk(.form(.field(let line))) = picks[focus], formField(line) != nil
    else { return nil }
    return line
  }

  /// Whoever types on a form means the line that is under the hand.
  mutating func openLineUnderHand() {
    if let line = lineUnderHand { _ = openField(line) }
  }

  /// Whether what comes at once was meant for the page before: digits typed in a row would pick one row after
  /// the other, and two presses would pass by what is asked back.
  package var countsBurstsOnce: Bool {
    if case .again = frame.notice { return true }
    guard case .desk(.formField) = frame.screen else { return false }
    return frame.field == nil
  }

  /// A row on the page of one line.
  private mutating func takeValue(_ value: FormValue) -> [Effect] {
    guard case .desk(.formField(let field)) = frame.screen else { return [] }
    put(value, into: field)
    // Another procedure may be done elsewhere.
    let choices = siteForm?.choices.map(\.id) ?? []
    form?.sites.removeAll { !choices.contains($0) }
    return nextField(after: field)
  }

  /// Back to the form, with the next line under the hand.
  mutating func nextField(after field: FormField) -> [Effect] {
    let notice = frame.notice
    back(to: formPage)
    frame.focus = (formFields.firstIndex(of: field) ?? -1) + 1
    frame.notice = notice
    return []
  }

  /// Signs orders or what was put right, or enrols the new patient.
  private mutating func signForm() -> [Effect] {
    guard let form else { return [] }
    let open = blankFields
    guard open.isEmpty else { return refuse(.formIncomplete(open)) }
    if case .identity = formKey { return correct(form) }
    return form.orders(zone: setting.zone).map { sign(form, $0) } ?? []
  }

  private mutating func sign(_ form: Form, _ orders: Orders) -> [Effect] {
    if let wrong = orders.impossible(in: orderForm).first { return refuse(.orderImpossible(wrong)) }
    let held = session?.standing.heldMedicines ?? []
    if let medicine = orders.impossibleRestarts.first(where: held.contains) {
      return refuse(.restartImpossible(medicine: medicine))
    }
    guard session != nil else { return enrol(form, orders) }
    guard session?.standing.orders == form.before else {
      // Once told, the next signature puts what was written here beside what the other ordered.
      if let others = session?.standing.orders { self.form?.rebase(onto: others) }
      return refuse(.ordersChangedElsewhere)
    }
    if session?.standing.areOrdersSigned == true, session?.standing.orders == orders {
      return refuse(.nothingChanged)
    }
    let key = formKey
    guard let effects = perform(.ordered(orders)) else {
      let isMoved = orders.procedureAt != session?.standing.orders?.procedureAt
      return refuse(isMoved && orders.procedureAt < now ? .dayInPast : .station(.cannotDo))
    }
    station?.forms[key] = nil
    goOnUnderTold {
      $0.back(to: .chart)
      $0.frame.notice = .station(.form(.signed))
    }
    return effects
  }

  /// The lines that must be filled in before this can be signed.
  package var blankFields: [FormField] {
    guard let form else { return [] }
    var blank: [FormField] = []
    let needed = formFields.filter(Self.required.contains)
    for field in needed where form.isBlank(field) { blank.append(field) }
    // A number without a name would be left out of the record unseen.
    if form.caregiver.isEmpty && !form.caregiverPhone.isEmpty { blank.append(.caregiver) }
    return blank
  }

  private static let required: Set<FormField> = [
    .name, .born, .procedure, .day, .clock, .anaesthesia,
  ]

  private mutating func enrol(_ form: Form, _ orders: Orders) -> [Effect] {
    guard let identity = form.identity, let procedure = form.procedure else { return [] }
    if !form.isSameNameTold, let other = station?.board.journey(of: identity.name) {
      station?.forms[.newPatient]?.isSameNameTold = true
      return refuse(.sameName(other))
    }
    return enrol(identity, procedure: procedure, orders) ?? refuse(.dayInPast)
  }

  mutating func created(_ journey: Journey, _ receipt: Receipt) -> [Effect] {
    guard station != nil else { return [] }
    station?.forms[.newPatient] = nil
    session = Session(journey: journey, receipt: receipt)
    showBoard()
    let effects = open(.chart)
    frame.notice = .station(.form(.enrolled(journey.code)))
    return effects + [.readRows([journey.code])]
  }
}
