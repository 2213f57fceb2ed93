import Pages
import Records

extension KeptFault {
  init(_ fault: RecordFault) {
    switch fault {
    case .newestMissing: self = .newestMissing
    case .setAside(let name): self = .setAside(name)
    case .putBack: self = .putBack
    case .inFile(let generation, let kind):
      self = .inFile(isNewest: generation == .newest, FileFault(kind))
    }
  }

  init(_ fault: StaffFault) {
    switch fault {
    case .newestMissing: self = .newestMissing
    case .setAside(let name): self = .setAside(name)
    case .putBack: self = .putBack
    case .damaged(let file): self = .inFile(isNewest: file == .newest, .unreadable)
    case .newerSchema(let file, let schema):
      self = .inFile(isNewest: file == .newest, .newerSchema(schema))
    case .openToOthers(let file): self = .inFile(isNewest: file == .newest, .openToOthers)
    }
  }

  init(_ fault: AccessFault) {
    let same: LogFault =
      switch fault {
      case .keyMissing: .keyMissing
      case .headChanged: .headChanged
      case .changed(let line): .changed(line: line)
      case .missing(let numbers): .missing(numbers)
      case .outOfOrder(let line): .outOfOrder(line: line)
      case .brokenChain(let line): .brokenChain(line: line)
      }
    self = .inLog(same)
  }
}

extension KeptFault.FileFault {
  fileprivate init(_ kind: RecordFault.Kind) {
    switch kind {
    case .notCanonical: self = .notCanonical
    case .checksum: self = .checksum
    case .notAJourney: self = .otherKind
    case .newerSchema(let schema): self = .newerSchema(schema)
    case .holdsAnother(let code): self = .holdsAnother(code)
    case .openToOthers: self = .openToOthers
    case .unknownEvent(let place): self = .unknownEvent(place)
    case .noLink(let place): self = .noLink(place)
    case .missing(let writer, let number): self = .missing(writer: writer, number: number)
    case .twice(let writer, let number): self = .twice(writer: writer, number: number)
    case .claimedTwice(let writer, let number):
      self = .claimedTwice(writer: writer, number: number)
    case .seenMissing(let place): self = .seenMissing(place)
    case .outOfOrder(let writer, let number): self = .outOfOrder(writer: writer, number: number)
    case .brokenChain(let writer, let number): self = .brokenChain(writer: writer, number: number)
    }
  }
}
