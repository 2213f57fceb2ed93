import CNcurses
import Canvas
import Glibc
import Pages
import Typing

/// The screen and the keyboard of one person.
///
/// There is one terminal, so there is at most one of these; `close` gives the terminal back, and so
/// do `exit` and a signal that ends the program.
package final class Terminal {
  private let letters: Letters
  private(set) var page: Page?
  private var tooSmall = ""
  private(set) var grid: Grid?
  private var isOpen = true
  private var keyboard: Keyboard
  /// What was done and not looked at yet.
  private var typed: [Typed] = []
  private var firstMoment = FirstMoment()
  private var lastPress: ContinuousClock.Instant?
  /// Where a finger came down and has not gone up.
  var touched: (target: Target, on: Page)?
  /// Nobody can type any more, and no signal said so: the terminal went away.
  package private(set) var isGone = false

  /// Nil where nothing can be drawn, on no terminal or TERM=dumb; use lines then.
  package init?(mouse: Bool, colour: Bool) {
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    guard cn_open(mouse, colour && !noColour) else { return nil }
    letters = Int(cn_charset()) == CN_UTF8 ? .unicode : .ascii
    keyboard = Keyboard(sequences: Self.sequences, letters: Self.encoding)
  }

  /// Draws the page, at `tooSmall` where the screen is; what did not change is not drawn again.
  package func show(_ page: Page, tooSmall: String) {
    guard page != self.page || tooSmall != self.tooSmall else { return }
    let scroll = scroll(from: self.page, to: page)
    let isNew = self.page.map { !isSame($0, page) } ?? false
    self.page = page
    self.tooSmall = tooSmall
    layOut(scroll)
    if isNew { firstMoment.begin(for: page, pressed: lastPress, shown: .now) }
  }

  /// What the person does next; nil when it was nothing for so many seconds, or when the descriptor
  /// `watched` can be read first.
  ///
  /// A new size, a page turned and a picture drawn anew are dealt with here; a page turned comes
  /// out as Page Up or Page Down all the same, so that whoever reads is known to be there.
  package func next(within seconds: Double? = nil, watching watched: Int32? = nil) -> Input? {
    guard isOpen else { return .ended }
    let deadline = seconds.map { ContinuousClock.now + .seconds(min(max($0, 0), 1e9)) }
    while true {
      let wake = typed.isEmpty ? [deadline, keyboard.deadline].compactMap { $0 }.min() : .now
      switch Int(cn_wait(milliseconds(until: wake), watched ?? -1)) {
      case CN_ENDED: return .ended
      case CN_GONE:
        isGone = true
        return .ended
      case CN_RESIZED: drawAnew()
      case CN_READABLE where typed.isEmpty: read()
      case CN_WATCHED where typed.isEmpty: return nil
      default: break
      }
      if typed.isEmpty, let late = keyboard.waited(until: .now) { typed.append(late) }
      while !typed.isEmpty {
        if let input = take(typed.removeFirst()) { return input }
      }
      if isGone { return .ended }
      if let deadline, deadline <= .now { return nil }
    }
  }

  /// Rounded up, so that it does not wake a moment early and again; -1 for ever.
  private func milliseconds(until instant: ContinuousClock.Instant?) -> Int32 {
    guard let instant else { return -1 }
    let left = (instant - .now) / .milliseconds(1)
    return Int32(min(max(left.rounded(.up), 0), 1e9))
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = cn_read(&bytes, Int32(bytes.count))
    let now = ContinuousClock.now
    for byte in bytes.prefix(Int(max(count, 0))) { typed += keyboard.take(byte, at: now) }
    isGone = count < 0
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

  func isSame(_ old: Page, _ new: Page) -> Bool {
    old.title == new.title && old.place == new.place && old.above.first == new.above.first
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

  private func take(_ typed: Typed) -> Input? {
    if typed == .redraw {
      drawAnew()
      return nil
    }
    let now = ContinuousClock.now
    if !isText(typed) && firstMoment.covers(now, FirstMoment.Press(typed)) { return nil }
    lastPress = now
    switch typed {
    case .redraw: return nil
    case .key(let key): return press(key)
    case .pressed(let row, let column):
      touch(Position(row: row, column: column))
      return nil
    case .released(let row, let column):
      return release(Position(row: row, column: column))
    case .pasted(let text): return grid?.isTooSmall == true ? nil : .pasted(text)
    }
  }

  /// In a field a key answers nothing by itself, and who types ahead must lose no letter.
  private func isText(_ typed: Typed) -> Bool {
    guard let page, page.field != nil, !page.mustBeSeen else { return false }
    switch typed {
    case .key, .pasted: return true
    case .pressed, .released, .redraw: return false
    }
  }

  /// Draws every cell, because something else has written on the screen or its size is new.
  private func drawAnew() {
    cn_redraw()
    let scroll = grid?.scroll ?? 0
    grid = nil
    layOut(.near(scroll))
  }

  private func press(_ key: Key) -> Input? {
    guard let grid, let page else { return .key(key) }
    if grid.isTooSmall { return Self.worksUnseen(key) ? .key(key) : nil }
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
  func turn(_ key: Key) -> Input? {
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
