import Care

/// A row of the board.
package enum BoardPick: Hashable, Sendable {
  case open(Code)
  /// So many rows further down or up.
  case turn(by: Int)
  case accesses
  case signOut
}

/// The board, and what other screens save.
extension State {
  var boardRows: [BoardPick] {
    guard let board = station?.board else { return [] }
    let hasMore = board.shown.count > board.first + Board.window
    return (board.first > 0 ? [.turn(by: -Board.window)] : []) + board.window.map { .open($0) }
      + (hasMore ? [.turn(by: Board.window)] : [])
      + (board.accesses.isEmpty ? [] : [.accesses]) + [.signOut]
  }

  mutating func pick(_ row: BoardPick) -> [Effect] {
    switch row {
    case .open(let code): [.find(code)]
    case .turn(let rows): turnBoard(by: rows)
    case .accesses: open(.accesses)
    case .signOut: signNurseOut(parking: false)
    }
  }

  /// Esc empties the field first.
  mutating func leaveBoard() -> [Effect] {
    if station?.board.search.isEmpty == true { return signNurseOut(parking: false) }
    frame.field = field(of: .board)
    searchBoard()
    return []
  }

  var boardFrame: Frame { Frame(.desk(.board), focus: nil, field: field(of: .board)) }

  mutating func open(_ desk: DeskPage, _ field: TextField? = nil) -> [Effect] {
    frames.append(
      Frame(.desk(desk), focus: desk.isGrave ? nil : 0, field: field ?? self.field(of: desk)))
    return []
  }

  /// F2 at the station: back to the board from anywhere; what is unsaved is saved first.
  mutating func toBoard() -> [Effect] {
    guard station != nil else { return callStaff() }
    if session?.pending.isEmpty == false { return save() }
    leaveDrafts()
    session = nil
    showBoard()
    station?.board.news = []
    return [.readBoard]
  }

  /// The board alone, with nothing looked for.
  mutating func showBoard() {
    frames = [boardFrame]
    look(for: "")
  }

  /// Nothing is tried again by itself, or a program that cannot read would never sleep.
  mutating func boardUnread(_ problem: SaveProblem) -> [Effect] {
    station?.board.left = nil
    station?.board.problem = problem
    return refuse(.boardUnread(problem))
  }

  mutating func boardRead(
    _ rows: [BoardRow], left: Int, unreadable: [Code], _ accesses: [EmergencyAccess]
  ) -> [Effect] {
    guard station != nil else { return [] }
    let effects = take(rows, all: true)
    station?.board.left = left
    station?.board.problem = nil
    station?.board.unreadable = unreadable
    station?.board.accesses = accesses
    // It can be read again.
    if case .station(.boardUnread) = frame.notice { frame.notice = nil }
    return effects
  }

  /// Some records were read anew.
  mutating func rowsRead(_ rows: [BoardRow], _ unreadable: [Code]) -> [Effect] {
    guard station != nil else { return [] }
    station?.board.take(unreadable, butNot: rows)
    return take(rows, all: false)
  }

  /// Page and focus stay where they are; what is worse than before is told wherever the nurse is.
  private mutating func take(_ rows: [BoardRow], all: Bool) -> [Effect] {
    guard var board = station?.board else { return [] }
    let focused = boardFocus
    let worse = board.take(rows, all: all, open: session?.journey.code, today: now.day)
    station?.board = board
    keepFocus(on: focused)
    return worse.contains { $0.worst == .emergency } ? [.ring] : []
  }

  mutating func recordsChanged(_ codes: [Code]?) -> [Effect] {
    guard station != nil else { return findStopped(codes) }
    guard let codes else { return [.readBoard] }
    var effects: [Effect] = [.readRows(codes)]
    if let session, session.pending.isEmpty, codes.contains(session.journey.code) {
      effects.append(.find(session.journey.code))
    }
    return effects
  }

  /// How long what other screens save can stay unseen on a board that hears nothing.
  package static let secondsUnheard = 60

  /// What was saved while nothing was heard is looked for at once.
  mutating func listening(_ isListening: Bool) -> [Effect] {
    let isAgain = isListening && kiosk?.isListening == false
    kiosk?.isListening = isListening
    guard isAgain else { return [] }
    return station == nil ? findStopped(nil) : [.readBoard]
  }

  /// Whether saves by other screens matter here: to whoever looks at the board, and where a patient
  /// waits for staff to settle an emergency.
  package var hearsSaves: Bool { station != nil || isStopped }

  /// Where the board lies, under whatever else is open.
  private var boardIndex: Int? { frames.firstIndex { $0.screen == .desk(.board) } }

  /// The journey whose row has the focus on the board.
  private var boardFocus: Code? {
    let rows = boardRows
    guard let index = boardIndex, let focus = frames[index].focus, rows.indices.contains(focus),
      case .open(let code) = rows[focus]
    else { return nil }
    return code
  }

  /// Rows may move under the nurse's hand; Enter must still open the one that was looked at.
  private mutating func keepFocus(on code: Code?) {
    guard let index = boardIndex, frames[index].focus != nil else { return }
    frames[index].focus = code.flatMap { boardRows.firstIndex(of: .open($0)) }
  }

  /// What was typed into the board's field looks for it at once.
  mutating func searchBoard() {
    guard frame.screen == .desk(.board) else { return }
    look(for: trimmed(frame))
  }

  private mutating func look(for search: String) {
    let today = now.day
    station?.board.look(for: search, today: today)
  }

  /// Enter in the board's field opens the one journey that was found.
  mutating func openFound() -> [Effect] {
    guard let board = station?.board, !board.search.isEmpty else { return refuse(.nothingPicked) }
    if let code = board.shown.first, board.shown.count == 1 { return [.find(code)] }
    guard board.shown.isEmpty else { return refuse(.nothingPicked) }
    // A record that cannot be read has no row, and is not nobody's.
    if let code = Code(typed: board.search) { return [.find(code)] }
    let isUnreadable = board.unreadable.contains { $0.text.hasPrefix(board.search.uppercased()) }
    return refuse(isUnreadable ? .recordUnreadable : .station(.unknownCode))
  }

  private mutating func turnBoard(by rows: Int) -> [Effect] {
    station?.board.turn(by: rows)
    frame.focus = nil
    return []
  }
}
