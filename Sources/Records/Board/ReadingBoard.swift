import Care

extension BoardIndex {
  /// Forgets what is not as it was, and tells the journeys that it knows nothing of then; some may be
  /// gone.
  ///
  /// What it knows is looked up by name: some file systems leave a name out of the list of the folder
  /// while its file is being replaced.
  mutating func dropChanged(in folder: Folder) throws(Errno) -> Set<Code> {
    var changed = try folder.journeys { entries[$0] != nil }
    for entry in entries.values where try !entry.isCurrent(in: folder) {
      changed.insert(entry.code)
    }
    for code in changed { entries[code.text] = nil }
    return changed
  }
}

extension FileStore {
  /// What came of reading journeys for the board.
  struct BoardReading {
    var entries: [BoardIndex.Entry] = []
    /// Those that the disk gave no answer about; another time it may.
    var failed: [Code] = []
    var left = 0
  }

  /// Reads as many of these journeys, those that were saved last first.
  func readings(
    of changed: Set<Code>, in folder: Folder, most: Int, row: (Journey) -> BoardRow?
  ) -> BoardReading {
    var reading = BoardReading()
    let order = changed.count > most ? lastSavedFirst(changed, in: folder) : Array(changed)
    for (place, code) in order.enumerated() {
      guard reading.entries.count < most else {
        reading.left = order.count - place
        break
      }
      // From before the reading, so that a save meanwhile shows the next time.
      let files = Result { () throws(Errno) in try folder.files(of: code) }
      switch (look(at: code, row), files) {
      case (.found(let what), .success(let files)):
        reading.entries.append(BoardIndex.Entry(code: code, files: files, what: what))
      case (.gone, _): break
      // They do not count, or the same few would be tried for ever while the others wait.
      default: reading.failed.append(code)
      }
    }
    return reading
  }

  private func lastSavedFirst(_ codes: Set<Code>, in folder: Folder) -> [Code] {
    let saved = codes.map { code in
      (code: code, at: (try? folder.stamp(of: Names.newest(code)))??.modified ?? 0)
    }
    return saved.sorted { ($1.at, $0.code) < ($0.at, $1.code) }.map(\.code)
  }

  enum Look {
    case found(BoardIndex.What)
    case gone, failed
  }

  func look(at code: Code, _ row: (Journey) -> BoardRow?) -> Look {
    do throws(RecordsProblem) {
      let journey = try load(code).journey
      return .found(row(journey).map { .row($0) } ?? .nothing)
    } catch {
      switch error {
      case .notFound: return .gone
      case .damaged, .holdsAnother, .newerSchema: return .found(.unreadable)
      default: return .failed
      }
    }
  }

  /// Nil when there is none that can be used; it is made anew then.
  func keptIndex(_ fingerprint: String) -> BoardIndex? {
    try? inFolder(".", .dataFolder) { folder in
      folder.read(.board).flatMap { BoardIndex(bytes: $0, fingerprint: fingerprint) }
    }
  }

  /// Whether it was saved; a board needs no index, so nobody hears of a full disk.
  func save(_ index: BoardIndex) -> Bool {
    (try? inFolder(".", .dataFolder) { folder in folder.save(index.bytes, .board) }) ?? false
  }
}
