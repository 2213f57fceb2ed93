import Care
import Flow

/// An open flag, and the reason for which it is settled.
extension PageMaker {
  func settling(_ key: Flag.Key) -> [Page.Block] {
    guard let standing, let flag = standing.openFlags.first(where: { $0.key == key }) else {
      return []
    }
    let when = words.calendar.stamp(flag.raisedAt, today: state.now.day)
    return told(standing, flag) + [.note(words.chart.since(when))]
      + callHome(standing, about: [flag]) + [
        .question(words.chart.askSettle), .note(words.chart.settleHelp),
      ]
  }
}
