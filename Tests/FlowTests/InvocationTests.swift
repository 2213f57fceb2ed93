import Flow
import Testing

/// Commands that pages print can be typed as they are.
@Suite struct InvocationTests {
  @Test(arguments: [
    (nil, nil, "stepwell verify"), ("demo", nil, "stepwell verify --data demo"),
    ("/a b", nil, "stepwell verify --data '/a b'"),
    ("it's", "/l", "stepwell verify --data 'it'\\''s' --checklists /l"),
    ("$(x);`y`", nil, "stepwell verify --data '$(x);`y`'"), ("", nil, "stepwell verify --data ''"),
    ("~", nil, "stepwell verify --data '~'"), ("/ñ", nil, "stepwell verify --data '/ñ'"),
  ])
  func theFoldersAreWordsOfAShell(data: String?, checklists: String?, line: String) {
    #expect(Invocation(data: data, checklists: checklists).command("verify") == line)
  }

  @Test func withoutAWordItStartsTheProgram() {
    #expect(Invocation(data: "d").command("") == "stepwell --data d")
  }
}
