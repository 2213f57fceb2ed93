import Care
import Testing

@testable import Records

/// A medicine in a record, with what was typed for it.
@Suite struct MedicineCodingTests {
  @Test(arguments: [nil, "xarelto20mg"] as [String?])
  func whatWasTypedReadsBack(typed: String?) throws {
    let entry = MedicineEntry(
      name: "Xarelto", typed: typed, classID: "anticoagulant", tier: .decide, dose: "20mg",
      often: .unsure)
    #expect(try MedicineEntry(kept: entry.kept) == entry)
  }

  @Test func aRecordFromBeforeHasNothingTyped() throws {
    let kept = JSON.object(["name": .text("Xarelto"), "often": .text("once-a-day")])
    let entry = MedicineEntry(
      name: "Xarelto", classID: nil, tier: nil, dose: nil, often: .onceADay)
    #expect(try MedicineEntry(kept: kept) == entry)
    #expect(entry.kept == kept)
  }
}
