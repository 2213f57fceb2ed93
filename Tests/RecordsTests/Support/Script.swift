import Records
import Synchronization

/// Decides what becomes of each call of a store, and remembers them.
final class Script: Sendable {
  /// Gets the number of the call since the script began, from 1.
  typealias Rule = @Sendable (Int, Calls.Call) -> Calls.Verdict

  private struct State {
    var seen: [Calls.Call] = []
    var rule: Rule?
    var isFrozen = false
  }

  private let state = Mutex(State())

  /// Calls that go on as usual, without waiting for the disk, until `begin`.
  func calls(now: Int = 1_795_420_800) -> Calls {
    Calls(before: { self.verdict($0) }, now: { now }, pause: {})
  }

  func begin(_ rule: @escaping Rule = { _, _ in .goOn }) {
    state.withLock { $0 = State(seen: [], rule: rule) }
  }

  /// Forgets nothing more and lets every call go on.
  func freeze() {
    state.withLock { $0.isFrozen = true }
  }

  /// The calls since `begin`.
  var seen: [Calls.Call] { state.withLock { $0.seen } }

  private func verdict(_ call: Calls.Call) -> Calls.Verdict {
    let (rule, number) = state.withLock { state in
      if state.isFrozen { return (nil as Rule?, 0) }
      state.seen.append(call)
      return (state.rule, state.seen.count)
    }
    if let rule {
      // Outside the lock: a rule may let another store have its turn.
      let verdict = rule(number, call)
      guard case .goOn = verdict, call == .sync else { return verdict }
      return .pretend
    }
    return call == .sync ? .pretend : .goOn
  }
}
