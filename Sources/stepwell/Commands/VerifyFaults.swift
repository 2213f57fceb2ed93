import Pages
import Records

extension KeptFault {
  init(_ fault: RecordFault) {
    switch fault {
    case .newestMissing: self = .newestMissing
    case .bothMissing: self = .bothMissing
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
    case .gone: self = .accountsGone
    case .odd(let file, let odd): self = .inFile(isNewest: file == .newest, .odd(Odd(odd)))
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
      case .odd(let odd): .odd(KeptFault.Odd(odd))
      case .headChanged: .headChanged
      case .changed(let line): .changed(line: line)
      case .missing(let numbers): .missing(numbers)
      case .outOfOrder(let line): .outOfOrder(line: line)
      case .brokenChain(let line): .brokenChain(line: line)
      }
    self = .inLog(same)
  }
}

extension KeptFault {
  init(_ fault: FolderFault) {
    let same: NameFault =
      switch fault {
      case .missing: .missing
      case .emptied: .emptied
      case .strange: .strange
      case .openToOthers: .openToOthers
      case .foreignOwner: .foreignOwner
      case .lockHeld: .lockHeld
      case .lockAlone: .lockAlone
      case .damagedIndex: .damagedIndex
      case .odd(let odd): .odd(Odd(odd))
      }
    self = .named(same)
  }
}

extension KeptFault.Odd {
  fileprivate init(_ odd: OddFile) {
    switch odd {
    case .folder: self = .folder
    case .link: self = .link
    case .pipe: self = .pipe
    case .socket: self = .socket
    case .device: self = .device
    case .tooLarge: self = .tooLarge
    case .unreadable(let errno): self = .unreadable(errno: errno.number)
    }
  }
}

extension KeptFault.FileFault {
  fileprivate init(_ kind: RecordFault.Kind) {
    switch kind {
    case .notCanonical: self = .notCanonical
    case .odd(let odd): self = .odd(KeptFault.Odd(odd))
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
