import Care
import Flow

/// Why the command line could not do what it was asked, as a fact.
package enum Trouble: Error, Hashable, Sendable {
  case notACode
  case noSuchCode
  /// A record that was enrolled here, of which no file is left.
  case recordGone
  /// There is no data folder to read in.
  case noRecords
  case notADay
  case notAMoment
  case bornInFuture
  case procedureInPast
  case unknownProcedure([Pathway.ID])
  case nameMissing
  case unknownLanguage([Language])
  /// The checklists have this many findings, or cannot be found at all (nil).
  case checklists(findings: Int?)
  /// `check` has told so many of them.
  case findingsTold(Int)
  /// The data folder cannot be made or written; the number is the system's.
  case dataFolder(errno: Int32)
  /// The records are not in the data folder, though a clinic was set up there.
  case recordsGone
  /// The data folder is empty, though this computer knows it: its disk may not be there.
  case folderEmptied
  /// One file of a record cannot be opened; the number is the system's.
  case recordUnreadable(errno: Int32)
  /// Made-up patients do not go among real ones.
  case notForPractice
  case noMemory
  case diskFull
  case inputOutput(errno: Int32)
  case inUse
  case damaged
  case madeByNewerProgram
  /// Part of the record is of a newer program, so nothing is made of it that leaves.
  case unreadEntries
  case recordsDiffer(count: Int)
  /// So many things about this computer need somebody to do something.
  case notWell(count: Int)
  /// A kiosk has no screen that can be drawn on.
  case noScreen
  /// Nobody can type any more at a kiosk that nobody ended.
  case inputGone
  case refused(Refusal)
  case sheet(SheetTrouble)
  /// No signed order names a date.
  case noDates
  /// What was to be written has a name that another file has.
  case fileExists
  /// There is no folder to put the file in.
  case noSuchFolder
  /// The file cannot be made or written; the number is the system's.
  case file(errno: Int32)
  /// Nobody can read what the command has to tell; the number is the system's. `isDone` is whether it did what it
  /// was asked for all the same.
  case notPrinted(errno: Int32, isDone: Bool)
  /// Nothing was shown and nothing left, because the access log could not take it.
  case notLogged(LogTrouble)
  case staff(StaffTrouble)
  case bundle(BundleTrouble)
  /// The folder is to be a home, and its journey is not there.
  case homeUnfinished

  /// The exit code (`sysexits.h`), in the one place where they are chosen.
  package var exitCode: Int32 {
    switch self {
    case .notWell: 1
    case .notACode, .notADay, .notAMoment, .bornInFuture, .procedureInPast, .unknownProcedure,
      .nameMissing, .unknownLanguage:
      64
    case .checklists(findings: .some), .findingsTold, .recordGone, .damaged, .recordsGone,
      .folderEmptied,
      .recordsDiffer,
      .madeByNewerProgram, .unreadEntries, .sheet, .noDates:
      65
    case .noSuchCode, .noRecords, .homeUnfinished: 66
    case .staff(let trouble): trouble.exitCode
    case .bundle(let trouble): trouble.exitCode
    case .dataFolder, .fileExists, .noSuchFolder, .file, .notForPractice: 73
    case .diskFull, .inputOutput, .inputGone, .notPrinted, .notLogged, .recordUnreadable, .noMemory:
      74
    case .inUse: 75
    case .refused: 77
    case .checklists(findings: nil), .noScreen: 78
    }
  }

  /// What happened, whether anything is lost, and what to do now.
  ///
  /// A command that it names is one that finds the same folders.
  package func sentence(in language: Language, _ invocation: Invocation) -> String {
    Words.of(language).record.trouble(self, invocation)
  }
}

/// Why the access log could not take a line.
package enum LogTrouble: Hashable, Sendable {
  case diskFull
  /// Another program held it for two seconds.
  case inUse
  case system(errno: Int32)
}

/// Why there is no sheet.
package enum SheetTrouble: Hashable, Sendable {
  case blank(Sheet.Blank)
  /// Nobody goes home with one in this phase.
  case phase(Phase)
}

/// Why an account could not be made, changed or taken away.
package enum StaffTrouble: Hashable, Sendable {
  case notAnID, exists, unknown, last, damaged
  /// There are none any more, where there were some.
  case gone
  /// The access log cannot take what must stand in it for ever.
  case notLogged
  /// Somebody has an account, so nothing is begun anew.
  case notGone
  case pin(PinFault)
  case pinsDiffer
  /// Nothing was typed where the PIN was asked for.
  case noPin

  fileprivate var exitCode: Int32 {
    switch self {
    case .notAnID, .exists, .pin, .pinsDiffer, .noPin: 64
    case .last, .gone, .notGone: 77
    case .notLogged: 74
    case .damaged: 65
    case .unknown: 66
    }
  }
}

/// Why a sealed file was not written or not taken in; nothing was changed.
package enum BundleTrouble: Hashable, Sendable {
  case noSuchFile, tooLarge, notABundle, cutOff, damaged, newer
  /// Nothing was typed where the four words were asked for.
  case noWords
  /// The words are others; the number is that of the first word that is never given out.
  case wrongWords(unknownWord: Int?)
  case notHere(Code)
  case anotherPatient(Code)
  case anotherHome(Code)
  case staffElsewhere
  case staffUnknown
  case notPermitted
  case checklists

  fileprivate var exitCode: Int32 {
    switch self {
    case .noWords: 64
    case .noSuchFile, .notHere: 66
    case .wrongWords, .staffElsewhere, .staffUnknown, .notPermitted: 77
    default: 65
    }
  }
}
