import Care

/// The two files of one record or of the staff, as far as they had to be read.
struct Generations<Kept> {
  /// What is found under one name.
  enum Found {
    case nothing
    case damaged
    case sound(Kept)
  }

  let newest: Found
  /// Only read when the newest is not sound.
  let before: Found

  /// The generation that counts, and why it is not the newest.
  struct Choice {
    let kept: Kept
    let why: Recovered.Why?
  }

  /// - Throws: `notFound`, or `damaged` when there is a file but none that can be read.
  func choice() throws(RecordsProblem) -> Choice {
    switch (newest, before) {
    case (.sound(let kept), _): Choice(kept: kept, why: nil)
    case (.damaged, .sound(let kept)): Choice(kept: kept, why: .newestDamaged)
    case (.nothing, .sound(let kept)): Choice(kept: kept, why: .newestMissing)
    case (.nothing, .nothing): throw .notFound
    default: throw .damaged
    }
  }
}

extension Folder {
  /// Looks at the newest file of a record, and at the one before if the newest is of no use.
  ///
  /// What is no file, or far too large for a record, is as good as damaged.
  ///
  /// - Throws: `cannotRead` when the system gives no answer. Such a file is not taken for damaged:
  ///   a disk that was unplugged for a moment must not cost the newest answers.
  func generations(of code: Code) throws(RecordsProblem) -> Generations<KeptJourney> {
    let newest = try look(at: Names.newest(code), for: code)
    if case .sound = newest { return Generations(newest: newest, before: .nothing) }
    do throws(RecordsProblem) {
      return Generations(newest: newest, before: try look(at: Names.before(code), for: code))
    } catch {
      guard case .holdsAnother = error else { throw error }
      return Generations(newest: newest, before: .damaged)
    }
  }

  private func look(
    at name: String, for code: Code
  ) throws(RecordsProblem) -> Generations<KeptJourney>.Found {
    let bytes: [UInt8]?
    do throws(Errno) {
      bytes = try read(name)
    } catch {
      guard error.isOfOddFile else { throw .cannotRead(.record, error) }
      return .damaged
    }
    guard let bytes else { return .nothing }
    let kept: KeptJourney
    do throws(Unreadable) {
      kept = try KeptJourney(bytes: bytes)
    } catch {
      guard case .newerSchema(let schema) = error else { return .damaged }
      throw .newerSchema(schema)
    }
    guard kept.code == code else { throw .holdsAnother(kept.code) }
    // Where not even the enrolment is understood, there is nobody to show.
    guard kept.readOnly == nil || kept.journey.standing.phase != nil else {
      throw .newerSchema(kept.schema)
    }
    return .sound(kept)
  }
}
