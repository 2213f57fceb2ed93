import Care

/// How far the log goes: the number and the MAC of an entry; number 0 is before the first.
struct AccessPlace: Hashable {
  let number: Int
  let mac: String

  static let start = AccessPlace(number: 0, mac: "")
}

/// What one line of the access log says.
struct AccessFact {
  let action: AccessAction
  let code: Code?
  /// The id of the staff member who did it.
  let staff: String?
  /// The id of the account that was added, changed or taken away.
  let subject: String?
  let instant: Int

  var fields: [String: JSON] {
    var fields = action.fields
    fields["at"] = .number(instant)
    fields["code"] = code.map { .text($0.text) }
    fields["staff"] = staff.map(JSON.text)
    fields["subject"] = subject.map(JSON.text)
    return fields
  }
}

/// One line of the access log, proved by its MAC.
struct AccessEntry {
  let place: AccessPlace
  /// The MAC of the entry before; empty for the first.
  let before: String
  let line: [UInt8]

  init(_ fact: AccessFact, after last: AccessPlace, key: [UInt8]) {
    var fields = fact.fields
    fields["before"] = .text(last.mac)
    fields["seq"] = .number(last.number + 1)
    let sealed = Sealed(fields, key: key)
    place = AccessPlace(number: last.number + 1, mac: sealed.mac)
    before = last.mac
    line = sealed.line
  }

  /// Nil when this program did not write the line with this key.
  init?(line: [UInt8], key: [UInt8]) {
    guard let sealed = Sealed(line: line, key: key), let before = sealed.fields["before"]?.text,
      let number = sealed.fields["seq"]?.number, number > 0
    else { return nil }
    place = AccessPlace(number: number, mac: sealed.mac)
    self.before = before
    self.line = line
  }
}

/// An object with a MAC over its other fields, as one line without its end.
struct Sealed {
  let fields: [String: JSON]
  let mac: String
  let line: [UInt8]

  init(_ fields: [String: JSON], key: [UInt8]) {
    self.fields = fields
    mac = hex(Sodium.keyedHash(JSON.object(fields).bytes, key: key))
    line = JSON.object(fields.merging(["mac": .text(mac)]) { first, _ in first }).bytes
  }

  init?(line: some Sequence<UInt8>, key: [UInt8]) {
    let line = Array(line)
    guard var fields = JSON(bytes: line)?.object, fields.removeValue(forKey: "mac") != nil
    else { return nil }
    self.init(fields, key: key)
    guard self.line == line else { return nil }
  }
}
