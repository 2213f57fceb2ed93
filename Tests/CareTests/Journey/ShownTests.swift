import Care
import Shipped
import Testing

struct ShownTests {
  private let lists = Sample.checklists

  private func shown(
    _ journey: SampleJourney, _ stages: [Stage] = [.before, .arrival],
    for audience: Checklist.Audience = .patient
  ) -> [String] {
    lists.shownItems(of: journey.standing, in: stages, for: audience).map {
      "\($0.reference)\($0.isOpen ? "?" : "")"
    }
  }

  @Test func nothingShowsBeforeThereIsAJourney() {
    #expect(shown(SampleJourney()) == [])
    #expect(lists.circumstances(of: Standing()) == nil)
  }

  @Test func unknownProcedureShowsNothing() {
    var journey = SampleJourney()
    journey.take(.enrolled(Sample.identity, procedure: "other", Sample.orders))
    #expect(shown(journey) == [])
  }

  @Test func itemShowsWhenItsConditionHolds() {
    var journey = SampleJourney()
    journey.take(.enrolled(Sample.identity, procedure: "kyphoplasty", Sample.orders))
    #expect(shown(journey, [.before]) == ["medicines.list?", "allergies.latex?"])
    journey.take(.answered("medicines.list", .medicines([Sample.warfarin], complete: true)))
    #expect(
      shown(journey, [.before]) == ["medicines.list", "medicines.thinner-why?", "allergies.latex?"])
  }

  @Test("An answer whose item is hidden again is kept in the record, and conditions do not see it")
  func droppedAnswer() {
    var journey = SampleJourney.prepared()
    journey.take(.answered("medicines.list", .medicines([], complete: true)), by: .patient)
    #expect(shown(journey, [.before]) == ["medicines.list", "allergies.latex"])
    #expect(journey.standing.answers["medicines.thinner-why"]?.answer == .text("heart"))
    #expect(lists.circumstances(of: journey.standing)?.answers["medicines.thinner-why"] == nil)
    #expect(lists.dropped(of: journey.standing)["medicines.thinner-why"] == .notAsked)
    journey.take(
      .answered("medicines.list", .medicines([Sample.warfarin], complete: true)), by: .patient)
    #expect(shown(journey, [.before]).contains("medicines.thinner-why"))
    #expect(lists.dropped(of: journey.standing)["medicines.thinner-why"] == nil)
  }

  @Test func brokenOffMedicinesAreStillOpen() {
    var journey = SampleJourney.prepared()
    journey.take(.answered("medicines.list", .medicines([Sample.warfarin], complete: false)))
    #expect(shown(journey, [.before]).first == "medicines.list?")
  }

  @Test("What was told on one day does not count on another")
  func postponedArrivalIsStale() {
    var journey = SampleJourney.ready()
    #expect(
      shown(journey, [.arrival]) == [
        "arrival.food", "arrival.drink", "arrival.heat", "arrival.legs",
      ])
    journey.take(.postponed(reason: "no bed"))
    let open = ["arrival.food?", "arrival.drink?", "arrival.heat?", "arrival.legs?"]
    #expect(shown(journey, [.arrival]) == open)
    #expect(
      shown(journey, [.procedure], for: .staff) == [
        "verification.consent?", "verification.site-marked?",
      ])
    journey.at("2026-11-24", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    #expect(shown(journey, [.arrival]) == open)
    journey.tellArrival()
    #expect(shown(journey).allSatisfy { !$0.hasSuffix("?") })
  }

  @Test func arrivingAgainAsksAgain() {
    var journey = SampleJourney.told()
    #expect(journey.take(.arrived(born: Sample.born), by: .patient) == nil)
    #expect(shown(journey, [.arrival]).allSatisfy { $0.hasSuffix("?") })
    #expect(shown(journey, [.before]).allSatisfy { !$0.hasSuffix("?") })
  }

  @Test("A clock that is set back after the arrival loses no answer")
  func clockSetBack() {
    var journey = SampleJourney.prepared()
    journey.at("2026-11-23", "07:00")
    journey.take(.arrived(born: Sample.born), by: .patient)
    journey.at("2026-11-23", "06:00")
    journey.tellArrival()
    #expect(
      shown(journey, [.arrival]) == [
        "arrival.food", "arrival.drink", "arrival.heat", "arrival.legs",
      ])
  }

  @Test("An answer to a staff list counts only from staff, however it came into the record")
  func staffListIsStaffs() {
    var standing = SampleJourney.told().standing
    standing.take(
      Event(
        at: Sample.procedureAt, by: Author(.patient),
        what: .answered(.consent, .signed("Rosa"))))
    let consent = lists.shownItems(of: standing, in: [.procedure], for: .staff).first
    #expect(consent?.reference == .consent)
    #expect(consent?.given == nil)
  }
}
