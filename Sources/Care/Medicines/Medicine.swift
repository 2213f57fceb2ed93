/// One name in the clinic's list of medicines: a generic, a brand or an herb.
package struct Medicine: Hashable, Sendable {
  package let name: String
  /// The generic that a brand is a brand of.
  package let generic: String?
  package let classID: MedicineClass.ID
  package let tier: MedicineTier
  /// Evidence codes of `CLINICAL.md` 3c; `u` is memory only.
  package let evidence: [String]
  /// Other spellings and common misspellings.
  package let also: [String]
  /// What it is called in other languages than English, where that is another name.
  package let localNames: [Language: String]

  package init(
    name: String, generic: String?, classID: MedicineClass.ID, tier: MedicineTier,
    evidence: [String], also: [String], localNames: [Language: String] = [:]
  ) {
    self.name = name
    self.generic = generic
    self.classID = classID
    self.tier = tier
    self.evidence = evidence
    self.also = also
    self.localNames = localNames
  }
}

/// A group of medicines that matter for the same reason.
package struct MedicineClass: Hashable, Sendable {
  package typealias ID = Identifier<MedicineClass>

  package let id: ID
  package let title: Text
  package let why: Text

  package init(id: ID, title: Text, why: Text) {
    self.id = id
    self.title = title
    self.why = why
  }
}

/// What a published table says about pausing some medicines, for staff alone.
///
/// It is never shown to a patient, and the protocol of the clinic decides (`CLINICAL.md` 3a).
package struct MedicineReference: Hashable, Sendable {
  /// Generic names.
  package let names: [String]
  package let before: Text
  package let restart: Text
  package let sources: [Source.ID]

  package init(names: [String], before: Text, restart: Text, sources: [Source.ID]) {
    self.names = names
    self.before = before
    self.restart = restart
    self.sources = sources
  }
}

/// What the team does about a medicine (`CLINICAL.md` 3c).
package enum MedicineTier: String, CaseIterable, Sendable {
  /// Nobody is ready until staff recorded a decision.
  case decide = "A"
  /// A nurse looks at it.
  case review = "B"
  /// It is written down.
  case record = "C"
}

/// One medicine as the patient told it.
package struct MedicineEntry: Hashable, Sendable {
  /// The list's name for it, or the patient's own spelling where the list does not know it.
  package let name: String
  /// What was typed, where the list's name was put in its place; nil when it is the name itself, and
  /// in records from before it was kept.
  package let typed: String?
  /// Nil when the finder does not know the name, or the patient said it is another one.
  package let classID: MedicineClass.ID?
  package let tier: MedicineTier?
  /// The patient's words; nil when they do not know, or have not said yet.
  package let dose: String?
  package let often: HowOften

  package init(
    name: String, typed: String? = nil, classID: MedicineClass.ID?, tier: MedicineTier?,
    dose: String?, often: HowOften
  ) {
    self.name = name
    self.typed = typed
    self.classID = classID
    self.tier = tier
    self.dose = dose
    self.often = often
  }
}

extension MedicineEntry {
  /// The same medicine, taken so.
  package func taken(_ dose: String?, _ often: HowOften) -> MedicineEntry {
    MedicineEntry(
      name: name, typed: typed, classID: classID, tier: tier, dose: dose, often: often)
  }

  /// Whether it says all that the other one said, and maybe more: how much, or how often.
  package func completes(_ other: MedicineEntry) -> Bool {
    name == other.name && (other.dose == nil || dose == other.dose)
      && (other.often == .unsure || often == other.often)
  }

  /// What was typed, when more or something else was typed than stands in its name and dose.
  ///
  /// `shown` is the name as it is called where it is read.
  package func typedOtherwise(thanShown shown: String) -> String? {
    guard let typed else { return nil }
    let said = [name, shown, dose ?? ""].map { String(plainLetters($0)) }
    let isSaid = MedicineLabel(typed).letters.allSatisfy { part in
      said.contains { $0.contains(String(part)) }
    }
    return isSaid ? nil : typed
  }
}

/// How often a medicine is taken.
package enum HowOften: String, CaseIterable, Sendable {
  case onceADay = "once-a-day"
  case twiceADay = "twice-a-day"
  case threeTimesOrMore = "three-times-or-more"
  case onceAWeek = "once-a-week"
  case onlyWhenNeeded = "only-when-needed"
  case otherwise
  case unsure
  /// Taken on one day at home; its times stand with the dose.
  case asTaken = "as-taken"

  /// What is offered to somebody who tells what they take.
  package static let usual = allCases.filter { $0 != .asTaken }
}
