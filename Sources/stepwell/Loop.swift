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
    while !state.isOver {
      perform(.tick(world.clock.now))
      let page = state.page
      frontEnd.show(page)
      let wait = state.nextDeadline.map { max(0, $0 - world.clock.now.instant) }
      // Other screens' saves matter only to whoever looks at the board.
      let watch = state.nurse == nil ? nil : world.watch
      guard let input = frontEnd.next(within: wait, watching: watch?.descriptor) else {
        hear(watch)
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

  /// An input counts on the page that the person saw.
  private mutating func take(_ input: Input, on page: Page) {
    guard state.page == page || state.frame.screen == .idle else { return }
    if let action = state.page.action(for: input) {
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
