import Shipped
import Testing

@testable import Care

/// The rule behind a flag is looked up by its key, since no name of it is stored.
@Suite struct RuleOfFlagTests {
  private static func named(_ name: String, _ test: Rule.Test, _ level: Level) -> Rule {
    let name = Text([.english: name])
    return Rule(test: test, level: level, flag: name, say: name)
  }

  private static let rules = [
    named("plan", .medicineClass(["nsaid"]), .review),
    named("acetaminophen", .medicineTwice(["mild", "both"]), .note),
    named("opioids", .medicineTwice(["strong", "both"]), .note),
    named("unknown", .unknownMedicine, .note),
  ]

  private static let checklists = Checklists(
    clinic: Sample.clinic, warningSigns: [], pathways: [:],
    checklists: [
      "pills": Checklist(
        id: "pills", audience: .caregiver, title: Text([:]),
        signature: Signature(owner: nil, reviewed: nil), due: .daily,
        items: [
          Item(id: "taken", kind: .medicines, text: Text([:]), rules: rules),
          Item(
            id: "red", kind: .yesNo, text: Text([:]),
            rules: [named("red", .has([.yes]), .call), named("unsure", .has([.unsure]), .review)]),
        ])
    ], sources: [:])

  private func name(_ key: Flag.Key, _ answer: Answer? = nil) -> String? {
    Self.checklists.rule(of: key, answer: answer)?.flag?[.english]
  }

  private func pill(_ name: String, _ kind: MedicineClass.ID?) -> MedicineEntry {
    MedicineEntry(name: name, classID: kind, tier: nil, dose: nil, often: .asTaken)
  }

  @Test func theLevelTellsTheRule() {
    #expect(name(.item("pills.red", .call)) == "red")
    #expect(name(.item("pills.red", .review)) == "unsure")
    #expect(name(.item("pills.red", .emergency)) == nil)
    #expect(name(.item("pills.gone", .call)) == nil)
    #expect(name(.staffCalled) == nil && name(.sign("fever")) == nil)
    #expect(name(.item("pills.taken", .review, subject: "Advil")) == "plan")
  }

  @Test func ofSeveralAtOneLevelTheAnswerTellsIt() {
    let answer = Answer.medicines(
      [pill("oxycodone", "strong"), pill("Norco", "both"), pill("Xyz", nil)], complete: true)
    #expect(name(.item("pills.taken", .note, subject: "Norco"), answer) == "opioids")
    #expect(name(.item("pills.taken", .note, subject: "Xyz"), answer) == "unknown")
    #expect(name(.item("pills.taken", .note, subject: "Tylenol"), answer) == nil)
    #expect(name(.item("pills.taken", .note, subject: "Norco")) == nil)
  }

  @Test func whatOneIsTooManyBesideIsTold() {
    let mild = pill("Tylenol", "mild")
    let both = pill("Norco", "both")
    let met = Self.rules[1].medicines(among: [mild, pill("Advil", "nsaid"), both, mild])
    #expect(
      met == [
        MetMedicine(entry: both, others: [mild]), MetMedicine(entry: mild, others: [mild, both]),
      ])
  }

  @Test func staffWordsAreNoRule() {
    #expect(!Flag.Key(rule: "wait for the INR. Ask Dr. Lee.").isOfLists)
    #expect(Flag.Key.item("pills.gone", .call).isOfLists && Flag.Key.sign("fever").isOfLists)
  }
}
