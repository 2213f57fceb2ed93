import Care
import Flow
import Lines
import Pages
import Testing

@Suite("What an input means on a page")
struct PageInputTests {
  nonisolated struct Case: Sendable, CustomTestStringConvertible {
    let input: Input
    let question: Action.Person?
    let field: Action.Person?

    var testDescription: String { "\(input)" }
  }

  nonisolated static let cases = [
    Case(input: .key(.character("2")), question: .focused(1), field: .typed("2")),
    Case(input: .key(.character("9")), question: nil, field: .typed("9")),
    Case(input: .key(.character("0")), question: nil, field: .typed("0")),
    Case(input: .key(.character(" ")), question: .focused(0), field: .typed(" ")),
    Case(input: .key(.character("é")), question: nil, field: .typed("é")),
    Case(input: .key(.enter), question: .focused(0), field: .next),
    Case(input: .key(.down), question: .focused(1), field: nil),
    Case(input: .key(.tab), question: .focused(1), field: nil),
    Case(input: .key(.up), question: .focused(0), field: nil),
    Case(input: .key(.backTab), question: .focused(0), field: nil),
    Case(input: .key(.left), question: nil, field: .cursorMoved(.left)),
    Case(input: .key(.home), question: .focused(0), field: .cursorMoved(.start)),
    Case(input: .key(.end), question: .focused(2), field: .cursorMoved(.end)),
    Case(input: .key(.backspace), question: nil, field: .erased(.before)),
    Case(input: .key(.delete), question: nil, field: .erased(.after)),
    Case(input: .key(.escape), question: .back, field: .back),
    Case(input: .key(.function(2)), question: .callStaff, field: .callStaff),
    Case(input: .key(.function(9)), question: nil, field: nil),
    Case(input: .pasted("F2 1 /back"), question: nil, field: .pasted("F2 1 /back")),
    Case(input: .clicked(1), question: .focused(1), field: .back),
    Case(input: .clicked(-1), question: nil, field: nil),
    Case(input: .clicked(99), question: nil, field: nil),
    Case(input: .line("2"), question: .focused(1), field: .entered("2")),
    Case(input: .line(" 3 "), question: .focused(2), field: .entered(" 3 ")),
    Case(input: .line("4"), question: nil, field: .entered("4")),
    Case(input: .line("-1"), question: nil, field: .entered("-1")),
    Case(
      input: .line("99999999999999999999"), question: nil, field: .entered("99999999999999999999")),
    Case(input: .line("/back"), question: .back, field: .back),
    Case(input: .line("/STAFF"), question: .callStaff, field: .callStaff),
    Case(input: .line("/nothing"), question: nil, field: nil),
    Case(input: .line("/"), question: nil, field: nil),
    Case(input: .line(""), question: .focused(0), field: .next),
    Case(input: .line("back"), question: nil, field: .entered("back")),
    Case(input: .ended, question: .inputEnded, field: .inputEnded),
  ]

  @Test("An input on a question and in a field", arguments: cases)
  func meaning(_ each: Case) {
    #expect(Samples.question.action(for: each.input) == each.question)
    #expect(Samples.birthDate.action(for: each.input) == each.field)
  }

  @Test("A row that has a name is picked by it alone, in capitals too")
  func names() {
    var page = Samples.question
    page.choices[0].name = "2"
    page.choices[1].name = "a"
    for input in [Input.key(.character("a")), .key(.character("A")), .line("a"), .line(" A. ")] {
      #expect(page.action(for: input) == .focused(1))
    }
    #expect(page.action(for: .key(.character("2"))) == .focused(0))
    #expect(page.action(for: .key(.character("1"))) == nil)
    #expect(Lines.render(page).contains { $0.hasPrefix("a. ") })
  }

  @Test("A key picks a row, or opens a page from anywhere on Today")
  func picking() {
    var page = Samples.question
    page.choices = [
      Choice(.row, label: "Yes", action: .picked(.answer(.yes))),
      Choice(.row, label: "Plan", action: .picked(.home(.page(.plan)))),
    ]
    page.focus = nil
    #expect(page.row(pickedBy: .character("1")) == 0)
    #expect(page.row(pickedBy: .character("2")) == nil)
    #expect(page.row(pickedBy: .character("3")) == nil)
    #expect(page.row(pickedBy: .enter) == nil)
    page.focus = 0
    #expect(page.row(pickedBy: .enter) == 0)
  }

  @Test("Arrows go through the field and its rows and stop at both ends")
  func focusWithField() {
    var page = Samples.birthDate
    page.choices = Samples.rows(["AM", "PM"]) + page.choices
    #expect(page.action(for: .key(.up)) == .focused(nil))
    #expect(page.action(for: .key(.down)) == .focused(0))
    page.focus = 0
    #expect(page.action(for: .key(.up)) == .focused(nil))
    page.focus = 1
    #expect(page.action(for: .key(.down)) == .focused(1))
    #expect(page.action(for: .key(.character("2"))) == .typed("2"))
    #expect(page.action(for: .line("/2")) == .focused(1))
  }
}
