import Care

/// Enter on one line of a form: what was typed stands, or the notice says what is amiss.
extension State {
  mutating func submitField(_ field: FormField) -> [Effect] {
    guard let words = trimmedField else { return leaveBlank(field) }
    switch field {
    case .name: form?.name = words
    case .phone: form?.phone = words
    case .caregiver: form?.caregiver = words
    case .caregiverPhone: form?.caregiverPhone = words
    case .born:
      guard let born = takeDate() else { return [] }
      guard born.first <= now.day else { return refuse(.dayInFuture) }
      form?.born = born
    case .day: return submitProcedureDay()
    case .clock:
      guard let clock = takeFormClock() else { return [] }
      form?.clock = clock
    case .site:
      guard let sites = siteForm?.read(words) else { return refuse(.notASite) }
      form?.sites = sites
    case .fasting:
      guard let hours = takeNumber(0...24) else { return [] }
      return open(.formFasting(food: hours))
    case .afterCare(let order): return submitOrder(order, words)
    case .restart: return submitDay(field)
    case .language, .procedure, .anaesthesia: return []
    }
    return nextField(after: field)
  }

  /// What need not be there can be taken away again.
  private mutating func leaveBlank(_ field: FormField) -> [Effect] {
    switch field {
    case .phone: form?.phone = ""
    case .caregiver: form?.caregiver = ""
    case .caregiverPhone: form?.caregiverPhone = ""
    case .site: form?.sites = []
    default: return refuse(.nothingTyped)
    }
    return nextField(after: field)
  }

  /// Orders move along with the procedure, which is told.
  private mutating func submitProcedureDay() -> [Effect] {
    guard let day = takeDay() else { return [] }
    guard day >= now.day else { return refuse(.dayInPast) }
    guard day - now.day <= OrderLine.mostDays else { return refuse(.dayTooFar) }
    let hasMoved = form?.move(to: day) ?? false
    frame.notice = hasMoved ? .station(.form(.daysMoved)) : nil
    return nextField(after: .day)
  }

  private mutating func submitOrder(_ order: AfterCare, _ words: String) -> [Effect] {
    switch orderForm[order]?.kind {
    case .yesNo, .choice, nil: return []
    case .minutes(let limits):
      return takeNumber(limits).map { set(.minutes($0), order) } ?? []
    case .hours(let limits):
      return takeNumber(limits).map { set(.hours($0), order) } ?? []
    case .weight:
      // The field shows whole pounds; what was ordered in kilograms is not to become those.
      let field = FormField.afterCare(order)
      if words == self.field(of: .formField(field))?.text { return nextField(after: field) }
      guard let weight = Weight(typed: words) else { return refuse(.notAWeight) }
      return set(.weight(weight), order)
    case .day: return submitDay(.afterCare(order))
    case .visit:
      guard let day = dayAfterProcedure() else { return [] }
      return open(.formVisit(order, day))
    case .daysAfter:
      guard let days = Self.days(words) else { return refuse(.notDays) }
      return set(.daysAfter(days), order)
    case .words: return set(.words(words), order)
    }
  }

  private mutating func set(_ ordered: Ordered, _ order: AfterCare) -> [Effect] {
    form?.afterCare[order] = ordered
    return nextField(after: .afterCare(order))
  }

  private mutating func submitDay(_ field: FormField) -> [Effect] {
    guard let day = dayAfterProcedure() else { return [] }
    if let notice = tooSoon(day, for: field) { return refuse(notice) }
    put(.ordered(.day(day)), into: field)
    return nextField(after: field)
  }

  /// Some of it is not for the day of a sedation, and no medicine is taken again while it is held.
  private func tooSoon(_ day: CivilDay, for field: FormField) -> FormNotice? {
    switch field {
    case .afterCare(let order):
      let anaesthesia = form?.anaesthesia ?? .unknown
      let isTooSoon = orderForm[order]?.isTooSoon(
        day, procedureOn: form?.day, after: anaesthesia)
      return isTooSoon == true ? .orderTooSoon(order) : nil
    case .restart(let medicine):
      let held = session?.standing.decisions[medicine]?.lastHeld
      return held.flatMap { day <= $0 ? .restartDuringPause(until: $0) : nil }
    default: return nil
    }
  }

  /// The day typed; nil, with a notice, when it does not exist or does not follow the procedure.
  private mutating func dayAfterProcedure() -> CivilDay? {
    guard let day = takeDay() else { return nil }
    guard let procedure = form?.day else {
      frame.notice = .notADay
      return nil
    }
    guard (0...OrderLine.mostDays).contains(day - procedure) else {
      frame.notice = .station(.form(day < procedure ? .dayBeforeProcedure : .dayTooFar))
      return nil
    }
    return day
  }

  mutating func submitVisit(_ order: AfterCare, _ day: CivilDay) -> [Effect] {
    takeFormClock().map { set(.visit(day, $0), order) } ?? []
  }

  /// The form goes by 24 hours, and a clinic is open from six to six: "2:30" by itself can be meant
  /// either way, "8:30" and "02:30" cannot.
  private mutating func takeFormClock() -> ClockTime? {
    guard let typed = takeClock() else { return nil }
    guard typed.isHalfOpen, !typed.isBy24Hours, (1..<6).contains(typed.clock.hour) else {
      return typed.clock
    }
    frame.notice = .station(.form(.halfOfDayUnsaid(typed.clock)))
    return nil
  }

  mutating func submitFasting(food: Int) -> [Effect] {
    guard let drink = takeNumber(0...food) else { return [] }
    form?.fasting = FastingPolicy(foodHours: food, drinkHours: drink)
    return nextField(after: .fasting)
  }

  /// "1, 7 and 14" as days after the procedure.
  private static func days(_ words: String) -> [Int]? {
    let parts = words.split { " ,;".contains($0) }.filter { $0 != "and" && $0 != "y" }
    let days = parts.compactMap { Int($0) }
    guard !days.isEmpty, days.count == parts.count,
      days.allSatisfy((1...OrderLine.mostDays).contains)
    else { return nil }
    return Set(days).sorted()
  }
}
