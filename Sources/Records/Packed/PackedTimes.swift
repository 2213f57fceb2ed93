import Care

extension CivilDay: Packable {
  /// The years that a file can name, and no others: days are counted on from it.
  init(from reader: inout PackedReader) throws(Torn) {
    self.init(number: try reader.bounded(Self.days))
  }

  /// 1800 to 2200.
  private static let days = -62_091...84_370

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
