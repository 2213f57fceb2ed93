import Care
import Flow

extension PageMaker {
  /// That the clock of this computer cannot be right, what it shows, and what to do; on the pages where
  /// somebody begins, or comes back to.
  var clockNote: [Page.Block] {
    guard state.clockDoubt != nil, isForClock else { return [] }
    let when = words.calendar.at(state.now.day, state.now.clock)
    let say =
      said(
        toPatient: words.calling.clockWrong, nurse: words.desk.clockWrong,
        family: words.home.clockWrong)
    return [.warning(say(when))]
  }

  private var isForClock: Bool {
    switch state.frame.screen {
    case .welcome, .code, .birthDate, .hello, .withTheTeam, .review, .home(.today), .desk(.board),
      .desk(.chart), .desk(.confirm):
      true
    default: false
    }
  }
}
