import Care

/// The clinic's folder as it was read.
package struct Reading: Sendable {
  /// Nil when there is any finding: the program starts only on a clean set.
  package let checklists: Checklists?
  /// Only of a thorough reading, and nil too when `medicines.yaml` is not right.
  package let formulary: Formulary?
  /// Everything that is wrong, in the order of files, lines and columns.
  package let findings: [Finding]

  /// How much of the folder is read and held against what.
  package enum Depth: Sendable {
    /// What the program needs before it starts. Not the medicines, which are read when they are first
    /// needed; and not whether the texts are easy to read.
    case start
    /// Everything: what `stepwell check` does.
    case thorough
    /// The lists that went home with a journey, which nobody there can mend: as a start, without what was
    /// not yet asked of lists when they left.
    case atHome
  }

  /// Reads the folder and never stops at the first mistake.
  package static func of(folder: String, depth: Depth = .start) -> Reading {
    var reading = FolderReading(folder: folder, depth: depth)
    return reading.read()
  }
}

/// Reads `medicines.yaml` alone, when a screen first needs to find medicines by name.
///
/// The languages that it must have are those of the same folder's `clinic.yaml`. There is a formulary
/// only if there is no finding.
package func readFormulary(in folder: String) -> (formulary: Formulary?, findings: [Finding]) {
  var reading = FolderReading(folder: folder, depth: .thorough)
  return reading.readFormularyAlone()
}
