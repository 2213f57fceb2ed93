import Authoring
import Care
import Shipped

extension Broken {
  /// What `clinic.yaml` says for the nurse's station.
  static let station: [Broken] =
    [
      "inr-limit: \"1.5\"", "platelets-limit: \"50\"", "staff-idle-warning-seconds: 300",
      "printing: yes", "scores: { waking: 3, going: 1 }",
    ].map { line in
      let key = line.prefix { $0 != ":" }
      return Broken(
        "no \(key)", "clinic.yaml", "\n\(line)\n", as: "\n",
        .at(1, 1, .shape(.missingKey(String(key)))))
    } + [
      Broken(
        "INR limit is no sentence", "clinic.yaml", "\"1.5\"",
        as: "1.5 for most of our patients",
        .at(17, 12, .value(.textTooLong(most: 20)))),
      Broken(
        "nurses are asked too soon", "clinic.yaml", "staff-idle-warning-seconds: 300",
        as: "staff-idle-warning-seconds: 19",
        .at(20, 29, .shape(.expected(.wholeNumber(20...3600))))),
      Broken(
        "nurses are cleared too late", "clinic.yaml", "staff-idle-clear-seconds: 60",
        as: "staff-idle-clear-seconds: 601",
        .at(21, 27, .shape(.expected(.wholeNumber(20...600))))),
      Broken(
        "printing", "clinic.yaml", "printing: yes", as: "printing: lp",
        .at(22, 11, .shape(.expected(.yesOrNo)))),
      Broken(
        "files for home in no folder for sure", "clinic.yaml", "printing: yes",
        as: "printing: yes\nexport-folder: home", .at(23, 16, .shape(.expected(.folder)))),
      Broken(
        "no source for the scores", "clinic.yaml", "  scores: [S1]\n", as: "",
        .at(34, 3, .shape(.missingKey("scores")))),
      Broken(
        "no source for the INR limit", "clinic.yaml", "  inr-limit: unverified\n", as: "",
        .at(34, 3, .shape(.missingKey("inr-limit")))),
      Broken(
        "no source for a default order", "clinic.yaml", "lifting: [S1], ", as: "",
        .at(40, 5, .shape(.missingKey("lifting")))),
      Broken(
        "a source of no default order", "clinic.yaml", "{ flat-rest: [S1]",
        as: "{ bath: [S1], flat-rest: [S1]",
        .at(
          40, 7,
          .shape(
            .unknownKey(
              "bath", expected: ["flat-rest"] + Words.withSource)))),
      Broken(
        "unknown source of a default order", "clinic.yaml", "[S1, unverified]",
        as: "[S1, Z7]",
        .at(41, 70, .value(.unknown(.source, "Z7", expected: [])))),
    ] + defaults

  /// Orders that a site gives everybody.
  private static let defaults: [Broken] = [
    Broken(
      "a visit for everybody", "clinic.yaml", "  flat-rest: 60", as: "  follow-up: 14",
      .at(24, 3, .shape(.unknownKey("follow-up", expected: Words.defaultOrders))),
      .at(40, 7, .shape(.unknownKey("flat-rest", expected: Words.withSource)))),
    Broken(
      "too long flat", "clinic.yaml", "flat-rest: 60", as: "flat-rest: 481",
      .at(24, 14, .shape(.expected(.wholeNumber(0...480))))),
    Broken(
      "a brace of kinds", "clinic.yaml", "brace: no", as: "brace: soft",
      .at(25, 10, .shape(.expected(.yesOrNo)))),
    Broken(
      "too many words", "clinic.yaml", "brace-type: soft",
      as: "brace-type: \(String(repeating: "x", count: 61))",
      .at(26, 15, .value(.textTooLong(most: 60)))),
    Broken(
      "hours of a day", "clinic.yaml", "brace-hours: 12", as: "brace-hours: 25",
      .at(27, 16, .shape(.expected(.wholeNumber(1...24))))),
    Broken(
      "no day", "clinic.yaml", "brace-until: until-told", as: "brace-until: 14",
      .at(28, 16, .shape(.expected(.dayOrder)))),
    Broken(
      "a weight without a unit", "clinic.yaml", "lifting: 10 lb", as: "lifting: 10",
      .at(29, 12, .shape(.expected(.weight)))),
    Broken(
      "too much weight", "clinic.yaml", "lifting: 10 lb", as: "lifting: 51 kg",
      .at(29, 12, .shape(.expected(.weight)))),
    Broken(
      "a day years from now", "clinic.yaml", "days-after: 14", as: "days-after: 731",
      .at(30, 32, .shape(.expected(.wholeNumber(0...730))))),
    Broken(
      "days before", "clinic.yaml", "days-after: 14", as: "days-before: 14",
      .at(30, 20, .shape(.unknownKey("days-before", expected: ["days-after"]))),
      .at(30, 18, .shape(.missingKey("days-after")))),
    Broken(
      "skin closed with staples", "clinic.yaml", "closure: glue", as: "closure: staples",
      .at(31, 12, .value(.unknown(.choice, "staples", expected: Words.closures)))),
    Broken(
      "called on the day itself", "clinic.yaml", "[7, 1]", as: "[7, 0]",
      .at(32, 14, .shape(.expected(.wholeNumber(1...730))))),
    Broken(
      "called twice on a day", "clinic.yaml", "[7, 1]", as: "[7, 7]",
      .at(32, 14, .value(.doubled("7")))),
    Broken(
      "called never", "clinic.yaml", "[7, 1]", as: "[]", .at(32, 10, .shape(.emptyList))),
  ]
}
