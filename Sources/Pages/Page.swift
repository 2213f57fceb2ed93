import Care
import Flow

/// What a screen says and what can be answered on it, with no layout.
///
/// Every front end shows the same page; none can offer what another cannot.
package struct Page: Hashable, Sendable {
  /// What this page is about, at the top.
  package var title: String
  /// The language of its words.
  package var language = Language.english
  /// Where in the list the person is: "4 of 18".
  package var place: String?
  package var progress: Progress?
  /// An open emergency; it stands before everything else on every page.
  package var alarm: String?
  /// What is said before the field and the rows.
  package var above: [Block]
  package var field: Field?
  /// The last block of `above` is new and says how the last input went: it must be seen at once.
  package var endsInNotice = false
  /// What is said after the field and the rows.
  package var below: [Block]
  /// Rows first, then the bar, each in the order in which they are shown.
  package var choices: [Choice]
  /// The row that has the focus, by its place in `choices`; nil is the field, or nothing.
  package var focus: Int?
  /// "Saved" or "Not saved", at the foot.
  package var status: Status?
  /// The person asked for stronger letters and more room between rows.
  package var isStrong: Bool
  /// Keys and touches that come at once count once: patients and families may tremble, and on some pages of the
  /// station a burst was meant for the page before.
  package var forgivesTremor = false
  /// A line of a form has the focus: what is typed here belongs in it, but for digits, which pick a row.
  package var opensLine = false
  /// It says to call for help at once: for about a second nothing may take it away.
  package var mustBeSeen = false
  /// A PIN is asked for, here or under this page: line mode must not show what is typed.
  package var hidesTyping = false
  /// How to answer, for those who see no keys; said again when an input meant nothing.
  package var hint: String
  /// What else is said to those who ask for help in line mode.
  package var help: [String] = []
  /// What is said before an input that meant nothing.
  package var notHere: String
  /// What is shown instead where the page does not fit.
  package var tooSmall: String

  package init(title: String) {
    self.title = title
    hint = ""
    notHere = ""
    tooSmall = ""
    above = []
    below = []
    choices = []
    isStrong = false
  }

  package var rows: [Choice] { choices.filter { $0.place == .row } }
  package var bar: [Choice] { choices.filter { $0.place == .bar } }

  /// How far in the list: `done` of `all`, both 0 or more.
  package struct Progress: Hashable, Sendable {
    package let done: Int
    package let all: Int

    package init(done: Int, all: Int) {
      self.done = done
      self.all = all
    }
  }

  package enum Block: Hashable, Sendable {
    /// The question, or the one thing said: the eye goes here first.
    case question(String)
    case paragraph(String)
    /// Smaller matter: why we ask, how to type it.
    case note(String)
    /// What to do now; marked by more than colour.
    case warning(String)
    /// A telephone number, set apart and as large as the screen allows.
    case big(String)
    /// A number as large as there is room for, and the words that say it in full.
    case headline(number: String, String)
    case fact(label: String, value: String)
    case chart(Chart)
    case table(Report.Table)
  }

  /// A number of each day, drawn as a chart; the values stand in it as text, so that nothing is said by
  /// the picture alone.
  package struct Chart: Hashable, Sendable {
    package let title: String
    /// The word before a day's number: "Day".
    package let day: String
    /// The days that have a number, the earliest first.
    package let points: [Point]
    /// What the chart reaches from and to, in tenths.
    package let range: ClosedRange<Int>

    package struct Point: Hashable, Sendable {
      package let day: Int
      package let tenths: Int
      package let text: String

      package init(day: Int, tenths: Int, text: String) {
        self.day = day
        self.tenths = tenths
        self.text = text
      }
    }

    package init(title: String, day: String, points: [Point], range: ClosedRange<Int>) {
      self.title = title
      self.day = day
      self.points = points
      self.range = range
    }

    /// The chart in words: "Day 0: 5; Day 1: 4".
    package var sentence: String {
      points.map { "\(day) \($0.day): \($0.text)" }.joined(separator: "; ")
    }
  }

  /// One line to type in.
  package struct Field: Hashable, Sendable {
    package var label: String?
    /// What stands in the field, with `_` for digits still to come.
    package var text: String
    /// Characters of `text` before the cursor.
    package var cursor: Int
    package var unit: String?
    /// What was typed, read back in words: "March 5, 1948".
    package var echo: String?

    package init(
      label: String? = nil, text: String, cursor: Int, unit: String? = nil, echo: String? = nil
    ) {
      self.label = label
      self.text = text
      self.cursor = cursor
      self.unit = unit
      self.echo = echo
    }
  }

  package struct Status: Hashable, Sendable {
    package let text: String
    /// Whether it is good news; shown by more than colour.
    package let isGood: Bool

    package init(_ text: String, isGood: Bool) {
      self.text = text
      self.isGood = isGood
    }
  }
}

/// One thing a person can do on a page.
package struct Choice: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// A line of its own; a digit, a click or Enter picks it.
    case row
    /// In the bar of keys at the foot.
    case bar
  }

  /// Whether a row is picked already.
  package enum Mark: Hashable, Sendable {
    /// One of several that exclude each other.
    case single(Bool)
    /// One of several that can stand together.
    case multiple(Bool)
  }

  package let place: Place
  /// Keys that choose it; rows on a page without a field get the digits 1 to 9 besides.
  package let keys: [Key]
  package var label: String
  /// What stands beside the label, each in a column of its own where the rows have room for it.
  package var cells: [String]
  /// A second, quieter line of the row.
  package var detail: String?
  package var mark: Mark?
  /// The key that picks a row, where that is not its place: it stays the same while rows come and go.
  ///
  /// In the bar it is a number that may be typed for it.
  package var name: String?
  /// Stands over a row, where another part of the list begins.
  package var heading: String?
  /// The word that chooses it in line mode, without the slash; nil where a number does.
  package let command: String?
  package let action: Action.Person

  /// The label and what stands beside it as one sentence, for those who listen or have no room.
  package var sentence: String {
    let filled = ([label] + cells).filter { !$0.isEmpty }
    return filled.joined(separator: cells.count == 1 ? ": " : ", ")
  }

  /// On a scale, the number that the row stands for and its label begins with.
  package var ownNumber: Int? { place == .row ? command.flatMap { Int($0) } : nil }

  package init(
    _ place: Place, keys: [Key] = [], label: String, cells: [String] = [], detail: String? = nil,
    mark: Mark? = nil, command: String? = nil, action: Action.Person
  ) {
    self.place = place
    self.keys = keys
    self.label = label
    self.cells = cells
    self.detail = detail
    self.mark = mark
    self.command = command
    self.action = action
  }
}
