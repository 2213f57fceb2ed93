import Care
import Flow

extension Sheet {
  /// The sheet of one patient as it is printed on this day; it refuses to be made with a blank on it.
  ///
  /// Unless a language is asked for, it is in the patient's own, else in the clinic's first.
  package init(
    setting: Setting, standing: Standing, language asked: Language? = nil,
    formulary: Formulary? = nil, on day: CivilDay
  ) throws(Blank) {
    let gaps = standing.blankOnSheet
    guard gaps.isEmpty, let orders = standing.orders, let identity = standing.identity else {
      throw Blank(gaps: gaps)
    }
    let language =
      asked ?? identity.language ?? setting.checklists.clinic.languages.first ?? .english
    let maker = SheetMaker(
      setting: setting, standing: standing, orders: orders,
      language: Words.all[language] == nil ? .english : language, formulary: formulary,
      printedOn: day)
    self.language = maker.language
    title = maker.sheet.title
    facts = maker.facts(of: identity)
    keep = maker.sheet.keep
    sections =
      maker.warnings + [
        maker.phones, maker.firstDay, maker.moving, maker.dates, maker.medicines, maker.pain,
        maker.wound,
      ]
  }
}

/// Turns orders and the clinic's settings into the parts of a sheet.
struct SheetMaker {
  let setting: Setting
  let standing: Standing
  let orders: Orders
  let language: Language
  var formulary: Formulary?
  let printedOn: CivilDay

  var words: Words { .of(language) }
  var sheet: SheetWords { words.sheet }
  var clinic: Clinic { setting.checklists.clinic }

  func facts(of identity: Identity) -> [Sheet.Entry] {
    let fill = Fill(setting: setting, standing: standing, language: language)
    return [
      Sheet.Entry(sheet.name, identity.name),
      Sheet.Entry(sheet.procedure, fill.procedure ?? standing.procedure?.text ?? ""),
      Sheet.Entry(sheet.day, capitalized(words.calendar.day(orders.procedureAt.day))),
      Sheet.Entry(sheet.levels(orders.levels.count), orders.levels.written),
      Sheet.Entry(sheet.clinic, clinic.name),
      Sheet.Entry(sheet.printed, capitalized(words.calendar.day(printedOn))),
    ]
  }

  /// One section for each tier that the clinic has signs for, the gravest first.
  var warnings: [Sheet.Section] {
    let fill = Fill(setting: setting, standing: standing, language: language)
    return WarningSign.Tier.allCases.sorted().compactMap { tier in
      let signs = setting.checklists.warningSigns.filter { $0.tier == tier }
      guard !signs.isEmpty else { return nil }
      return Sheet.Section(
        sheet.tierTitle(tier, clinic.emergency), tier: tier,
        lead: [sheet.tierLead(tier, clinic.phone, clinic.phoneAfterHours)],
        signs: signs.map { fill($0.text) })
    }
  }

  var phones: Sheet.Section {
    Sheet.Section(
      sheet.phones, lead: [sheet.unsure],
      entries: [
        Sheet.Entry(sheet.emergency, clinic.emergency),
        Sheet.Entry(sheet.phoneByDay, clinic.phone),
        Sheet.Entry(sheet.phoneAfterHours, clinic.phoneAfterHours),
      ])
  }

  /// What is given for the procedure can work on for a day; where nobody said what, it may.
  var firstDay: Sheet.Section {
    let care = sheet.firstDayCare(orders.anaesthesia)
    return Sheet.Section(sheet.firstDay, lead: [sheet.firstDayAdult] + (care.map { [$0] } ?? []))
  }

  /// An order with its name, as it was ordered.
  func entry(_ order: AfterCare, note: String? = nil) -> Sheet.Entry {
    Sheet.Entry(words.order.label(order), values(of: order), note: note)
  }

  /// Days of calls each stand alone, so that one can be found and crossed out.
  func values(of order: AfterCare) -> [String] {
    guard let ordered = orders.afterCare[order] else { return [] }
    guard case .daysAfter(let counts) = ordered else { return [value(ordered)] }
    return counts.map { value(.day(orders.procedureAt.day + $0)) }
  }

  /// What was ordered as it begins a line; the clinician's own words stay as they are.
  func value(_ ordered: Ordered) -> String {
    let text = OrderText(language: language, procedureOn: orders.procedureAt.day)(ordered)
    if case .words = ordered { return text }
    return capitalized(text)
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
