import ArgumentParser
import Care
import Flow
import Glibc
import Lines
import Pages
import Records
import Terminal

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start at the welcome page (what happens without a command too).")

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.start(store: try place.store(), practice: [])
    }
  }
}

extension Place {
  /// From the welcome page until somebody ends it.
  @MainActor
  func start(store: Store, practice: [PracticePatient]) throws(Trouble) {
    let checklists = try checklists()
    let frontEnd = frontEnd()
    let setting = Setting(
      checklists: checklists, zone: clock.zone, isKiosk: options.kiosk,
      isUnhurried: frontEnd is PlainLines, practice: practice)
    let world = World(
      store: store, checklistsFolder: checklistsFolder, clock: clock,
      ring: { frontEnd.ring() })
    let first = options.language.map(Language.init)
    let state = State(setting: setting, now: clock.now, language: first)
    var loop = Loop(state: state, world: world, frontEnd: frontEnd)
    loop.run()
    frontEnd.close()
  }

  /// The screen if there is one, plain lines if asked for or if the terminal cannot do more.
  @MainActor
  private func frontEnd() -> any FrontEnd {
    if !options.lines, let terminal = Screen(options) { return terminal }
    return PlainLines()
  }
}
