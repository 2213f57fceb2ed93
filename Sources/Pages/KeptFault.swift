import Care

/// One thing that `verify` finds wrong with what is kept, as a fact.
package enum KeptFault: Hashable, Sendable {
  case newestMissing
  /// Only what was set aside is left of it.
  case bothMissing
  /// Nobody has an account any more.
  case accountsGone
  /// A damaged file lies in `quarantine/` under this name.
  case setAside(String)
  /// Somebody put an old file back.
  case putBack
  case inFile(isNewest: Bool, FileFault)
  /// The event at this place, counted from 1, may not follow those before it.
  case notAllowed(event: Int, Refusal)
  case inLog(LogFault)
  /// What is wrong with a name in the data folder.
  case named(NameFault)

  /// What stands where a file should, or why it cannot be read.
  package enum Odd: Hashable, Sendable {
    case folder, link, pipe, socket, device, tooLarge
    case unreadable(errno: Int32)
  }

  package enum NameFault: Hashable, Sendable {
    case missing, emptied, strange, openToOthers, foreignOwner, lockHeld, lockAlone, damagedIndex
    case odd(Odd)
  }

  /// What is wrong with one file of a record or of the accounts.
  package enum FileFault: Hashable, Sendable {
    /// Torn, or edited by hand.
    case notCanonical
    case odd(Odd)
    case checksum
    case otherKind
    /// Of the accounts nothing more is known.
    case unreadable
    case newerSchema(Int)
    case holdsAnother(Code)
    case openToOthers
    // Events by their place in the file, counted from 1.
    case unknownEvent(Int)
    case noLink(Int)
    /// What it was made in sight of is gone, or stands behind it.
    case seenMissing(Int)
    // Events by their writer's own number.
    case missing(writer: String, number: Int)
    case twice(writer: String, number: Int)
    /// Two copies of the data folder made different events of one number.
    case claimedTwice(writer: String, number: Int)
    case outOfOrder(writer: String, number: Int)
    case brokenChain(writer: String, number: Int)
  }

  /// What is wrong with the access log; lines are counted from 1.
  package enum LogFault: Hashable, Sendable {
    case keyMissing
    case odd(Odd)
    case headChanged
    case changed(line: Int)
    case missing(ClosedRange<Int>)
    case outOfOrder(line: Int)
    case brokenChain(line: Int)
  }
}

/// What the command line says besides data and troubles, in one language.
package struct CommandSentences {
  private let words: Words

  package init(language: Language) {
    words = .of(language)
  }

  package var noFindings: String { words.command.noFindings }

  package func noFault(in records: Int) -> String { words.command.noFault(records) }

  package func madeUp(_ folder: String) -> String { words.command.madeUp(folder) }

  /// What the made-up nurse of `stepwell try` is called.
  package var practiceNurse: String { words.command.practiceNurse }

  package func madeUpHome(_ folder: String) -> String { words.command.madeUpHome(folder) }

  /// The reason, or the protocol, that staff would have typed into the record of `stepwell try --home`.
  package var madeUpWord: String { words.command.madeUpWord }

  /// Said under what is shown of a record that this version does not understand to its end.
  package var newerRecord: String { words.chart.readOnly }

  /// Said where somebody is enrolled in a folder of made-up patients.
  package var practiceFolder: String { words.command.practiceFolder }

  package func sentence(_ fault: KeptFault) -> String {
    switch fault {
    case .newestMissing: words.command.newestMissing
    case .bothMissing: words.command.bothMissing
    case .accountsGone: words.command.accountsGone
    case .named(let fault): words.command.named(fault)
    case .setAside(let name): words.command.setAside("quarantine/\(name)")
    case .putBack: words.command.putBack
    case .inFile(let isNewest, let fault): words.command.inFile(isNewest, fault)
    case .notAllowed(let event, let refusal): words.command.notAllowed(event, why(refusal))
    case .inLog(let fault): words.command.inLog(fault)
    }
  }

  /// What was missing then; nil where the event had no place there at all.
  private func why(_ refusal: Refusal) -> String? {
    guard case .missing(let guards) = refusal else { return nil }
    return guards.map(words.chart.guarding).joined(separator: "; ")
  }
}

/// Words for the command line alone.
struct CommandWords: Sendable {
  let noFindings: String
  let noFault: @Sendable (_ records: Int) -> String
  let madeUp: @Sendable (_ folder: String) -> String
  let practiceNurse: String
  let madeUpHome: @Sendable (_ folder: String) -> String
  let practiceFolder: String
  let madeUpWord: String
  let newestMissing: String
  let bothMissing: String
  let accountsGone: String
  let named: @Sendable (KeptFault.NameFault) -> String
  let setAside: @Sendable (_ file: String) -> String
  let putBack: String
  let inFile: @Sendable (_ isNewest: Bool, KeptFault.FileFault) -> String
  let notAllowed: @Sendable (_ event: Int, _ why: String?) -> String
  let inLog: @Sendable (KeptFault.LogFault) -> String
}
