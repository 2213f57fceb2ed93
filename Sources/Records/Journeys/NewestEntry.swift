import Care

extension FileStore {
  /// When the newest entry of any record was made; nil where there is none.
  ///
  /// It shows nobody anything of a record, so the access log does not tell of it; and it moves nothing.
  package func newestEntry() -> Moment? {
    let moments = ((try? codes()) ?? []).compactMap { code in
      try? inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
        try choice(of: code, in: folder).kept.journey.standing.newestAt
      }
    }
    return moments.compactMap { $0 }.max()
  }
}
