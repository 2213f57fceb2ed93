import Authoring
import Care
import Shipped

extension Broken {
  /// Conditions on orders.
  static let orders: [Broken] = [
    Broken(
      "an order that no condition can name", "arrival/today.yaml", "orders.brace: [yes]",
      as: "orders.lifting: [yes]",
      .at(36, 13, .shape(.unknownKey("orders.lifting", expected: Words.orders)))),
    Broken(
      "no order at all", "arrival/today.yaml", "orders.restarts: [some]",
      as: "orders.restart: [some]",
      .at(44, 13, .shape(.unknownKey("orders.restart", expected: Words.orders)))),
    Broken(
      "an order is never unsure", "arrival/today.yaml", "orders.brace: [yes]",
      as: "orders.brace: [yes, unsure]",
      .at(36, 33, .value(.unknown(.answer, "unsure", expected: ["yes", "no"])))),
    Broken(
      "no way of closing the skin", "arrival/today.yaml", "[glue, none]",
      as: "[glue, staples]",
      .at(36, 64, .value(.unknown(.answer, "staples", expected: Words.closures)))),
    Broken(
      "no answer to restarts", "arrival/today.yaml", "orders.restarts: [some]",
      as: "orders.restarts: [yes]",
      .at(44, 31, .value(.unknown(.answer, "yes", expected: ["some", "none"])))),
    Broken(
      "two orders at once", "arrival/today.yaml", "{ orders.restarts: [some] }",
      as: "{ all: [{ orders.brace: [yes] }, { orders.brace: [no] }] }",
      .at(44, 11, .meaning(.neverTrue))),
    Broken(
      "two ways of closing the skin at once", "arrival/today.yaml", "{ orders.restarts: [some] }",
      as: "{ all: [{ orders.closure: [glue] }, { orders.closure: [strips, none] }] }",
      .at(44, 11, .meaning(.neverTrue))),
    Broken(
      "restarts are never blank", "arrival/today.yaml", "{ orders.restarts: [some] }",
      as: "{ not: { orders.restarts: [some, none] } }",
      .at(44, 11, .meaning(.neverTrue))),
    Broken(
      "one way of several is closed by an order", "arrival/today.yaml",
      "{ orders.restarts: [some] }",
      as: "{ orders.ice: [no], any: [{ orders.ice: [yes] }, { orders.heat: [yes] }] }",
      .at(44, 37, .meaning(.neverTrue))),
    Broken(
      "both can show while the order is blank", "arrival/today.yaml",
      """
          when: { orders.restarts: [some] }
      """,
      as: """
            when: { not: { orders.brace: [no] } }
            conflicts: brace

          - id: other
            ask: tell
            text: { en: Other., es: Otro. }
            source: [S1]
            when: { not: { orders.brace: [yes] } }
            conflicts: brace
        """,
      .at(52, 16, .meaning(.bothActive(Item.Reference("today", "again"))))),
  ]
}
