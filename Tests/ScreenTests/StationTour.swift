import Care
import Flow
import Rehearsal
import Shipped
import Testing

/// A nurse at the station with the clinic's real checklists, from enrolment to the front door.
extension Tour {
  static let nurse = (id: "m.lopez", pin: "275931")

  /// Signed in, with the board before them.
  static func atTheStation() throws -> Tour {
    var tour = try Tour()
    tour.desk.pins = [nurse.id: nurse.pin]
    tour.pick(.desk(.door(.staff)))
    tour.type(nurse.id)
    tour.type(nurse.pin)
    return tour
  }

  var code: Code { get throws { try #require(Code(typed: Tour.code)) } }

  var phase: Phase? { desk.standing?.phase }

  mutating func station(_ picks: DeskPick...) { picks.forEach { pick(.desk($0)) } }

  /// The patient checks in at the kiosk and answers everything with the least that it can raise.
  mutating func checkIn(taking medicine: String? = nil) throws {
    desk.act(.leave)
    signIn()
    pick(.beginWalk)
    if let medicine {
      walk(to: Item.Reference("medicines", "list"))
      pick(.addMedicine)
      type(medicine)
      type("5 mg")
      pick(.often(.onceADay))
      if case .told = desk.screen { pick(.understood) }
      pick(.noMoreMedicines)
    }
    walkToReview()
    pick(.finish)
    pick(.understood)
  }

  mutating func openAsNurse() throws {
    pick(.desk(.door(.staff)))
    type(Tour.nurse.id)
    type(Tour.nurse.pin)
    station(.board(.open(try code)))
  }

  /// Goes through a staff list with the answers that raise nothing.
  mutating func answerList(_ list: Checklist.ID) {
    station(.chart(.list(list)), .list(.walkOpen))
    for _ in 0..<60 {
      guard case .item = desk.screen else { break }
      answerAsNurse()
    }
  }

  /// So many minutes go by, and somebody is still there.
  mutating func wait(minutes: Int) {
    hear(.tick(Tour.zone.moment(at: desk.state.now.instant + minutes * 60)))
    act(.stay)
  }

  mutating func answerAsNurse() {
    guard case .item(let reference, .ask) = desk.screen,
      let item = desk.state.setting.checklists[reference]
    else { return desk.pick(.understood) }
    switch item.kind {
    case .yesNo: desk.pick(.answer(.yes))
    case .number(_, let limits):
      let usual = ["systolic": 128, "diastolic": 76, "pulse": 72, "oxygen": 97]
      desk.type("\(usual[reference.item.text] ?? limits.upperBound)")
    case .chooseOne(let options):
      let best = options.max { ($0.points ?? 0) < ($1.points ?? 0) } ?? options[0]
      desk.pick(.answer(.chosen([best.id])))
    case .scale: desk.pick(.answer(.number(2)))
    case .sign: desk.type("Maria Lopez")
    default: answerHarmlessly()
    }
    if case .told = desk.screen { desk.pick(.understood) }
  }

  /// Fills in every order that is still blank.
  mutating func order() throws {
    station(.chart(.orders))
    for field in desk.state.formFields { try fill(field) }
  }

  private mutating func fill(_ field: FormField) throws {
    let form = try #require(desk.state.form)
    switch field {
    case .site: set(field, "t12 l1")
    case .afterCare(let order) where form.afterCare[order] == nil: fill(field, order)
    case .restart: set(field, "11 25 2026")
    default: break
    }
  }

  private mutating func fill(_ field: FormField, _ order: AfterCare) {
    switch order.kind {
    case .yesNo: station(.form(.field(field)), .form(.value(.ordered(.no))))
    case .choice: station(.form(.field(field)), .form(.value(.ordered(.chosen("strips")))))
    case .minutes: set(field, "120")
    case .hours: set(field, "8")
    case .weight: set(field, "10 lb")
    case .day: set(field, "12 07 2026")
    case .visit:
      set(field, "12 07 2026")
      type("10:30")
    case .daysAfter: set(field, "1, 7")
    case .words: set(field, "acetaminophen 1 g every 6 hours, at most 3 g a day")
    }
  }

  mutating func set(_ field: FormField, _ text: String) {
    station(.form(.field(field)))
    type(text)
  }

  /// Teaches every topic; the patient says it back at once, warning signs both do.
  mutating func teachAll() {
    station(.chart(.topics))
    for topic in desk.state.topics {
      station(.topic(.teach(topic.id)))
      for _ in 0..<30 {
        guard case .item(let reference, .ask) = desk.screen else { break }
        guard desk.state.teachBack(of: topic.id) == reference else {
          desk.pick(.answer(.read))
          continue
        }
        station(.topic(.learners([.patient, .caregiver])))
        type("as it was told")
        station(.topic(.saidBack))
      }
    }
  }
}
