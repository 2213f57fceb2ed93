import Care

/// What is left in a data folder of the clinic that was set up in it.
package enum Trace: String, CaseIterable, Sendable {
  case accounts, records, accessLog, marker
}

extension FileStore {
  /// What shows that this folder is not new; empty where a clinic may be set up.
  ///
  /// - Throws: `cannotRead`.
  package func traces() throws(RecordsProblem) -> Set<Trace> {
    var traces: Set<Trace> = []
    if try hasHadAccounts() { traces.insert(.accounts) }
    if try hasRecords() { traces.insert(.records) }
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.dataFolder) { () throws(Errno) in
        for name in [Names.writer, Names.Home.marker] where try folder.status(of: name) != nil {
          traces.insert(.marker)
        }
      }
      let isLogGone = try reading(.dataFolder) { () throws(Errno) in try folder.isLogGone() }
      if isLogGone || folder.logTells({ !$0.isOfAnybody }) { traces.insert(.accessLog) }
    }
    return traces
  }

  /// Whether nothing of a clinic or a home is here; the program itself may have made the folders, and the log
  /// may tell what anybody can do at the welcome page.
  ///
  /// - Throws: `cannotRead`.
  func isBare() throws(RecordsProblem) -> Bool {
    guard try !isWithoutRecordsFolder() else { return false }
    return try traces().isEmpty
  }

  private func hasRecords() throws(RecordsProblem) -> Bool {
    let isThere = try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.dataFolder) { () throws(Errno) in
        try folder.status(of: Names.journeys) != nil
      }
    }
    guard isThere else { return false }
    return try codes().isEmpty ? hasHadRecords() : true
  }

  /// Whether anybody ever had an account here.
  ///
  /// That somebody came in without one is no sign of it: an emergency may come before the first account. Then
  /// the file of the accounts is there, sound and without any, and nothing else tells of one; but where the
  /// access log tells of an account, that file was made after it was lost.
  ///
  /// - Throws: `cannotRead`.
  package func hasHadAccounts() throws(RecordsProblem) -> Bool {
    if !namesSetAside(of: "staff").isEmpty { return true }
    return try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      let isForEmergencies = (try? folder.staff())??.kept.hasOnlyEmergencies ?? false
      let names = [Names.Staff.newest, Names.Staff.before, Names.Staff.lock, Names.Staff.key]
      return try reading(.staff) { () throws(Errno) in
        for name in isForEmergencies ? [] : names where try folder.status(of: name) != nil {
          return true
        }
        return folder.logTells { $0.isOfStaff }
      }
    }
  }

  /// Whether there is no record any more where there were some.
  ///
  /// - Throws: `cannotRead`.
  package func areRecordsGone() throws(RecordsProblem) -> Bool {
    guard try codes().isEmpty else { return false }
    return try hasHadRecords()
  }

  /// Journeys that were enrolled here and of which no file is left but the lock.
  ///
  /// - Throws: `cannotRead`.
  package func codesGone() throws(RecordsProblem) -> [Code] {
    let codes = try codes()
    let locked = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try reading(.journeysFolder) { () throws(Errno) in
        try folder.names().compactMap { Names.code(lockedBy: $0) }
      }
    }
    let gone = Set(locked).subtracting(codes)
    guard !gone.isEmpty else { return [] }
    // An enrolment that came to nothing leaves a lock too, and no line.
    return try inFolder(".", .dataFolder) { folder in
      gone.filter { code in folder.logTells { $0.names(code) } }.sorted()
    }
  }

  private func hasHadRecords() throws(RecordsProblem) -> Bool {
    let locks = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try reading(.journeysFolder) { () throws(Errno) in
        try folder.names().filter { Names.code(lockedBy: $0) != nil }
      }
    }
    guard locks.isEmpty else { return true }
    return try inFolder(".", .dataFolder) { folder in folder.logTells { $0.namesRecord } }
  }
}

/// One line of the access log as it stands there, proved or not.
private struct LoggedLine {
  let fields: [String: JSON]?

  var namesRecord: Bool { fields?["code"] != nil }

  func names(_ code: Code) -> Bool { fields?["code"] == .text(code.text) }

  /// Whether somebody with an account did it, or it was done to one; who came in without an account has an id
  /// that no account can have.
  var isOfStaff: Bool {
    fields?["subject"] != nil || fields?["staff"]?.text.map(StaffID.isUsable) ?? false
  }

  /// What anybody can do on the welcome page of a folder that is new; a line that cannot be read is none.
  var isOfAnybody: Bool {
    let harmless: [AccessAction] = [.signInFailed, .staffCalled, .staffSignInFailed]
    guard let fields, !namesRecord, !isOfStaff, fields["staff"] == nil,
      let action = fields["action"]
    else { return false }
    return fields["sign"] != nil || harmless.contains { $0.fields["action"] == action }
  }
}

extension Folder {
  /// Whether the head tells of lines, or of nothing that can be read, and there is no log; the program itself
  /// makes a head that tells of none.
  fileprivate func isLogGone() throws(Errno) -> Bool {
    let log = try status(of: AccessLog.Names.log)
    guard log == nil, let head = try read(AccessLog.Names.head) else { return false }
    return JSON(bytes: Array(head.dropLast()))?.object?["seq"] != .number(0)
  }

  /// Whether a line of the access log tells this; a log that cannot be read tells everything.
  fileprivate func logTells(_ tells: (LoggedLine) -> Bool) -> Bool {
    do throws(Errno) {
      let bytes = try read(AccessLog.Names.log, most: AccessLog.largest) ?? []
      return bytes.split(separator: UInt8(ascii: "\n")).contains {
        tells(LoggedLine(fields: JSON(bytes: Array($0))?.object))
      }
    } catch {
      return true
    }
  }
}
