/// What one answer is about: an item, and at home the day that it was asked for.
package struct Asked: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let item: Item.Reference
  package let day: CivilDay?

  package init(_ item: Item.Reference, on day: CivilDay? = nil) {
    self.item = item
    self.day = day
  }

  /// Reads `wound.redness` and `wound.redness 2026-11-26`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let item = parts.first.flatMap({ Item.Reference($0) }), parts.count <= 2 else {
      return nil
    }
    self.init(item)
    guard parts.count == 2 else { return }
    guard let day = CivilDay(iso: parts[1]) else { return nil }
    self.init(item, on: day)
  }

  package var description: String { "\(item)" + (day.map { " \($0.iso)" } ?? "") }

  package static func < (one: Asked, other: Asked) -> Bool {
    (one.item, one.day?.number ?? 0) < (other.item, other.day?.number ?? 0)
  }
}

extension Happening {
  /// What was answered, and how; nil for all that is no answer.
  package var given: (to: Asked, answer: Answer)? {
    // Without a default: whoever adds an event says here whether it is an answer.
    switch self {
    case .answered(let item, let answer): (Asked(item), answer)
    case .entered(let day, let item, let answer): (Asked(item, on: day), answer)
    case .enrolled, .arrived, .held, .released, .verified, .started, .ended, .recovered, .admitted,
      .discharged, .closed, .postponed, .cancelled, .noted, .flagged, .settled, .ordered, .decided,
      .taught, .corrected, .responded:
      nil
    }
  }
}
