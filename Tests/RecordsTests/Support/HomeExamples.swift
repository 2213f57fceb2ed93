import Care

extension Examples {
  /// What is entered and answered at home, as `Kept/schema-1-home.json` has it.
  ///
  /// Never change these: a new kind or word gets a new list and a new kept file.
  static let homeEvents = homeHappenings.enumerated().map { index, what in
    Event(
      at: Moment(instant: moment.instant + index * 60, day: day + 4, clock: morning),
      by: Author(index == 0 ? .staff : .caregiver, staff: index == 0 ? "n.ruiz" : nil), what: what)
  }

  /// What the family called a mistake, and a temperature in the unit it was typed in, as
  /// `Kept/schema-1-mistake.json` has them.
  static let mistakeEvents = [
    homeHappenings[0], .flagged(.sign("chest-pain"), .emergency),
    .responded(.sign("chest-pain"), .byMistake), .responded(wound, .byMistake),
    .entered(
      day, Item.Reference("temperature", "now"),
      Temperature(tenthsFahrenheit: 989).map(Answer.temperature) ?? .unsure),
  ].enumerated().map { index, what in
    Event(
      at: Moment(instant: moment.instant + index * 60, day: day + 4, clock: morning),
      by: Author(index == 0 ? .staff : .caregiver, staff: index == 0 ? "n.ruiz" : nil), what: what)
  }

  private static let homeHappenings: [Happening] =
    [
      .enrolled(
        Identity(name: "Anna Grün", born: born), procedure: "kyphoplasty",
        Orders(procedureAt: moment, anaesthesia: .sedation)),
      .entered(day, Item.Reference("wound-home", "skin"), .no),
      .entered(day + 4, Item.Reference("wound-home", "skin"), .yes),
      .entered(day + 98, Item.Reference("pain", "now"), .number(10)),
      .entered(day + 4, Item.Reference("pain-medicine-home", "taken"), taken),
      .flagged(wound, .call),
    ] + [.calledEmergency, .calledClinic, .wentIn, .notYet].map { .responded(wound, $0) }
    + [.responded(.sign("fever"), .calledEmergency)]

  private static let taken = Answer.medicines(
    [
      MedicineEntry(
        name: "Tylenol", classID: "acetaminophen", tier: .record, dose: "500 mg at 8 AM",
        often: .asTaken)
    ], complete: true)

  private static let wound = Flag.Key.item(Item.Reference("wound-home", "skin"), .call)
}
