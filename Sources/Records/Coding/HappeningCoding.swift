import Care

extension Happening {
  /// What the event carries, beside its name; no key may be one of an event's own.
  var fields: [String: JSON] {
    switch self {
    case .verified, .started, .ended: [:]
    case .enrolled(let identity, let procedure, let orders):
      identity.fields.merging(["procedure": .text(procedure.text), "orders": orders.kept]) {
        first, _ in first
      }
    case .arrived(let born): ["born": .text(born.iso)]
    case .held(let reason), .released(let reason), .admitted(let reason), .postponed(let reason),
      .cancelled(let reason):
      ["reason": .text(reason)]
    case .recovered(let recovery): recovery.fields
    case .discharged(let escort, let handedOver):
      ["escort": .text(escort), "sheet-handed-over": .bool(handedOver)]
    case .closed(let done): ["follow-up-done": .bool(done)]
    case .answered(let item, let answer):
      ["item": .text(item.description), "answer": answer.kept]
    case .noted(let note): ["note": .text(note)]
    case .flagged(let key, let level):
      key.fields.merging(["level": .text(level.rawValue)]) { first, _ in first }
    case .settled(let key, let reason):
      key.fields.merging(["reason": .text(reason)]) { first, _ in first }
    case .corrected(let identity): identity.fields
    case .ordered(let orders): ["orders": orders.kept]
    case .decided(let medicine, let decision):
      decision.fields.merging(["medicine": .text(medicine)]) { first, _ in first }
    case .entered(let day, let item, let answer):
      ["for-day": .text(day.iso), "item": .text(item.description), "answer": answer.kept]
    case .responded(let key, let response):
      key.fields.merging(["response": .text(response.rawValue)]) { first, _ in first }
    case .taught(let topic, let teaching):
      teaching.fields.merging(["topic": .text(topic.text)]) { first, _ in first }
    }
  }

  init(_ name: Event.Name, kept fields: Fields) throws(NotUnderstood) {
    switch name {
    case .verified: self = .verified
    case .started: self = .started
    case .ended: self = .ended
    case .held: self = .held(reason: try fields.text("reason"))
    case .released: self = .released(reason: try fields.text("reason"))
    case .admitted: self = .admitted(reason: try fields.text("reason"))
    case .postponed: self = .postponed(reason: try fields.text("reason"))
    case .cancelled: self = .cancelled(reason: try fields.text("reason"))
    case .arrived: self = .arrived(born: try fields.partialDate("born"))
    case .recovered: self = .recovered(try Recovery(kept: fields))
    case .closed: self = .closed(followUpDone: try fields.isTrue("follow-up-done"))
    case .noted: self = .noted(try fields.text("note"))
    case .corrected: self = .corrected(try Identity(kept: fields))
    case .ordered: self = .ordered(try Orders(kept: fields["orders"]))
    default: self = try Self.carrying(name, fields)
    }
  }

  /// The events that carry more than one thing.
  private static func carrying(
    _ name: Event.Name, _ fields: Fields
  ) throws(NotUnderstood) -> Happening {
    switch name {
    case .enrolled:
      return .enrolled(
        try Identity(kept: fields), procedure: try fields.id("procedure"),
        try Orders(kept: fields["orders"]))
    case .discharged:
      return .discharged(
        escort: try fields.text("escort"), sheetHandedOver: try fields.isTrue("sheet-handed-over"))
    case .answered:
      guard let item = Item.Reference(try fields.text("item")) else { throw NotUnderstood() }
      return .answered(item, try Answer(kept: fields["answer"]))
    case .entered:
      guard let item = Item.Reference(try fields.text("item")) else { throw NotUnderstood() }
      return .entered(try fields.day("for-day"), item, try Answer(kept: fields["answer"]))
    case .responded:
      return .responded(try Flag.Key(kept: fields), try fields.word("response"))
    case .flagged: return .flagged(try Flag.Key(kept: fields), try fields.word("level"))
    case .settled:
      return .settled(try Flag.Key(kept: fields), reason: try fields.text("reason"))
    case .decided:
      return .decided(medicine: try fields.text("medicine"), try Decision(kept: fields))
    case .taught:
      return .taught(topic: try fields.id("topic"), try Teaching(kept: fields))
    default: throw NotUnderstood()
    }
  }
}
