import Care

/// All that the program knows while it runs.
///
/// `reduce` is its only writer.
package struct State: Hashable, Sendable {
  package let setting: Setting
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
  /// Wrong tries in a row at this screen.
  package internal(set) var failedSignIns = 0
  /// No try counts before this instant.
  package internal(set) var signInOpensAt: Int?
  /// The instant of the last thing that a person did.
  package internal(set) var lastInputAt: Int
  package internal(set) var isOver = false

  /// Begins at the welcome page, in the clinic's first language unless another is asked for.
  package init(setting: Setting, now: Moment, language: Language? = nil) {
    self.setting = setting
    self.now = now
    firstLanguage = language ?? setting.checklists.clinic.languages.first ?? .english
    self.language = firstLanguage
    frames = [Frame(.welcome)]
    lastInputAt = now.instant
  }

  package var frame: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }
}

/// What stays the same as long as the program runs.
package struct Setting: Hashable, Sendable {
  package let checklists: Checklists
  package let zone: Zone
  /// At a kiosk nobody but the clinic can end the program.
  package let isKiosk: Bool
  /// For people who listen or answer line by line: all waiting times are ten times as long.
  package let isUnhurried: Bool
  /// Made-up patients to try the program with; the welcome page tells how to sign in as them.
  package let practice: [PracticePatient]

  package init(
    checklists: Checklists, zone: Zone, isKiosk: Bool = false, isUnhurried: Bool = false,
    practice: [PracticePatient] = []
  ) {
    self.checklists = checklists
    self.zone = zone
    self.isKiosk = isKiosk
    self.isUnhurried = isUnhurried
    self.practice = practice
  }
}

/// A made-up patient of `stepwell try`.
package struct PracticePatient: Hashable, Sendable {
  package let name: String
  package let code: Code
  package let born: CivilDay

  package init(name: String, code: Code, born: CivilDay) {
    self.name = name
    self.code = code
    self.born = born
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

  package init(_ screen: Screen, focus: Int? = 0, field: TextField? = nil) {
    self.screen = screen
    self.focus = field == nil ? focus : nil
    self.field = field
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

  // Pages that lie over another one until they are closed.
  case told([Raised])
  case why(Item.Reference)
  case staffCalled
  case signs
  case sign(WarningSign.ID)
  case idle
  case notSaved

  /// How far in an item that takes more than one page.
  package enum Step: Hashable, Sendable {
    case ask
    case clock(CivilDay)
    /// The time typed can be morning or afternoon.
    case half(CivilDay, ClockTime)
    case medicineName
    case medicineMatch(String)
    case medicineDose(Medicine?, String)
    case medicineOften(Medicine?, String, dose: String?)
    case medicineOne(Int)
    /// What was said back, and on which try.
    case content(String, try: Int)
    case again(try: Int)
  }
}

/// Something about what was just typed or picked that the person should know.
package enum Notice: Hashable, Sendable {
  case notACode
  /// Code and birth date do not fit together; which one is wrong is not told.
  case noMatch
  case waitSeconds(Int)
  case recordUnreadable
  case notADay
  case dayInFuture
  case dayInPast
  case notATime
  case timeInFuture
  case notANumber
  case outside(ClosedRange<Int>)
  case notATemperature
  case nothingTyped
  /// Words where only a number can stand.
  case digitsOnly
  case nothingMarked
  case nothingPicked
  case cutShort
  case alreadyListed(String)
  /// Another screen changed this record; both sets of answers are kept.
  case changedElsewhere
  case recovered
  /// The journey moved on elsewhere, so this answer could not be added.
  case noLongerOpen
}

/// A patient at the screen.
package struct Session: Hashable, Sendable {
  /// As it is on the disk.
  package internal(set) var journey: Journey
  /// Made but not yet on the disk, oldest first.
  package internal(set) var pending: [Event] = []
  package internal(set) var receipt: Receipt
  package internal(set) var problem: SaveProblem?
  /// What was typed and left without Enter, so that going back loses nothing.
  package internal(set) var drafts: [Item.Reference: TextField] = [:]
  /// The item answered last, to read the answer back.
  package internal(set) var lastAnswered: Item.Reference?
  /// Going on leads back to the review page.
  package internal(set) var isReviewing = false

  package var standing: Standing {
    Journey(code: journey.code, events: journey.events + pending).standing
  }
}
