import Care

/// One line of the form for a new patient, or for the orders.
package enum FormField: Hashable, Sendable {
  case name, born, language, phone, caregiver, caregiverPhone
  case procedure, day, clock, anaesthesia, site, fasting
  case afterCare(AfterCare)
  /// When a medicine that was held is taken again.
  case restart(String)
}

/// What a row on the page of one line puts there.
package enum FormValue: Hashable, Sendable {
  case language(Language)
  case procedure(Pathway.ID)
  case anaesthesia(Anaesthesia)
  case ordered(Ordered)
  /// The site's hours rather than hours for this patient.
  case sitePolicy
  /// Nothing: the line is blank again.
  case blank
}

/// What is being written: a new patient, or orders for one who is here.
///
/// It stays while the nurse looks elsewhere and when the station signs them out by itself.
package struct Form: Hashable, Sendable {
  package internal(set) var name = ""
  package internal(set) var born: PartialDate?
  package internal(set) var language: Language?
  package internal(set) var phone = ""
  package internal(set) var caregiver = ""
  package internal(set) var caregiverPhone = ""
  package internal(set) var procedure: Pathway.ID?
  package internal(set) var day: CivilDay?
  package internal(set) var clock: ClockTime?
  package internal(set) var anaesthesia: Anaesthesia?
  package internal(set) var sites: [Site] = []
  package internal(set) var fasting: FastingPolicy?
  package internal(set) var afterCare: [AfterCare: Ordered] = [:]
  package internal(set) var restarts: [String: Ordered] = [:]
  /// It was told that somebody of the same name is on the board.
  var isSameNameTold = false
  /// The orders as they stood when the form was opened; nil for a new patient.
  package internal(set) var before: Orders?
  /// Likewise who the patient was, when only that is put right.
  var identityBefore: Identity?

  init() {}

  /// The orders of a journey; what is blank on its lines gets the site's defaults until somebody signs.
  init(
    _ orders: Orders, isSigned: Bool, on lines: OrderForm, defaults: [AfterCare: DefaultOrder]
  ) {
    day = orders.procedureAt.day
    clock = orders.procedureAt.clock
    anaesthesia = orders.anaesthesia
    sites = orders.sites
    fasting = orders.fasting
    afterCare = orders.afterCare
    restarts = orders.restarts
    before = orders
    guard !isSigned else { return }
    for (order, value) in defaults where afterCare[order] == nil && lines[order] != nil {
      afterCare[order] = value.ordered(procedureOn: orders.procedureAt.day)
    }
  }

  /// Whether nothing stands on a line that cannot be left out.
  func isBlank(_ field: FormField) -> Bool {
    switch field {
    case .name: name.isEmpty
    case .born: born == nil
    case .procedure: procedure == nil
    case .day: day == nil
    case .clock: clock == nil
    case .anaesthesia: anaesthesia == nil
    default: false
    }
  }

  /// Nil while day, time or anaesthetic are missing.
  package func orders(zone: Zone) -> Orders? {
    guard let day, let clock, let anaesthesia else { return nil }
    // Moved by nothing, the moment stays the very same, also in the hour that a clock change repeats.
    let moment = zone.moment(on: day, at: clock)
    let same = before.flatMap {
      $0.procedureAt.day == day && $0.procedureAt.clock == clock ? $0 : nil
    }
    return Orders(
      procedureAt: same?.procedureAt ?? moment, anaesthesia: anaesthesia, sites: sites,
      fasting: fasting, afterCare: afterCare, restarts: restarts)
  }

  /// What the new patient is called and reached by; nil while name or birth date are missing.
  var identity: Identity? {
    guard let born, !name.isEmpty else { return nil }
    let contact =
      caregiver.isEmpty
      ? nil : Contact(name: caregiver, phone: caregiverPhone.isEmpty ? nil : caregiverPhone)
    return Identity(
      name: name, born: born, language: language, phone: phone.isEmpty ? nil : phone,
      caregiver: contact)
  }

  /// Takes over what somebody else ordered meanwhile, on every line that was left as it stood.
  mutating func rebase(onto others: Orders) {
    guard let before else { return }
    if day == before.procedureAt.day { day = others.procedureAt.day }
    if clock == before.procedureAt.clock { clock = others.procedureAt.clock }
    if anaesthesia == before.anaesthesia { anaesthesia = others.anaesthesia }
    if sites == before.sites { sites = others.sites }
    if fasting == before.fasting { fasting = others.fasting }
    for order in Set(before.afterCare.keys).union(others.afterCare.keys)
    where afterCare[order] == before.afterCare[order] {
      afterCare[order] = others.afterCare[order]
    }
    for medicine in Set(before.restarts.keys).union(others.restarts.keys)
    where restarts[medicine] == before.restarts[medicine] {
      restarts[medicine] = others.restarts[medicine]
    }
    self.before = others
  }

  mutating func take(_ value: FormValue, for field: FormField, on lines: OrderForm) {
    switch (value, field) {
    case (.language(let language), _): self.language = language
    case (.procedure(let procedure), _): self.procedure = procedure
    case (.anaesthesia(let anaesthesia), _): self.anaesthesia = anaesthesia
    case (.sitePolicy, _): fasting = nil
    case (.ordered(let ordered), .afterCare(let order)): afterCare[order] = ordered
    case (.ordered(let ordered), .restart(let medicine)): restarts[medicine] = ordered
    case (.blank, .afterCare(let order)): afterCare[order] = nil
    case (.blank, .restart(let medicine)): restarts[medicine] = nil
    default: break
    }
    forgetDetails(on: lines)
  }

  /// Moves the procedure, and every day that counts from it, by as much.
  ///
  /// - Returns: Whether any order moved along.
  mutating func move(to day: CivilDay) -> Bool {
    guard let old = self.day, old != day else {
      self.day = day
      return false
    }
    let (cares, medicines) = (afterCare, restarts)
    self.day = day
    afterCare = cares.mapValues { $0.moved(by: day - old) }
    restarts = medicines.mapValues { $0.moved(by: day - old) }
    return cares != afterCare || medicines != restarts
  }

  /// Details of what is not ordered would stand on the sheet.
  private mutating func forgetDetails(on lines: OrderForm) {
    for line in lines.lines {
      if let whole = line.partOf, afterCare[whole] == .no { afterCare[line.id] = nil }
    }
  }
}

extension Ordered {
  fileprivate func moved(by days: Int) -> Ordered {
    switch self {
    case .day(let day): .day(day + days)
    case .visit(let day, let clock): .visit(day + days, clock)
    default: self
    }
  }
}
