import Records

/// The board as it was last read, so that only what changed is read again.
@MainActor
final class KnownBoard {
  var board: Board?
  /// Stands for the checklists and the program that made the rows.
  let fingerprint: String

  /// The fingerprint is from before the lists were read: somebody may change them meanwhile.
  init(fingerprint: String) {
    self.fingerprint = fingerprint
  }
}
