/// The clinic's list of medicines, searched by what people really type.
///
/// It only ever offers names. Which medicine is meant, the person decides (`CLINICAL.md` section 0).
package struct Formulary: Hashable, Sendable {
  package let classes: [MedicineClass.ID: MedicineClass]
  package let medicines: [Medicine]
  private let references: [String: MedicineReference]
  private let spellings: [Spelling]
  /// The spellings to which a number alone makes another name: Tylenol, because of Tylenol #3.
  private let numbered: Set<[Character]>
  /// The medicines that are spelled so; whoever types another number means none of them.
  private let unnumbered: Set<Int>

  private struct Spelling: Hashable, Sendable {
    let letters: [Character]
    let medicine: Int
    /// The medicine's own name, in one of the languages, rather than another spelling of it.
    let isName: Bool
    /// How many of its letters tell it from its like: the last one of vitamin E.
    let tail: Int

    init(_ name: String, of medicine: Int, isName: Bool) {
      letters = plainLetters(name)
      self.medicine = medicine
      self.isName = isName
      let last = name.split(separator: " ").dropFirst().last.map { plainLetters(String($0)).count }
      tail = last.map { $0 < 3 ? $0 : 0 } ?? 0
    }
  }

  package init(
    classes: [MedicineClass], medicines: [Medicine], references: [MedicineReference] = []
  ) {
    let named = references.flatMap { reference in reference.names.map { ($0, reference) } }
    self.references = Dictionary(named) { first, _ in first }
    self.classes = Dictionary(classes.map { ($0.id, $0) }) { first, _ in first }
    self.medicines = medicines
    spellings = medicines.enumerated().flatMap { index, medicine in
      let names = ([medicine.name] + medicine.localNames.values.sorted()).flatMap(Self.names)
      return names.map { Spelling($0, of: index, isName: true) }
        + medicine.also.map { Spelling($0, of: index, isName: false) }
    }
    numbered = Set(
      spellings.compactMap { spelling in
        let stem = spelling.letters.reversed().drop(while: \.isNumber).reversed()
        return stem.count < spelling.letters.count ? Array(stem) : nil
      })
    unnumbered = Set(
      spellings.filter { [numbered] in numbered.contains($0.letters) }.map(\.medicine))
  }

  /// A name, and what it is called for short: the words before a parenthesis, or each of two names with
  /// a stroke between them.
  private static func names(in name: String) -> [String] {
    let short = name.split(separator: "(", maxSplits: 1).first.map(String.init) ?? name
    let each = short.split(separator: "/").map(String.init)
    return [name] + (short == name ? [] : [short]) + (each.count > 1 ? each : [])
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
    guard meant.count == 1, let index = meant.first,
      names.contains(where: { label.isOnly($0) || !numbered.contains($0) })
    else { return nil }
    // "hydrocodone 5/325" is a pill of two, whatever its name says: that is asked about.
    let medicine = medicines[index]
    return label.namesTwoStrengths && !medicine.isOfTwo ? nil : medicine
  }

  /// What was typed beside the name of this medicine, mostly its strength; nil when nothing was.
  package func besides(_ medicine: Medicine, in typed: String) -> String? {
    // "fentanyl patch" is all name, though "fentanyl" is one too.
    if typed.lowercased() == medicine.name.lowercased() { return nil }
    let own = spellings.filter { medicines[$0.medicine] == medicine }
      .sorted { $0.letters.count > $1.letters.count }
    let label = MedicineLabel(typed)
    // Another spelling with a strength in it ("aspirin 81 mg") would take that away.
    let plain = own.filter { $0.isName || !$0.letters.contains(where: \.isNumber) }
    let same = own.filter { $0.letters == label.name }
    let inOrder = same + plain.filter(\.isName) + plain + own
    return label.rest(besides: inOrder.map(\.letters))
  }

  /// The medicines that were typed in the same line as this one: "vitamin D and eliquis" has two, and the one
  /// that nobody picked must not be lost among the words about the other.
  ///
  /// Words around "and" and the like are one whatever they are; other words are, when the list may know them.
  package func others(besides medicine: Medicine, in typed: String) -> [String] {
    let spelled =
      [medicine.name, medicine.generic ?? ""] + medicine.also + medicine.localNames.values
    guard !spelled.contains(where: { plainLetters($0) == plainLetters(typed) }) else { return [] }
    let names = spelled.flatMap { MedicineLabel($0).letters }
    let words = MedicineLabel(typed).otherWords.filter { !Self.isOf(names, $0.letters) }
    let groups = words.split { MedicineLabel.joining.contains(String($0.letters)) }
      .map { $0.map { String($0.typed) }.joined(separator: " ") }
    let isJoined = words.contains { MedicineLabel.joining.contains(String($0.letters)) }
    return isJoined ? groups : groups.filter { !candidates(for: $0).isEmpty }
  }

  /// Whether a word belongs to a name, perhaps with slips of the hand.
  private static func isOf(_ names: [[Character]], _ word: [Character]) -> Bool {
    names.contains {
      $0 == word || word.count > 3 && slips(word, $0, most: word.count < 7 ? 1 : 2) != nil
    }
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
  ///
  /// Beside a medicine that is spelled so stand only those whose names go on from there: a wrong offer is
  /// worse than none.
  package func candidates(for typed: String, most: Int = 5) -> [Medicine] {
    let letters = plainLetters(typed)
    guard letters.count >= 3 else { return [] }
    let label = MedicineLabel(typed)
    var best: [Int: Int] = [:]
    let unlike = label.namesNumber ? unnumbered : []
    for spelling in spellings where !unlike.contains(spelling.medicine) {
      guard let distance = Self.distance(from: letters, label, to: spelling) else { continue }
      best[spelling.medicine] = min(best[spelling.medicine] ?? Int.max, distance)
    }
    if best.values.contains(where: { $0 < 0 }) { best = best.filter { $0.value <= 1 } }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .prefix(most).map { medicines[$0.key] }
  }

  /// Less than nothing where it is spelled so, the least for the longest; 1 where it begins so; then one
  /// and two slips; then the spellings that stand in it, the longest first; then those that are a slip away from one of its words.
  private static func distance(
    from typed: [Character], _ label: MedicineLabel, to spelling: Spelling
  ) -> Int? {
    if label.mayBeOnly(spelling.letters) && spelling.letters.count >= 3 {
      return -spelling.letters.count
    }
    if spelling.letters.starts(with: typed) { return 1 }
    // Offered like one slip, and never beside a medicine that is spelled so.
    if label.isGlued(to: spelling.letters) { return 2 }
    let whole = [typed, label.name].filter { $0.count >= 3 }.compactMap { slips($0, spelling) }
    if let least = whole.min() { return 1 + least }
    if label.holds(spelling.letters) { return 200 - min(spelling.letters.count, 100) }
    let isNear = label.words.contains { word in
      word.count >= 5 && !spelling.letters.starts(with: word)
        && slips(word, spelling).map { $0 == 1 } ?? false
    }
    return isNear ? 200 : nil
  }

  /// One or two slips of the hand; nil where what was typed is no such slip of the spelling.
  ///
  /// A short word has at most one, and with two of them the first letter is right. A number, and the
  /// letter that tells one vitamin from another, is no slip.
  private static func slips(_ typed: [Character], _ spelling: Spelling) -> Int? {
    let letters = spelling.letters
    let allowed = typed.count < 4 ? 0 : typed.count < 7 || typed.first != letters.first ? 1 : 2
    guard allowed > 0, typed.suffix(spelling.tail) == letters.suffix(spelling.tail),
      let slips = slips(typed, letters, most: allowed),
      typed.filter(\.isNumber) == letters.filter(\.isNumber)
    else { return nil }
    return slips
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
