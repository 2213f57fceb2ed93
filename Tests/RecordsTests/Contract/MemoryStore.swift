import Care
import Glibc
import Synchronization

@testable import Records

/// A store that keeps everything in memory, as a second one to hold the contract against.
final class MemoryStore: Store {
  private struct Kept {
    var journeys: [Code: KeptJourney] = [:]
    var log: [AccessAction] = []
    var watches: [MemoryWatch] = []
  }

  private let kept = Mutex(Kept())
  /// Who has no account any more.
  let removed: Set<String>

  init(removed: Set<String> = []) { self.removed = removed }

  var logged: [AccessAction] { kept.withLock(\.log) }

  func codes() throws(RecordsProblem) -> [Code] { kept.withLock { $0.journeys.keys.sorted() } }

  func load(_ code: Code) throws(RecordsProblem) -> Record {
    guard let journey = kept.withLock({ $0.journeys[code] }) else { throw .notFound }
    return Usable(kept: journey, recovered: nil).record
  }

  func create(
    _ code: Code, events: [Event], by nurse: String?, allowed: (Journey) -> Refusal?
  ) throws(RecordsProblem) -> Record {
    try changing(code, by: nurse) { old throws(RecordsProblem) in
      guard old == nil else { throw .alreadyExists }
      if let refusal = allowed(Journey(code: code, events: [])) { throw .refused(refusal) }
      return try KeptJourney(empty: code).proved(by: events, writer: "00", rev: 1).kept
    }
  }

  func append(
    _ events: [Event], to code: Code, expecting rev: Int, by nurse: String?,
    allowed: (Journey) -> Refusal?
  ) throws(RecordsProblem) -> Record {
    try changing(code, by: nurse) { old throws(RecordsProblem) in
      guard let old else { throw .notFound }
      let next = try Usable(kept: old, recovered: nil).adding(
        events, expecting: rev, writer: { "00" }, allowed: allowed)
      return next?.kept ?? old
    }
  }

  func logAccess(
    _ action: AccessAction, to code: Code?, by staff: String?, about subject: String?,
    at instant: Int
  ) throws(RecordsProblem) {
    kept.withLock { $0.log.append(action) }
  }

  func watch() throws(RecordsProblem) -> any Watching {
    let watch = MemoryWatch()
    kept.withLock { $0.watches.append(watch) }
    return watch
  }

  private func changing(
    _ code: Code, by nurse: String?,
    _ change: (KeptJourney?) throws(RecordsProblem) -> KeptJourney
  ) throws(RecordsProblem) -> Record {
    if let nurse, removed.contains(nurse) { throw .staffRemoved }
    let result = kept.withLock { kept -> Result<KeptJourney, RecordsProblem> in
      let old = kept.journeys[code]
      let next = Result { () throws(RecordsProblem) in try change(old) }
      if case .success(let journey) = next, journey != old {
        kept.journeys[code] = journey
        for watch in kept.watches { watch.hear(code) }
      }
      return next
    }
    return Usable(kept: try result.get(), recovered: nil).record
  }
}

/// Hears of saves through a pipe, so that poll(2) can wait for one.
final class MemoryWatch: Watching {
  private let codes = Mutex<Set<Code>>([])
  private let ends: (read: Int32, write: Int32)

  init() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    self.ends = (ends[0], ends[1])
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  var descriptor: Int32 { ends.read }

  func hear(_ code: Code) {
    codes.withLock { _ = $0.insert(code) }
    var byte: UInt8 = 1
    write(ends.write, &byte, 1)
  }

  func changed() -> Changed {
    var bytes = [UInt8](repeating: 0, count: 1 << 12)
    read(ends.read, &bytes, bytes.count)
    return codes.withLock { codes in
      defer { codes = [] }
      return .journeys(codes.sorted())
    }
  }
}
