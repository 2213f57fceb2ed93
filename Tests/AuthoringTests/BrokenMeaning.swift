import Authoring
import Care

extension Broken {
  static let meaning: [Broken] = [
    Broken(
      "contradiction", "arrival/today.yaml",
      "when: { orders.anaesthesia: [sedation, unknown] }",
      as: """
        when: { orders.anaesthesia: [sedation], not: { orders.anaesthesia: [sedation, local] \
        } }
        """,
      .at(11, 11, .meaning(.neverTrue))),
    Broken(
      "two answers at once", "arrival/today.yaml",
      "when: { orders.anaesthesia: [sedation, unknown] }",
      as: "when: { all: [ { asking.alone: [yes] }, { asking.alone: [no] } ] }",
      .at(11, 11, .meaning(.neverTrue))),
    Broken(
      "none and another", "arrival/today.yaml",
      "when: { orders.anaesthesia: [sedation, unknown] }",
      as: """
        when: { all: [ { choosing.allergies: [none] }, { choosing.allergies: [latex] } ] }
        """,
      .at(11, 11, .meaning(.neverTrue))),
    Broken(
      "the other procedure", "before/choosing.yaml",
      """
          source: [S1]
          options:
      """,
      as: """
            source: [S1]
            when: { procedure: [vertebroplasty] }
            options:
        """,
      .at(12, 11, .meaning(.neverTrue)),
      .at(31, 15, .meaning(.neverTrue))),
    Broken(
      "waits for an item that never shows", "before/asking.yaml",
      """
        - id: alone
          ask: yes-no
      """,
      as: """
          - id: alone
            when: { procedure: [kyphoplasty], not: { procedure: [kyphoplasty] } }
            ask: yes-no
        """,
      .at(13, 11, .meaning(.neverTrue)),
      .inFile("arrival/today.yaml", 27, 11, .meaning(.neverTrue))),
    Broken(
      "waits for an item that never shows itself", "arrival/today.yaml", "  - id: both",
      as: """
          - id: never
            ask: yes-no
            text: { en: Never?, es: ¿Nunca? }
            why: { en: Never., es: Nunca. }
            source: [S1]
            when: { orders.anaesthesia: [local], asking.list: [later], not: { asking.list: \
        [later] } }

          - id: after
            ask: tell
            text: { en: After., es: Después. }
            source: [S1]
            when: { today.never: [yes] }

          - id: both
        """,
      .at(26, 11, .meaning(.neverTrue)),
      .at(32, 11, .meaning(.unreachable(through: Item.Reference("today", "never"))))),
    Broken(
      "one way of several is closed", "arrival/today.yaml",
      "- { asking.alone: [yes, later] }",
      as: "- { asking.alone: [yes], not: { asking.alone: [yes, no] } }",
      .at(27, 11, .meaning(.neverTrue))),
    Broken(
      "a rule that never fires", "before/choosing.yaml",
      "when: { choosing.ride: [nobody], asking.list: [anticoagulant] }",
      as: "when: { choosing.allergies: [none] }",
      .at(30, 15, .meaning(.neverTrue))),
    Broken(
      "both can show", "arrival/today.yaml", "[sedation, general, unknown] }",
      as: """
        [sedation, general] }
            
        """,
      .at(20, 16, .meaning(.bothActive(Item.Reference("today", "light"))))),
  ]
}
