import Care

extension State {
  var boardFrame: Frame { Frame(.desk(.board), focus: nil, field: TextField(.free(limit: 40))) }

  mutating func open(_ desk: DeskPage, _ field: TextField? = nil) -> [Effect] {
    frames.append(
      Frame(.desk(desk), focus: desk.isGrave ? nil : 0, field: field ?? self.field(of: desk)))
    return []
  }

  /// F2 at the station: back to the board from anywhere; what is unsaved is saved first.
  mutating func toBoard() -> [Effect] {
    guard nurse != nil else { return callStaff() }
    if session?.pending.isEmpty == false { return save() }
    leaveDrafts()
    session = nil
    showBoard()
    board.news = []
    return [.readBoard]
  }

  /// The board alone, with nothing looked for.
  mutating func showBoard() {
    frames = [boardFrame]
    board.search = ""
    board.arrange(today: now.day)
  }

  /// Nothing is tried again by itself, or a program that cannot read would never sleep.
  mutating func boardUnread(_ problem: SaveProblem) -> [Effect] {
    board.left = nil
    board.problem = problem
    return refuse(.boardUnread(problem))
  }

  mutating func boardRead(
    _ rows: [BoardRow], left: Int, unreadable: [Code], _ accesses: [EmergencyAccess]
  ) -> [Effect] {
    guard nurse != nil else { return [] }
    let effects = take(rows, all: true)
    board.left = left
    board.problem = nil
    board.unreadable = unreadable
    board.accesses = accesses
    // It can be read again.
    if case .station(.boardUnread) = frame.notice { frame.notice = nil }
    return effects
  }

  /// Some records were read anew.
  mutating func rowsRead(_ rows: [BoardRow], _ unreadable: [Code]) -> [Effect] {
    guard nurse != nil else { return [] }
    board.unreadable.removeAll { code in rows.contains { $0.code == code } }
    board.unreadable += unreadable.filter { !board.unreadable.contains($0) }
    return take(rows, all: false)
  }

  /// Page and focus stay where they are; what is worse than before is told wherever the nurse is.
  private mutating func take(_ rows: [BoardRow], all: Bool) -> [Effect] {
    // Of a board that was not yet read whole nobody knows what is new.
    let fresh = all && board.left != 0 ? [] : rows.filter(isWorse)
    let (first, focused) = (board.first, boardFocus)
    board.take(rows, all: all, today: now.day)
    turnBoard(to: first)
    keepFocus(on: focused)
    let stillNews = board.news.filter { news in
      !fresh.contains { $0.code == news.code } && board[news.code]?.worst ?? .note >= news.level
    }
    board.news =
      stillNews
      + fresh.compactMap { row in row.worst.map { Board.News(code: row.code, level: $0) } }
    return fresh.contains { $0.worst == .emergency } ? [.ring] : []
  }

  /// Whether a journey that is not the open one needs a person more than before.
  private func isWorse(_ row: BoardRow) -> Bool {
    guard let worst = row.worst, worst >= .hold, row.code != session?.journey.code else {
      return false
    }
    guard let before = board[row.code], let level = before.worst, level >= .hold else {
      return true
    }
    // `since` is that of the newest grave flag, so a second hold is told too.
    return worst > level || row.since > before.since
  }

  mutating func recordsChanged(_ codes: [Code]?) -> [Effect] {
    guard nurse != nil else { return findStopped(codes) }
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
    let isAgain = isListening && !self.isListening
    self.isListening = isListening
    guard isAgain else { return [] }
    return nurse != nil ? [.readBoard] : findStopped(nil)
  }

  /// Whether saves by other screens matter here: to whoever looks at the board, and where a patient
  /// waits for staff to settle an emergency.
  package var hearsSaves: Bool { nurse != nil || isStopped }

  /// Where the board lies, under whatever else is open.
  private var boardIndex: Int? { frames.firstIndex { $0.screen == .desk(.board) } }

  /// The journey whose row has the focus on the board.
  private var boardFocus: Code? {
    let picks = deskPicks(.board)
    guard let index = boardIndex, let focus = frames[index].focus, picks.indices.contains(focus),
      case .desk(.open(let code)) = picks[focus]
    else { return nil }
    return code
  }

  /// Rows may move under the nurse's hand; Enter must still open the one that was looked at.
  private mutating func keepFocus(on code: Code?) {
    guard let index = boardIndex, frames[index].focus != nil else { return }
    frames[index].focus = code.flatMap { deskPicks(.board).firstIndex(of: .desk(.open($0))) }
  }

  /// What was typed into the board's field looks for it at once.
  mutating func searchBoard() {
    guard frame.screen == .desk(.board) else { return }
    board.search = trimmed(frame)
    board.arrange(today: now.day)
  }

  /// Enter in the board's field opens the one journey that was found.
  mutating func openFound() -> [Effect] {
    if board.search.isEmpty { return refuse(.nothingPicked) }
    if let code = board.shown.first, board.shown.count == 1 { return [.find(code)] }
    guard board.shown.isEmpty else { return refuse(.nothingPicked) }
    // A record that cannot be read has no row, and is not nobody's.
    if let code = Code(typed: board.search) { return [.find(code)] }
    let isUnreadable = board.unreadable.contains { $0.text.hasPrefix(board.search.uppercased()) }
    return refuse(isUnreadable ? .recordUnreadable : .station(.unknownCode))
  }

  mutating func turnBoard(by rows: Int) -> [Effect] {
    turnBoard(to: board.first + rows)
    frame.focus = nil
    return []
  }

  private mutating func turnBoard(to row: Int) {
    let last = max(0, board.shown.count - 1)
    board.first = min(max(0, row), last - last % Board.window)
  }

  mutating func filter(to choice: BoardFilter.Choice) -> [Effect] {
    board.filter.take(choice)
    board.arrange(today: now.day)
    return goBack()
  }
}
