import Care
import Flow

/// Fills the placeholders of a text for one patient, in one language.
struct Fill {
  let setting: Setting
  let standing: Standing?
  let language: Language
  /// Who works here is told that something is not set, not whom to ask.
  var isForStaff = false
  /// The day at home that is asked about, with the one it is asked on; nil where no day is open.
  var asked: (day: CivilDay, today: CivilDay)?
  /// For the names of medicines as they are called in this language.
  var formulary: Formulary?
  /// What this one place fills in.
  private var blanks: [Blank: String] = [:]

  private var words: Words { .of(language) }
  private var clinic: Clinic { setting.checklists.clinic }

  init(
    setting: Setting, standing: Standing?, language: Language, isForStaff: Bool = false,
    asked: (day: CivilDay, today: CivilDay)? = nil, formulary: Formulary? = nil
  ) {
    self.setting = setting
    self.standing = standing
    self.language = language
    self.isForStaff = isForStaff
    self.asked = asked
    self.formulary = formulary
  }

  /// The same with what only this place fills in.
  func callAsFunction(_ text: Text, _ blanks: [Blank: String]) -> String {
    var fill = self
    fill.blanks = blanks
    return fill(text)
  }

  func callAsFunction(_ text: Text) -> String {
    var rest = Substring(text[language])
    var filled = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += value(of: String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    filled += rest
    return text[language].hasPrefix("{")
      ? filled.prefix(1).uppercased() + filled.dropFirst() : filled
  }

  /// What is not ordered yet is never a hole: the patient is told whom to ask.
  private func value(of name: String) -> String {
    Placeholder(name).flatMap(value) ?? (isForStaff ? words.record.notSet : words.walk.askYourNurse)
  }

  private func value(of placeholder: Placeholder) -> String? {
    switch placeholder {
    case .clinicName: clinic.name
    case .clinicPhone: clinic.phone
    case .clinicPhoneAfterHours: clinic.phoneAfterHours
    case .clinicEmergency: clinic.emergency
    case .procedure: procedure
    case .procedureDay: standing?.orders.map { words.calendar.day($0.procedureAt.day) }
    case .procedureTime: standing?.orders.map { words.calendar.clock($0.procedureAt.clock) }
    case .arriveBy: standing?.orders.map { moment(arrival(for: $0)) }
    case .lastFood: fasting.map { moment($0.lastFood) }
    case .lastDrink: fasting.map { moment($0.lastDrink) }
    case .inrLimit: clinic.station.inrLimit
    case .plateletsLimit: clinic.station.plateletsLimit
    case .day: day
    case .blank(let blank): blanks[blank]
    case .levels, .restarts, .afterCare: standing?.orders.flatMap { ordered(placeholder, $0) }
    }
  }

  private var day: String {
    guard let asked else { return words.home.thatDay }
    return asked.day == asked.today
      ? words.home.today : words.home.onDay(words.calendar.short(asked.day))
  }

  private func ordered(_ placeholder: Placeholder, _ orders: Orders) -> String? {
    let text = OrderText(
      checklists: setting.checklists, language: language, procedureOn: orders.procedureAt.day)
    switch placeholder {
    case .afterCare(let order): return orders.afterCare[order].map { text($0, of: order) }
    case .levels: return orders.sites.isEmpty ? nil : written(orders.sites)
    case .restarts:
      // A list with a hole in it would look whole.
      guard standing?.withoutRestart.isEmpty == true else { return nil }
      let restarts = standing?.restarts ?? [:]
      if restarts.isEmpty { return words.order.noRestarts }
      return restarts.sorted { $0.key < $1.key }
        .map { words.order.restart(medicine($0.key), text($0.value)) }.joined(separator: "; ")
    default: return nil
    }
  }

  func medicine(_ name: String) -> String { formulary?.shown(name, in: language) ?? name }

  /// The procedure's name as the pathway writes it.
  var procedure: String? {
    standing?.procedure.flatMap { setting.checklists.pathways[$0]?.title[language] }
  }

  private var fasting: FastingClock? {
    standing?.orders.flatMap { clinic.toldFasting(for: $0, zone: setting.zone) }
  }

  private func arrival(for orders: Orders) -> Moment {
    setting.zone.moment(at: orders.procedureAt.instant - clinic.arriveMinutesBefore * 60)
  }

  private func moment(_ moment: Moment) -> String {
    words.calendar.at(moment.day, moment.clock)
  }
}
