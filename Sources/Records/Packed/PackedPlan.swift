import Care

extension OrderForm: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(signature: try reader.next(), lines: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(signature, lines) }
}

extension OrderLine: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), kind: try reader.next(), name: try reader.next(),
      ask: try reader.next(), help: try reader.next(), sources: try reader.next(),
      partOf: try reader.next(), tooSoon: try reader.next(), use: try reader.next(),
      plan: try reader.next(), calendar: try reader.next(), timer: try reader.next(),
      example: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(
      id, kind, name, ask, help, sources, partOf, tooSoon, use, plan, calendar, timer, example)
  }
}

extension OrderLine.Kind: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .yesNo
    case 1: self = .minutes(try reader.range())
    case 2: self = .hours(try reader.range())
    case 3: self = .weight
    case 4: self = .choice(try reader.next())
    case 5: self = .day
    case 6: self = .visit
    case 7: self = .daysAfter
    case 8: self = .words(most: try reader.next())
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .yesNo: writer.add(0)
    case .minutes(let limits): writer.add(1, limits.lowerBound, limits.upperBound)
    case .hours(let limits): writer.add(2, limits.lowerBound, limits.upperBound)
    case .weight: writer.add(3)
    case .choice(let options): writer.add(4, options)
    case .day: writer.add(5)
    case .visit: writer.add(6)
    case .daysAfter: writer.add(7)
    case .words(let most): writer.add(8, most)
    }
  }
}

extension OrderLine.TooSoon: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(after: try reader.next(), say: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(after, say) }
}

extension OrderLine.CalendarLine: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(title: try reader.next(), rings: try reader.next(), notes: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(title, rings, notes) }
}

extension OrderTimer: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(minutes: try reader.next(), texts: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(minutes, texts) }
}

extension OrderLine.Example: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .order(try reader.next())
    case 1: self = .words(try reader.next())
    case 2: self = .visit(daysAfter: try reader.bounded(0...OrderLine.mostDays), try reader.next())
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .order(let order): writer.add(0, order)
    case .words(let text): writer.add(1, text)
    case .visit(let days, let clock): writer.add(2, days, clock)
    }
  }
}

extension Line: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(try reader.next(), when: try reader.next(), sources: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(text, when, sources) }
}

extension SiteForm: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), choices: try reader.next(), texts: try reader.next(),
      sources: try reader.next(), example: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(id, choices, texts, sources, example) }
}

extension SiteForm.Choice: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(id: try reader.next(), name: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(id, name) }
}

extension OrderLine.Use: Packable {}
extension OrderLine.Plan: Packable {}
extension TimerText: Packable {}
extension SiteText: Packable {}
