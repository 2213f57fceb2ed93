import Care

/// What one line of a form takes.
extension State {
  func formField(_ field: FormField) -> TextField? {
    guard let form else { return nil }
    switch field {
    case .name: return TextField(.free(limit: 80), text: form.name)
    case .born: return TextField(.date, text: form.born.map(typed) ?? "")
    case .phone: return TextField(.free(limit: 30), text: form.phone)
    case .caregiver: return TextField(.free(limit: 80), text: form.caregiver)
    case .caregiverPhone: return TextField(.free(limit: 30), text: form.caregiverPhone)
    case .day: return TextField(.date, text: form.day.map(typed) ?? "")
    case .clock: return TextField(.clock, text: form.clock.map(typed) ?? "")
    case .site:
      return TextField(.free(limit: 60), text: form.sites.map(\.text).joined(separator: " "))
    case .fasting: return TextField(.number, text: form.fasting.map { "\($0.foodHours)" } ?? "")
    case .afterCare(let order):
      return orderForm[order].flatMap { orderField($0.kind, form.afterCare[order]) }
    case .restart(let medicine): return orderField(.day, form.restarts[medicine])
    case .language, .procedure, .anaesthesia: return nil
    }
  }

  private func orderField(_ kind: OrderLine.Kind, _ ordered: Ordered?) -> TextField? {
    switch kind {
    case .yesNo, .choice: nil
    case .minutes, .hours: TextField(.number, text: typed(ordered))
    case .weight: TextField(.free(limit: 12), text: typed(ordered))
    case .day, .visit: TextField(.date, text: typed(ordered))
    case .daysAfter: TextField(.free(limit: 40), text: typed(ordered))
    case .words(let most): TextField(.free(limit: most), text: typed(ordered))
    }
  }

  private func typed(_ ordered: Ordered?) -> String {
    switch ordered {
    case .minutes(let count), .hours(let count): "\(count)"
    case .weight(let weight): "\(weight.pounds) lb"
    case .day(let day), .visit(let day, _): typed(day)
    case .daysAfter(let days): days.map { "\($0)" }.joined(separator: " ")
    case .words(let words): words
    default: ""
    }
  }

  private func typed(_ clock: ClockTime) -> String { padded(clock.hour) + padded(clock.minute) }

  /// The rows of one line's page.
  package func formValues(_ field: FormField) -> [FormValue] {
    switch field {
    case .language: setting.checklists.clinic.languages.map(FormValue.language)
    case .procedure: setting.checklists.pathways.keys.sorted().map(FormValue.procedure)
    case .anaesthesia: Anaesthesia.allCases.map(FormValue.anaesthesia)
    case .fasting: [.sitePolicy]
    case .restart: [.ordered(.untilTold), .blank]
    case .afterCare(let order): orderForm[order].map { values(of: $0.kind) } ?? []
    default: []
    }
  }

  private func values(of kind: OrderLine.Kind) -> [FormValue] {
    switch kind {
    case .yesNo: [.ordered(.yes), .ordered(.no), .blank]
    case .choice(let options): options.map { .ordered(.chosen($0.id)) } + [.blank]
    case .day: [.ordered(.untilTold), .blank]
    case .minutes, .hours, .weight, .visit, .daysAfter, .words: [.blank]
    }
  }

  /// The row that stands for what the form holds.
  func currentValue(_ field: FormField) -> FormValue {
    switch field {
    case .language: form?.language.map(FormValue.language) ?? .blank
    case .procedure: form?.procedure.map(FormValue.procedure) ?? .blank
    case .anaesthesia: form?.anaesthesia.map(FormValue.anaesthesia) ?? .blank
    case .afterCare(let order): form?.afterCare[order].map(FormValue.ordered) ?? .blank
    case .restart(let medicine): form?.restarts[medicine].map(FormValue.ordered) ?? .blank
    default: .blank
    }
  }
}
