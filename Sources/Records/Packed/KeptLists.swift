import Care

/// The checklists as they were read last, because reading what people write takes longer than all the
/// rest of a start.
///
/// They are in the data folder, and needed before it is known whether it may be used: so in a folder that
/// holds no journeys nothing is made, and nothing is told.
package enum KeptLists {
  /// Another number whenever lists hold something else.
  private static let format = "stepwell-lists-3"

  /// Nil when there are none, or they were read from something else.
  ///
  /// `fingerprint` stands for the files that were read and for the program that read them.
  package static func read(inDataFolder path: String, fingerprint: String) -> Checklists? {
    guard let folder = try? Calls.live.openFolder(path) else { return nil }
    defer { Calls.live.closeQuietly(folder.descriptor) }
    guard let bytes = folder.read(.lists),
      var reader = PackedReader(bytes, format, of: fingerprint),
      let checklists = try? Checklists(from: &reader), reader.isAtEnd
    else { return nil }
    return checklists
  }

  /// Keeps lists that were read without a finding.
  package static func keep(
    _ checklists: Checklists, inDataFolder path: String, fingerprint: String
  ) {
    guard let folder = try? Calls.live.openFolder(path) else { return }
    defer { Calls.live.closeQuietly(folder.descriptor) }
    guard (try? folder.status(of: Names.journeys)) ?? nil != nil else { return }
    var writer = PackedWriter(format, of: fingerprint)
    writer.add(checklists)
    _ = folder.save(writer.bytes, .lists)
  }
}
