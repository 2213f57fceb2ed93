import Care

/// The rows of the nurse's board, as far as they are known.
package struct Board: Sendable {
  /// In order of the codes; none for a journey that is still to be read, or cannot be.
  package let rows: [BoardRow]
  /// How many journeys are still to be read; `board` reads on when it gets this board.
  package let left: Int
  /// Journeys of which no file can be read now, in order of the codes.
  package let unreadable: [Code]
  let index: BoardIndex
  /// How many entries of the index are not in its file.
  let unsaved: Int
}

extension FileStore {
  /// One row for each journey as it is on the disk now; `row` makes it, and nil is no row.
  ///
  /// What has not changed since is taken from the last board, or from the index in the data folder,
  /// and of the rest `most` are read, those that were saved last first. Give the last board back to
  /// read on, and when something changed: then it goes on also where the index cannot be saved.
  ///
  /// `fingerprint` stands for all that the rows depend on besides the journeys: the checklists and the
  /// version of the program. With another one every row is made anew.
  ///
  /// - Throws: `cannotRead` when the folder cannot be listed.
  package func board(
    after last: Board? = nil, fingerprint: String, most: Int, row: (Journey) -> BoardRow?
  ) throws(RecordsProblem) -> Board {
    let known = last.flatMap { $0.index.fingerprint == fingerprint ? $0 : nil }
    var index = known?.index ?? keptIndex(fingerprint) ?? BoardIndex(fingerprint: fingerprint)
    let read = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      var changed = try reading(.journeysFolder) { () throws(Errno) in
        try index.dropChanged(in: folder)
      }
      // Of these no file may be left in the folder.
      changed.formUnion(codesSetAside.filter { index.entries[$0.text] == nil })
      return readings(of: changed, in: folder, most: most, row: row)
    }
    for entry in read.entries { index.entries[entry.code.text] = entry }
    let unsaved = (known?.unsaved ?? 0) + read.entries.count
    let isDue = known == nil ? unsaved > 0 : unsaved > Self.fewChanges && read.left == 0
    let isSaved = isDue && save(index)
    return Board(index, failed: read.failed, left: read.left, unsaved: isSaved ? 0 : unsaved)
  }

  /// The rows of these journeys as they are on the disk now, after they changed; of those that cannot
  /// be read, the codes.
  package func rows(
    of codes: [Code], row: (Journey) -> BoardRow?
  ) -> (rows: [BoardRow], unreadable: [Code]) {
    var rows: [BoardRow] = []
    var unreadable: [Code] = []
    for code in codes {
      switch look(at: code, row) {
      case .found(.row(let row)): rows.append(row)
      case .found(.nothing), .gone: break
      case .found(.unreadable), .failed: unreadable.append(code)
      }
    }
    return (rows, unreadable)
  }

  /// So few are read again faster than the index is written.
  private static let fewChanges = 50
}

extension Board {
  fileprivate init(_ index: BoardIndex, failed: [Code], left: Int, unsaved: Int) {
    var rows: [BoardRow] = []
    rows.reserveCapacity(index.entries.count)
    var unreadable = failed
    for entry in index.entries.values {
      switch entry.what {
      case .row(let row): rows.append(row)
      case .nothing: break
      case .unreadable: unreadable.append(entry.code)
      }
    }
    rows.sort { $0.code < $1.code }
    self.init(
      rows: rows, left: left, unreadable: unreadable.sorted(), index: index, unsaved: unsaved)
  }
}
