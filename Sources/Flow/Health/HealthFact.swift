import Care

/// One thing that whoever looks after a clinic's computer asks about: the world finds it out, `Pages` says it.
///
/// None is about a patient.
package enum HealthFact: Hashable, Sendable {
  /// The program, the system, and the libraries that it runs with, each with its version.
  case versions(program: String, system: String, libraries: [String])
  case folder(path: String, FolderHealth)
  case disk(DiskHealth)
  case clock(ClockHealth)
  case lists(path: String, ListsHealth)
  /// The records are made up, for trying.
  case madeUpRecords
  case accounts(AccountsHealth)
  case printer(PrinterHealth)
  case terminal(TerminalHealth)
  /// How many failures of the last day the log has.
  case failuresToday(Int)
  /// A line of that log; `detail` is what it says besides, as it says it.
  case failure(Failed, at: Moment, detail: String)

  /// Whether somebody has to do something about it.
  package var isTrouble: Bool {
    switch self {
    case .versions, .madeUpRecords, .failure: false
    case .folder(_, let folder): folder != .well
    case .disk(let disk): disk.isTrouble
    case .clock(let clock): clock.doubt != nil
    case .lists(_, let lists): lists != .signed
    case .accounts(let accounts): accounts.isTrouble
    case .printer(let printer): printer == .missing
    case .terminal(let terminal): terminal.isTrouble
    case .failuresToday(let count): count > 0
    }
  }
}

/// How the data folder is.
package enum FolderHealth: Hashable, Sendable {
  case well
  case missing
  /// This computer knows it on another disk, and here it is empty.
  case emptied
  /// The number is the system's.
  case unreadable(errno: Int32)
  case readOnly(errno: Int32)
  case openToOthers
  /// So many of its names are not as they should be; `verify` says which.
  case faults(Int)
}

/// How the disk of the data folder is.
package struct DiskHealth: Hashable, Sendable {
  /// What saves may rest on.
  package enum Kind: Hashable, Sendable {
    case good
    /// A share on another computer, whose promises nobody knows.
    case network
    /// Gone when the computer goes off.
    case memory
    /// No second name for a file, so that there is no generation before.
    case withoutLinks
    case unknown
  }

  /// Such as `ext4`; the system's number where the program does not know it.
  package let fileSystem: String
  package let kind: Kind
  package let megabytesFree: Int
  /// No more files can be made, however many bytes are free.
  package let isOutOfNames: Bool

  package init(fileSystem: String, kind: Kind, megabytesFree: Int, isOutOfNames: Bool) {
    self.fileSystem = fileSystem
    self.kind = kind
    self.megabytesFree = megabytesFree
    self.isOutOfNames = isOutOfNames
  }

  /// With less a clinic's records may soon not be saved.
  package static let fewMegabytes = 200

  package var isFull: Bool { isOutOfNames || megabytesFree < Self.fewMegabytes }

  var isTrouble: Bool {
    switch kind {
    case .good, .unknown: isFull
    case .network, .memory, .withoutLinks: true
    }
  }
}

/// What the computer's clock shows, and why it cannot be right.
package struct ClockHealth: Hashable, Sendable {
  package let now: Moment
  /// Such as `EST, UTC-05:00`.
  package let zone: String
  /// The newest entry of any record; nil where there is none.
  package let newest: Moment?
  package let doubt: ClockDoubt?

  package init(now: Moment, zone: String, newest: Moment?) {
    self.now = now
    self.zone = zone
    self.newest = newest
    let isBehind = newest.map { $0.instant > now.instant + ClockDoubt.secondsApart } ?? false
    doubt = isBehind ? .behind : ClockDoubt(at: now)
  }
}

/// What came of reading the checklists.
package enum ListsHealth: Hashable, Sendable {
  case signed
  /// Every page says that it is for practice, until a clinic has gone through the lists.
  case unsigned
  case findings(Int)
  case absent
}

/// Who can sign in at the station.
package enum AccountsHealth: Hashable, Sendable {
  case some(Int)
  /// Nobody yet.
  case none
  /// Nobody any more.
  case gone
  /// At home nobody signs in.
  case notNeeded
  case unreadable

  var isTrouble: Bool {
    switch self {
    case .some, .none, .notNeeded: false
    case .gone, .unreadable: true
    }
  }
}

/// Whether sheets can be printed.
package enum PrinterHealth: Hashable, Sendable {
  /// The clinic did not turn printing on.
  case off
  case ready
  /// It is turned on, and there is no `lp`.
  case missing
}

/// The terminal that the program was started in.
package enum TerminalHealth: Hashable, Sendable {
  /// Output goes to a file or to another program.
  case absent
  /// It cannot be drawn on, so pages come as lines.
  case linesOnly(name: String)
  case screen(name: String, width: Int, height: Int, colours: Int, isUnicode: Bool)

  /// Smaller than this a page asks for a larger window.
  package static let smallest = (width: 40, height: 12)

  package var isTooSmall: Bool {
    guard case .screen(_, let width, let height, _, _) = self else { return false }
    return width < Self.smallest.width || height < Self.smallest.height
  }

  var isTrouble: Bool {
    if case .screen(_, _, _, _, let isUnicode) = self { isTooSmall || !isUnicode } else { false }
  }
}
