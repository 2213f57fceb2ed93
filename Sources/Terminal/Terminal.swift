import CNcurses
import Canvas
import Glibc
import Pages

/// The screen and the keyboard of one person.
///
/// There is one terminal, so there is at most one of these; `close` gives the terminal back, and so
/// do `exit` and a signal that ends the program.
package final class Terminal {
  private let letters: Letters
  private var page: Page?
  private var tooSmall = ""
  private var grid: Grid?
  private var isOpen = true
  private var lastPress: (key: Key, on: Page, at: ContinuousClock.Instant)?

  /// Nil where nothing can be drawn, on no terminal or TERM=dumb; use lines then.
  package init?(mouse: Bool, colour: Bool) {
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    guard cn_open(mouse, colour && !noColour) else { return nil }
    letters = cn_is_utf8() ? .unicode : .ascii
  }

  /// Draws the page, at `tooSmall` where the screen is; what did not change is not drawn again.
  package func show(_ page: Page, tooSmall: String) {
    guard page != self.page || tooSmall != self.tooSmall else { return }
    let scroll = scroll(from: self.page, to: page)
    self.page = page
    self.tooSmall = tooSmall
    layOut(scroll)
  }

  /// What the person does next; nil when it was nothing for so many seconds, or when the descriptor
  /// `watched` can be read first.
  ///
  /// A new size, a page turned and a picture drawn anew are dealt with here; a page turned comes
  /// out as Page Up or Page Down all the same, so that whoever reads is known to be there.
  package func next(within seconds: Double? = nil, watching watched: Int32? = nil) -> Input? {
    guard isOpen else { return .ended }
    let clock = ContinuousClock()
    let deadline = seconds.map { clock.now + .seconds(min(max($0, 0), 1e9)) }
    while true {
      var wait: Int32 = -1
      if let deadline {
        // Rounded up, so that it does not wake a moment early and again.
        let left = (deadline - clock.now) / .milliseconds(1)
        wait = Int32(min(max(left.rounded(.up), 0), 1e9))
      }
      let event = cn_next(wait, watched ?? -1)
      if Int(event.kind) == CN_WATCHED { return nil }
      if let input = take(event) { return input }
      if wait == 0 && Int(event.kind) == CN_NOTHING { return nil }
    }
  }

  package func bell() {
    if isOpen { cn_bell() }
  }

  /// Leaves the terminal as it was, with nothing of any patient on it.
  package func close() {
    cn_close()
    isOpen = false
    grid = nil
  }
}

extension Terminal {
  /// A page that only changed a little must not jump, least of all under someone who reads.
  private func scroll(from old: Page?, to new: Page) -> Scroll {
    guard let old, let grid, isSame(old, new) else {
      return new.beginsWithWarning ? .at(0) : .near(0)
    }
    let isStill = old.focus == new.focus && old.field == new.field
    return isStill ? .at(grid.scroll) : .near(grid.scroll)
  }

  private func isSame(_ old: Page, _ new: Page) -> Bool {
    old.title == new.title && old.place == new.place && old.above.first == new.above.first
  }

  /// Whether the key is the one just pressed, on a page that only that press brought up: a finger that
  /// trembles, or leans, must not answer what nobody has read.
  private func isTremor(_ key: Key) -> Bool {
    guard let page else { return false }
    let now = ContinuousClock.now
    guard page.forgivesTremor, let last = lastPress, last.key == key,
      now - last.at < .milliseconds(250), !isSame(last.on, page)
    else {
      lastPress = (key, page, now)
      return false
    }
    // A key that is held goes on repeating.
    lastPress = (key, last.on, now)
    return true
  }

  private func layOut(_ scroll: Scroll) {
    guard isOpen, let page else { return }
    var height: Int32 = 0
    var width: Int32 = 0
    cn_size(&height, &width)
    // No screen is larger; a terminal that says so must not cost its answer in memory.
    let new = Grid(
      page, height: min(Int(height), 300), width: min(Int(width), 600), scroll: scroll,
      letters: letters, tooSmall: tooSmall)
    guard new != grid else { return }
    grid = new
    draw(new)
  }

  private func take(_ event: cn_event) -> Input? {
    switch Int(event.kind) {
    case CN_RESIZED: drawAnew()
    case CN_ENDED: return .ended
    case CN_PASTE: return pasted()
    case CN_PRESS: return press(Position(row: Int(event.row), column: Int(event.column)))
    case CN_CHARACTER, CN_KEY:
      if event.kind == CN_CHARACTER && event.value == 0x0C {
        drawAnew()
        return nil
      }
      return Key(event).flatMap(press)
    default: break
    }
    return nil
  }

  /// Draws every cell, because something else has written on the screen or its size is new.
  private func drawAnew() {
    cn_redraw()
    let scroll = grid?.scroll ?? 0
    grid = nil
    layOut(.near(scroll))
  }

  /// Control characters are left out; a line break is one character, however it came.
  private func pasted() -> Input? {
    var bytes = [CChar](repeating: 0, count: 65_536)
    let count = cn_read_paste(&bytes, bytes.count)
    let raw = String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let text = raw.map { $0.isNewline ? "\n" : $0 }.filter { character in
      character == "\n" || !character.unicodeScalars.contains { $0.properties.isControl }
    }
    return grid?.isTooSmall == true ? nil : .pasted(String(text))
  }

  private func press(_ position: Position) -> Input? {
    guard let grid else { return nil }
    if grid.aboveMark?.contains(position) == true { return turn(.pageUp) }
    if grid.belowMark?.contains(position) == true { return turn(.pageDown) }
    return grid.choice(at: position).map(Input.clicked)
  }

  private func press(_ key: Key) -> Input? {
    guard let grid, let page else { return .key(key) }
    if grid.isTooSmall { return Self.worksUnseen(key) ? .key(key) : nil }
    if isTremor(key) { return nil }
    if page.choices.contains(where: { $0.keys.contains(key) }) && !isUnread(key) {
      return .key(key)
    }
    // On a told page the row was passed on the way down.
    if !page.isTold, let row = page.row(pickedBy: key), !grid.shows(row) {
      reveal(row)
      return nil
    }
    switch key {
    case .pageUp, .pageDown: return turn(key)
    case .up where grid.hiddenAbove > 0 && isStuck(key): return scroll(by: -1)
    case .down where grid.hiddenBelow > 0 && isStuck(key): return scroll(by: 1)
    case _ where isUnread(key): return turn(.pageDown)
    default: return .key(key)
    }
  }

  /// Whether the focus is where this arrow cannot move it, so that it moves the page instead.
  private func isStuck(_ key: Key) -> Bool {
    guard let page, !page.isTold else { return true }
    let rows = page.choices.indices.filter { page.choices[$0].place == .row }
    let first = page.field == nil ? rows.first : nil
    return page.focus == (key == .up ? first : rows.last)
  }

  /// Whether the key would go on from a text that has not been read to its end.
  private func isUnread(_ key: Key) -> Bool {
    guard let grid, let page, grid.hidesItsEnd(of: page) else { return false }
    return [.enter, .character(" "), .character("1")].contains(key)
  }

  /// Nothing is picked that nobody has seen: the first press shows the row, the next one picks it.
  private func reveal(_ row: Int) {
    guard var page, let grid else { return }
    page.focus = row
    let shown = Grid(
      page, height: grid.height, width: grid.width, scroll: .near(grid.scroll), letters: letters,
      tooSmall: tooSmall)
    layOut(.at(shown.scroll))
  }

  /// Nothing may be answered that is not seen, but back and help must work.
  private static func worksUnseen(_ key: Key) -> Bool {
    if case .function = key { return true }
    return key == .escape
  }

  /// A screen forward or back; one line stays, so that the eye finds its place.
  private func turn(_ key: Key) -> Input? {
    let step = max(1, (grid?.bodyHeight ?? 1) - 1)
    return scroll(by: key == .pageUp ? -step : step)
  }

  private func scroll(by step: Int) -> Input? {
    layOut(.at((grid?.scroll ?? 0) + step))
    let key = step < 0 ? Key.pageUp : .pageDown
    let isBound = page?.choices.contains { $0.keys.contains(key) } ?? false
    return isBound ? nil : .key(key)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}
