import Care

/// What the access log tells about one journey: who came to it, and what alarmed.
///
/// It has no field for a name or a birth date, so none can get into the log.
package enum AccessAction: Hashable, Sendable {
  case openedByPatient
  case signInFailed
  case staffCalled
  case warningSign(WarningSign.ID)
  case shownOnCommandLine
  case enrolled

  var fields: [String: JSON] {
    switch self {
    case .openedByPatient: ["action": "opened-by-patient"]
    case .signInFailed: ["action": "sign-in-failed"]
    case .staffCalled: ["action": "staff-called"]
    case .warningSign(let sign): ["action": "warning-sign", "sign": .text(sign.text)]
    case .shownOnCommandLine: ["action": "shown-on-command-line"]
    case .enrolled: ["action": "enrolled"]
    }
  }
}

/// One thing that is wrong with the access log.
///
/// Lines are counted from 1, as an editor counts them.
package enum AccessFault: Hashable, Sendable {
  /// The key is gone, so that nothing can be told of the lines.
  case keyMissing
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
