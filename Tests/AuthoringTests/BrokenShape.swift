import Authoring
import Care

extension Broken {
  static let shape: [Broken] = [
    Broken(
      "unknown key", "before/asking.yaml", "    unsure: no",
      as: "    unsur: no",
      .at(31, 5, .shape(.unknownKey("unsur", expected: Words.numberKeys)))),
    Broken(
      "a key of another kind", "home/first-day.yaml", "    ask: tell",
      as: """
            ask: tell
            unsure: no
        """,
      .at(9, 5, .shape(.unknownKey("unsure", expected: Words.homeTellKeys)))),
    Broken(
      "missing key", "home/first-day.yaml",
      """
        - id: rest
          ask: tell

      """,
      as: """
          - ask: tell

        """,
      .at(7, 5, .shape(.missingKey("id")))),
    Broken(
      "missing reason", "before/asking.yaml",
      """
        - id: words
          ask: text
          most: 200
          text: { en: Anything else?, es: ¿Algo más? }
          why: { en: We read it., es: Lo leemos. }

      """,
      as: """
          - id: words
            ask: text
            most: 200
            text: { en: Anything else?, es: ¿Algo más? }

        """,
      .at(81, 5, .shape(.missingKey("why")))),
    Broken(
      "name of a flag in one language", "before/asking.yaml", "{ en: Fever, es: Fiebre }",
      as: "{ en: Fever }",
      .at(56, 15, .value(.missingTranslation(.spanish)))),
    Broken(
      "name of a flag as long as a question", "before/asking.yaml", "{ en: Fever, es: Fiebre }",
      as: "{ en: Fever, es: Fiebre que no baja con nada desde ayer ya }",
      .at(56, 32, .value(.textTooLong(most: 40)))),
    Broken(
      "missing answer to compare with", "before/asking.yaml",
      "    answer: { en: No food., es: Sin comer. }\n", as: "",
      .at(110, 5, .shape(.missingKey("answer")))),
    Broken(
      "missing second wording", "before/asking.yaml",
      "    second: { en: And again., es: Otra vez. }\n", as: "",
      .at(110, 5, .shape(.missingKey("second")))),
    Broken(
      "missing source", "home/first-day.yaml",
      """
        - id: rest
          ask: tell
          text: { en: Rest., es: Descanse. }
          source: [BOOK-2]
      """,
      as: """
          - id: rest
            ask: tell
            text: { en: Rest., es: Descanse. }
        """,
      .at(7, 5, .shape(.missingKey("source")))),
    Broken(
      "no source", "home/first-day.yaml", "[BOOK-2]",
      as: "[]",
      .at(10, 13, .shape(.emptyList))),
    Broken(
      "head out of order", "home/first-day.yaml",
      """
      owner: none
      reviewed: never
      """,
      as: """
        reviewed: never
        owner: none
        """,
      .at(2, 1, .shape(.keyOutOfOrder("reviewed", expected: "owner")))),
    Broken(
      "a word for a list", "home/first-day.yaml", "[BOOK-2]",
      as: "BOOK-2",
      .at(10, 13, .shape(.expected(.list)))),
    Broken(
      "a list for a map", "home/first-day.yaml", "{ en: Rest., es: Descanse. }",
      as: "[Rest.]",
      .at(9, 11, .shape(.expected(.languageMap)))),
    Broken(
      "a map for a word", "home/first-day.yaml", "en: Rest.",
      as: "en: { a: b }",
      .at(9, 17, .shape(.expected(.word)))),
    Broken(
      "no items", "home/first-day.yaml",
      """
        - id: rest
          ask: tell
          text: { en: Rest., es: Descanse. }
          source: [BOOK-2]
      """,
      as: "  []",
      .at(7, 3, .shape(.emptyList))),
    Broken(
      "bad identifier", "home/first-day.yaml", "id: rest",
      as: "id: Rest",
      .at(7, 9, .shape(.expected(.identifier)))),
    Broken(
      "bad day", "home/first-day.yaml", "reviewed: never",
      as: "reviewed: 2026-02-31",
      .at(3, 11, .shape(.expected(.day)))),
    Broken(
      "bad number", "before/asking.yaml", "most: 200",
      as: "most: \"2000.5\"",
      .at(83, 11, .shape(.expected(.wholeNumber(1...2000))))),
    Broken(
      "number outside its limits", "before/asking.yaml", "most: 200",
      as: "most: 2001",
      .at(83, 11, .shape(.expected(.wholeNumber(1...2000))))),
    Broken(
      "not yes or no", "before/asking.yaml", "unsure: no",
      as: "unsure: false",
      .at(31, 13, .shape(.expected(.yesOrNo)))),
    Broken(
      "eight options", "before/choosing.yaml",
      "      - { id: tape, text: { en: Tape, es: Cinta } }",
      as: """
              - { id: o2, text: { en: O, es: O } }
              - { id: o3, text: { en: O, es: O } }
              - { id: o4, text: { en: O, es: O } }
              - { id: o5, text: { en: O, es: O } }
              - { id: o6, text: { en: O, es: O } }
              - { id: o7, text: { en: O, es: O } }
              - { id: o8, text: { en: O, es: O } }
        """,
      .at(30, 9, .shape(.tooMany(.options, most: 7)))),
    Broken(
      "two tests in one rule", "before/asking.yaml", "{ at-most: 2 }",
      as: "{ at-most: 2, at-least: 1 }",
      .at(43, 13, .shape(.expected(.oneKey(Words.tests))))),
    Broken(
      "empty condition", "arrival/today.yaml", "{ orders.anaesthesia: [sedation, unknown] }",
      as: "{}",
      .at(11, 11, .shape(.emptyList))),
    Broken(
      "empty any", "arrival/today.yaml",
      """
            any:
              - { asking.alone: [yes, later] }
              - all:
                  - { choosing.allergies: [latex, none] }
                  - { asking.pain: [unsure] }
      """,
      as: "      any: []",
      .at(26, 12, .shape(.emptyList))),
  ]
}
