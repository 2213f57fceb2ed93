import Care
import Shipped
import Testing

struct BoardRowTests {
  private func row(_ journey: SampleJourney) -> BoardRow? {
    journey.checklists.boardRow(of: Journey(code: Sample.code(), events: journey.events))
  }

  /// One that has told all before the day; what is not named is as it is there.
  private func expected(
    phase: Phase = .preparing, done: Int = 3, all: Int = 3, worst: Level? = nil,
    about: Flag.Key? = nil, since: Moment, missing: Int = 0, next: Gap.Kind? = nil
  ) -> BoardRow {
    BoardRow(
      code: Sample.code(), name: "Rosa Example", procedure: "kyphoplasty", sites: [.t12],
      procedureAt: Sample.procedureAt, phase: phase, done: done, all: all, worst: worst,
      about: about, since: since.instant, missing: missing, next: next)
  }

  private let friday = Sample.moment("2026-11-20", "10:00")

  @Test func nobodyIsOnTheBoardBeforeEnrolment() {
    #expect(row(SampleJourney()) == nil)
  }

  @Test func countsWhatShows() {
    #expect(row(SampleJourney.prepared()) == expected(since: friday))
    var journey = SampleJourney()
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", Sample.orders))
    #expect(row(journey) == expected(done: 0, all: 2, since: friday, missing: 2, next: .answers))
    journey.take(
      .answered("medicines.list", .medicines([Sample.warfarin], complete: false)), by: .patient)
    #expect(row(journey) == expected(done: 0, all: 3, since: friday, missing: 4, next: .answers))
  }

  @Test func theDayAddsItsLists() {
    var journey = SampleJourney.prepared()
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    #expect(
      row(journey)
        == expected(
          phase: .checkingIn, done: 3, all: 7, since: journey.now, missing: 6, next: .answers))
    journey.tellArrival()
    #expect(
      row(journey)
        == expected(
          phase: .checkingIn, done: 7, all: 7, since: journey.now, missing: 2, next: .checks))
  }

  @Test("The gravest open flag, and when the newest was raised that needs a person now")
  func worstFlag() {
    var journey = SampleJourney.prepared()
    let minutes = (1...4).map { Sample.zone.moment(at: friday.instant + $0 * 60) }
    let flags: [(Flag.Key, Level)] = [
      (.item("allergies.latex", .review), .review), (.sign("chest-pain"), .emergency),
      (.staffCalled, .call), (.sign("fever"), .emergency),
    ]
    for (moment, flag) in zip(minutes, flags) {
      journey.now = moment
      journey.take(.flagged(flag.0, flag.1), by: .patient)
    }
    #expect(
      row(journey) == expected(worst: .emergency, about: .sign("chest-pain"), since: minutes[3]))
    journey.take(.settled(.sign("chest-pain"), reason: "seen"))
    #expect(row(journey) == expected(worst: .emergency, about: .sign("fever"), since: minutes[3]))
    journey.take(.settled(.sign("fever"), reason: "seen"))
    #expect(row(journey) == expected(worst: .call, about: .staffCalled, since: minutes[2]))
  }

  @Test("Who is done has nothing to do and nothing missing", arguments: [Phase.closed, .cancelled])
  func final(phase: Phase) {
    let journey = SampleJourney.standing(in: phase)
    #expect(row(journey) == expected(phase: phase, done: 0, all: 0, since: journey.now))
  }
}
