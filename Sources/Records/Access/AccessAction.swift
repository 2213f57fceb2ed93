import Care

/// What the access log tells: who came to a journey or to the station, what alarmed, and what left the
/// program.
///
/// It has no field for a name or a birth date, so none can get into the log.
package enum AccessAction: Hashable, Sendable {
  case openedByPatient
  case signInFailed
  case staffCalled
  case warningSign(WarningSign.ID)
  case shownOnCommandLine
  /// The board, with every journey on it.
  case listedOnCommandLine
  case enrolled
  case openedByStaff
  case staffSignedIn
  case staffSignInFailed
  case staffAdded
  /// The first account where others were lost.
  case accountsBegunAnew
  case staffRemoved
  case pinReset
  case emergencyAccess
  case sheetPrinted
  case exported
  case imported

  var fields: [String: JSON] {
    switch self {
    case .warningSign(let sign): ["action": .text(name), "sign": .text(sign.text)]
    default: ["action": .text(name)]
    }
  }

  private var name: String {
    switch self {
    case .openedByPatient: "opened-by-patient"
    case .signInFailed: "sign-in-failed"
    case .staffCalled: "staff-called"
    case .warningSign: "warning-sign"
    case .shownOnCommandLine: "shown-on-command-line"
    case .listedOnCommandLine: "listed-on-command-line"
    case .enrolled: "enrolled"
    case .openedByStaff: "opened-by-staff"
    case .staffSignedIn: "staff-signed-in"
    case .staffSignInFailed: "staff-sign-in-failed"
    case .staffAdded: "staff-added"
    case .accountsBegunAnew: "accounts-begun-anew"
    case .staffRemoved: "staff-removed"
    case .pinReset: "pin-reset"
    case .emergencyAccess: "emergency-access"
    case .sheetPrinted: "sheet-printed"
    case .exported: "exported"
    case .imported: "imported"
    }
  }
}

/// One thing that is wrong with the access log.
///
/// Lines are counted from 1, as an editor counts them.
package enum AccessFault: Hashable, Sendable {
  /// The key is gone, so that nothing can be told of the lines.
  case keyMissing
  /// The log itself is no file, or cannot be read.
  case odd(OddFile)
  /// The file that says how far the log goes was removed or changed.
  case headChanged
  /// The program did not write this line so.
  case changed(line: Int)
  /// The entries of these numbers are gone, from the middle or from the end.
  case missing(ClosedRange<Int>)
  /// The line is a copy, or stands after one that was written later.
  case outOfOrder(line: Int)
  /// The line was written after another one than the line before it.
  case brokenChain(line: Int)
}
