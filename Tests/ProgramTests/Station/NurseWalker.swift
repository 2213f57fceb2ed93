import Glibc
import Testing

/// A nurse at the station, who looks at the screen as a person would.
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
  func signIn(until end: String = "Type a code or a name") {
    tryToSignIn(id, Self.pin)
    kiosk.wait(for: end)
  }

  func tryToSignIn(_ id: String, _ pin: String) {
    if !kiosk.wait(for: "F3 warning signs").contains("Your staff name?") { pick("Staff") }
    kiosk.wait(for: "Your staff name?")
    kiosk.enter(id)
    kiosk.wait(for: "Your PIN?")
    kiosk.enter(pin)
  }

  /// Picks the row that begins with these words: by its number, or else by a click.
  func pick(_ words: String, at location: SourceLocation = #_sourceLocation) {
    guard let row = find(words, at: location) else { return }
    if let key = row.key { kiosk.press(key) } else { kiosk.click(row: row.line, column: 12) }
  }

  /// Waits for a row that begins with these words, and turns the page for it.
  @discardableResult
  private func find(_ words: String, at location: SourceLocation) -> (line: Int, key: String?)? {
    for _ in 0..<kiosk.patience {
      let screen = kiosk.screen
      if let row = Self.row(words, in: screen) { return row }
      if screen.contains("▼ PgDn") { kiosk.press("NPage") }
      usleep(20_000)
    }
    Issue.record("no row \"\(words)\"; the screen is\n\(kiosk.screen)", sourceLocation: location)
    return nil
  }

  /// Picks one and waits for words of the page that it leads to.
  func pick(
    _ words: String, then next: String, at location: SourceLocation = #_sourceLocation
  ) {
    pick(words, at: location)
    kiosk.wait(for: next, at: location)
  }

  private static func row(_ words: String, in screen: String) -> (line: Int, key: String?)? {
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

  /// On a new data folder: from the welcome page to the board.
  func setUp() {
    pick("Staff", then: "Pick a short staff name")
    kiosk.enter(id)
    kiosk.wait(for: "Your name, as colleagues know it?")
    kiosk.enter(name)
    kiosk.wait(for: "Choose a PIN.")
    kiosk.enter(Self.pin)
    kiosk.wait(for: "Type the same PIN once more.")
    kiosk.enter(Self.pin)
    kiosk.wait(for: "Nobody is enrolled yet")
  }

  // MARK: Forms

  /// Types on one line of a form, and on its second page where it has one.
  func fill(_ line: String, _ texts: String..., at location: SourceLocation = #_sourceLocation) {
    pick(line, at: location)
    for text in texts {
      let before = kiosk.wait(for: "[ ", at: location)
      kiosk.enter(text)
      kiosk.wait(after: before, at: location)
    }
    find(line, at: location)
  }

  /// Picks what one line of a form is to hold.
  func choose(_ line: String, _ value: String, at location: SourceLocation = #_sourceLocation) {
    pick(line, at: location)
    kiosk.wait(for: "?", at: location)
    pick(value, at: location)
    find(line, at: location)
  }

  /// Enrols the patient of these tests from the board; gives the code.
  func enrol() -> String {
    kiosk.press("F7")
    kiosk.wait(for: "Fill in the lines, then enrol.")
    fill("Name", "Rosa Example")
    fill("Date of birth", "03051948")
    choose("Procedure", "Kyphoplasty")
    fill("Day", "11232026")
    fill("Time", "0900")
    choose("Anesthesia", "Sedation")
    fill("Caregiver  ", "Luis Example")
    pick("Enrol this patient")
    let screen = kiosk.wait(for: "Enrolled. The code is ")
    return String(screen.split(separator: "The code is ").last?.prefix(7) ?? "")
  }
}
