/// Tellings that are no plain command: the passive, a ban without a verb, the day of the last dose.
extension Advice {
  /// "Warfarin must be stopped", "se suspende la warfarina": the medicine stands before or behind.
  func passive(from start: Int, in plain: [String], _ isAboutMedicines: Bool) -> Range<Int>? {
    let rest = plain[start...]
    let comma = plain[..<start].lastIndex(of: ",")
    let clause = plain[(comma.map { $0 + 1 } ?? 0)..<start]
    guard clause.last.map(words.isNot.contains) != true,
      !clause.contains(where: words.leavesOpen.contains)
    else { return nil }
    for passive in words.passives {
      for phrase in passive.before {
        guard let end = rest.end(of: phrase), end < plain.count,
          passive.then.contains(plain[end])
        else { continue }
        let near = clause.suffix(6).lastIndex {
          isMedicine($0) || isAboutMedicines && words.pronouns.contains($0)
        }
        if let near { return near..<(end + 1) }
        if let end = medicineEnd(rest[(end + 1)...]) { return start..<end }
      }
    }
    return nil
  }

  /// Where a sentence or a clause that begins so ends: "no aspirin for 5 days", "suspender la aspirina".
  func openerEnd(_ rest: ArraySlice<String>, _ isClosed: Bool) -> Int? {
    for phrase in words.openers {
      if let end = rest.end(of: phrase).flatMap({ medicineEnd(rest[$0...]) }) { return end }
    }
    for phrase in words.bans {
      guard let end = rest.end(of: phrase).flatMap({ medicineEnd(rest[$0...]) }) else { continue }
      // "No medicine", without more, is the answer to a question.
      guard let next = rest[end...].first else { return isClosed ? end : nil }
      if words.afterBans.contains(next) || next.first?.isNumber == true { return end }
    }
    return nil
  }

  /// Behind "last dose of aspirin is".
  func lastEnd(_ rest: ArraySlice<String>) -> Int? {
    guard rest.first.map(words.lasts.contains) == true else { return nil }
    let behind = rest.dropFirst().drop { words.between.contains($0) || isMedicine($0) }
    guard let next = behind.first, words.isWhen.contains(next),
      rest.dropFirst().prefix(upTo: behind.startIndex).contains(where: isMedicine)
    else { return nil }
    return behind.startIndex + 1
  }
}
