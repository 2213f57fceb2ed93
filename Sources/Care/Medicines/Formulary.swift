/// The clinic's list of medicines, searched by what people really type.
///
/// It only ever offers names. Which medicine is meant, the person decides (`CLINICAL.md` section 0).
package struct Formulary: Hashable, Sendable {
  package let classes: [MedicineClass.ID: MedicineClass]
  package let medicines: [Medicine]
  private let references: [String: MedicineReference]
  private let spellings: [Spelling]

  private struct Spelling: Hashable, Sendable {
    let letters: [Character]
    let medicine: Int
    /// The medicine's own name, in one of the languages, rather than another spelling of it.
    let isName: Bool
  }

  package init(
    classes: [MedicineClass], medicines: [Medicine], references: [MedicineReference] = []
  ) {
    let named = references.flatMap { reference in reference.names.map { ($0, reference) } }
    self.references = Dictionary(named) { first, _ in first }
    self.classes = Dictionary(classes.map { ($0.id, $0) }) { first, _ in first }
    self.medicines = medicines
    spellings = medicines.enumerated().flatMap { index, medicine in
      let names = [medicine.name] + medicine.localNames.values.sorted()
      return names.map { Spelling(letters: plainLetters($0), medicine: index, isName: true) }
        + medicine.also.map { Spelling(letters: plainLetters($0), medicine: index, isName: false) }
    }
  }

  /// The one medicine that is spelled exactly so, apart from case, accents and punctuation.
  ///
  /// A medicine's own name goes before another's misspelling; nil when it could still be one of two.
  package func exact(_ typed: String) -> Medicine? {
    let letters = plainLetters(typed)
    let same = spellings.filter { $0.letters == letters }
    let named = same.filter(\.isName)
    let meant = Set((named.isEmpty ? same : named).map(\.medicine))
    return meant.count == 1 ? meant.first.map { medicines[$0] } : nil
  }

  /// The one medicine that can be meant by what stands on a package, strengths and forms apart.
  ///
  /// Nil when another word is left, when it could be another one too ("Tylenol 3 tablets"), or when no
  /// reading is a medicine's name: a misspelling is never taken without asking.
  package func labelled(_ typed: String) -> Medicine? {
    let label = MedicineLabel(typed)
    let read = spellings.filter { label.mayBeOnly($0.letters) }
    let names = Set(read.filter(\.isName).map(\.letters))
    // A medicine's own name goes before another's misspelling.
    let meant = Set(read.filter { $0.isName || !names.contains($0.letters) }.map(\.medicine))
    guard meant.count == 1, names.contains(where: label.isOnly), let index = meant.first else {
      return nil
    }
    // "hydrocodone 5/325" is a pill of two, whatever its name says: that is asked about.
    let medicine = medicines[index]
    return label.namesTwoStrengths && !medicine.isOfTwo ? nil : medicine
  }

  /// What was typed beside the name of this medicine, mostly its strength; nil when nothing was.
  package func besides(_ medicine: Medicine, in typed: String) -> String? {
    let own = spellings.filter { medicines[$0.medicine] == medicine }
      .sorted { $0.letters.count > $1.letters.count }
    // Another spelling with a strength in it ("aspirin 81 mg") would take that away.
    let plain = own.filter { $0.isName || !$0.letters.contains(where: \.isNumber) }
    let inOrder = plain.filter(\.isName) + plain + own
    return MedicineLabel(typed).rest(besides: inOrder.map(\.letters))
  }

  /// What a published table says about this medicine, or about the generic it is a brand of.
  package func reference(for name: String) -> MedicineReference? {
    let generic = medicines.first { $0.name == name }?.generic
    return references[name] ?? generic.flatMap { references[$0] }
  }

  /// A name as people call it in this language; the name itself when the list has no other.
  ///
  /// "aspirin" stands for "aspirin (acetylsalicylic acid, ASA)" too.
  package func shown(_ name: String, in language: Language) -> String {
    let medicine =
      medicines.first { $0.name == name } ?? medicines.first { $0.name.hasPrefix("\(name) (") }
    return medicine?.localNames[language] ?? name
  }

  /// The names to offer for what was typed so far, the likeliest first; none for fewer than three
  /// letters.
  package func candidates(for typed: String, most: Int = 5) -> [Medicine] {
    let letters = plainLetters(typed)
    guard letters.count >= 3 else { return [] }
    let label = MedicineLabel(typed)
    var best: [Int: Int] = [:]
    for spelling in spellings {
      guard let distance = Self.distance(from: letters, label, to: spelling.letters) else {
        continue
      }
      best[spelling.medicine] = min(best[spelling.medicine] ?? Int.max, distance)
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .prefix(most).map { medicines[$0.key] }
  }

  /// As below for all that was typed or the name in it; then the spellings that stand in it, the
  /// longest first; then those that are a slip away from one of its words.
  private static func distance(
    from typed: [Character], _ label: MedicineLabel, to spelling: [Character]
  ) -> Int? {
    let whole = [typed, label.name].filter { $0.count >= 3 }
      .compactMap { distance(from: $0, to: spelling) }
    if let least = whole.min() { return least }
    if label.holds(spelling) { return 200 - min(spelling.count, 100) }
    let isNear = label.words.contains { word in
      word.count >= 5 && !spelling.starts(with: word) && slips(word, spelling, most: 1) != nil
    }
    return isNear ? 200 : nil
  }

  /// How far a spelling is from what was typed: 0 the same, 1 its beginning, 2 and 3 one or two
  /// slips; nil when it is none of them.
  private static func distance(from typed: [Character], to spelling: [Character]) -> Int? {
    if spelling == typed { return 0 }
    if spelling.starts(with: typed) { return 1 }
    let allowed = typed.count < 4 ? 0 : typed.count < 6 ? 1 : 2
    guard allowed > 0, let slips = slips(typed, spelling, most: allowed) else { return nil }
    return 1 + slips
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour, if no more
  /// than `most`.
  private static func slips(_ one: [Character], _ other: [Character], most: Int) -> Int? {
    guard abs(one.count - other.count) <= most else { return nil }
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var next = [row + 1]
      for column in other.indices {
        let change = last[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[other.count] <= most ? last[other.count] : nil
  }
}

extension Medicine {
  /// Whether two medicines are in one, as the list writes it.
  package var isOfTwo: Bool {
    [" with ", " + "].contains { (generic ?? name).contains($0) }
  }
}
