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
    let here = say.sayClinic(clinic.name)
    let place = said(toPatient: here, nurse: here, family: say.sayAddress)
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
    let next = words.calling.notSavedNext
    page.above = [
      .question(words.calling.notSavedWhat(words.calling.why(reason))),
      .warning(said(toPatient: next, nurse: next, family: words.home.notSavedNext)),
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

  func sentence(_ notice: Notice) -> String {
    let (words, desk) = (words.notices, words.desk)
    return switch notice {
    case .notACode: words.notACode
    case .noMatch: words.noMatch
    case .waitSeconds(let seconds):
      if case .desk = state.frame.screen {
        self.words.form.waitForPin(seconds)
      } else {
        words.wait(seconds)
      }
    case .recordUnreadable:
      said(
        toPatient: words.unreadable, nurse: desk.recordUnreadable(toVerify),
        family: words.unreadable)
    case .notADay: words.notADay(clinic.dateOrder, exampleYear)
    case .notADate: words.notADate(clinic.dateOrder, exampleYear)
    case .yearIncomplete: words.yearIncomplete
    case .dayInFuture: words.dayInFuture
    case .dayInPast: words.dayInPast
    case .notATime: words.notATime
    case .timeInFuture: words.timeInFuture
    case .notANumber: words.notANumber
    case .outside(let limits): words.outside(limits.lowerBound, limits.upperBound)
    case .notATemperature: words.notATemperature
    case .nothingTyped: words.nothingTyped
    case .oneNumber: words.oneNumber(unit) + howToErase
    case .otherUnit(let asked, let about): words.otherUnit(asked, about) + howToErase
    case .noneWithOthers: self.words.line.noneWithOthers
    case .nothingMarked: words.nothingMarked
    case .notAName: words.notAName
    case .notAMedicine: words.notAMedicine
    case .noMedicine: words.noMedicine(medicineLabel(of: .noMoreMedicines).0)
    case .nothingPicked: nothingPicked
    case .cutShort: words.cutShort
    case .alreadyListed(let name): words.alreadyListed(name)
    case .changedElsewhere:
      said(
        toPatient: words.changedElsewhere, nurse: desk.changedElsewhere,
        family: words.changedElsewhere)
    case .recovered:
      said(toPatient: words.entriesLost, nurse: desk.recovered, family: words.entriesLost)
    case .noLongerOpen:
      said(
        toPatient: words.noLongerOpen, nurse: desk.noLongerOpen, family: words.noLongerOpen)
    case .stillStopped: words.stillStopped
    case .again(let question): sentence(question)
    case .howToLeave: words.howToLeave(bar.contains { $0.action == .leave })
    case .iceOver: self.timer(.over)
    case .station(let notice): stationSentence(notice)
    }
  }

  /// In a date that shows how to type one: that of a birth, or of a day that is near.
  private var exampleYear: String {
    switch state.frame.screen {
    case .birthDate, .desk(.arrive), .desk(.formField(.born)): "1948"
    default: "\(state.now.day.parts.year)"
    }
  }

  private func sentence(_ question: Again) -> String {
    switch question {
    case .clearScreen: return words.notices.clearAgain
    case .removeMedicine(let place):
      guard case .item(let item, _) = state.frame.screen,
        let name = state.entries(of: item).dropFirst(place).first?.name
      else { return "" }
      return words.notices.removeAgain(answers.formulary?.shown(name, in: state.language) ?? name)
    case .checkIn(let day): return words.chart.checkInAgain(words.calendar.day(day))
    }
  }

  /// What was refused still stands on a screen; of a line nothing stays.
  private var howToErase: String {
    state.frame.field?.isEmpty == false && !isInLines ? " " + words.notices.howToErase : ""
  }

  /// What picks a line of this page: beside a field, where digits are text, only arrows do.
  private var nothingPicked: String {
    if state.frame.field != nil { return words.desk.nothingPicked }
    return state.picks.count > 9 ? words.notices.nothingPickedOfMany : words.notices.nothingPicked
  }
}
