/// One thing that is wrong with the staff accounts.
package enum StaffFault: Hashable, Sendable {
  /// The newest file is gone and only the one before is left.
  case newestMissing
  /// Nobody has an account any more.
  case gone
  /// A damaged file lies in `quarantine/` under this name, and the accounts went on from the one
  /// before: somebody who was taken out last may be back in.
  case setAside(String)
  /// Torn, edited by hand, or not a file of accounts.
  case damaged(RecordFault.Generation)
  /// Something else has its name, or the system does not let it be read.
  case odd(RecordFault.Generation, OddFile)
  case newerSchema(RecordFault.Generation, Int)
  /// Others than the owner may read or write the file.
  case openToOthers(RecordFault.Generation)
  /// The one before is newer than the newest: somebody put an old file back.
  case putBack
}

extension FileStore {
  /// Everything that is wrong with the staff accounts; empty when all is well or there are none.
  ///
  /// It changes nothing, and moves nothing.
  ///
  /// - Throws: `cannotRead`.
  package func verifyStaff() throws(RecordsProblem) -> [StaffFault] {
    let inFiles = try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      folder.staffFaults()
    }
    // Files with faults are told by those.
    let isNobody = inFiles.isEmpty ? try staff().isEmpty : false
    let isGone = isNobody ? try hasHadAccounts() : false
    return (isGone ? [.gone] : inFiles) + namesSetAside(of: "staff").map { .setAside($0) }
  }
}

extension Folder {
  fileprivate func staffFaults() -> [StaffFault] {
    let newest = inspectedStaff(.newest, Names.Staff.newest)
    let before = inspectedStaff(.before, Names.Staff.before)
    var faults = (newest?.faults ?? []) + (before?.faults ?? [])
    if newest == nil, before != nil { faults.insert(.newestMissing, at: 0) }
    if let new = newest?.kept, let old = before?.kept, new != old, old.rev >= new.rev {
      faults.append(.putBack)
    }
    return faults
  }

  private struct Inspected {
    var kept: KeptStaff?
    var faults: [StaffFault] = []
  }

  private func inspectedStaff(
    _ generation: RecordFault.Generation, _ name: String
  ) -> Inspected? {
    let bytes: [UInt8]
    switch look(at: name) {
    case .nothing: return nil
    case .odd(let odd): return Inspected(faults: [.odd(generation, odd)])
    case .bytes(let found): bytes = found
    }
    var inspected = Inspected()
    if isOpenToOthers(name) { inspected.faults.append(.openToOthers(generation)) }
    do throws(Unreadable) {
      inspected.kept = try KeptStaff(bytes: bytes)
    } catch {
      if case .newerSchema(let schema) = error {
        inspected.faults.append(.newerSchema(generation, schema))
      } else {
        inspected.faults.append(.damaged(generation))
      }
    }
    return inspected
  }
}
