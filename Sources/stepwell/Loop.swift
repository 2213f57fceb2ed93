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
    perform(.world(.tick(world.clock.now)))
    perform(.world(.begin))
    while !state.isOver {
      perform(.world(.tick(world.clock.now)))
      signOutIfRemoved()
      let isWatching = state.hearsSaves
      if isWatching { perform(.world(.listening(world.watcher.isListening()))) }
      let (page, shown) = (state.page, state.frames.map(\.screen))
      frontEnd.show(page)
      let descriptor = isWatching ? world.watcher.descriptor : nil
      guard let input = frontEnd.next(within: wait, watching: descriptor) else {
        if isWatching { hear() }
        perform(.world(.rest))
        continue
      }
      // The clock first, so that an answer is dated when it was given, not when the page came up.
      perform(.world(.tick(world.clock.now)))
      signOutIfRemoved()
      // An input means what it meant on the page that the person saw: if the clock, or a removed account,
      // brought up another one, it means nothing there.
      if state.frames.map(\.screen) == shown || state.frame.screen == .idle {
        take(input, on: page)
      }
    }
  }

  /// Before a page shows and before a key counts, whoever was removed is out.
  private mutating func signOutIfRemoved() {
    if let nurse = state.station?.nurse, world.isRemoved(nurse) { perform(.world(.nurseRemoved)) }
  }

  /// Seconds until the loop must go round again; nil is for ever.
  private var wait: Int? {
    let deadline = state.nextDeadline.map { max(0, $0 - world.clock.now.instant) }
    // A screen that hears nothing reads again from time to time.
    let isDeaf = state.hearsSaves && state.kiosk?.isListening == false
    return isDeaf ? min(deadline ?? State.secondsUnheard, State.secondsUnheard) : deadline
  }

  /// What other screens saved meanwhile, and this one too.
  private mutating func hear() {
    switch world.watcher.changed() {
    case .journeys(let codes): if !codes.isEmpty { perform(.world(.recordsChanged(codes))) }
    case .everything, .lost: perform(.world(.recordsChanged(nil)))
    }
  }

  /// What can no longer be done is refused by the flow; a clock that only went on takes no key away.
  private mutating func take(_ input: Input, on page: Page) {
    if page.asksForHelp(input) {
      frontEnd.help(on: page)
      perform(.person(.stay))
    } else if let action = state.action(for: input, on: page) {
      perform(.person(action))
    } else {
      frontEnd.misunderstood(input, on: page)
      perform(.person(.stay))
    }
  }

  /// Runs an action and everything that comes of it, until nothing is left.
  private mutating func perform(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      let effects = reduce(&state, waiting.removeFirst())
      if effects.contains(where: \.takesAWhile) { frontEnd.wait(on: state.page.waiting) }
      waiting += effects.flatMap { world.run($0, by: state.station?.nurse).map(Action.world) }
    }
  }
}
