import Care

/// Finds where a text tells somebody to stop, pause, skip, double or take again a medicine.
///
/// Only the clinician's orders do that, so a text into which one of them is filled in may say it. It
/// knows words and not what is meant: what it finds is worth writing another way.
struct Advice {
  let words: AdviceWords
  /// Besides those that every list knows: the names of `medicines.yaml`.
  private let names: Set<String>
  /// Orders about medicines, as a text fills them in.
  private let orders: [String]
  /// With what a telling can begin: few words of a text are looked at closely.
  private let first: Set<String>

  /// Nil for a language that it does not know.
  init?(in language: Language, names: Set<String>, orders: [String]) {
    guard let words = AdviceWords.of(language) else { return nil }
    self.words = words
    self.names = names
    self.orders = orders
    let phrases =
      words.alone + words.verbs + words.withMedicine + words.openers + words.bans
      + (words.pairs.map(\.verbs) + words.passives.map(\.before)).joined()
    let hanging = (words.verbs + words.pairs.flatMap(\.verbs)).filter { $0.count == 1 }.flatMap {
      phrase in words.hanging.map { phrase[0] + $0 }
    }
    first = Set(phrases.compactMap(\.first) + hanging + words.lasts)
  }

  /// Whether a medicine is named anywhere in it.
  func isAboutMedicines(_ text: String) -> Bool {
    AdviceSentence.all(in: text).contains { $0.plain.contains(where: isMedicine) }
  }

  /// The first words that do; `isAboutMedicines` is whether "it" may be a medicine.
  func found(in text: String, isAboutMedicines: Bool) -> String? {
    let isAboutMedicines = (text: self.isAboutMedicines(text), item: isAboutMedicines)
    for sentence in AdviceSentence.all(in: text, orders: orders)
    where !sentence.isQuestion && !sentence.fillsInOrders {
      for start in sentence.plain.indices where first.contains(sentence.plain[start]) {
        guard let telling = telling(from: start, in: sentence, isAboutMedicines),
          !isWarning(sentence, telling)
        else { continue }
        return sentence.written[telling].joined(separator: " ")
      }
    }
    return nil
  }

  /// The words that tell it, if a telling begins here.
  private func telling(
    from start: Int, in sentence: AdviceSentence, _ isAboutMedicines: (text: Bool, item: Bool)
  ) -> Range<Int>? {
    let plain = sentence.plain
    if let told = passive(from: start, in: plain, isAboutMedicines.item) { return told }
    let rest = plain[start...]
    if start == 0 || plain[start - 1] == ",", let end = openerEnd(rest, sentence.isClosed) {
      return start..<end
    }
    guard let end = end(of: rest, isAboutMedicines: isAboutMedicines) ?? lastEnd(rest),
      !isTakenBack(plain, before: start)
    else { return nil }
    return start..<end
  }

  /// Whether it says that nobody is to do so by themselves: "on your own" alone is leave to do it.
  private func isWarning(_ sentence: AdviceSentence, _ telling: Range<Int>) -> Bool {
    guard words.warns.contains(where: { sentence.holds($0) }) else { return false }
    let clause = sentence.plain[..<telling.upperBound].split(separator: ",").last ?? []
    return sentence.plain.contains(where: words.risks.contains)
      || clause.contains { words.isNot.contains($0) || words.negations.contains($0) }
  }

  /// Where a telling that begins here ends; nil where none begins.
  private func end(
    of rest: ArraySlice<String>, isAboutMedicines: (text: Bool, item: Bool)
  ) -> Int? {
    for phrase in words.alone {
      guard let end = rest.end(of: phrase) else { continue }
      if !rest[end...].prefix(3).contains(where: words.food.contains) { return end }
    }
    for phrase in words.withMedicine + words.verbs {
      if let end = rest.end(of: phrase).flatMap({ medicineEnd(rest[$0...]) }) { return end }
    }
    for phrase in words.verbs {
      if let end = rest.end(of: phrase, or: words.hanging).flatMap({
        unnamedEnd(rest[$0.end...], $0.isHanging, isAboutMedicines.item)
      }) {
        return end
      }
    }
    // A temperature is taken again, too.
    return pairEnd(rest, isAboutMedicines.text)
  }

  /// Behind the medicine that follows.
  func medicineEnd(_ rest: ArraySlice<String>) -> Int? {
    // "Tonight's dose".
    let isBetween = { (word: String) in words.between.contains(word) || word.hasSuffix("'s") }
    guard let place = rest.firstIndex(where: { !isBetween($0) }), isMedicine(rest[place])
    else { return nil }
    return place + 1
  }

  /// Behind "it" or "2 days", where that can only be a medicine.
  private func unnamedEnd(
    _ rest: ArraySlice<String>, _ isHanging: Bool, _ isAboutMedicines: Bool
  ) -> Int? {
    let hasPronoun = rest.first.map(words.pronouns.contains) ?? false
    let afterIt = hasPronoun ? rest.dropFirst() : rest
    let hasDays = afterIt.prefix(3).contains(where: words.days.contains)
    let isIt = hasPronoun || isHanging
    let isMedicine = isIt ? isAboutMedicines || hasDays : isAboutMedicines && hasDays
    return isMedicine ? afterIt.startIndex : nil
  }

  /// Behind "take it again", "start your pills again", "put your pills on hold".
  private func pairEnd(_ rest: ArraySlice<String>, _ isAboutMedicines: Bool) -> Int? {
    for pair in words.pairs {
      for phrase in pair.verbs {
        guard let found = rest.end(of: phrase, or: words.hanging) else { continue }
        let after = rest[found.end...]
        let isIt = found.isHanging || after.first.map(words.pronouns.contains) ?? false
        guard let end = medicineEnd(after) ?? (isIt && isAboutMedicines ? found.end : nil),
          let then = rest[end...].prefix(4).firstIndex(where: pair.then.contains)
        else { continue }
        return then + 1
      }
    }
    return nil
  }

  /// "Do not stop", "do not skip or stop", "if you stop", "your team will tell you when to start".
  private func isTakenBack(_ plain: [String], before start: Int) -> Bool {
    let verbs = Set(words.verbs.compactMap(\.first))
    for word in plain[..<start].reversed() {
      if words.isNot.contains(word) { return true }
      guard words.carriesNot.contains(word) || verbs.contains(word) || word == "," else { break }
    }
    let clause = plain[..<start].reversed().prefix { $0 != "," }.prefix(7)
    // "That may hold": who does it stands before what leaves it open.
    let doer = clause.first { !words.leavesOpen.contains($0) }
    if let doer, words.doers.contains(doer) { return true }
    guard let last = clause.first, words.subjects.isEmpty || words.subjects.contains(last) else {
      return false
    }
    return clause.contains(where: words.leavesOpen.contains)
  }

  func isMedicine(_ word: String) -> Bool {
    words.medicines.contains(word) || names.contains(word)
  }
}

extension ArraySlice<String> {
  /// Behind these words; nil where they do not begin it.
  func end(of phrase: AdviceWords.Phrase) -> Int? {
    starts(with: phrase) ? startIndex + phrase.count : nil
  }

  /// The same where one of these may hang on to the last word: `suspenda`, `suspendalo`.
  func end(
    of phrase: AdviceWords.Phrase, or hanging: [String]
  ) -> (end: Int, isHanging: Bool)? {
    if let end = end(of: phrase) { return (end, false) }
    guard count >= phrase.count, let last = phrase.last, starts(with: phrase.dropLast()) else {
      return nil
    }
    let end = startIndex + phrase.count
    return hanging.contains { self[end - 1] == last + $0 } ? (end, true) : nil
  }
}
