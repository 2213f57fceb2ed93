import Care

/// The journey of a home as it was read last, because a record of many days takes long to read.
///
/// It is a copy for a quick start, and counts only as long as the files of the journey are what they were.
/// Whoever adds to a journey reads the record itself.
struct KnownJourney {
  let files: JourneyFiles
  let record: Record

  private static let format = "stepwell-journey-index"

  /// Nil when the bytes are torn, another program wrote them, or the journey's files are others now.
  init?(bytes: [UInt8], program: String, ifStill isStill: (Code, JourneyFiles) -> Bool) {
    guard var reader = PackedReader(bytes, Self.format, of: program) else { return nil }
    do throws(Torn) {
      guard let code = Code(typed: try reader.text()) else { return nil }
      files = try reader.next()
      guard isStill(code, files) else { return nil }
      let rev = try reader.bounded()
      record = Record(journey: Journey(code: code, events: try reader.next()), rev: rev)
    } catch {
      return nil
    }
  }

  init(files: JourneyFiles, record: Record) {
    self.files = files
    self.record = record
  }

  func bytes(program: String) -> [UInt8] {
    var writer = PackedWriter(Self.format, of: program)
    writer.add(record.code.text, files, record.rev, record.journey.events)
    return writer.bytes
  }
}

extension FileStore {
  /// The record as `load` tells it, from the copy that `know` left where that is still true.
  ///
  /// `program` stands for the program that may read the copy.
  ///
  /// - Throws: as `load`.
  package func loadKnown(_ code: Code, program: String) throws(RecordsProblem) -> Record {
    let files = try? files(of: code)
    if let known = known(program, ifStill: { $0 == code && $1 == files }) { return known.record }
    return try load(code)
  }

  /// Leaves a copy of the record for the next start.
  ///
  /// None is made of what is not as it should be: that is looked at and told each time anew.
  package func know(_ code: Code, program: String) {
    // From before the reading, so that a save meanwhile shows.
    guard let files = try? files(of: code), files.newest != nil,
      known(program, ifStill: { $0 == code && $1 == files }) == nil,
      let record = try? load(code), !record.isReadOnly, record.recovered == nil
    else { return }
    let bytes = KnownJourney(files: files, record: record).bytes(program: program)
    try? inFolder(".", .dataFolder) { folder in _ = folder.save(bytes, .journey) }
  }

  private func known(
    _ program: String, ifStill isStill: (Code, JourneyFiles) -> Bool
  ) -> KnownJourney? {
    try? inFolder(".", .dataFolder) { folder in
      folder.read(.journey).flatMap { KnownJourney(bytes: $0, program: program, ifStill: isStill) }
    }
  }

  private func files(of code: Code) throws(RecordsProblem) -> JourneyFiles {
    try inFolder(Names.journeys, .journeysFolder) { folder throws(RecordsProblem) in
      try reading(.journeysFolder) { () throws(Errno) in try folder.files(of: code) }
    }
  }
}
