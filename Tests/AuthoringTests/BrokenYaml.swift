import Authoring
import Care

extension Broken {
  static let yaml: [Broken] = [
    Broken(
      "anchor", "home/first-day.yaml", "Rest.",
      as: "&a Rest.",
      .at(9, 17, .file(.forbidden(.anchor)))),
    Broken(
      "alias", "home/first-day.yaml", "Rest.",
      as: "*a",
      .at(9, 17, .file(.forbidden(.alias)))),
    Broken(
      "tag", "home/first-day.yaml", "title: {",
      as: "title: !!map {",
      .at(5, 8, .file(.forbidden(.tag)))),
    Broken(
      "merge key", "home/first-day.yaml", "    ask: tell",
      as: """
            ask: tell
            <<: { unsure: no }
        """,
      .at(9, 5, .file(.forbidden(.mergeKey)))),
    Broken(
      "directive", "home/first-day.yaml", "checklist: first-day",
      as: """
        %YAML 1.1
        ---
        checklist: first-day
        """,
      .at(1, 1, .file(.forbidden(.directive)))),
    Broken(
      "complex key", "home/first-day.yaml", "    ask: tell",
      as: """
            ask: tell
            ? [a]
            : b
        """,
      .at(9, 7, .file(.forbidden(.complexKey)))),
    Broken(
      "not YAML", "home/first-day.yaml", "id: rest",
      as: "id: rest: b",
      .at(7, 13, .file(.notYAML("mapping values are not allowed in this context")))),
    Broken(
      "tab before a key", "home/first-day.yaml", "    ask: tell",
      as: "\task: tell",
      .at(8, 1, .file(.notYAML("found a tab character that violates indentation")))),
    Broken(
      "doubled key", "home/first-day.yaml", "    ask: tell",
      as: """
            ask: tell
            ask: tell
        """,
      .at(9, 5, .shape(.doubledKey("ask")))),
    Broken(
      "doubled keys in three maps", "home/first-day.yaml",
      """
          ask: tell
          text: { en: Rest., es: Descanse. }
      """,
      as: """
            ask: tell
            text: { en: Rest., es: Descanse., "en": Rest. }
            text: { en: R., es: D. }
            text: { en: R., es: D. }
        """,
      .at(9, 39, .shape(.doubledKey("en"))),
      .at(10, 5, .shape(.doubledKey("text"))),
      .at(11, 5, .shape(.doubledKey("text")))),
    Broken(
      "bidirectional character", "home/first-day.yaml", "Rest.",
      as: "Re\u{202E}st.",
      .at(9, 19, .file(.unsafeCharacter(0x202E)))),
    Broken(
      "zero-width character in a comment", "home/first-day.yaml", "owner: none",
      as: "owner: none # a\u{200B}",
      .at(2, 16, .file(.unsafeCharacter(0x200B)))),
    Broken(
      "escaped control character", "home/first-day.yaml", "en: Rest.",
      as: "en: \"Re\\e[2Jst.\"",
      .at(9, 17, .file(.unsafeCharacter(0x1B)))),
    Broken(
      "line break in a text", "home/first-day.yaml", "{ en: Rest., es: Descanse. }",
      as: """

              en: |
                Rest.
                Sleep.
              es: Descanse.
        """,
      .at(10, 11, .file(.unsafeCharacter(0x0A)))),
    Broken(
      "two documents", "home/first-day.yaml", "items:",
      as: """
        items: []
        ---
        a:
        """,
      .at(7, 1, .file(.notYAML("but found another document")))),
  ]
}
