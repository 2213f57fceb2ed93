import Care
import Rehearsal
import Testing

@testable import Flow

/// Names typed as they stand on the package.
@Suite struct MedicineLabelTests {
  private func typing(_ name: String) throws -> Desk {
    var desk = try Desk.walking()
    desk.at("before.list")
    desk.pick(.addMedicine)
    desk.type(name)
    return desk
  }

  private func entry(dose: String?) -> Answer {
    .medicines(
      [
        MedicineEntry(
          name: "warfarin", classID: "thinner", tier: .decide, dose: dose, often: .onceADay)
      ], complete: false)
  }

  @Test func theStrengthStandsInTheDose() throws {
    var desk = try typing("Warfarin 5 mg tablets")
    #expect(
      desk.screen == .item("before.list", .medicineDose(Sample.formulary.medicines[0], "warfarin")))
    #expect(desk.state.frame.field?.text == "5 mg tablets")
    desk.act(.next)
    desk.pick(.often(.onceADay))
    #expect(desk.saved("before.list") == entry(dose: "5 mg tablets"))
  }

  /// What is in one pill is not how much somebody takes.
  @Test func whoDoesNotKnowTheDoseIsNotTakenToKnow() throws {
    var desk = try typing("5 mg warfarin")
    desk.pick(.doseUnknown, .often(.onceADay))
    #expect(desk.saved("before.list") == entry(dose: nil))
  }

  @Test(arguments: ["warfarin forte 5 mg", "warfrin forte 5 mg"])
  func anotherWordIsAskedAbout(typed: String) throws {
    var desk = try typing(typed)
    #expect(desk.screen == .item("before.list", .medicineMatch(typed)))
    desk.pick(.candidate("warfarin"))
    #expect(desk.state.frame.field?.text == "forte 5 mg")
    desk.type("two")
    desk.pick(.often(.onceADay))
    #expect(desk.saved("before.list") == entry(dose: "two"))
  }

  @Test func whatIsAnotherOneStaysAsWritten() throws {
    var desk = try typing("warfarin forte 5 mg")
    desk.pick(.keepAsWritten)
    #expect(desk.state.frame.field?.text == "")
    desk.pick(.doseUnknown, .often(.onceADay))
    let entry = MedicineEntry(
      name: "warfarin forte 5 mg", classID: nil, tier: nil, dose: nil, often: .onceADay)
    #expect(desk.saved("before.list") == .medicines([entry], complete: false))
  }
}
