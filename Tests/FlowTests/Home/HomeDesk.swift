import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

extension Sample {
  static let wound = Checklist(
    id: "wound-home", audience: .caregiver, title: text("Wound"),
    signature: Signature(owner: nil, reviewed: nil), due: .daily,
    items: [
      item("red", .yesNo, rules: [rule(.has([.yes]), .call)]),
      item("leak", .yesNo, rules: [rule(.has([.yes]), .emergency)]),
    ])

  static let pain = Checklist(
    id: "pain", audience: .caregiver, title: text("Pain"),
    signature: Signature(owner: nil, reviewed: nil), due: .daily,
    items: [
      item("now", .scale, rules: [rule(.atLeast(8), .review)]), item("words", .text(most: 100)),
    ])

  /// The clinic with two lists for the days at home.
  static let homeLists = homeLists([wound, pain])

  static func homeLists(_ lists: [Checklist]) -> Checklists {
    Checklists(
      clinic: clinic(isPrinting: false), warningSigns: checklists.warningSigns,
      pathways: checklists.pathways.mapValues { pathway in
        Pathway(
          id: pathway.id, title: pathway.title, signature: pathway.signature,
          checklists: pathway.checklists.merging([.home: lists.map(\.id)]) { $1 })
      },
      checklists: checklists.checklists.merging(lists.map { ($0.id, $0) }) { $1 },
      sources: [:])
  }

  /// Home since the day of the procedure, which is day 1 of the samples.
  static func wentHome(_ code: Code) -> Journey {
    var journey = journey(code)
    let nurse = Author(.staff, staff: "m.lopez")
    let what: [Happening] = [
      .ordered(orders([.ice: .yes])), .arrived(born: born), .verified, .started, .ended,
      .recovered(
        Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "as the day went")),
      .discharged(escort: "Luis", sheetHandedOver: true),
    ]
    journey.events += what.enumerated().map { index, what in
      Event(at: moment(1, 7 + index), by: nurse, what: what)
    }
    return journey
  }
}

extension Desk {
  /// So many days after the procedure, at the program of the caregiver's home.
  static func home(
    _ day: Int, _ hour: Int = 10, lists: Checklists = Sample.homeLists
  ) throws -> Desk {
    let code = try #require(Sample.code)
    var desk = Desk(
      setting: Setting(checklists: lists, zone: Sample.zone, home: code),
      now: Sample.moment(1 + day, hour), disk: [code: Sample.wentHome(code)],
      formulary: Sample.formulary)
    desk.hear(.begin)
    return desk
  }

  mutating func home(_ picks: HomePick...) { picks.forEach { pick(.home($0)) } }

  mutating func clock(_ day: Int, _ hour: Int, _ minute: Int = 0) {
    hear(.tick(Sample.moment(1 + day, hour, minute)))
  }

  mutating func tick(to instant: Int) { hear(.tick(Sample.zone.moment(at: instant))) }

  func day(_ number: Int) -> CivilDay { Sample.moment(1, 9).day + number }

  func entered(_ item: Item.Reference, on number: Int) -> Answer? {
    Sample.code.flatMap { disk[$0]?.standing.diary[day(number)]?[item]?.answer }
  }

  func taskStates(_ number: Int) -> [HomeTask.State] {
    state.homeTasks(on: day(number)).map(\.state)
  }
}
