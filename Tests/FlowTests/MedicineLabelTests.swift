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

  private func entry(typed: String, dose: String?) -> Answer {
    .medicines(
      [
        MedicineEntry(
          name: "warfarin", typed: typed, classID: "thinner", tier: .decide, dose: dose,
          often: .onceADay)
      ], complete: false)
  }

  @Test func theStrengthStandsInTheDose() throws {
    var desk = try typing("Warfarin 5 mg tablets")
    #expect(desk.screen == .item("before.list", .medicineDose("warfarin")))
    #expect(desk.state.frame.field?.text == "5 mg tablets")
    desk.act(.next)
    desk.pick(.often(.onceADay))
    #expect(
      desk.saved("before.list") == entry(typed: "Warfarin 5 mg tablets", dose: "5 mg tablets"))
  }

  /// What is in one pill is not how much somebody takes.
  @Test func whoDoesNotKnowTheDoseIsNotTakenToKnow() throws {
    var desk = try typing("5 mg warfarin")
    desk.pick(.doseUnknown, .often(.onceADay))
    #expect(desk.saved("before.list") == entry(typed: "5 mg warfarin", dose: nil))
  }

  @Test(arguments: ["warfarin forte 5 mg", "warfrin forte 5 mg"])
  func anotherWordIsAskedAbout(typed: String) throws {
    var desk = try typing(typed)
    #expect(desk.screen == .item("before.list", .medicineMatch(typed)))
    desk.pick(.candidate("warfarin"))
    #expect(desk.state.frame.field?.text == "forte 5 mg")
    desk.type("two")
    desk.pick(.often(.onceADay))
    #expect(desk.saved("before.list") == entry(typed: typed, dose: "two"))
  }

  /// Neither of two medicines in one line is lost as words about the other.
  @Test func theOtherOneInTheLineIsKeptToo() throws {
    var desk = try typing("grandma's tea and warfrin")
    desk.pick(.candidate("warfarin"))
    let tea = MedicineEntry(
      name: "grandma s tea", classID: nil, tier: nil, dose: nil, often: .unsure)
    let warfarin = MedicineEntry(
      name: "warfarin", typed: "grandma's tea and warfrin", classID: "thinner", tier: .decide,
      dose: nil, often: .unsure)
    #expect(desk.saved("before.list") == .medicines([tea, warfarin], complete: false))
    #expect(desk.state.frame.field?.text == "")
  }

  /// Whoever is called away, or whose line is lost, has told of it already.
  @Test(arguments: ["warfarin", "warfrin", "warfarin5mg", "Grandma's tea"])
  func itIsKeptBeforeItsDoseIsTold(typed: String) throws {
    var desk = try typing(typed)
    if case .item(_, .medicineMatch) = desk.screen { desk.pick(.candidate("warfarin")) }
    let isKnown = typed.hasPrefix("warf")
    let kept = MedicineEntry(
      name: isKnown ? "warfarin" : typed, typed: isKnown && typed != "warfarin" ? typed : nil,
      classID: isKnown ? "thinner" : nil, tier: isKnown ? .decide : nil, dose: nil, often: .unsure)
    #expect(desk.saved("before.list") == .medicines([kept], complete: false))
    #expect(desk.standing?.openFlags.map(\.level) == (isKnown ? [.hold] : []))
    // What it raised is told on the way back, before the list.
    desk.act(.back)
    #expect(desk.screen != .item("before.list", .ask) || !isKnown)
    desk.act(.back, .back)
    #expect(desk.saved("before.list") == .medicines([kept], complete: false))
    desk.at("before.list")
    desk.pick(.medicine(0), .tellDose(0))
    desk.type("half a pill")
    desk.pick(.often(.twiceADay))
    #expect(
      desk.saved("before.list")
        == .medicines([kept.taken("half a pill", .twiceADay)], complete: false))
    #expect(desk.screen == .item("before.list", .ask))
  }

  /// A slip must not take a blood thinner off the list.
  @Test func itIsTakenOffOnlyOnceThatIsAskedForTwice() throws {
    var desk = try typing("warfarin")
    desk.act(.back)
    desk.at("before.list")
    let kept = desk.saved("before.list")
    desk.pick(.medicine(0), .removeMedicine(0))
    #expect(desk.state.frame.notice == .again(.removeMedicine(0)))
    #expect(desk.saved("before.list") == kept)
    // Whoever does anything else meanwhile is asked anew.
    desk.act(.focused(0))
    desk.pick(.removeMedicine(0))
    #expect(desk.saved("before.list") == kept)
    desk.pick(.removeMedicine(0))
    #expect(desk.saved("before.list") == .medicines([], complete: false))
    #expect(desk.screen == .item("before.list", .ask) && desk.state.frame.notice == nil)
  }

  @Test func theDoseIsKeptBeforeHowOften() throws {
    var desk = try typing("warfarin")
    desk.type("5 mg")
    #expect(desk.screen == .item("before.list", .medicineOften("warfarin")))
    desk.state.session = nil
    desk.state.frames = [Frame(.welcome)]
    desk.signIn()
    #expect(desk.state.entries(of: "before.list").map(\.dose) == ["5 mg"])
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

  /// Kept as a medicine it would wait for a decision that nobody can make.
  @Test(arguments: ["none", "I take nothing", "ninguno", "nada"])
  func noneIsNoMedicine(typed: String) throws {
    let desk = try typing(typed)
    #expect(desk.screen == .item("before.list", .medicineName))
    #expect(desk.state.frame.notice == .noMedicine)
    #expect(desk.saved("before.list") == nil)
  }
}
