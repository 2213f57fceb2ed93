import Care

/// Why a sealed file was not made or not taken in; nothing was changed.
package enum BundleFault: Hashable, Sendable {
  case noSuchFile
  /// More than any journey and any checklists can be.
  case tooLarge
  /// Sound or not, this is no sealed file of this program's.
  case notABundle
  /// Only the beginning of the file is there.
  case cutOff
  /// The file is not as it was written.
  case damaged
  /// A newer version of the program wrote the file, or something in it.
  case newer
  /// The words are not those of this file; the number is that of the first word that the program never
  /// gives out.
  case wrongPassphrase(unknownWord: Int?)
  /// There is no such journey here.
  case notHere(Code)
  /// The journey here with the same code is another patient's.
  case anotherPatient(Code)
  /// This folder is the home of another journey.
  case anotherHome(Code)
  /// Entries in the name of staff, made by a copy that staff of this clinic do not use.
  case staffElsewhere
  /// Entries of this clinic's own staff that it does not have.
  case staffUnknown
  /// Entries by somebody who may not make them.
  case notPermitted
  /// This version cannot use the checklists in the file.
  case checklists
}
