import Care
import Flow
import Handover
import Pages
import Shipped
import Testing

/// Calendars of the made-up patients of the sheet.
enum CalendarSample {
  /// The orders of one journey, one after the other, each signed a day after the one before.
  static func journey(
    _ orders: [Orders], name: String = "Rosa Example", language: Language = .english,
    held: [String]? = nil, then last: Happening? = nil
  ) throws -> Journey {
    let first = try #require(orders.first)
    let identity = Identity(
      name: name, born: PartialDate(try SheetSample.day("1948-03-05")), language: language)
    let staff = Author(.staff, staff: "n.ruiz")
    let day = first.procedureAt.day + -3
    let hold = Decision(plan: .hold(from: day, to: day + 3), protocolName: "Site")
    var draft = Orders(procedureAt: first.procedureAt, anaesthesia: first.anaesthesia)
    draft.afterCare[.calls] = .daysAfter([5])
    var what: [Happening] = [.enrolled(identity, procedure: "kyphoplasty", draft)]
    what += (held ?? first.restarts.keys.sorted()).map { .decided(medicine: $0, hold) }
    what += orders.map { .ordered($0) } + [last].compactMap { $0 }
    return Journey(
      code: try #require(Code(number: 12_345)),
      events: what.enumerated().map { index, what in
        Event(at: SheetSample.zone.moment(on: day + index, at: .midnight), by: staff, what: what)
      })
  }

  static func text(
    _ journey: Journey, zone: Zone = SheetSample.zone, isNamed: Bool = false,
    language: Language? = nil, atHome: Bool = false
  ) throws -> String {
    let setting = Setting(
      checklists: SheetSample.setting.checklists, zone: zone, home: atHome ? journey.code : nil)
    let file = CalendarFile(
      setting: setting, journey: journey, language: language, isNamed: isNamed)
    // A mark that a person can read.
    return calendarText(try #require(file)) { thing in "mark of \(thing)" }
  }

  /// The content lines, unfolded.
  static func lines(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var lines = [String.UnicodeScalarView()]
    var place = 0
    while place < scalars.count {
      if scalars[place...].starts(with: "\r\n ".unicodeScalars) {
        place += 3
      } else if scalars[place...].starts(with: "\r\n".unicodeScalars) {
        lines.append(String.UnicodeScalarView())
        place += 2
      } else {
        lines[lines.count - 1].append(scalars[place])
        place += 1
      }
    }
    return lines.dropLast().map { String($0) }
  }

  /// Every entry by its unique id: each property's name without parameters, and its value.
  static func entries(_ text: String) -> [String: [String: String]] {
    var entries: [String: [String: String]] = [:]
    var current: [String: String] = [:]
    var isAlarm = false
    for line in lines(text) {
      let name = String(line.prefix { $0 != ":" && $0 != ";" })
      let value = String(line.drop { $0 != ":" }.dropFirst())
      switch line {
      case "BEGIN:VEVENT": current = [:]
      case "END:VEVENT": entries[current["UID"] ?? ""] = current
      case "BEGIN:VALARM": isAlarm = true
      case "END:VALARM": isAlarm = false
      default: if !isAlarm || name == "TRIGGER" { current[name] = value }
      }
    }
    return entries
  }
}
