import Testing

/// Walks a patient through whatever comes, by looking at the screen as a person would.
struct Walker {
  let kiosk: Kiosk
  /// Answers what staff are asked: yes, and what a healthy patient has.
  var isNurse = false
  /// Clicks rows where nothing must be typed, instead of pressing keys.
  var byMouse = false

  /// From the welcome page to "hello".
  func signIn(_ language: String, code: String) throws {
    try kiosk.wait(for: "Español")
    pick("1 English", or: language)
    try kiosk.wait(for: "[        ")
    kiosk.type(code)
    kiosk.press("Enter")
    try kiosk.wait(for: "__ / __ / ____")
    kiosk.type("03051948")
    try kiosk.wait(for: "1948           ]")
    kiosk.press("Enter")
    try kiosk.wait(for: "Rosa Example")
  }

  /// On the page that asks for medicines: one that the team must decide about, and no more.
  func tellWarfarin() throws {
    kiosk.press("1")
    try kiosk.wait(for: "name of the medicine")
    kiosk.enter("warfrin")
    #expect(try kiosk.wait(for: "Did you mean").contains("1 warfarin"))
    kiosk.press("1")
    try kiosk.wait(for: "How much warfarin")
    kiosk.enter("5 mg")
    try kiosk.wait(for: "How often")
    kiosk.press("1")
    try kiosk.wait(for: "make bleeding more likely")
    kiosk.press("1")
    try kiosk.wait(for: "1 warfarin (typed \"warfrin\"), 5 mg, once a day")
    kiosk.press("3")
    try kiosk.wait(for: "could not name")
  }

  /// Until the screen shows these words; every page that was seen, in order.
  @discardableResult
  func walk(until end: String, most: Int = 120) throws -> [String] {
    var seen: [String] = []
    for _ in 0..<most {
      let screen = kiosk.screen
      seen.append(screen)
      if screen.contains(end) { return seen }
      try answer(screen)
    }
    throw Stuck(wanted: "\"\(end)\" after \(most) pages", screen: kiosk.screen)
  }

  /// Answers the page on the screen and waits for the next.
  private func answer(_ screen: String) throws {
    let isMarks = screen.contains("1 [ ]")
    if screen.contains("[ ") && !isMarks { return try type(for: screen) }
    if isMarks { return try markNone(screen) }
    if screen.contains("( ) 5") { return try place(isNurse ? 2 : 5, screen) }
    let rows =
      isNurse
      ? []
      : [
        ("2 ( ) No", "2"), ("3 ( ) Before yesterday", "3"),
        ("3 ( ) Antes de ayer", "3"), ("2 I take no medicines", "2"), ("2 No tomo ningún", "2"),
      ]
    let (words, key) = rows.first { screen.contains($0.0) } ?? (firstRow(screen), "1")
    try press(key, words, after: screen)
  }

  /// The words of the first row, so that a click does not land on "1 of 10" in the title.
  private func firstRow(_ screen: String) -> String {
    let rows = screen.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "▸" } }
    return rows.first { $0.hasPrefix("1 ") }.map(String.init) ?? ""
  }

  /// On a scale a digit only moves there.
  private func place(_ number: Int, _ screen: String) throws {
    let placed = try press("\(number)", "( ) \(number)", after: screen)
    guard !byMouse else { return }
    kiosk.press("Enter")
    try kiosk.wait(after: placed)
  }

  private func markNone(_ screen: String) throws {
    let row = screen.split(separator: "\n").last { $0.contains("[ ]") }
    guard let number = row?.split(separator: " ").first.map(String.init) else {
      throw Stuck(wanted: "a row that says none", screen: screen)
    }
    let marked = try press(number, "\(number) [ ]", after: screen)
    if byMouse { kiosk.click("Enter next") } else { kiosk.press("Enter") }
    try kiosk.wait(after: marked)
  }

  @discardableResult
  private func press(_ key: String, _ words: String, after screen: String) throws -> String {
    if byMouse { kiosk.click(words) } else { kiosk.press(key) }
    return try kiosk.wait(after: screen)
  }

  private func pick(_ first: String, or language: String) {
    if byMouse {
      kiosk.click(language)
    } else {
      kiosk.press(language == "English" ? "1" : "2")
    }
  }

  private func type(for screen: String) throws {
    let measured = [
      ("upper value", "128"), ("lower value", "76"), ("Pulse", "72"), ("Oxygen saturation", "97"),
    ]
    if isNurse, let value = measured.first(where: { screen.contains($0.0) }) {
      kiosk.type(value.1)
    } else if screen.contains("°F / °C") {
      kiosk.type("98.6")
    } else if screen.contains("__ / __") {
      kiosk.type("11022026")
    } else if screen.contains("weeks") || screen.contains("semanas") {
      kiosk.type("5")
    } else {
      kiosk.type(isNurse ? "Maria Lopez" : "Rosa Example")
    }
    let typed = try kiosk.wait(after: screen)
    kiosk.press("Enter")
    try kiosk.wait(after: typed)
  }
}
