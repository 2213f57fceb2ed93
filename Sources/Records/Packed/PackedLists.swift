import Care

extension Checklists: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      clinic: try reader.next(), warningSigns: try reader.next(), pathways: try reader.next(),
      checklists: try reader.next(), sources: try reader.next(), orders: try reader.next(),
      sheet: try reader.next(), sites: try reader.next(), texts: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(
      clinic, warningSigns, pathways, checklists, sources, orders, sheet, sites, texts)
  }
}

extension Checklist: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), audience: try reader.next(), title: try reader.next(),
      signature: try reader.next(), due: try reader.next(), means: try reader.next(),
      items: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(id, audience, title, signature, due, means, items)
  }
}

extension Checklist.Audience: Packable {}

extension Due: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .daily
    case 1: self = .dailyUntil(try reader.next())
    case 2: self = .days(try reader.next())
    case 3: self = .order(try reader.next())
    case 4: self = .restarts
    case 5: self = .lastDay
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .daily: writer.add(0)
    case .dailyUntil(let order): writer.add(1, order)
    case .days(let counts): writer.add(2, counts)
    case .order(let order): writer.add(3, order)
    case .restarts: writer.add(4)
    case .lastDay: writer.add(5)
    }
  }
}

extension Signature: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(owner: try reader.next(), reviewed: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(owner, reviewed) }
}

extension Source: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), title: try reader.next(), address: try reader.next(),
      seen: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(id, title, address, seen) }
}

extension Source.Seen: Packable {}

extension Pathway: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), title: try reader.next(), signature: try reader.next(),
      checklists: try reader.next(), orders: try reader.next(), site: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(id, title, signature, checklists, orders, site)
  }
}

extension Stage: Packable {}

extension WarningSign: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      id: try reader.next(), tier: try reader.next(), text: try reader.next(),
      sources: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(id, tier, text, sources) }
}

extension WarningSign.Tier: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    guard let tier = Self(rawValue: try reader.number()) else { throw Torn() }
    self = tier
  }

  func pack(into writer: inout PackedWriter) { writer.add(rawValue) }
}

extension Text: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self.init(try reader.next()) }
  func pack(into writer: inout PackedWriter) { byLanguage.pack(into: &writer) }
}

extension Language: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self.init(code: try reader.text()) }
  func pack(into writer: inout PackedWriter) { writer.add(code) }
}
