import Care

/// One line of the board: where a journey stands, without who it is.
package struct BoardLine: Hashable, Sendable {
  package let code: Code
  package let standing: Standing
  package let gaps: [Gap]
  package let rev: Int

  package init(code: Code, standing: Standing, gaps: [Gap], rev: Int) {
    self.code = code
    self.standing = standing
    self.gaps = gaps
    self.rev = rev
  }
}

/// The board for other programs, as `stepwell list --json` prints it, in the order given.
///
/// It holds no name and no birth date: a list of everybody is the first thing that gets copied around.
package func listJSON(_ lines: [BoardLine]) -> String {
  JSON.list(lines.map(\.json)).printed()
}

extension BoardLine {
  fileprivate var json: JSON {
    [
      "code": .text(code.text),
      "procedure": .text(standing.procedure?.text),
      "phase": .text(standing.phase?.rawValue),
      "procedureAt": .text(standing.orders?.procedureAt.iso),
      "worstFlag": .text(standing.openFlags.map(\.level).max()?.rawValue),
      "openFlags": .whole(standing.openFlags.count),
      "gaps": .whole(gaps.count),
      "rev": .whole(rev),
    ]
  }
}
