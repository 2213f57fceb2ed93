import Care

/// Finds where a text tells somebody to stop, pause, skip, double or take again a medicine.
///
/// Only the clinician's orders do that, so a text into which one of them is filled in may say it. It
/// knows words and not what is meant: what it finds is worth writing another way.
struct Advice {
  private let words: AdviceWords
  /// Besides those that every list knows: the names of `medicines.yaml`.
  private let names: Set<String>
  /// With what a telling can begin: few words of a text are looked at closely.
  private let first: Set<String>

  /// Nil for a language that it does not know.
  init?(in language: Language, names: Set<String>) {
    guard let words = AdviceWords.of(language) else { return nil }
    self.words = words
    self.names = names
    let all = words.alone + words.verbs + words.withMedicine + words.takes
    let hanging = (words.verbs + words.takes).filter { $0.count == 1 }.flatMap { phrase in
      words.hanging.map { phrase[0] + $0 }
    }
    first = Set(all.compactMap(\.first) + hanging)
  }

  /// Whether a medicine is named anywhere in it.
  func isAboutMedicines(_ text: String) -> Bool {
    AdviceSentence.all(in: text).contains { $0.plain.contains(where: isMedicine) }
  }

  /// The first words that do; `isAboutMedicines` is whether "it" may be a medicine.
  func found(in text: String, isAboutMedicines: Bool) -> String? {
    guard !Self.orders.contains(where: { text.contains($0) }) else { return nil }
    let isAboutMedicines = (text: self.isAboutMedicines(text), item: isAboutMedicines)
    for sentence in AdviceSentence.all(in: text)
    where !sentence.isQuestion && !words.warns.contains(where: { sentence.holds($0) }) {
      for start in sentence.plain.indices where first.contains(sentence.plain[start]) {
        guard let end = end(of: sentence.plain[start...], isAboutMedicines: isAboutMedicines),
          !isTakenBack(sentence.plain, before: start)
        else { continue }
        return sentence.written[start..<end].joined(separator: " ")
      }
    }
    return nil
  }

  /// Orders about medicines, which a text may fill in.
  private static let orders = ["{orders.restarts}", "{orders.pain-plan}"]

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
    return takenAgainEnd(rest, isAboutMedicines.text)
  }

  /// Behind the medicine that follows.
  private func medicineEnd(_ rest: ArraySlice<String>) -> Int? {
    guard let place = rest.firstIndex(where: { !words.between.contains($0) }),
      isMedicine(rest[place])
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

  /// Behind "take it again", "start your pills again".
  private func takenAgainEnd(_ rest: ArraySlice<String>, _ isAboutMedicines: Bool) -> Int? {
    for phrase in words.takes {
      guard let found = rest.end(of: phrase, or: words.hanging) else { continue }
      let after = rest[found.end...]
      let isIt = found.isHanging || after.first.map(words.pronouns.contains) ?? false
      guard let end = medicineEnd(after) ?? (isIt && isAboutMedicines ? found.end : nil),
        let again = rest[end...].prefix(4).firstIndex(where: words.again.contains)
      else { continue }
      return again + 1
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

  private func isMedicine(_ word: String) -> Bool {
    words.medicines.contains(word) || names.contains(word)
  }
}

/// Where patients and families are told to change a medicine.
func adviceFindings(of reader: FileReader, names: Set<String>) -> [Finding] {
  let told = reader.told.filter { !$0.isForStaff }
  return Dictionary(grouping: told, by: \.language).flatMap { language, texts -> [Finding] in
    guard let advice = Advice(in: language, names: names) else { return [] }
    return Dictionary(grouping: texts, by: \.item).values.flatMap { texts -> [Finding] in
      // What stands above an item is about no medicine in particular.
      let isAbout = texts.contains { $0.item > 0 && advice.isAboutMedicines($0.words) }
      return texts.compactMap { text in
        advice.found(in: text.words, isAboutMedicines: isAbout)
          .map { Finding(reader.file, text.place, .meaning(.advice($0))) }
      }
    }
  }
}

extension Formulary {
  /// Every word that is the whole name of a medicine in some language, plain.
  var plainNames: Set<String> {
    let all = medicines.flatMap { [$0.name] + $0.localNames.values }
    return Set(all.filter { !$0.contains(" ") }.map { String(plainLetters($0)) })
  }
}

extension ArraySlice<String> {
  /// Behind these words; nil where they do not begin it.
  fileprivate func end(of phrase: AdviceWords.Phrase) -> Int? {
    starts(with: phrase) ? startIndex + phrase.count : nil
  }

  /// The same where one of these may hang on to the last word: `suspenda`, `suspendalo`.
  fileprivate func end(
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
