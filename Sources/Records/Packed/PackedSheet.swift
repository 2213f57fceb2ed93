import Care

extension SheetForm: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      signature: try reader.next(), keep: try reader.next(), tiers: try reader.next(),
      sections: try reader.next(), forLife: try reader.next())
  }

  func pack(into writer: inout PackedWriter) {
    writer.add(signature, keep, tiers, sections, forLife)
  }
}

extension SheetForm.Tier: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(title: try reader.next(), lead: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(title, lead) }
}

extension SheetForm.Section: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(try reader.next(), lead: try reader.next(), entries: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(content, lead, entries) }
}

extension SheetForm.Content: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    switch try reader.number() {
    case 0: self = .warningSigns
    case 1: self = .telephones(title: try reader.next())
    case 2: self = .restarts(title: try reader.next())
    case 3: self = .lines(title: try reader.next())
    default: throw Torn()
    }
  }

  func pack(into writer: inout PackedWriter) {
    switch self {
    case .warningSigns: writer.add(0)
    case .telephones(let title): writer.add(1, title)
    case .restarts(let title): writer.add(2, title)
    case .lines(let title): writer.add(3, title)
    }
  }
}

extension SheetForm.Entry: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      when: try reader.next(), order: try reader.next(), name: try reader.next(),
      shows: try reader.next(), says: try reader.next(), notes: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(when, order, name, shows, says, notes) }
}

extension ProgramTexts: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(
      emergency: try reader.next(), home: try reader.next(), staff: try reader.next(),
      signatures: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(emergency, home, staff, signatures) }
}

extension EmergencyText: Packable {}
extension HomeText: Packable {}
extension StaffText: Packable {}
