import Care

/// Something wanted from the world.
///
/// Each but the last three is answered by an action.
package enum Effect: Hashable, Sendable {
  case find(Code)
  case append([Event], to: Code, expecting: Int)
  case readFormulary
  case log(AccessNote, Code?)
  /// Make the terminal ring, for staff nearby.
  case ring
  case leave
}

/// What the access log keeps: who got in, who did not, and calls for help.
package enum AccessNote: Hashable, Sendable {
  case opened
  case signInFailed
  case staffCalled
  case warningSign(WarningSign.ID)
}
