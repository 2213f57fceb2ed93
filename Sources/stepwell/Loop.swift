import Care
import Flow
import Pages
import Records

/// The one way round: input to action, action to state and effects, effects to the world, state to
/// page.
@MainActor
struct Loop {
  private(set) var state: State
  let world: World
  let frontEnd: any FrontEnd

  init(state: State, world: World, frontEnd: any FrontEnd) {
    self.state = state
    self.world = world
    self.frontEnd = frontEnd
  }

  mutating func run() {
    perform(.tick(world.clock.now))
    perform(.begin)
    while !state.isOver {
      perform(.tick(world.clock.now))
      let page = state.page
      frontEnd.show(page)
      let wait = state.nextDeadline.map { max(0, $0 - world.clock.now.instant) }
      // Other screens' saves matter only to whoever looks at the board.
      let watch = state.nurse == nil ? nil : world.watch
      guard let input = frontEnd.next(within: wait, watching: watch?.descriptor) else {
        hear(watch)
        perform(.rest)
        continue
      }
      // The clock first, so that an answer is dated when it was given, not when the page came up.
      perform(.tick(world.clock.now))
      take(input, on: page)
    }
  }

  /// What other screens saved meanwhile, and this one too.
  private mutating func hear(_ watch: Watch?) {
    switch watch?.changed() {
    case .journeys(let codes): if !codes.isEmpty { perform(.recordsChanged(codes)) }
    case .everything: perform(.recordsChanged(nil))
    case nil: break
    }
  }

  /// An input means what it meant on the page that the person saw, and counts as long as the same can
  /// be done: a clock that went on meanwhile takes no key away.
  private mutating func take(_ input: Input, on page: Page) {
    let isSame = state.page.choices.map(\.action) == page.choices.map(\.action)
    guard isSame && state.page.title == page.title || state.frame.screen == .idle else { return }
    if let action = page.action(for: input) {
      perform(action)
    } else {
      frontEnd.misunderstood(input, on: page)
      perform(.stay)
    }
  }

  /// Runs an action and everything that comes of it, until nothing is left.
  private mutating func perform(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      let effects = reduce(&state, waiting.removeFirst())
      waiting += effects.compactMap(world.run)
    }
  }
}
