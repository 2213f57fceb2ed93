import Care
import Extremes
import Testing

@testable import Records

/// A good file of one kind, and what is done with it by all that reads it.
struct NumberTrial {
  enum Kind: String, CaseIterable, Sendable {
    case record, staff, listsInUse, accessHead, accessLog, sealedHead, sealedContent, sealedRecord
  }

  let good: Extremes
  /// How many of its numbers are tried alone: the entries of a record are many and alike, and what is sealed in a
  /// file is looked at as a record is.
  var most = Int.max
  /// Puts other bytes in its place, with checksum and seal made anew, and reads them.
  let use: ([UInt8]) throws -> Void

  init(_ kind: Kind, _ scratch: Scratch) throws {
    switch kind {
    case .record:
      self = try Self.record(scratch)
      most = 150
    case .staff: self = try Self.staff(scratch)
    case .listsInUse: self = try Self.listsInUse(scratch)
    case .accessHead: self = try Self.access(scratch, AccessLog.Names.head)
    case .accessLog: self = try Self.access(scratch, AccessLog.Names.log)
    case .sealedHead: self = try Self.sealedHead(scratch)
    case .sealedContent: self = try Self.sealedContent(scratch) { Headed($0)?.line ?? [] }
    case .sealedRecord:
      self = try Self.sealedContent(scratch, line: nil)
      most = 20
    }
  }

  private init(_ good: [UInt8], use: @escaping ([UInt8]) throws -> Void) {
    self.good = Extremes(good)
    self.use = use
  }

  private static let all = Examples.events + Examples.homeEvents + Examples.stationEvents

  private static func record(_ scratch: Scratch) throws -> NumberTrial {
    let store = try scratch.store()
    let code = try Code.example()
    _ = try store.create(code, events: all)
    let name = "journeys/\(code).json"
    return NumberTrial(try scratch.read(name)) { bytes in
      try scratch.write(resealed(bytes), to: name)
      _ = try? store.verify(code)
      _ = try? store.replay(code) { _, _ in nil }
      guard let record = try? store.load(code) else { return }
      use(record.journey)
      _ = try? store.append([Examples.note("x")], to: code, expecting: record.rev)
    }
  }

  private static func use(_ journey: Journey) {
    let standing = journey.standing
    for instant in [Int.min / 1024, 0, Int.max / 1024] {
      let moment = Moment(instant: instant, day: Examples.day, clock: .midnight)
      _ = standing.clockDoubt(at: moment, isHome: true)
      _ = standing.isLastDayReached(by: moment)
    }
    _ = RowMaker.row(journey.code, "", done: journey.events.count)
    for event in journey.events { _ = Zone(first: -3600).moment(at: event.at.instant).iso }
  }

  private static func staff(_ scratch: Scratch) throws -> NumberTrial {
    let store = try scratch.staffed()
    for (instant, id) in [(100, "n.ruiz"), (101, "n.ruiz"), (102, "n.ruiz"), (103, "stranger")] {
      _ = try store.wrong(at: instant, id: id)
    }
    try store.grantEmergencyAccess(
      EmergencyAccess(name: "A", second: "B", reason: "C", at: Examples.moment))
    return NumberTrial(try scratch.read("staff.json")) { bytes in
      try scratch.write(resealed(bytes), to: "staff.json")
      _ = try? store.verifyStaff()
      _ = try? store.emergencyAccesses().map(\.at.iso)
      for instant in [-(1 << 53), 104, 1 << 53] {
        for id in ["n.ruiz", "stranger"] { _ = try? store.wrong(at: instant, id: id) }
      }
    }
  }

  private static func listsInUse(_ scratch: Scratch) throws -> NumberTrial {
    let houses = try Houses(scratch)
    try houses.send(from: houses.clinic, to: houses.home)
    let bundle = try houses.pack(houses.clinic)
    return NumberTrial(try houses.home.read("checklists/in-use.json")) { bytes in
      try houses.home.write(resealed(bytes), to: "checklists/in-use.json")
      let store = try houses.home.store()
      _ = try? store.home()
      _ = try? store.take(bundle, at: Examples.moment, rules: .anything)
    }
  }

  private static func access(_ scratch: Scratch, _ name: String) throws -> NumberTrial {
    let store = try scratch.store()
    for instant in 1...4 { try store.logAccess(.staffCalled, at: instant) }
    let key = try #require(
      bytes(hex: try scratch.text(AccessLog.Names.key).dropLast()))
    return NumberTrial(try scratch.read(name)) { bytes in
      let lines = bytes.split(separator: 10).map { line -> [UInt8] in
        guard var fields = JSON(bytes: Array(line))?.object else { return Array(line) }
        fields["mac"] = nil
        return Sealed(fields, key: key).line
      }
      try scratch.write(lines.flatMap { $0 + [10] }, to: name)
      _ = try? store.verifyAccessLog()
      _ = try? store.traces()
      try? store.logAccess(.staffCalled, at: 9)
      _ = try? store.verifyAccessLog()
    }
  }

  private static func sealedHead(_ scratch: Scratch) throws -> NumberTrial {
    let words = Passphrase.random()
    let good = try SealedBundle(Array("{}\n".utf8), for: words, cost: .least).bytes
    let headed = try #require(Headed(good))
    return NumberTrial(headed.line) { line in
      var bytes = line + headed.body
      if var head = Headed(bytes)?.head {
        head["sha256"] = nil
        let sum = hex(Sodium.sha256(JSON.object(head).bytes + headed.body))
        head["sha256"] = .text(sum)
        bytes = Headed(head, body: headed.body).bytes
      }
      guard let sealed = try? SealedBundle(bytes: bytes) else { return }
      _ = try? sealed.content(with: words)
    }
  }

  /// Of the sealed content, its first line or all; what whoever has the words can write.
  private static func sealedContent(
    _ scratch: Scratch, line: (([UInt8]) -> [UInt8])?
  ) throws -> NumberTrial {
    let houses = try Houses(scratch)
    _ = try houses.clinic.store().append(all, to: houses.code, expecting: 1)
    let bundle = try houses.pack(houses.clinic)
    let words = Passphrase.random()
    let good = line?(bundle.content) ?? bundle.journey.bytes
    let rest = line.map { _ in Array(bundle.content.dropFirst(good.count)) }
    return NumberTrial(good) { bytes in
      let record = rest == nil ? resealed(bytes) : []
      let content = rest.map { bytes + $0 } ?? bundle.content(record)
      let sealed = try SealedBundle(content, for: words, cost: .least)
      guard let opened = try? Bundle(SealedBundle(bytes: sealed.bytes), with: words) else {
        return
      }
      use(opened.journey.journey)
      let clinic = try houses.clinic.store()
      _ = try? clinic.take(opened, at: Examples.moment, rules: .anything)
    }
  }

  /// With a checksum that fits; what is no JSON of ours stays as it is.
  private static func resealed(_ bytes: [UInt8]) -> [UInt8] {
    JSON(file: bytes) == nil ? bytes : sealed(bytes) { _ in }
  }
}

extension Bundle {
  /// The content with other bytes for its record.
  fileprivate func content(_ record: [UInt8]) -> [UInt8] {
    let files = [ChecklistFiles.File(path: "journey.json", bytes: record)] + lists.files
    let sizes = files.map {
      JSON.object(["path": .text($0.path), "size": .number($0.bytes.count)])
    }
    let head: [String: JSON] = ["files": .list(sizes), "made": .object(made.fields)]
    return Headed(head, body: files.flatMap(\.bytes)).bytes
  }
}
