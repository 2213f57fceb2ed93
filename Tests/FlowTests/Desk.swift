import Care
import Rehearsal
import Testing

@testable import Flow

extension Desk {
  init(at now: Moment = Sample.moment(1, 7)) throws {
    let code = try #require(Sample.code)
    self.init(
      setting: Setting(checklists: Sample.checklists, zone: Sample.zone), now: now,
      disk: [code: Sample.journey(code)], formulary: Sample.formulary)
  }

  /// Signed in and at the first item.
  static func walking(at now: Moment = Sample.moment(1, 7)) throws -> Desk {
    var desk = try Desk(at: now)
    desk.signIn()
    desk.pick(.beginWalk)
    return desk
  }

  mutating func signIn(born: String = "03 05 1948") {
    pick(.language(.english))
    type(Sample.code?.text ?? "")
    type(born)
  }

  /// Goes to one item, wherever the walk stands, as if from the review.
  mutating func at(_ item: Item.Reference) {
    state.session?.isReviewing = true
    state.show(item)
  }

  func saved(_ item: Item.Reference) -> Answer? {
    Sample.code.flatMap { disk[$0]?.standing.answers[item]?.answer }
  }
}
