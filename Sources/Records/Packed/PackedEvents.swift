import Care

/// What comes by the thousand at home is packed part by part; of the rest, what stands in the record.
extension Event: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    if try reader.next() {
      self.init(
        at: try reader.next(), by: try reader.next(),
        what: .entered(try reader.next(), try reader.next(), try reader.next()))
    } else {
      let json = JSON(bytes: Array(try reader.text().utf8))
      guard let fields = try? Fields(json), let event = try? Event(kept: fields) else {
        throw Torn()
      }
      self = event
    }
  }

  func pack(into writer: inout PackedWriter) {
    if case .entered(let day, let item, let answer) = what {
      writer.add(true, at, by, day, item, answer)
    } else {
      writer.add(false, String(decoding: JSON.object(fields).bytes, as: UTF8.self))
    }
  }
}

extension Author: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(try reader.next(), staff: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(role, staff) }
}

extension Role: Packable {}

extension Answer: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .read
    case 1: self = .yes
    case 2: self = .no
    case 3: self = .unsure
    case 4: self = .later
    case 5: self = .chosen(try reader.next())
    case 6: self = .number(try reader.next())
    case 7: self = .temperature(try reader.next())
    case 8: self = .date(try reader.next())
    case 9: self = .time(try reader.next(), try reader.next())
    case 10: self = .earlier
    case 11: self = .text(try reader.next())
    case 12: self = .medicines(try reader.next(), complete: try reader.next())
    case 13: self = .saidBack(try reader.next(), try: try reader.next())
    case 14: self = .signed(try reader.next())
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .read: writer.add(0)
    case .yes: writer.add(1)
    case .no: writer.add(2)
    case .unsure: writer.add(3)
    case .later: writer.add(4)
    case .chosen(let options): writer.add(5, options)
    case .number(let number): writer.add(6, number)
    case .temperature(let temperature): writer.add(7, temperature)
    case .date(let day): writer.add(8, day)
    case .time(let day, let clock): writer.add(9, day, clock)
    case .earlier: writer.add(10)
    case .text(let words): writer.add(11, words)
    case .medicines(let entries, let isComplete): writer.add(12, entries, isComplete)
    case .saidBack(let words, let attempt): writer.add(13, words, attempt)
    case .signed(let name): writer.add(14, name)
    }
  }
}

extension Temperature: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    let (isFahrenheit, tenths): (Bool, Int) = (try reader.next(), try reader.next())
    let temperature =
      isFahrenheit ? Temperature(tenthsFahrenheit: tenths) : Temperature(tenthsCelsius: tenths)
    guard let temperature else { throw Torn() }
    self = temperature
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(typedFahrenheit != nil, typedFahrenheit ?? tenthsCelsius)
  }
}

extension MedicineEntry: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      name: try reader.next(), typed: try reader.next(), classID: try reader.next(),
      tier: try reader.next(), dose: try reader.next(), often: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(name, typed, classID, tier, dose, often)
  }
}

extension HowOften: Packable {}
