import Care

extension Item: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), kind: try reader.next(), text: try reader.next(),
      why: try reader.next(), sources: try reader.next(), when: try reader.next(),
      rules: try reader.next(), conflicts: try reader.next(), mayBeUnsure: try reader.next(),
      notBefore: try reader.next(), means: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(id, kind, text, why, sources, when, rules, conflicts, mayBeUnsure, notBefore, means)
  }
}

extension Item.Reference: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(try reader.next(), try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(checklist, item) }
}

extension Kind: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .tell
    case 1: self = .yesNo
    case 2: self = .chooseOne(try reader.next())
    case 3: self = .chooseMany(try reader.next(), none: try reader.next())
    case 4: self = .number(unit: try reader.next(), limits: try reader.range())
    case 5: self = .scale
    case 6: self = .temperature
    case 7: self = .date(try reader.next())
    case 8: self = .time
    case 9: self = .text(most: try reader.next())
    case 10: self = .medicines
    case 11: self = .teachBack(second: try reader.next(), answer: try reader.next())
    case 12: self = .sign
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .tell: writer.add(0)
    case .yesNo: writer.add(1)
    case .chooseOne(let options): writer.add(2, options)
    case .chooseMany(let options, let none): writer.add(3, options, none)
    case .number(let unit, let limits):
      writer.add(4, unit, limits.lowerBound, limits.upperBound)
    case .scale: writer.add(5)
    case .temperature: writer.add(6)
    case .date(let range): writer.add(7, range)
    case .time: writer.add(8)
    case .text(let most): writer.add(9, most)
    case .medicines: writer.add(10)
    case .teachBack(let second, let answer): writer.add(11, second, answer)
    case .sign: writer.add(12)
    }
  }
}

extension PackedReader {
  mutating func range() throws(Torn) -> ClosedRange<Int> {
    let (lower, upper) = (try number(), try number())
    guard lower <= upper else { throw Torn() }
    return lower...upper
  }
}

extension Option: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(id: try reader.next(), text: try reader.next(), points: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(id, text, points) }
}

extension DateRange: Packable {}

extension Rule: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      test: try reader.next(), when: try reader.next(), level: try reader.next(),
      flag: try reader.next(), say: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(test, when, level, flag, say) }
}

extension Rule.Test: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .has(try reader.next())
    case 1: self = .atLeast(try reader.next())
    case 2: self = .atMost(try reader.next())
    case 3: self = .laterThan(try reader.next())
    case 4: self = .medicineClass(try reader.next())
    case 5: self = .medicineTier(try reader.next())
    case 6: self = .medicineTwice(try reader.next())
    case 7: self = .unknownMedicine
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .has(let values): writer.add(0, values)
    case .atLeast(let number): writer.add(1, number)
    case .atMost(let number): writer.add(2, number)
    case .laterThan(let limit): writer.add(3, limit)
    case .medicineClass(let classes): writer.add(4, classes)
    case .medicineTier(let tiers): writer.add(5, tiers)
    case .medicineTwice(let classes): writer.add(6, classes)
    case .unknownMedicine: writer.add(7)
    }
  }
}

extension Meaning: Packable {}
extension FastingLimit: Packable {}
extension Level: Packable {}
extension MedicineTier: Packable {}
