import Authoring
import Care

extension Broken {
  /// Points, the lists that add them up, and the name that no list may have.
  static let scores: [Broken] = [
    Broken(
      "no score at all", "clinic.yaml", "{ waking: 3, going: 1 }", as: "{}",
      .at(19, 9, .shape(.emptyList))),
    Broken(
      "a score that is no number", "clinic.yaml", "waking: 3", as: "waking: most",
      .at(19, 19, .shape(.expected(.wholeNumber(1...100))))),
    Broken(
      "a score of no list", "clinic.yaml", "waking: 3", as: "wakening: 3",
      .at(19, 11, .reference(.unknownChecklist("wakening"))),
      .inFile("recovery/waking.yaml", 13, 29, .misfit(.points))),
    Broken(
      "a score that is no name", "clinic.yaml", "waking: 3", as: "Waking: 3",
      .at(19, 11, .shape(.expected(.identifier))),
      .inFile("recovery/waking.yaml", 13, 29, .misfit(.points))),
    Broken(
      "a score of another folder", "clinic.yaml", "waking: 3", as: "choosing: 3",
      .at(19, 11, .reference(.wrongFolder(.before, expected: .recovery))),
      .inFile("recovery/waking.yaml", 13, 29, .misfit(.points))),
    Broken(
      "a score that one pathway lacks", "pathways/vertebroplasty.yaml", "[going, waking, looking]",
      as: "[going, looking]",
      .inFile("clinic.yaml", 19, 11, .reference(.notInPathway("vertebroplasty")))),
    Broken(
      "a score that staff never see", "recovery/waking.yaml", "for: staff", as: "for: patient",
      .at(4, 6, .misfit(.audience(.patient, in: .recovery))),
      .inFile("clinic.yaml", 19, 11, .reference(.wrongAudience(expected: .staff)))),
    Broken(
      "a score out of reach", "clinic.yaml", "waking: 3", as: "waking: 5",
      .at(19, 19, .meaning(.outOfReach(most: 4)))),
    Broken(
      "an item of a score without points", "recovery/going.yaml",
      """
          ask: choose-one
          text: { en: Walks?, es: ¿Camina? }
          why: { en: It counts., es: Cuenta. }
          source: [S1]
          options:
            - { id: well, points: 2, text: { en: Well, es: Bien } }
            - { id: badly, points: 0, text: { en: Badly, es: Mal } }
      """,
      as: """
            ask: yes-no
            text: { en: Walks?, es: ¿Camina? }
            why: { en: It counts., es: Cuenta. }
            source: [S1]
        """,
      .at(7, 9, .meaning(.withoutPoints))),
    Broken(
      "one option without points", "recovery/going.yaml", "badly, points: 0, ", as: "badly, ",
      .at(14, 9, .shape(.missingKey("points")))),
    Broken(
      "too many points", "recovery/going.yaml", "points: 2", as: "points: 11",
      .at(13, 29, .shape(.expected(.wholeNumber(0...10))))),
    Broken(
      "points where several are chosen", "before/choosing.yaml", "{ id: latex, ",
      as: "{ id: latex, points: 1, ",
      .at(23, 22, .shape(.unknownKey("points", expected: ["id", "text"])))),
    Broken(
      "a key beside points", "recovery/going.yaml", "{ id: well, ", as: "{ id: well, note: 1, ",
      .at(13, 21, .shape(.unknownKey("note", expected: ["id", "text", "points"])))),
    Broken(
      "a key in the place of points", "before/choosing.yaml", "{ id: family, ",
      as: "{ id: family, point: 1, ",
      .at(13, 23, .shape(.unknownKey("point", expected: ["id", "text", "points"])))),
  ]
}
