import Authoring
import Care

extension Broken {
  static let reference: [Broken] = [
    Broken(
      "name is not that of the file", "home/first-day.yaml", "checklist: first-day",
      as: "checklist: first",
      .at(1, 12, .reference(.nameDiffersFromFile("first-day")))),
    Broken(
      "unknown checklist", "pathways/kyphoplasty.yaml", "[first-day]",
      as: "[first-day, second-day]",
      .at(10, 19, .reference(.unknownChecklist("second-day")))),
    Broken(
      "wrong folder", "pathways/kyphoplasty.yaml",
      """
      arrival: [today, eaten]
      procedure: [signing]
      """,
      as: """
        arrival: [eaten]
        procedure: [today, signing]
        """,
      .at(7, 13, .reference(.wrongFolder(.arrival, expected: .procedure)))),
    Broken(
      "unknown item", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "asking.pains: [unsure]",
      .at(30, 17, .reference(.unknownItem("asking.pains")))),
    Broken(
      "unknown list", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "ask.pain: [unsure]",
      .at(30, 17, .reference(.unknownItem("ask.pain")))),
    Broken(
      "not a reference", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "asking: [unsure]",
      .at(30, 17, .shape(.unknownKey("asking", expected: Words.operators)))),
    Broken(
      "a later item", "before/asking.yaml",
      """
        - id: words
          ask: text
      """,
      as: """
          - id: words
            when: { asking.list: [later] }
            ask: text
        """,
      .at(82, 13, .reference(.laterItem(Item.Reference("asking", "list"))))),
    Broken(
      "itself", "before/asking.yaml",
      """
        - id: words
          ask: text
      """,
      as: """
          - id: words
            when: { asking.words: [later] }
            ask: text
        """,
      .at(82, 13, .reference(.laterItem(Item.Reference("asking", "words"))))),
    Broken(
      "a later list", "before/asking.yaml",
      """
        - id: words
          ask: text
      """,
      as: """
          - id: words
            when: { choosing.ride: [nobody] }
            ask: text
        """,
      .at(82, 13, .reference(.laterItem(Item.Reference("choosing", "ride"))))),
    Broken(
      "a value the item never has", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "asking.pain: [unsure, yes]",
      .at(30, 39, .reference(.impossibleValue("yes", of: "asking.pain")))),
    Broken(
      "unsure where it cannot be", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "asking.weight: [unsure]",
      .at(30, 33, .reference(.impossibleValue("unsure", of: "asking.weight")))),
    Broken(
      "an option the item does not have", "before/choosing.yaml", "is: [latex]",
      as: "is: [rubber]",
      .at(27, 20, .reference(.impossibleValue("rubber", of: "choosing.allergies")))),
    Broken(
      "a value of an item that only tells", "arrival/today.yaml", "asking.pain: [unsure]",
      as: "asking.hello: [later]",
      .at(30, 32, .reference(.impossibleValue("later", of: "asking.hello")))),
    Broken(
      "test does not fit", "before/asking.yaml", "{ at-most: 2 }",
      as: "{ later-than: orders.last-food }",
      .at(43, 15, .reference(.testDoesNotFit("later-than", kind: "scale")))),
    Broken(
      "limit outside of the number", "before/asking.yaml", "{ at-least: 150 }",
      as: "{ at-least: 301 }",
      .at(33, 25, .shape(.expected(.wholeNumber(20...300))))),
    Broken(
      "no temperature", "before/asking.yaml", "{ at-least: 38.0 }",
      as: "{ at-least: 100.4 }",
      .at(54, 25, .shape(.expected(.temperature(300...450))))),
  ]
}
