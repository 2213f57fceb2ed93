/// One patient's way through a pathway: its code and its events, oldest first.
///
/// Everything else (phase, answers, open flags) is a fold over them; see `Standing`.
package struct Journey: Hashable, Sendable {
  package let code: Code
  package var events: [Event]

  package init(code: Code, events: [Event]) {
    self.code = code
    self.events = events
  }

  package var standing: Standing {
    events.reduce(into: Standing()) { $0.take($1) }
  }
}
