import Care

/// A value that this version does not understand, though the file is sound: a newer one wrote it.
struct NotUnderstood: Error {}

/// The fields of an object, read by name; fields that nobody asks for are left alone.
struct Fields {
  let values: [String: JSON]

  init(_ json: JSON?) throws(NotUnderstood) {
    guard let values = json?.object else { throw NotUnderstood() }
    self.values = values
  }

  subscript(key: String) -> JSON? { values[key] }

  func text(_ key: String) throws(NotUnderstood) -> String {
    guard let text = values[key]?.text else { throw NotUnderstood() }
    return text
  }

  /// Nil when the field is missing; one of another kind is not understood.
  func text(ifThere key: String) throws(NotUnderstood) -> String? {
    guard values[key] != nil else { return nil }
    return try text(key)
  }

  func number(_ key: String) throws(NotUnderstood) -> Int {
    guard let number = values[key]?.number else { throw NotUnderstood() }
    return number
  }

  func isTrue(_ key: String) throws(NotUnderstood) -> Bool {
    guard case .bool(let value) = values[key] else { throw NotUnderstood() }
    return value
  }

  func list(_ key: String) throws(NotUnderstood) -> [JSON] {
    guard let list = values[key]?.list else { throw NotUnderstood() }
    return list
  }

  /// Nil when the field is missing; one of another kind is not understood.
  func list(ifThere key: String) throws(NotUnderstood) -> [JSON]? {
    guard values[key] != nil else { return nil }
    return try list(key)
  }

  /// Nil when the field is missing; one of another kind is not understood.
  func object(ifThere key: String) throws(NotUnderstood) -> Fields? {
    guard let json = values[key] else { return nil }
    return try Fields(json)
  }

  func clock(_ key: String) throws(NotUnderstood) -> ClockTime {
    guard let clock = ClockTime(iso: try text(key)) else { throw NotUnderstood() }
    return clock
  }

  func day(_ key: String) throws(NotUnderstood) -> CivilDay {
    guard let day = CivilDay(iso: try text(key)) else { throw NotUnderstood() }
    return day
  }

  func partialDate(_ key: String) throws(NotUnderstood) -> PartialDate {
    guard let date = PartialDate(iso: try text(key)) else { throw NotUnderstood() }
    return date
  }

  func id<Subject>(_ key: String) throws(NotUnderstood) -> Identifier<Subject> {
    Identifier(try text(key))
  }

  /// One of a fixed set of words.
  func word<Word: RawRepresentable<String>>(_ key: String) throws(NotUnderstood) -> Word {
    guard let word = Word(rawValue: try text(key)) else { throw NotUnderstood() }
    return word
  }

  /// A moment by its `at`, `day` and `clock`.
  func moment() throws(NotUnderstood) -> Moment {
    Moment(instant: try number("at"), day: try day("day"), clock: try clock("clock"))
  }
}

extension Moment {
  var fields: [String: JSON] {
    ["at": .number(instant), "day": .text(day.iso), "clock": .text(clock.iso)]
  }
}
