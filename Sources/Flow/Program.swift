import Care

/// What this program is, with only what that can have.
package enum Program: Hashable, Sendable {
  /// A screen of the clinic while no nurse is signed in: the welcome page, and whoever is a patient.
  case kiosk(Kiosk)
  /// The same screen with a nurse at it.
  case station(Station)
  /// The days at home: one journey, one caregiver, one screen a day.
  case home(Home)

  /// What a screen of the clinic keeps for whoever comes next.
  package struct Kiosk: Hashable, Sendable {
    /// Whether anybody can sign in as a nurse.
    package internal(set) var accounts: Accounts
    /// Wrong tries of patients in a row.
    package internal(set) var failedSignIns = 0
    /// No try counts before this instant.
    package internal(set) var signInOpensAt: Int?
    /// What patients began in journeys that are no longer open, the oldest first.
    var left: [LeftDrafts] = []
    /// What waits for nurses who were signed out, by their id.
    var parked: [String: Parked] = [:]
    /// Whether saves by other screens are heard of; a board that hears of none may be old.
    package internal(set) var isListening = true

    init(accounts: Accounts) { self.accounts = accounts }

    /// Two tries are free, then each one waits twice as long, up to a minute.
    ///
    /// That is long enough against guessing, short enough for a patient who mistyped.
    mutating func signInFailed(at now: Moment) {
      failedSignIns += 1
      if failedSignIns > 2 {
        signInOpensAt = now.instant + min(60, 5 << min(failedSignIns - 3, 4))
      }
    }

    mutating func signInWorked() {
      failedSignIns = 0
      signInOpensAt = nil
    }
  }

  /// What a nurse has open.
  package struct Station: Hashable, Sendable {
    package let nurse: Nurse
    package internal(set) var board = Board()
    /// What the nurse is writing.
    package internal(set) var forms: [FormKey: Form] = [:]
    /// What they began in journeys that are no longer open, the oldest first.
    var left: [LeftDrafts] = []
    /// What the screen is again without them.
    package internal(set) var kiosk: Kiosk

    init(nurse: Nurse, kiosk: Kiosk) {
      self.nurse = nurse
      self.kiosk = kiosk
    }
  }

  /// What a home has.
  package struct Home: Hashable, Sendable {
    /// Its one journey.
    let code: Code
    /// Whether the language was asked for or chosen; until then the patient's is spoken.
    var isLanguageChosen: Bool
    /// When the ice comes off, while its timer runs.
    package internal(set) var iceUntil: Int?
  }

  /// Who makes the events: only a nurse who is signed in makes those of staff.
  var author: Author {
    switch self {
    case .kiosk: Author(.patient)
    case .station(let station): station.nurse.author
    case .home: Author(.caregiver)
    }
  }
}

extension Nurse {
  fileprivate var author: Author { Author(.staff, staff: id) }
}

extension State {
  /// The screen of the clinic, with or without a nurse; nil at home.
  package internal(set) var kiosk: Program.Kiosk? {
    get {
      switch program {
      case .kiosk(let kiosk): kiosk
      case .station(let station): station.kiosk
      case .home: nil
      }
    }
    set {
      guard let newValue else { return }
      switch program {
      case .kiosk: program = .kiosk(newValue)
      case .station(var station):
        station.kiosk = newValue
        program = .station(station)
      case .home: break
      }
    }
  }

  /// What a nurse has open; nil while none is signed in.
  package internal(set) var station: Program.Station? {
    get { if case .station(let station) = program { station } else { nil } }
    set { if case .station = program, let newValue { program = .station(newValue) } }
  }

  /// What a home has; nil in the clinic.
  package internal(set) var home: Program.Home? {
    get { if case .home(let home) = program { home } else { nil } }
    set { if case .home = program, let newValue { program = .home(newValue) } }
  }
}
