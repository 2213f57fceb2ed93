import Care

extension CivilDay: Packable {
  init(from reader: inout PackedReader) throws(Torn) { self.init(number: try reader.next()) }
  func pack(into writer: inout PackedWriter) { writer.add(number) }
}

extension ClockTime: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    let minutes = try reader.number()
    guard minutes >= 0, let clock = ClockTime(hour: minutes / 60, minute: minutes % 60) else {
      throw Torn()
    }
    self = clock
  }

  func pack(into writer: inout PackedWriter) { writer.add(minutes) }
}

extension Moment: Packable {
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(instant: try reader.next(), day: try reader.next(), clock: try reader.next())
  }

  func pack(into writer: inout PackedWriter) { writer.add(instant, day, clock) }
}
