import Care

extension FileStore {
  /// The id of this copy of the data folder, under which it numbers its events.
  ///
  /// A file that is missing or unreadable only means a new id: the chain of the old one ends, and
  /// another begins with number 1. Two programs that start at once may each use their own.
  ///
  /// - Throws: `cannotRead` or `notSaved`.
  func writer() throws(RecordsProblem) -> String {
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      let kept = try reading(.dataFolder) { () throws(Errno) in try folder.read(Names.writer) }
      let text = String(decoding: kept ?? [], as: UTF8.self)
      if text.hasSuffix("\n"), bytes(hex: text.dropLast())?.count == 8 {
        return String(text.dropLast())
      }
      let id = hex(Sodium.random(8))
      do throws(RecordsProblem) {
        try folder.save(Array("\(id)\n".utf8), as: Names.writer, keepingOldAs: nil)
      } catch {
        // An id that is lost in a power cut does no harm either.
        guard case .notConfirmed = error else { throw error }
      }
      return id
    }
  }
}
