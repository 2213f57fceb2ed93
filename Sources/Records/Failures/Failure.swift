import Care

/// One thing that failed on this computer, as facts alone.
///
/// It has no field for a name, a code, a birth date, a path or a PIN, so none can get into the log.
package struct Failure: Hashable, Sendable {
  /// Seconds since 1970 by the computer's own clock, which its other logs go by too.
  package let at: Int
  package let what: Failed
  /// What it was about; nil where it was about nothing on the disk.
  package let place: RecordsProblem.Place?
  /// Where in a save it failed.
  package let step: Step?
  package let errno: Errno?

  package init(
    at: Int, what: Failed, place: RecordsProblem.Place? = nil, step: Step? = nil,
    errno: Errno? = nil
  ) {
    self.at = at
    self.what = what
    self.place = place
    self.step = step
    self.errno = errno
  }

  /// Nil for what is an answer and no failure, such as a code that nobody has.
  ///
  /// `place` is where it happened, for problems that do not say it themselves.
  init?(_ problem: RecordsProblem, in place: RecordsProblem.Place, at: Int) {
    guard let what = Failed(problem) else { return nil }
    let (about, step): (RecordsProblem.Place, Step?) =
      switch problem {
      case .cannotCreate(let itself, _), .cannotRead(let itself, _): (itself, nil)
      case .notSaved(let step, _): (place, step)
      default: (place, nil)
      }
    self.init(at: at, what: what, place: about, step: step, errno: problem.errno)
  }

  /// Whether only the time is another one.
  func isSame(as other: Failure) -> Bool {
    (what, place, step, errno) == (other.what, other.place, other.step, other.errno)
  }
}

extension Failed {
  fileprivate init?(_ problem: RecordsProblem) {
    switch problem {
    case .cannotCreate: self = .notCreated
    case .cannotRead: self = .notRead
    case .notSaved: self = .notSaved
    case .notConfirmed: self = .notConfirmed
    case .locked: self = .locked
    case .damaged, .staffDamaged: self = .damaged
    case .holdsAnother: self = .holdsAnother
    case .newerSchema: self = .newerSchema
    case .cannotBeKept: self = .cannotBeKept
    case .noRandomNumbers: self = .noRandomNumbers
    case .recordsGone: self = .recordsGone
    case .staffGone: self = .accountsGone
    case .notFound, .alreadyExists, .readOnly, .changedElsewhere, .refused, .staffRemoved,
      .staffExists, .noSuchStaff, .lastStaff, .notAStaffID, .fileExists, .noSuchFolder, .bundle:
      return nil
    }
  }
}

extension Failure {
  /// One line of the log, without its end.
  var line: [UInt8] {
    var fields: [String: JSON] = ["at": .number(at), "what": .text(what.rawValue)]
    fields["place"] = place.map { .text($0.rawValue) }
    fields["step"] = step.map { .text($0.rawValue) }
    fields["errno"] = errno.map { .number(Int($0.number)) }
    return JSON.object(fields).bytes
  }

  /// Nil for a line that is torn, or that another version of the program wrote.
  init?(line: some Sequence<UInt8>) {
    guard let fields = JSON(bytes: Array(line))?.object, let at = fields["at"]?.number,
      let what = fields["what"]?.text.flatMap(Failed.init(rawValue:))
    else { return nil }
    self.init(
      at: at, what: what,
      place: fields["place"]?.text.flatMap(RecordsProblem.Place.init(rawValue:)),
      step: fields["step"]?.text.flatMap(Step.init(rawValue:)),
      errno: fields["errno"]?.number.flatMap(Int32.init(exactly:)).map(Errno.init(number:)))
  }
}
