import Care

/// Something wanted from the world.
///
/// All but `keepLanguage`, `ring` and `leave` are answered by an action, `log` only where it failed.
package enum Effect: Hashable, Sendable {
  case find(Code)
  case append([Event], to: Code, expecting: Int)
  case readFormulary
  case readAccounts
  case checkStaff(id: String, pin: String)
  case checkPin(String)
  case makeFirstAccount(id: String, name: String, pin: String)
  case keepEmergency(EmergencyAccess)
  case readBoard
  case readRows([Code])
  case create([Event])
  /// The nurse who asks for it goes into the access log.
  case printSheet(Code, by: String)
  /// As above, into the folder that the site named.
  case sealForHome(Code, by: String)
  case log(AccessNote, Code?)
  /// The home begins in it from now on.
  case keepLanguage(Language)
  /// Make the terminal ring, for staff nearby.
  case ring
  case leave
}

extension Effect {
  /// Whether a person would wonder for a second or two what the program is doing.
  package var takesAWhile: Bool {
    switch self {
    // A PIN is checked slowly on purpose: whoever steals the file must not try many.
    case .checkStaff, .makeFirstAccount, .sealForHome, .printSheet: true
    case .find, .append, .readFormulary, .readAccounts, .checkPin, .keepEmergency, .readBoard,
      .readRows,
      .create, .log, .keepLanguage, .ring, .leave:
      false
    }
  }
}

/// What the access log keeps: who got in, who did not, and calls for help.
package enum AccessNote: Hashable, Sendable {
  case opened
  case openedByStaff(String)
  case signInFailed
  case staffCalled
  case warningSign(WarningSign.ID)
}
