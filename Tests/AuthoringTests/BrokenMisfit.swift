import Authoring
import Care
import Shipped

extension Broken {
  /// Lists and items that would do nothing where they stand.
  static let misfit: [Broken] =
    audiences + [
      Broken(
        "a stage without lists", "pathways/kyphoplasty.yaml", "[first-day]", as: "[]",
        .at(10, 7, .misfit(.noLists(.home)))),
      Broken(
        "points that no score adds up", "clinic.yaml", "{ waking: 3, going: 1 }",
        as: "{ waking: 3 }",
        .inFile("recovery/going.yaml", 13, 29, .misfit(.points))),
      Broken(
        "points before the procedure", "before/choosing.yaml",
        """
              - { id: family, text: { en: Family, es: Familia } }
              - { id: nobody, text: { en: Nobody, es: Nadie } }
        """,
        as: """
                - { id: family, points: 1, text: { en: Family, es: Familia } }
                - { id: nobody, points: 0, text: { en: Nobody, es: Nadie } }
          """,
        .at(13, 31, .misfit(.points))),
      Broken(
        "a topic without anything to say back", "discharge/calling.yaml", teachBack,
        as: """
              ask: tell
              text: { en: When do you call?, es: ¿Cuándo llama? }
          """,
        .at(1, 12, .misfit(.noTeachBack))),
      Broken(
        "two things to say back", "discharge/calling.yaml", "  - id: teach",
        as: """
            - id: first
              ask: teach-back
              text: { en: When?, es: ¿Cuándo? }
              second: { en: And when?, es: ¿Y cuándo? }
              answer: { en: Now., es: Ahora. }
              why: { en: To be sure., es: Para estar seguros. }
              source: [S1]

            - id: teach
          """,
        .at(8, 9, .misfit(.teachBackNotLast))),
      Broken(
        "something after what is said back", "discharge/calling.yaml", "  - id: teach",
        as: """
            - id: teach
              when: { orders.brace: [yes] }
          """,
        .at(8, 9, .misfit(.teachBackNotLast))),
      Broken(
        "a rule in a topic", "discharge/calling.yaml", "    source: [S1]",
        as: """
              source: [S1]
              raise:
                - if: { is: [unsure] }
                  level: note
                  say: { en: Fine., es: Bien. }
          """,
        .at(16, 13, .misfit(.rule(in: .discharge)))),
      Broken(
        "medicines that nobody decides about", "procedure/signing.yaml", "items:",
        as: """
          items:
            - id: pills
              ask: medicines
              text: { en: Which?, es: ¿Cuáles? }
              why: { en: To know., es: Para saber. }
              source: [S1]
          """,
        .at(7, 9, .misfit(.kind("medicines", in: .procedure)))),
      Broken(
        "a name signed at home", "home/first-day.yaml", "ask: tell", as: "ask: sign",
        .at(7, 9, .misfit(.kind("sign", in: .home)))),
      Broken(
        "something to say back at home", "home/first-day.yaml",
        """
            ask: tell
            text: { en: Rest., es: Descanse. }
        """, as: teachBack,
        .at(7, 9, .misfit(.kind("teach-back", in: .home)))),
      Broken(
        "a fasting limit at home", "home/first-day.yaml",
        """
            ask: tell
            text: { en: Rest., es: Descanse. }
        """,
        as: """
              ask: time
              text: { en: When?, es: ¿Cuándo? }
              why: { en: To know., es: Para saber. }
              raise:
                - if: { later-than: orders.last-food }
                  level: review
                  flag: { en: Late, es: Tarde }
                  say: { en: Fine., es: Bien. }
          """,
        .at(12, 13, .misfit(.fasting(in: .home)))),
      Broken(
        "a restart that is not asked", "home/first-day.yaml",
        """
        due: daily
        until: follow-up
        """,
        as: "due: restarts",
        .at(1, 12, .misfit(.restartNotAsked))),
    ]

  private static let teachBack = """
        ask: teach-back
        text: { en: When do you call?, es: ¿Cuándo llama? }
        second: { en: And at night?, es: ¿Y de noche? }
        answer: { en: At once., es: Enseguida. }
        why: { en: To be sure., es: Para estar seguros. }
    """

  /// Every audience that does not go through the lists of a folder.
  private static let audiences: [Broken] =
    [
      ("before/asking.yaml", Stage.before, "patient"), ("arrival/eaten.yaml", .arrival, "patient"),
      ("procedure/signing.yaml", .procedure, "staff"),
      ("recovery/looking.yaml", .recovery, "staff"),
      ("discharge/calling.yaml", .discharge, "patient"), ("home/first-day.yaml", .home, "patient"),
    ].flatMap { file, stage, now in
      Checklist.Audience.allCases.filter { !stage.audiences.contains($0) }.map { audience in
        Broken(
          "\(file) for \(audience.rawValue)", file, "for: \(now)", as: "for: \(audience.rawValue)",
          .at(4, 6, .misfit(.audience(audience, in: stage))))
      }
    }
}
