import Care

extension State {
  var boardFrame: Frame { Frame(.desk(.board), focus: nil, field: TextField(.free(limit: 40))) }

  mutating func open(_ desk: DeskPage, _ field: TextField? = nil) -> [Effect] {
    frames.append(Frame(.desk(desk), focus: 0, field: field ?? self.field(of: desk)))
    return []
  }

  /// F2 at the station: back to the board from anywhere; what is unsaved is saved first.
  mutating func toBoard() -> [Effect] {
    guard nurse != nil else { return callStaff() }
    if session?.pending.isEmpty == false { return save() }
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
    return refuse(.boardUnread(problem))
  }

  mutating func boardRead(
    _ rows: [BoardRow], left: Int, unreadable: [Code], _ accesses: [EmergencyAccess]
  ) -> [Effect] {
    guard nurse != nil else { return [] }
    board.take(rows, all: true, today: now.day)
    board.left = left
    board.unreadable = unreadable
    board.accesses = accesses
    return []
  }

  /// Some records were read anew: what is worse than before is told wherever the nurse is.
  mutating func rowsRead(_ rows: [BoardRow], _ unreadable: [Code]) -> [Effect] {
    guard nurse != nil else { return [] }
    board.unreadable.removeAll { code in rows.contains { $0.code == code } }
    board.unreadable += unreadable.filter { !board.unreadable.contains($0) }
    let fresh = rows.filter { row in
      guard let worst = row.worst, worst >= .hold, row.code != session?.journey.code else {
        return false
      }
      let before = board[row.code]
      return before?.worst != worst || (before?.since ?? 0) < row.since
    }
    let first = board.first
    let focused = boardFocus
    board.take(rows, all: false, today: now.day)
    board.first = first
    keepFocus(on: focused)
    board.news.removeAll { news in fresh.contains { $0.code == news.code } }
    board.news += fresh.compactMap { row in
      row.worst.map { Board.News(code: row.code, level: $0) }
    }
    return fresh.contains { $0.worst == .emergency } ? [.ring] : []
  }

  mutating func recordsChanged(_ codes: [Code]?) -> [Effect] {
    guard nurse != nil else { return [] }
    guard let codes else { return [.readBoard] }
    var effects: [Effect] = [.readRows(codes)]
    if let session, session.pending.isEmpty, codes.contains(session.journey.code) {
      effects.append(.find(session.journey.code))
    }
    return effects
  }

  /// The journey whose row has the focus on the board.
  private var boardFocus: Code? {
    guard frame.screen == .desk(.board), let focus = frame.focus, picks.indices.contains(focus),
      case .desk(.open(let code)) = picks[focus]
    else { return nil }
    return code
  }

  /// Rows may move under the nurse's hand; Enter must still open the one that was looked at.
  private mutating func keepFocus(on code: Code?) {
    guard frame.screen == .desk(.board), frame.focus != nil else { return }
    frame.focus = code.flatMap { picks.firstIndex(of: .desk(.open($0))) }
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
    guard let code = board.shown.first, board.shown.count == 1 else {
      return refuse(board.shown.isEmpty ? .station(.unknownCode) : .nothingPicked)
    }
    return [.find(code)]
  }

  mutating func turnBoard(by rows: Int) -> [Effect] {
    let last = max(0, board.shown.count - 1)
    board.first = min(max(0, board.first + rows), last - last % Board.window)
    frame.focus = nil
    return []
  }

  mutating func filter(to choice: BoardFilter.Choice) -> [Effect] {
    board.filter.take(choice)
    board.arrange(today: now.day)
    return goBack()
  }
}
