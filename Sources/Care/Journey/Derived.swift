import Synchronization

/// What follows from a standing under one set of lists, worked out once and not once a row.
///
/// Every page asks again and again which items show. A standing that takes an event in begins anew, so nothing
/// here can be older than what it follows from; two standings that differ never share one.
final class Derived: Sendable {
  private struct Known {
    var lists: Checklists.Identity?
    var shown: Checklists.Shown?
    var days: [CivilDay: HomeDays.Day] = [:]
  }

  private let known = Mutex(Known())

  /// Whether anything was worked out, so that it must not go on to another standing.
  var isUsed: Bool { known.withLock { $0.lists != nil } }

  func shown(under lists: Checklists, _ make: () -> Checklists.Shown?) -> Checklists.Shown? {
    if let shown = read(lists.identity, { $0.shown }) { return shown }
    let shown = make()
    write(lists.identity) { $0.shown = shown }
    return shown
  }

  func day(
    _ day: CivilDay, under lists: Checklists.Identity, _ make: () -> HomeDays.Day
  ) -> HomeDays.Day {
    if let known = read(lists, { $0.days[day] }) { return known }
    let made = make()
    write(lists) { $0.days[day] = made }
    return made
  }

  private func read<Value: Sendable>(
    _ lists: Checklists.Identity, _ value: @Sendable (Known) -> Value?
  ) -> Value? {
    known.withLock { $0.lists === lists ? value($0) : nil }
  }

  private func write(_ lists: Checklists.Identity, _ change: (inout sending Known) -> Void) {
    known.withLock {
      if $0.lists !== lists { $0 = Known(lists: lists) }
      change(&$0)
    }
  }
}

/// It adds nothing to the standing that it follows from.
extension Derived: Hashable {
  static func == (one: Derived, other: Derived) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
