import Care

/// Names for the things of one journey that leave the program: always the same for the same thing, in
/// every copy of the journey, and they tell nothing about it.
///
/// A hash of the code alone would give the code away, since there are only a billion of them. The
/// id of the copy that enrolled the patient, which is random, is hashed with it.
package struct Marks: Sendable {
  private let key: [UInt8]

  init(_ kept: KeptJourney) {
    let first = kept.events.first { $0.event?.what.name == .enrolled } ?? kept.events.first
    let text = "stepwell marks \(kept.code) \(first?.link?.writer ?? "")"
    key = Sodium.sha256(Array(text.utf8))
  }

  /// 32 hexadecimal digits; `thing` is any text that names it within the journey.
  package func mark(of thing: String) -> String {
    hex(Array(Sodium.keyedHash(Array(thing.utf8), key: key).prefix(16)))
  }
}

extension FileStore {
  /// The names for what a journey hands out.
  ///
  /// - Throws: as `load`, but never `locked`: it changes nothing.
  package func marks(of code: Code) throws(RecordsProblem) -> Marks {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      Marks(try choice(of: code, in: folder).kept)
    }
  }
}
