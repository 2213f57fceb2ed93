import Care

/// What was read anew, and what of it needs a person.
extension Board {
  /// Puts rows in; the page stays where it is.
  ///
  /// - Returns: What is worse than before, but for the journey that is open; of a board that was not yet read
  ///   whole nobody knows what is new.
  mutating func take(_ rows: [BoardRow], all: Bool, open: Code?, today: CivilDay) -> [BoardRow] {
    let worse = all && left != 0 ? [] : rows.filter { $0.code != open && isWorse($0) }
    let first = first
    take(rows, all: all, today: today)
    turn(to: first)
    let stillNews = news.filter { news in
      !worse.contains { $0.code == news.code } && self[news.code]?.worst ?? .note >= news.level
    }
    news = stillNews + worse.compactMap { row in row.worst.map { News(code: row.code, level: $0) } }
    return worse
  }

  /// Records that cannot be read, as far as these rows were not read from them.
  mutating func take(_ unreadable: [Code], butNot rows: [BoardRow]) {
    self.unreadable.removeAll { code in rows.contains { $0.code == code } }
    self.unreadable += unreadable.filter { !self.unreadable.contains($0) }
  }

  /// Something new in a journey takes the place of what was new there before.
  mutating func tell(_ one: News) {
    news.removeAll { $0.code == one.code }
    news.append(one)
  }

  /// Whether a journey needs a person more than before.
  private func isWorse(_ row: BoardRow) -> Bool {
    guard let worst = row.worst, worst >= .hold else { return false }
    guard let before = self[row.code], let level = before.worst, level >= .hold else {
      return true
    }
    // `since` is that of the newest grave flag, so a second hold is told too.
    return worst > level || row.since > before.since
  }

  mutating func turn(by rows: Int) { turn(to: first + rows) }

  private mutating func turn(to row: Int) {
    let last = max(0, shown.count - 1)
    first = min(max(0, row), last - last % Self.window)
  }
}
