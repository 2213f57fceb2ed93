import ArgumentParser
import Care
import Flow
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
      do throws(Trouble) {
        try place.startHere()
      } catch {
        // Nobody may be there to read what stands on stderr.
        if let failed = Failed(error) { noteFailure(failed, inDataFolder: place.dataFolder) }
        throw error
      }
    }
  }
}

extension Failed {
  /// Nil for what was wrong with the command, or is kept by the store.
  fileprivate init?(_ trouble: Trouble) {
    switch trouble {
    case .checklists: self = .lists
    case .noScreen: self = .noScreen
    case .inputGone: self = .inputGone
    default: return nil
    }
  }
}

extension Place {
  @MainActor
  fileprivate func startHere() throws(Trouble) {
    // Its pages say what is the matter with it.
    guard !folder.isEmptied else {
      let store = try records { () throws(RecordsProblem) in try FileStore(looking: dataFolder) }
      return try start(store: store, practice: [])
    }
    let store = try store()
    try start(store: store, practice: [], home: try home(in: store))
  }
}

extension Place {
  /// The one journey of somebody's home; nil in the clinic.
  ///
  /// A clinic's welcome page at home would let nobody in and say nothing of why.
  fileprivate func home(in store: FileStore) throws(Trouble) -> Code? {
    let (home, isUnfinished) = try records { () throws(RecordsProblem) in
      (try store.home(), try store.isHomeUnfinished())
    }
    guard !isUnfinished else { throw .homeUnfinished }
    return home?.code
  }

  /// From the welcome page until somebody ends it.
  @MainActor
  func start(
    store: FileStore, practice: [PracticePatient], nurse: PracticeNurse? = nil, home: Code? = nil
  ) throws(Trouble) {
    let fingerprint = Fingerprint.checklists(in: checklistsFolder)
    let checklists = try checklists(fingerprint)
    let frontEnd = try frontEnd()
    let setting = Setting(
      checklists: checklists, zone: clock.zone, isKiosk: options.kiosk,
      isInLines: frontEnd is PlainLines, practice: practice, practiceNurse: nurse,
      home: home, invocation: invocation(on: store.folder))
    let folder = DataFolder(path: store.folder)
    let world = World(
      store: store, folder: folder, checklistsFolder: checklistsFolder, clock: clock,
      ring: { frontEnd.ring() }, checklists: checklists,
      known: KnownBoard(fingerprint: fingerprint), isHome: home != nil,
      watcher: Watcher(store))
    let kept = home.flatMap { _ in store.homeLanguage() }
    let first =
      options.language.map(Language.init)
      ?? kept.flatMap { checklists.clinic.languages.contains($0) ? $0 : nil }
    let state = State(
      setting: setting, now: clock.now, language: first, accounts: folder.accounts(in: store))
    var loop = Loop(state: state, world: world, frontEnd: frontEnd)
    loop.run()
    frontEnd.close(saying: loop.state.farewell)
    if let home { store.know(home, program: Fingerprint.program) }
    // Whoever watches over a kiosk must see that it stopped though nobody stopped it.
    if options.kiosk && frontEnd.isDry { throw .inputGone }
  }

  /// The screen if there is one, plain lines if asked for or if the terminal cannot do more.
  ///
  /// A kiosk without its screen would be another thing than the clinic set up, so it is not started.
  @MainActor
  private func frontEnd() throws(Trouble) -> any FrontEnd {
    if options.lines { return PlainLines(options) }
    if let screen = Screen(options) { return screen }
    if options.kiosk { throw .noScreen }
    return PlainLines(options)
  }
}
