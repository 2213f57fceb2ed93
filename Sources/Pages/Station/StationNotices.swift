import Care
import Flow

/// What is said of something that a nurse did.
extension PageMaker {
  func stationSentence(_ notice: StationNotice) -> String {
    let about: String =
      switch notice {
      case .account(.notYourName(let name)): name
      case .account(.accountsTrouble(let problem)), .boardUnread(let problem):
        words.calling.why(reason(problem))
      case .form(let notice): self.about(notice)
      default: ""
      }
    let isReadOnly = state.session?.receipt.isReadOnly == true
    return words.form.notice(notice, about)
      + (notice == .cannotDo && isReadOnly ? " " + words.chart.readOnly : "")
  }

  private func about(_ notice: FormNotice) -> String {
    switch notice {
    case .notASite: siteText(.unknown)
    case .orderImpossible(let order): fill.name(of: order)
    case .orderTooSoon(let order):
      state.orderForm[order]?.tooSoon.map { fill($0.say) } ?? fill.name(of: order)
    case .formIncomplete(let fields): fields.map(label).joined(separator: ", ")
    case .enrolled(let code), .sameName(let code): code.text
    case .restartImpossible(let medicine): medicine
    case .restartDuringPause(let day): words.calendar.day(day)
    case .notEnrolled(let problem): words.calling.why(reason(problem))
    default: ""
    }
  }
}

extension Notice {
  /// Said of something that went well.
  var isGood: Bool {
    switch self {
    case .station(.form(.enrolled)), .station(.form(.signed)), .station(.form(.corrected)),
      .station(.printed):
      true
    default: false
    }
  }
}
