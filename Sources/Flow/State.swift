import Care

/// All that the program knows while it runs: what it is, and what a kiosk, a station and a home share.
///
/// `reduce` is its only writer.
package struct State: Hashable, Sendable {
  package let setting: Setting
  /// What only a kiosk, a station or a home has.
  package internal(set) var program: Program
  package internal(set) var now: Moment
  package internal(set) var language: Language
  /// The language that every session begins with.
  let firstLanguage: Language
  /// Stronger letters and more room, until the session ends.
  package internal(set) var isStrong = false
  /// What is on the screen: the last one shows, Esc takes it off.
  ///
  /// Never empty.
  package internal(set) var frames: [Frame]
  package internal(set) var session: Session?
  /// Read when the first patient needs it; nil before, and when the list cannot be read.
  package internal(set) var formulary: Formulary?
  /// The instant of the last thing that a person did.
  package internal(set) var lastInputAt: Int
  package internal(set) var isOver = false

  /// Begins at the welcome page, in the clinic's first language unless another is asked for.
  package init(setting: Setting, now: Moment, language: Language? = nil, accounts: Accounts = .some)
  {
    self.setting = setting
    program =
      setting.home.map { .home(Program.Home(code: $0, isLanguageChosen: language != nil)) }
      ?? .kiosk(Program.Kiosk(accounts: accounts))
    self.now = now
    firstLanguage = language ?? setting.checklists.clinic.languages.first ?? .english
    self.language = firstLanguage
    frames = []
    lastInputAt = now.instant
    frames =
      [welcomeFrame] + (accounts == .emptied ? [Frame(.desk(.accountsGone), focus: nil)] : [])
  }

  /// The same, in another language.
  package func said(in language: Language) -> State {
    var state = self
    state.language = language
    return state
  }

  package var frame: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }
}

/// One page's worth of state: which page it is and what was begun on it.
package struct Frame: Hashable, Sendable {
  package var screen: Screen
  /// The row that has the focus; nil is the field, or nothing.
  package var focus: Int?
  package var field: TextField?
  /// The options marked so far on a choose-many item.
  package var marks: Set<Option.ID> = []
  package var notice: Notice?
  /// What was typed on a page over this one that was left with Esc, so that going on again loses nothing.
  var unfinished: [Screen.Step: TextField] = [:]

  package init(_ screen: Screen, focus: Int? = 0, field: TextField? = nil) {
    self.screen = screen
    self.focus = field == nil ? focus : nil
    self.field = field
  }
}

extension Frame {
  /// A page of the station or of home, over which the items of a list lie.
  var isBase: Bool {
    switch screen {
    case .desk, .home: true
    default: false
    }
  }
}

/// Which page is shown.
package enum Screen: Hashable, Sendable {
  case welcome
  case code
  case birthDate(Code)
  /// Signed in: who this is, where they stopped and what is kept.
  case hello
  /// Signed in, but the team has already begun or the journey is over.
  case withTheTeam
  case item(Item.Reference, Step)
  case review
  case seat
  /// An emergency is open: what to do, until staff have settled it.
  case stopped

  // Pages that lie over another one until they are closed.
  case told([Raised])
  case why(Item.Reference)
  case staffCalled
  case signs
  case sign(WarningSign.ID)
  case idle
  case notSaved
  /// The nurse's station.
  case desk(DeskPage)
  /// The days at home.
  case home(HomePage)

  /// How far in an item that takes more than one page.
  package enum Step: Hashable, Sendable {
    case ask
    case clock(CivilDay)
    /// The time typed can be morning or afternoon.
    case half(CivilDay, ClockTime)
    case medicineName
    case medicineMatch(String)
    /// How much of the medicine of this name, which is on the list already.
    case medicineDose(String)
    case medicineOften(String)
    case medicineOne(Int)
    /// What was said back, and on which try.
    case content(String, try: Int)
    case again(try: Int)
  }
}
