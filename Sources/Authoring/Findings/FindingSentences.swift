import Care

// The sentences that `stepwell check` shows to the person who writes the lists. They are English only:
// the files' own words are English too.

extension Problem {
  /// What is wrong and, where it helps, what was expected; without a full stop, as part of a line.
  package var sentence: String {
    switch self {
    case .file(let problem): problem.sentence
    case .shape(let problem): problem.sentence
    case .value(let problem): problem.sentence
    case .reference(let problem): problem.sentence
    case .meaning(let problem): problem.sentence
    case .misfit(let problem): problem.sentence
    case .rests(let problem): problem.sentence
    }
  }
}

extension FileProblem {
  fileprivate var sentence: String {
    switch self {
    case .noFolder: "there is no such folder of checklists"
    case .missing: "the file is missing"
    case .unreadable: "the file cannot be opened and read"
    case .stray: "nothing here uses this file; move it out of the folder or correct its name"
    case .tooBig(let bytes):
      "the file is too big: \(bytes) bytes; at most \(mostBytes) are read"
    case .notUTF8: "the text is not UTF-8 from here on; save the file as UTF-8"
    case .unsafeCharacter(0x0A), .unsafeCharacter(0x0D):
      "a text holds a line break; write it on one line, or after `>-`"
    case .unsafeCharacter(0x09): "a text holds a tab; use spaces"
    case .unsafeCharacter(let number):
      "character U+\(hex(number)) cannot be shown; delete it and type the text again"
    case .notYAML(let reason): "cannot read this line: \(reason)"
    case .forbidden(let feature): feature.sentence
    case .tooDeep(let most): "lists and maps within each other are too deep; at most \(most)"
    case .tooManyParts(let most): "the file has too many words; at most \(most)"
    }
  }

  private func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension YAMLFeature {
  fileprivate var sentence: String {
    switch self {
    case .anchor: "`&` starts a YAML anchor, which lists do not have; put the text in quotes"
    case .alias: "`*` starts a YAML alias, which lists do not have; put the text in quotes"
    case .tag: "`!` starts a YAML tag, which lists do not have; put the text in quotes"
    case .directive: "`%` starts a YAML directive, which lists do not have"
    case .mergeKey: "`<<` is a YAML merge key, which lists do not have"
    case .complexKey: "a key must be one word; `?`, lists and maps cannot be keys"
    }
  }
}

extension ShapeProblem {
  fileprivate var sentence: String {
    switch self {
    case .unknownKey(let key, let expected):
      "unknown key `\(key)`; expected one of \(names(expected))"
        + (expected.contains("ask") && ofLists.contains(key)
          ? ". It belongs at the top of the list, before `title:`" : "")
    case .doubledKey(let key): "doubled key `\(key)`; keep one of them"
    case .missingKey(let key): "missing key `\(key)`"
    case .keyOutOfOrder(let key, let expected): "key `\(key)` out of order; expected `\(expected)`"
    case .expected(let form): "expected \(form.words)"
    case .emptyList: "the list is empty; expected at least one entry"
    case .tooMany(let kind, let most): "too many \(kind.rawValue); at most \(most)"
    }
  }
}

extension ShapeProblem.Form {
  fileprivate var words: String {
    switch self {
    case .word: "a word or a text"
    case .list: "a list, such as `[one, two]`"
    case .map: "keys with values, such as `key: value`"
    case .yesOrNo: "`yes` or `no`"
    case .day: "a date such as 2026-11-21"
    case .languageCode: "the short code of a language, such as `en`"
    case .languageMap: "a text for each language, such as `{ en: …, es: … }`"
    case .folder: "the path of a folder that starts with /"
    case .identifier: "a short name of lower-case letters, digits and hyphens"
    case .sourceIdentifier: "the short name of a source: letters, digits and hyphens"
    case .wholeNumber(let limits):
      "a whole number from \(limits.lowerBound) to \(limits.upperBound)"
    case .temperature(let limits):
      "degrees Celsius from \(tenths(limits.lowerBound)) to \(tenths(limits.upperBound)), "
        + "with one decimal"
    case .clock: "a time of day from 00:01 to 23:59, such as `18:00`"
    case .weight: "a weight with its unit, such as `10 lb` or `4.5 kg`"
    case .dayOrder: "`until-told`, or days after the procedure, such as `{ days-after: 14 }`"
    case .oneKey(let keys): "exactly one of \(names(keys))"
    }
  }
}

extension ValueProblem {
  fileprivate var sentence: String {
    switch self {
    case .unknown(let name, let word, let expected):
      "unknown \(name.rawValue) `\(word)`"
        + (expected.isEmpty ? "" : "; expected one of \(names(expected))")
    case .doubled(let word): "`\(word)` is there twice"
    case .emptyText: "the text is empty"
    case .textTooLong(let most): "the text is too long; at most \(most) characters"
    case .missingTranslation(let language): "missing translation: `\(language.code)`"
    case .unknownPlaceholder(let word, let expected):
      "unknown placeholder `{\(word)}`; expected one of " + names(expected.map { "{\($0)}" })
    case .missingPlaceholder(let word): "missing placeholder `{\(word)}`"
    case .strayBrace: "`{` or `}` that is not part of a placeholder"
    case .placeholdersDiffer(let language):
      "the placeholders in `\(language.code)` are not those of the other languages"
    case .limitsCrossed(let least, let most): "`least` \(least) is more than `most` \(most)"
    case .onlyWhereDaily: "`until` is only for a list that is due `daily`"
    case .reserved(let word): "`\(word)` has a meaning of its own; choose another name"
    }
  }
}

extension ReferenceProblem {
  fileprivate var sentence: String {
    switch self {
    case .nameDiffersFromFile(let name): "the name must be that of the file, `\(name)`"
    case .nameTaken(let file): "the name is taken by \(file)"
    case .unknownChecklist(let name): "there is no checklist `\(name)`"
    case .wrongFolder(let stage, let expected):
      "this checklist lies in the folder `\(stage.rawValue)`, not in `\(expected.rawValue)`"
    case .inNoPathway: "no pathway uses this checklist"
    case .unknownItem(let name): "unknown reference: there is no item `\(name)`"
    case .laterItem(let item): "`\(item)` comes later, so that it has no answer yet"
    case .neverTogether(let item): "unknown reference: no pathway has `\(item)` and this list"
    case .impossibleValue(let value, let item): "`\(item)` never has the answer `\(value)`"
    case .testDoesNotFit(let test, let kind):
      "the test `\(test)` does not fit an item of kind `\(kind)`"
    case .notInPathway(let pathway):
      "the pathway `\(pathway)` does not have this checklist, so that its patients never reach the "
        + "score"
    case .notOnSheet(let order):
      "no line shows the order `\(order)`, so that nobody at home would know of it; write `order: "
        + "\(order)` under `lines:`"
    case .wrongAudience(let expected):
      "this score must be in a checklist that is for `\(expected.rawValue)`"
    }
  }
}

extension MeaningProblem {
  fileprivate var sentence: String {
    switch self {
    case .neverTrue: "the condition is never true"
    case .unreachable(let item): "cannot be reached: it waits for `\(item)`, which never shows"
    case .bothActive(let item):
      "can show together with `\(item)`, which is of the same conflicts group"
    case .withoutPoints:
      "`clinic.yaml` adds up this list, so each item must be `choose-one` with `points`"
    case .outOfReach(let most): "the best answers add up to \(most) points only"
    case .tooHard(let grade): "the text is too hard: grade \(tenths(grade)); at most 6.0"
    case .advice(let words):
      "`\(words)` tells a patient or a family to change a medicine; only the clinician's orders do. "
        + "Write what the team does, such as `Do not stop by yourself; your team will tell you`"
    }
  }
}

func names(_ words: [String]) -> String {
  words.map { "`\($0)`" }.joined(separator: ", ")
}

/// What is said of a whole list; people look for it at an item.
private let ofLists = ["for", "due", "until"]

private func tenths(_ number: Int) -> String {
  "\(number / 10).\(number % 10)"
}
