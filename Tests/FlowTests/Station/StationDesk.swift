import Care
import Rehearsal
import Testing

@testable import Flow

extension Desk {
  /// At the welcome page, with one journey on the disk.
  static func station(
    _ phase: Phase = .preparing, at now: Moment? = nil, isPrinting: Bool = false
  ) throws -> Desk {
    let code = try #require(Sample.code)
    var desk = Desk(
      setting: Setting(
        checklists: Sample.checklists(isPrinting: isPrinting), zone: Sample.zone),
      now: now ?? Sample.now(in: phase), disk: [code: Sample.journey(code, in: phase)],
      formulary: Sample.formulary)
    desk.pins = [
      Sample.nurse.id: Sample.nurse.pin, Sample.otherNurse.id: Sample.otherNurse.pin,
    ]
    return desk
  }

  /// Where nobody has an account.
  static func firstRun() throws -> Desk {
    var desk = try Desk.station()
    desk.pins = [:]
    desk.state = State(setting: desk.state.setting, now: desk.state.now, accounts: .none)
    return desk
  }

  static func board(_ phase: Phase = .preparing, at now: Moment? = nil) throws -> Desk {
    var desk = try Desk.station(phase, at: now)
    desk.signIn(as: Sample.nurse)
    return desk
  }

  /// A nurse with the one journey open.
  static func chart(_ phase: Phase = .preparing, at now: Moment? = nil) throws -> Desk {
    var desk = try Desk.board(phase, at: now)
    desk.station(.board(.open(try #require(Sample.code))))
    return desk
  }

  mutating func station(_ picks: DeskPick...) { picks.forEach { pick(.desk($0)) } }

  mutating func signIn(as nurse: (id: String, pin: String)) {
    station(.door(.staff))
    type(nurse.id)
    type(nurse.pin)
  }

  /// Typed key by key, without Enter.
  mutating func write(_ text: String) { text.forEach { act(.typed($0)) } }

  mutating func wait(_ seconds: Int) {
    hear(.tick(Sample.zone.moment(at: state.now.instant + seconds)))
  }

  /// Nobody touches the station until it has signed its nurse out.
  mutating func leaveAlone() {
    wait(300)
    wait(60)
  }

  /// Another screen saves something, and this one hears of it.
  mutating func elsewhere(_ events: Event..., toldOf: Bool = true) throws {
    let code = try #require(Sample.code)
    disk[code]?.events += events
    if toldOf { hear(.recordsChanged([code])) }
  }

  /// What is on the disk of the one journey.
  var kept: Journey? { Sample.code.flatMap { disk[$0] } }

  var notice: Notice? { state.frame.notice }

  var news: [Board.News]? { board?.news }

  /// Who is signed in, the board and what they write; nil while nobody is.
  var nurse: Nurse? { state.station?.nurse }
  var board: Board? { state.station?.board }
  var forms: [FormKey: Form]? { state.station?.forms }

  /// The pages that lie over one another.
  var pages: [Screen] { state.frames.map(\.screen) }
}
