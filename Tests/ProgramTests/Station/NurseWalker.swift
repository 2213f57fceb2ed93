import Glibc
import Testing

/// A nurse at the station, who looks at the screen as a person would.
///
/// Every move waits for the page that it leads to, and throws where that does not come.
struct NurseWalker {
  static let pin = "275931"

  let kiosk: Kiosk
  var id = "m.lopez"
  var name = "Maria Lopez"

  /// Gives a nurse an account at the command line.
  static func addAccount(
    _ id: String = "m.lopez", name: String = "Maria Lopez", data: String
  ) {
    let adding = "staff add \(id) --name \(quoted(name))"
    _ = shell(typing(pin, pin) + commandLine(adding, data: data) + " 2>&1")
  }

  /// These lines on standard input.
  static func typing(_ lines: String...) -> String {
    "printf '%s\\n' \(lines.map(quoted).joined(separator: " ")) | "
  }

  /// From the welcome page to where they stopped, or to the board.
  func signIn(until end: String = "Type a code or a name") throws {
    try tryToSignIn(id, Self.pin)
    try kiosk.wait(for: end)
  }

  /// From the welcome page, or from where a first try went wrong.
  func tryToSignIn(_ id: String, _ pin: String) throws {
    kiosk.isAtStation = false
    defer { kiosk.isAtStation = true }
    let screen = try kiosk.wait(for: "F3 warning signs")
    if screen.contains("Your PIN?") {
      kiosk.press("Escape")
    } else if !screen.contains("Your staff name?") {
      try pick("Staff")
    }
    try kiosk.wait(for: "Your staff name?")
    kiosk.enter(id)
    try kiosk.wait(for: "Your PIN?")
    kiosk.enter(pin)
  }

  /// Opens a journey from the board.
  func open(_ code: String) throws {
    kiosk.enter(code)
    try kiosk.wait(for: Self.chart)
  }

  /// A word of the chart's foot; only the chart and its sections have it.
  static let chart = "F8 note"

  // MARK: Rows

  /// Picks the row that begins with these words and waits for words of the page that it leads to; without
  /// any, for another page.
  @discardableResult
  func pick(_ words: String, then next: String? = nil) throws -> String {
    let (screen, row) = try find(words)
    if let key = row.key { kiosk.press(key) } else { kiosk.click(row: row.line, column: 12) }
    return try next.map(kiosk.wait(for:)) ?? kiosk.wait(after: screen)
  }

  /// The row that begins with these words; turns the page until it is there.
  @discardableResult
  private func find(_ words: String) throws -> (screen: String, row: Row) {
    var screen = try kiosk.wait("the row \"\(words)\"") {
      Self.row(words, in: $0) != nil || $0.contains("▼ PgDn")
    }
    for _ in 0..<10 {
      if let row = Self.row(words, in: screen) { return (screen, row) }
      guard screen.contains("▼ PgDn") else { break }
      kiosk.press("NPage")
      screen = try kiosk.wait(after: screen)
    }
    throw Stuck(wanted: "the row \"\(words)\"", screen: screen)
  }

  /// Where a row stands, and the digit that picks it if it has one.
  private typealias Row = (line: Int, key: String?)

  private static func row(_ words: String, in screen: String) -> Row? {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, text) in lines.enumerated() where text.hasPrefix("     ") {
      let label = text.drop { $0 == " " || $0 == "▸" }
      if label.hasPrefix(words) { return (line, nil) }
      if label.first?.isNumber == true, label.dropFirst(2).hasPrefix(words) {
        return (line, String(label.prefix(1)))
      }
    }
    return nil
  }

  /// The line of a journey on the board.
  func row(of code: String) -> String {
    kiosk.screen.split(separator: "\n").first { $0.contains("  \(code)") }.map(String.init) ?? ""
  }

  /// Takes a step that is asked about once more.
  func take(_ step: String, then next: String) throws {
    try pick(step, then: "\(step)?")
    try pick("Yes", then: next)
  }

  // MARK: Forms

  /// Types on one line of a form, and on its second page where it has one.
  func fill(_ line: String, _ texts: String...) throws {
    try pick(line, then: "[ ")
    for text in texts {
      let before = kiosk.screen
      kiosk.enter(text)
      try kiosk.wait(after: before)
    }
    try find(line)
  }

  /// Picks what one line of a form is to hold.
  func choose(_ line: String, _ value: String) throws {
    try pick(line)
    try pick(value)
    try find(line)
  }

  /// On a new data folder: from the welcome page to the board.
  func setUp() throws {
    try pick("Staff", then: "Pick a short staff name")
    kiosk.enter(id)
    try kiosk.wait(for: "Your name, as colleagues know it?")
    kiosk.enter(name)
    try kiosk.wait(for: "Choose a PIN.")
    kiosk.enter(Self.pin)
    try kiosk.wait(for: "Type the same PIN once more.")
    kiosk.enter(Self.pin)
    try kiosk.wait(for: "Nobody is enrolled yet")
  }

  /// Enrols the patient of these tests from the board; gives the code.
  func enrol() throws -> String {
    kiosk.press("F7")
    try kiosk.wait(for: "Fill in the lines, then enroll.")
    try fill("Name", "Rosa Example")
    try fill("Date of birth", "03051948")
    try choose("Procedure", "Kyphoplasty")
    try fill("Day", "11232026")
    try fill("Time", "0900")
    try choose("Anesthesia", "Sedation")
    try fill("Caregiver  ", "Luis Example")
    let screen = try pick("Enroll this patient", then: "Enrolled. The code is ")
    return String(screen.split(separator: "The code is ").last?.prefix(7) ?? "")
  }
}
