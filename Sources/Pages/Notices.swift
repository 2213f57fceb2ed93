import Care
import Flow

/// What is said of what somebody typed, picked or did.
extension PageMaker {
  func sentence(_ notice: Notice) -> String {
    let (words, desk) = (words.notices, words.desk)
    return switch notice {
    case .notACode: words.notACode
    case .noMatch: words.noMatch
    case .waitSeconds(let seconds): wait(seconds)
    case .recordUnreadable:
      said(toNurse: desk.recordUnreadable(toVerify), others: words.unreadable)
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
    case .noMedicine: words.noMedicine(noMoreMedicines)
    case .nothingPicked: nothingPicked
    case .cutShort: words.cutShort
    case .alreadyListed(let name): words.alreadyListed(name)
    case .changedElsewhere: said(toNurse: desk.changedElsewhere, others: words.changedElsewhere)
    case .recovered: said(toNurse: desk.recovered, others: words.entriesLost)
    case .noLongerOpen: said(toNurse: desk.noLongerOpen, others: words.noLongerOpen)
    case .stillStopped: words.stillStopped
    case .again(let question): sentence(question)
    case .howToLeave: words.howToLeave(bar.contains { $0.action == .leave })
    case .iceOver: self.timer(.over)
    case .station(let notice): stationSentence(notice)
    }
  }

  private func wait(_ seconds: Int) -> String {
    if case .desk = state.frame.screen { return words.form.waitForPin(seconds) }
    return words.notices.wait(seconds)
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
    return picks.count > 9 ? words.notices.nothingPickedOfMany : words.notices.nothingPicked
  }
}
