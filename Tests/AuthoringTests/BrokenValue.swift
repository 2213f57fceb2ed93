import Authoring
import Care

extension Broken {
  static let value: [Broken] = [
    Broken(
      "unknown day at home", "home/first-day.yaml", "due: daily",
      as: "due: weekly",
      .at(11, 6, .value(.unknown(.due, "weekly", expected: Words.dues)))),
    Broken(
      "until what names no day", "home/first-day.yaml", "until: follow-up",
      as: "until: brace",
      .at(12, 8, .value(.unknown(.due, "brace", expected: Words.dayOrders)))),
    Broken(
      "until where nothing is daily", "home/first-day.yaml", "due: daily",
      as: "due: [1, 3]",
      .at(12, 8, .value(.onlyWhereDaily))),
    Broken(
      "an hour that is none: 6 PM", "home/first-day.yaml", "not-before: 18:00",
      as: "not-before: 6 PM",
      .at(13, 13, .shape(.expected(.clock)))),
    Broken(
      "an hour that is none: 25:00", "home/first-day.yaml", "not-before: 18:00",
      as: "not-before: 25:00",
      .at(13, 13, .shape(.expected(.clock)))),
    Broken(
      "an hour that is none: \"00:00\"", "home/first-day.yaml", "not-before: 18:00",
      as: "not-before: \"00:00\"",
      .at(13, 13, .shape(.expected(.clock)))),
    Broken(
      "an hour that is none: [18:00]", "home/first-day.yaml", "not-before: 18:00",
      as: "not-before: [18:00]",
      .at(13, 13, .shape(.expected(.clock)))),
    Broken(
      "an hour that is none: 18", "home/first-day.yaml", "not-before: 18:00",
      as: "not-before: 18",
      .at(13, 13, .shape(.expected(.clock)))),
    Broken(
      "an item's hour that is none", "home/first-day.yaml", "source: [BOOK-2]",
      as: "source: [BOOK-2]\n    not-before: evening",
      .at(11, 17, .shape(.expected(.clock)))),
    Broken(
      "an hour of a list outside home", "arrival/today.yaml", "for: patient",
      as: "for: patient\nnot-before: 18:00",
      .at(5, 1, .shape(.unknownKey("not-before", expected: Words.listKeys)))),
    Broken(
      "an hour of an item outside home", "arrival/today.yaml",
      "    conflicts: sleep\n\n  - id: awake",
      as: "    not-before: 18:00\n    conflicts: sleep\n\n  - id: awake",
      .at(12, 5, .shape(.unknownKey("not-before", expected: Words.tellKeys)))),
    Broken(
      "unknown kind", "home/first-day.yaml", "ask: tell",
      as: "ask: telll",
      .at(8, 10, .value(.unknown(.kind, "telll", expected: Words.kinds)))),
    Broken(
      "unknown level", "before/asking.yaml", "level: call",
      as: "level: calls",
      .at(55, 16, .value(.unknown(.level, "calls", expected: Words.levels)))),
    Broken(
      "unknown audience", "home/first-day.yaml", "for: patient",
      as: "for: doctor",
      .at(4, 6, .value(.unknown(.audience, "doctor", expected: ["patient", "caregiver", "staff"])))),
    Broken(
      "unknown anaesthesia", "arrival/today.yaml", "[sedation, unknown]",
      as: "[sedation, sleepy]",
      .at(
        11, 44,
        .value(
          .unknown(.anaesthesia, "sleepy", expected: ["local", "sedation", "general", "unknown"])))),
    Broken(
      "unknown procedure", "before/choosing.yaml", "[kyphoplasty]",
      as: "[discectomy]",
      .at(
        21, 25,
        .value(.unknown(.procedure, "discectomy", expected: ["kyphoplasty", "vertebroplasty"])))),
    Broken(
      "unknown source", "home/first-day.yaml", "[BOOK-2]",
      as: "[BOOK-2, Z9]",
      .at(10, 22, .value(.unknown(.source, "Z9", expected: [])))),
    Broken(
      "unknown test", "before/asking.yaml", "{ at-most: 2 }",
      as: "{ less-than: 2 }",
      .at(43, 15, .value(.unknown(.test, "less-than", expected: Words.tests)))),
    Broken(
      "unknown limit", "before/asking.yaml", "{ later-than: orders.last-food }",
      as: "{ later-than: orders.last-meal }",
      .at(
        76, 27,
        .value(
          .unknown(.limit, "orders.last-meal", expected: ["orders.last-food", "orders.last-drink"]))
      )),
    Broken(
      "unknown tier of medicines", "before/asking.yaml", "[A, B]",
      as: "[A, D]",
      .at(98, 25, .value(.unknown(.tier, "D", expected: ["A", "B", "C"])))),
    Broken(
      "unknown tier of signs", "warning-signs.yaml", "tier: 3",
      as: "tier: 4",
      .at(6, 23, .value(.unknown(.tier, "4", expected: ["1", "2", "3"])))),
    Broken(
      "unknown date range", "before/asking.yaml", "range: past",
      as: "range: today",
      .at(65, 12, .value(.unknown(.dateRange, "today", expected: ["past", "future", "any"])))),
    Broken(
      "unknown placeholder", "before/asking.yaml", "es: \"Llame al {clinic.phone}.\"",
      as: "es: \"Llame al {clinic.fax}.\"",
      .at(9, 45, .value(.unknownPlaceholder("clinic.fax", expected: Words.placeholders)))),
    Broken(
      "stray brace", "home/first-day.yaml", "Descanse.",
      as: "\"Descanse }.\"",
      .at(9, 28, .value(.strayBrace))),
    Broken(
      "placeholders differ", "before/asking.yaml", "es: \"Llame al {clinic.phone}.\"",
      as: "es: Llame.",
      .at(9, 45, .value(.placeholdersDiffer(.spanish)))),
    Broken(
      "doubled item", "before/asking.yaml", "  - id: words",
      as: "  - id: hello",
      .at(81, 9, .value(.doubled("hello")))),
    Broken(
      "doubled option", "before/choosing.yaml", "id: tape",
      as: "id: latex",
      .at(24, 15, .value(.doubled("latex")))),
    Broken(
      "none is an option too", "before/choosing.yaml", "none: { id: none",
      as: "none: { id: tape",
      .at(25, 17, .value(.doubled("tape"))),
      .inFile(
        "arrival/today.yaml", 29, 45, .reference(.impossibleValue("none", of: "choosing.allergies"))
      )),
    Broken(
      "doubled level", "before/asking.yaml", "level: emergency",
      as: "level: call",
      .at(59, 16, .value(.doubled("call")))),
    Broken(
      "doubled value", "before/asking.yaml", "is: [yes, unsure]",
      as: "is: [yes, yes]",
      .at(18, 25, .value(.doubled("yes")))),
    Broken(
      "reserved option", "before/choosing.yaml", "id: tape",
      as: "id: later",
      .at(24, 15, .value(.reserved("later")))),
    Broken(
      "missing translation", "home/first-day.yaml", "{ en: Rest., es: Descanse. }",
      as: "{ en: Rest. }",
      .at(9, 11, .value(.missingTranslation(.spanish)))),
    Broken(
      "empty text", "home/first-day.yaml", "en: Rest.",
      as: "en: \" \"",
      .at(9, 17, .value(.emptyText))),
    Broken(
      "long text", "home/first-day.yaml", "en: Rest.",
      as: "en: \(String(repeating: "x", count: 301))",
      .at(9, 17, .value(.textTooLong(most: 300)))),
    Broken(
      "crossed limits", "before/asking.yaml",
      """
          least: 20
          most: 300
      """,
      as: """
            least: 301
            most: 300
        """,
      .at(27, 11, .value(.limitsCrossed(least: 301, most: 300)))),
    Broken(
      "doubled source", "sources.yaml", "id: BOOK-2",
      as: "id: S1",
      .at(6, 11, .value(.doubled("S1"))),
      .inFile("home/first-day.yaml", 10, 14, .value(.unknown(.source, "BOOK-2", expected: []))),
      .inFile("before/asking.yaml", 16, 18, .value(.unknown(.source, "BOOK-2", expected: [])))),
    Broken(
      "idle screen clears too soon", "clinic.yaml", "idle-clear-seconds: 30",
      as: "idle-clear-seconds: 19",
      .at(15, 21, .shape(.expected(.wholeNumber(20...600))))),
    Broken(
      "no own policy for unknown anaesthesia", "clinic.yaml", "  sedation: {",
      as: "  unknown: {",
      .at(11, 3, .shape(.unknownKey("unknown", expected: ["local", "sedation", "general"])))),
    Broken(
      "language code", "clinic.yaml", "[en, es]",
      as: "[en, es, English]",
      .at(8, 21, .shape(.expected(.languageCode)))),
    Broken(
      "a third language", "warning-signs.yaml", "Chest pain, es:",
      as: "Chest pain, eng: Chest pain, es:",
      .at(5, 56, .shape(.unknownKey("eng", expected: ["en", "es"])))),
  ]
}
