import Care

extension Clinic: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      signature: try reader.next(), name: try reader.next(), phone: try reader.next(),
      phoneAfterHours: try reader.next(), emergency: try reader.next(),
      languages: try reader.next(), dateOrder: try reader.next(), fasting: try reader.next(),
      arriveMinutesBefore: try reader.next(), verifiedForMinutes: try reader.next(),
      idleWarningSeconds: try reader.next(), idleClearSeconds: try reader.next(),
      seatClearSeconds: try reader.next(), station: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(
      signature, name, phone, phoneAfterHours, emergency, languages, dateOrder, fasting,
      arriveMinutesBefore, verifiedForMinutes, idleWarningSeconds, idleClearSeconds,
      seatClearSeconds, station)
  }
}

extension Station: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      inrLimit: try reader.next(), plateletsLimit: try reader.next(), scores: try reader.next(),
      idleWarningSeconds: try reader.next(), idleClearSeconds: try reader.next(),
      isPrinting: try reader.next(), exportFolder: try reader.next(),
      defaultOrders: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(
      inrLimit, plateletsLimit, scores, idleWarningSeconds, idleClearSeconds, isPrinting,
      exportFolder, defaultOrders)
  }
}

extension ScoreRule: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(list: try reader.next(), least: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(list, least) }
}

extension DateOrder: Packable {}

extension FastingPolicy: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(foodHours: try reader.next(), drinkHours: try reader.next())
    guard isPossible else { throw Torn() }
  }

  func pack(into writer: inout PackedWriter) { writer.add(foodHours, drinkHours) }
}

extension DefaultOrder: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self =
      try reader.number() == 0
      ? .plain(try reader.next()) : .dayAfter(try reader.bounded(0...OrderLine.mostDays))
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .plain(let ordered): writer.add(0, ordered)
    case .dayAfter(let count): writer.add(1, count)
    }
  }
}

extension Ordered: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .yes
    case 1: self = .no
    case 2: self = .minutes(try reader.next())
    case 3: self = .hours(try reader.next())
    case 4: self = .weight(try reader.next())
    case 5: self = .chosen(try reader.next())
    case 6: self = .day(try reader.next())
    case 7: self = .untilTold
    case 8: self = .visit(try reader.next(), try reader.next())
    case 9: self = .daysAfter(try reader.next())
    case 10: self = .words(try reader.next())
    default: throw Torn()
    }
    guard isCountable else { throw Torn() }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .yes: writer.add(0)
    case .no: writer.add(1)
    case .minutes(let count): writer.add(2, count)
    case .hours(let count): writer.add(3, count)
    case .weight(let weight): writer.add(4, weight)
    case .chosen(let option): writer.add(5, option)
    case .day(let day): writer.add(6, day)
    case .untilTold: writer.add(7)
    case .visit(let day, let clock): writer.add(8, day, clock)
    case .daysAfter(let counts): writer.add(9, counts)
    case .words(let words): writer.add(10, words)
    }
  }
}

extension Weight: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    guard let weight = Weight(grams: try reader.next()) else { throw Torn() }
    self = weight
  }

  func pack(into writer: inout PackedWriter) { writer.add(grams) }
}
