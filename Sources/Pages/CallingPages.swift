import Care
import Flow

extension PageMaker {
  var staffCalled: Page {
    var page = Page(title: words.calling.staffTitle)
    page.above = [
      .question(words.calling.staffCalled), .paragraph(words.calling.staffPhone(clinic.phone)),
    ]
    // Nobody walks to the desk with something that cannot wait.
    if !state.frames.contains(where: \.tellsToCall) {
      page.above.insert(.paragraph(words.calling.staffNext), at: 1)
    }
    return page
  }

  var signs: Page {
    var page = Page(title: words.calling.signsTitle)
    page.above = [.question(words.calling.signsAsk)]
    return page
  }

  /// What to do about a sign: the number first, everything else after it.
  func sign(_ id: WarningSign.ID) -> Page {
    var page = Page(title: words.calling.signsTitle)
    guard let sign = state.setting.checklists.warningSigns.first(where: { $0.id == id }) else {
      return page
    }
    let number = sign.tier == .callEmergency ? clinic.emergency : clinic.phone
    page.above = [
      .question(title(of: sign.tier)), .warning(now(about: sign.tier)), .big(number),
    ]
    page.above +=
      sign.tier == .callEmergency
      ? sayOnPhone(about: [fill(sign.text)]) : [.paragraph(fill(sign.text))]
    if sign.tier == .phoneNow {
      page.above.append(.paragraph(fill.emergency(.afterHours)))
    }
    let isKept = standing?.openFlags.contains { $0.key == .sign(id) } ?? false
    if isKept { page.above.append(.note(words.calling.signOnRecord)) }
    return page
  }

  /// What whoever answers the emergency call needs to hear, in its order: what is wrong, what was done
  /// and when, who it is, where to come; for staff just what is wrong.
  func sayOnPhone(about matters: [String]) -> [Page.Block] {
    let matter = matters.joined(separator: "; ")
    if case .station = state.program { return [.paragraph(matter)] }
    let say = words.calling
    var facts = [Page.Block.fact(label: say.sayMatter, value: matter)]
    if let procedure = fill.procedure, let day = standing?.startedAt?.day {
      let days = state.now.day - day
      let said = say.sayProcedure(
        procedure, words.calendar.short(day), days, fill.site(.done))
      facts.append(.fact(label: say.sayDone, value: said))
    }
    // Where nobody is, nobody is named.
    if let identity = standing?.identity, !state.isUnattended {
      let said = say.sayBorn(identity.name, words.calendar.born(identity.born))
      facts.append(.fact(label: say.sayWho, value: said))
    }
    let place = said(inClinic: say.sayClinic(clinic.name), atHome: say.sayAddress)
    return [.paragraph(say.sayThis)] + facts + [.fact(label: say.sayWhere, value: place)]
  }

  var idle: Page {
    var page = Page(title: words.calling.idleTitle)
    page.above = [
      .question(words.calling.idleAsk),
      .paragraph(words.calling.idleNext(state.secondsToClear)),
    ]
    if state.hasBegun {
      let waits = state.station?.nurse.isEmergency != true
      page.above.append(.warning(waits ? words.calling.idleBegun : words.calling.idleLost))
    }
    return page
  }

  /// Shows nothing of the patient, since it stays until somebody comes.
  var notSaved: Page {
    var page = Page(title: words.calling.notSavedTitle)
    let reason = state.session?.problem.map(reason) ?? .other
    page.above = [
      .question(words.calling.notSavedWhat(words.calling.why(reason))),
      .warning(said(inClinic: words.calling.notSavedNext, atHome: words.home.notSavedNext)),
    ]
    return page
  }

  func reason(_ problem: SaveProblem) -> NotSavedReason {
    switch problem {
    case .diskFull: .full
    case .notPermitted, .readOnly: .notPermitted
    case .locked: .inUse
    case .damaged: .damaged
    case .noMemory: .noMemory
    case .recordsGone: .recordsGone
    case .other: .other
    }
  }
}
