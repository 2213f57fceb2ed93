import Care

extension FileStore {
  /// The events of a journey that may not have happened as their writers knew it, counted from 1, and
  /// why.
  ///
  /// In a journey of one copy each event is held against all before it. Where copies came together, what
  /// another copy did meanwhile does not count, since nobody there can have known of it.
  ///
  /// - Throws: `notFound`, `damaged`, `holdsAnother`, `newerSchema`, `cannotRead`.
  package func replay(
    _ code: Code, refusal: (Event, Standing) -> Refusal?
  ) throws(RecordsProblem) -> [(number: Int, refusal: Refusal)] {
    let choice = try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try self.choice(of: code, in: folder)
    }
    return choice.kept.ledger.refusals(refusal).map { ($0.place + 1, $0.refusal) }
  }
}
