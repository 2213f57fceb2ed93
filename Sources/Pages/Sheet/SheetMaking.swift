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
    let lists = setting.checklists
    let gaps = lists.blankOnSheet(of: standing)
    let wanted = asked ?? standing.identity?.language ?? lists.clinic.languages.first ?? .english
    let maker = SheetMaker(
      setting: setting, standing: standing,
      language: Words.all[wanted] == nil ? .english : wanted, formulary: formulary, printedOn: day)
    guard gaps.isEmpty, let maker, let identity = standing.identity else {
      throw Blank(gaps: gaps, setting: setting, procedure: standing.procedure)
    }
    self.language = maker.language
    title = maker.sheet.title
    facts = maker.facts(of: identity)
    keep = maker.fill(lists.sheet.keep)
    sections = maker.sections
  }
}

/// Turns orders and the lists' words into the parts of a sheet.
struct SheetMaker {
  let setting: Setting
  let standing: Standing
  let orders: Orders
  let language: Language
  var formulary: Formulary?
  let printedOn: CivilDay
  /// What its conditions look at.
  let circumstances: Circumstances

  /// Nil before anybody is enrolled.
  init?(
    setting: Setting, standing: Standing, language: Language, formulary: Formulary? = nil,
    printedOn: CivilDay
  ) {
    guard let orders = standing.orders,
      let circumstances = setting.checklists.planned(for: standing)
    else { return nil }
    self.setting = setting
    self.standing = standing
    self.orders = orders
    self.language = language
    self.formulary = formulary
    self.printedOn = printedOn
    self.circumstances = circumstances
  }

  var words: Words { .of(language) }
  var sheet: SheetWords { words.sheet }
  var lists: Checklists { setting.checklists }
  var clinic: Clinic { lists.clinic }
  /// What this procedure's patients can be ordered.
  var form: OrderForm { lists.orders(of: standing.procedure) }
  var fill: Fill { Fill(setting: setting, standing: standing, language: language) }

  func facts(of identity: Identity) -> [Sheet.Entry] {
    [
      Sheet.Entry(sheet.name, identity.name),
      Sheet.Entry(sheet.procedure, fill.procedure ?? standing.procedure?.text ?? ""),
      Sheet.Entry(sheet.day, capitalized(words.calendar.day(orders.procedureAt.day))),
      Sheet.Entry(
        fill.site(orders.sites.count == 1 ? .sheetOne : .sheetMany), fill.written(orders.sites)),
      Sheet.Entry(sheet.clinic, clinic.name),
      Sheet.Entry(sheet.printed, capitalized(words.calendar.day(printedOn))),
    ]
  }

  func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
