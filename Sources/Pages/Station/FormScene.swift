import Care
import Flow

/// A new patient, orders, or who a patient is.
extension PageMaker {
  func row(_ pick: FormPick) -> Choice {
    switch pick {
    case .field(let field): row(ofField: field)
    case .value(let value): row(.form(pick), formValueLabel(value))
    case .sign: row(.form(pick), signLabel)
    }
  }

  private var signLabel: String {
    let name = state.station?.nurse.name ?? ""
    return switch state.formKey {
    case .newPatient: words.form.enrol
    case .orders: words.form.sign(name)
    case .identity: words.form.correct(name)
    }
  }

  func formPage(_ above: [Page.Block], below: [Page.Block] = []) -> Page {
    var page = Page(title: state.session == nil ? words.form.newTitle : patientLine)
    page.place = formPlace
    page.above = above
    page.below = below
    return page
  }

  var formBlocks: [Page.Block] {
    [.question(state.session == nil ? words.form.ask : words.form.askOrders)]
  }

  func blocks(ofField field: FormField) -> [Page.Block] {
    [.question(question(field))]
      + [help(for: field), writeIn(field)].compactMap { $0.map(Page.Block.note) }
  }

  func askVisit(_ day: CivilDay) -> [Page.Block] {
    [
      .question(words.form.askVisitClock(words.calendar.day(day))),
      .note(words.form.help(.clock) ?? ""),
    ]
  }

  func askDrink(_ food: Int) -> [Page.Block] {
    [.question(words.form.askDrink), .note(words.walk.numberHelp(0, food))]
  }

  private var formPlace: String? {
    switch state.formKey {
    case .newPatient: nil
    case .orders: words.form.ordersTitle
    case .identity: words.form.identityTitle
    }
  }

  /// The fasting clock that these orders make, before anybody signs them; none once it is history.
  var fastingClock: [Page.Block] {
    guard standing?.startedAt == nil, let orders = state.form?.orders(zone: state.setting.zone),
      let clock = clinic.toldFasting(for: orders, zone: state.setting.zone)
    else { return [] }
    return [
      .note(
        words.form.fastingClock(
          words.calendar.at(clock.lastFood.day, clock.lastFood.clock),
          words.calendar.at(clock.lastDrink.day, clock.lastDrink.clock)))
    ]
  }

  /// What is typed freely is shown to the patient as it is.
  private func writeIn(_ field: FormField) -> String? {
    guard case .afterCare(let order) = field, case .words = state.orderForm[order]?.kind else {
      return nil
    }
    return words.form.writeIn(standing?.identity?.language)
  }

  private func help(for field: FormField) -> String? {
    switch field {
    case .born: return words.form.bornHelp(clinic.dateOrder)
    case .day: return words.walk.dateHelp(clinic.dateOrder)
    case .restart: return words.walk.dateHelp(clinic.dateOrder)
    case .site: return siteText(.help)
    case .afterCare(let order):
      switch state.orderForm[order]?.kind {
      case .day, .visit: return words.walk.dateHelp(clinic.dateOrder)
      case .minutes(let limits), .hours(let limits):
        return words.walk.numberHelp(limits.lowerBound, limits.upperBound)
      case .yesNo, .weight, .choice, .daysAfter, .words, nil:
        return state.orderForm[order]?.help.map { fill($0) }
      }
    default: return words.form.help(field)
    }
  }

  func label(_ field: FormField) -> String {
    words.form.label(field, named(field, site: .name, order: \.name))
  }

  private func question(_ field: FormField) -> String {
    words.form.question(field, named(field, site: .ask, order: \.ask))
  }

  /// What the lists say of a line; of the program's own lines nothing.
  private func named(
    _ field: FormField, site: SiteText, order text: KeyPath<OrderLine, Text>
  ) -> String {
    switch field {
    case .site: siteText(site)
    case .afterCare(let order):
      state.setting.checklists.orders[order].map { fill($0[keyPath: text]) } ?? order.text
    default: ""
    }
  }

  /// Of the procedure on the form, which nobody has been enrolled for yet.
  func siteText(_ text: SiteText) -> String {
    state.siteForm?.texts[text].map { fill($0) } ?? ""
  }

  /// One line of a form with what stands there.
  private func row(ofField field: FormField) -> Choice {
    Choice(
      .row, label: label(field), cells: [formValue(field) ?? words.form.blank],
      action: .picked(.desk(.form(.field(field)))))
  }

  /// What stands on a line; nil while it is blank.
  private func formValue(_ field: FormField) -> String? {
    guard let form = state.form else { return nil }
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    switch field {
    case .name: return filled(form.name)
    case .born: return form.born.map(words.calendar.born)
    case .language: return form.language.map { Words.of($0).welcome.languageName }
    case .phone: return filled(form.phone)
    case .caregiver: return filled(form.caregiver)
    case .caregiverPhone: return filled(form.caregiverPhone)
    case .procedure:
      return form.procedure.flatMap { state.setting.checklists.pathways[$0]?.title[state.language] }
    case .day: return form.day.map(words.calendar.day)
    case .clock: return form.clock.map(words.calendar.clock)
    case .anaesthesia: return form.anaesthesia.map(words.form.anaesthesia)
    case .site:
      return filled(state.siteForm?.written(form.sites, in: state.language) ?? "")
    case .fasting: return fastingValue(form)
    case .afterCare(let order): return form.afterCare[order].map { orderValue($0, order, form) }
    case .restart(let medicine): return form.restarts[medicine].map { orderText($0, nil) }
    }
  }

  private func fastingValue(_ form: Form) -> String? {
    if let own = form.fasting { return words.form.hours(own.foodHours, own.drinkHours) }
    guard let orders = form.orders(zone: state.setting.zone) else { return nil }
    return clinic.policy(for: orders).map { words.form.sitePolicy($0.foodHours, $0.drinkHours) }
      ?? words.form.noSitePolicy
  }

  /// The site's own default is marked, so that nobody takes it for this patient's plan.
  private func orderValue(_ ordered: Ordered, _ order: AfterCare, _ form: Form) -> String {
    let text = orderText(ordered, order)
    guard let day = form.day,
      clinic.station.defaultOrders[order]?.ordered(procedureOn: day) == ordered
    else { return text }
    return words.form.siteDefault(text)
  }

  private func orderText(_ ordered: Ordered, _ order: AfterCare?) -> String {
    OrderText(
      checklists: state.setting.checklists, language: state.language,
      procedureOn: state.form?.day ?? state.now.day, today: state.now.day
    )(ordered, of: order)
  }

  private func formValueLabel(_ value: FormValue) -> String {
    switch value {
    case .language(let language): Words.of(language).welcome.languageName
    case .procedure(let id):
      state.setting.checklists.pathways[id]?.title[state.language] ?? id.text
    case .anaesthesia(let kind): words.form.anaesthesia(kind)
    case .ordered(let ordered): orderText(ordered, orderOfPage)
    case .sitePolicy: sitePolicy
    case .blank: words.form.leaveBlank
    }
  }

  /// The order whose page is open.
  private var orderOfPage: AfterCare? {
    guard case .desk(.formField(.afterCare(let order))) = state.frame.screen else { return nil }
    return order
  }

  private var sitePolicy: String {
    guard var orders = state.form?.orders(zone: state.setting.zone) else {
      return words.form.noSitePolicy
    }
    orders.fasting = nil
    return clinic.policy(for: orders).map { words.form.sitePolicy($0.foodHours, $0.drinkHours) }
      ?? words.form.noSitePolicy
  }
}
