import Care

/// The place of an event among those of its writer.
struct Link: Hashable {
  /// The copy of the data folder that the event was made in.
  let writer: String
  /// 1 for the writer's first event in this journey.
  let number: Int
  /// The hash of the writer's event before; empty for its first.
  let before: String
  /// The hashes of the last events of other writers that were there and that nothing followed yet.
  ///
  /// Only copies that came together have any: they tell what was known when the event was made, which
  /// the clocks of two houses do not.
  let seen: [String]

  init(writer: String, number: Int, before: String, seen: [String] = []) {
    self.writer = writer
    self.number = number
    self.before = before
    self.seen = seen
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    let seen = try fields.list(ifThere: "seen") ?? []
    self.init(
      writer: try fields.text("writer"), number: try fields.number("number"),
      before: try fields.text("before"), seen: seen.compactMap(\.text))
    guard number > 0, self.seen.count == seen.count else { throw NotUnderstood() }
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "writer": .text(writer), "number": .number(number), "before": .text(before),
    ]
    fields["seen"] = seen.isEmpty ? nil : .list(seen.map(JSON.text))
    return fields
  }
}

extension Event {
  func kept(_ link: Link) -> JSON {
    .object(fields.merging(link.fields) { $1 })
  }

  /// All but its place among the others.
  var fields: [String: JSON] {
    var fields = what.fields
    fields["event"] = .text(what.name.rawValue)
    fields["by"] = .text(by.role.rawValue)
    fields["staff"] = by.staff.map(JSON.text)
    return fields.merging(at.fields) { $1 }
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    let author = Author(try fields.word("by"), staff: try fields.text(ifThere: "staff"))
    let name: Event.Name = try fields.word("event")
    self.init(
      at: try fields.moment(), by: author, what: try Happening(name, kept: fields))
  }
}

/// One event of a file: what stands there, and what this version makes of it.
struct KeptEvent: Hashable {
  let json: JSON
  /// Nil for an entry that no version of this program wrote so.
  let link: Link?
  /// Nil when this version does not understand the event.
  let event: Event?

  init(_ json: JSON) {
    self.json = json
    let fields = try? Fields(json)
    link = fields.flatMap { try? Link(kept: $0) }
    event = fields.flatMap { try? Event(kept: $0) }
  }

  init(_ event: Event, _ link: Link) {
    json = event.kept(link)
    self.link = link
    self.event = event
  }

  /// 0 for an entry without a place.
  var number: Int { link?.number ?? 0 }

  /// What the writer's next event holds as its `before`.
  var hash: String { hex(Sodium.sha256(json.bytes)) }
}
