extension FileStore {
  /// Everything that is wrong with the access log; empty when all is well, or nothing was logged yet.
  ///
  /// Who can read the key can also write a log that looks right, and who removes key, head and log
  /// together leaves no trace here: this finds mistakes and people who do not know the program.
  ///
  /// - Throws: `cannotRead`.
  package func verifyAccessLog() throws(RecordsProblem) -> [AccessFault] {
    try inFolder(".", .dataFolder) { folder in
      if case .odd(let odd) = folder.look(at: AccessLog.Names.log, most: AccessLog.largest) {
        return [.odd(odd)]
      }
      // A key that cannot be read is as good as gone.
      guard let log = (try? AccessLog(in: folder)) ?? nil else {
        return ((try? folder.status(of: AccessLog.Names.log)) ?? nil) == nil ? [] : [.keyMissing]
      }
      // The head first: a line that is added meanwhile must not look like a head without a line.
      let head = (try? log.head()) ?? nil
      let lines = (try? log.lines()) ?? []
      return (head == nil ? [.headChanged] : []) + log.faults(in: lines, head: head)
    }
  }
}

extension AccessLog {
  fileprivate func faults(in lines: [[UInt8]], head: AccessPlace?) -> [AccessFault] {
    var faults: [AccessFault] = []
    var last = AccessPlace.start
    // Lines that were changed since the last sound one; each stands for one missing number.
    var changed = 0
    for (index, line) in lines.enumerated() {
      guard let entry = AccessEntry(line: line, key: key) else {
        faults.append(.changed(line: index + 1))
        changed += 1
        continue
      }
      guard entry.place.number > last.number else {
        faults.append(.outOfOrder(line: index + 1))
        continue
      }
      let between = entry.place.number - last.number - 1
      if between > changed {
        faults.append(.missing(last.number + 1...entry.place.number - 1))
      } else if between == 0, entry.before != last.mac {
        faults.append(.brokenChain(line: index + 1))
      }
      last = entry.place
      changed = 0
    }
    if let head, head.number - last.number > changed {
      faults.append(.missing(last.number + 1...head.number))
    }
    return faults
  }
}
