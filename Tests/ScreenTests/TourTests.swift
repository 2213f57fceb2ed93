import Canvas
import Care
import Flow
import Lines
import Pages
import Rehearsal
import Testing

/// The pages that people really see, from the clinic's own checklists.
@Suite("The tour")
struct TourTests {
  @Test("Signing in") func signIn() throws {
    var tour = try Tour()
    tour.look("welcome")
    tour.pick(.language(.english))
    tour.look("code")
    tour.type("1234567")
    tour.look("code-wrong")
    tour.type(Tour.code)
    tour.type("03 06 1948")
    tour.look("no-match")
    "03051948".forEach { tour.act(.typed($0)) }
    tour.look("birth-date")
    tour.act(.next)
    tour.look("hello")
    expectPages(tour)
  }

  @Test("Every kind of question") func questions() throws {
    var tour = try Tour()
    tour.signIn()
    tour.pick(.beginWalk)
    tour.look("tell")
    for item in Self.items {
      tour.walk(to: item.reference)
      tour.look(item.name)
    }
    tour.act(.why)
    tour.look("help")
    expectPages(tour)
  }

  private struct Stop {
    let name: String
    let reference: Item.Reference

    init(_ name: String, _ list: Checklist.ID, _ item: Item.ID) {
      self.name = name
      reference = Item.Reference(list, item)
    }
  }

  private static let items = [
    Stop("choose-many", "health", "scans"), Stop("medicines", "medicines", "list"),
    Stop("fasting", "fasting", "clear-drinks"), Stop("yes-no", "legs-bladder", "leg-weakness"),
  ]

  @Test("Telling a medicine") func medicine() throws {
    var tour = try Tour()
    tour.signIn()
    tour.pick(.beginWalk)
    tour.walk(to: Item.Reference("medicines", "list"))
    tour.pick(.addMedicine)
    "warf".forEach { tour.act(.typed($0)) }
    tour.look("medicine-name")
    tour.type("warfrin")
    tour.look("medicine-match")
    tour.pick(.candidate("warfarin"))
    tour.look("medicine-dose")
    tour.type("5 mg")
    tour.look("medicine-often")
    tour.pick(.often(.onceADay))
    tour.look("medicine-told")
    tour.pick(.understood)
    tour.look("medicine-list")
    expectPages(tour)
  }

  @Test("Late food, a fever and the seat") func hold() throws {
    var tour = try Tour()
    tour.signIn()
    tour.pick(.beginWalk)
    tour.walk(to: Item.Reference("eating-today", "last-food"))
    tour.look("time-day")
    tour.pick(.day(tour.desk.state.now.day))
    tour.look("time-clock")
    tour.type("5:30")
    tour.look("time-half")
    tour.pick(.half(try #require(ClockTime(hour: 5, minute: 30))))
    tour.look("told-late-food")
    tour.pick(.understood)
    tour.walk(to: Item.Reference("health-today", "temperature"))
    tour.type("60")
    tour.look("temperature-wrong")
    "101.3".forEach { _ in tour.act(.erased(.before)) }
    "101.3".forEach { tour.act(.typed($0)) }
    tour.look("temperature")
    tour.act(.next)
    tour.look("told-fever")
    tour.walkToReview()
    tour.look("review")
    tour.pick(.finish)
    tour.look("seat-on-hold")
    expectPages(tour)
  }

  @Test("Help, emergencies, idle time and a full disk") func calls() throws {
    var tour = try Tour()
    tour.act(.callStaff)
    tour.look("staff-called")
    tour.act(.back)
    tour.act(.showSigns)
    tour.look("signs")
    tour.act(.back)
    tour.signIn()
    tour.pick(.beginWalk)
    tour.hear(.tick(Tour.zone.moment(at: tour.desk.state.now.instant + 90)))
    tour.look("idle")
    tour.act(.stay)
    tour.fail(with: .diskFull)
    tour.answerHarmlessly()
    tour.look("not-saved")
    tour.fail(with: nil)
    tour.pick(.retry)
    let legs = Item.Reference("legs-bladder", "leg-weakness")
    tour.walk(to: legs)
    tour.pick(.answer(.yes))
    tour.look("told-emergency")
    tour.pick(.change(legs))
    tour.pick(.answer(.no))
    tour.pick(.nurseWasHere)
    tour.look("after-emergency")
    tour.hear(.tick(Tour.zone.moment(at: tour.desk.state.now.instant + 90)))
    tour.look("emergency-unattended")
    tour.act(.stay)
    tour.act(.switchLanguage)
    tour.look("es-stopped")
    expectPages(tour)
  }

  @Test("In Spanish") func spanish() throws {
    var tour = try Tour()
    tour.signIn(.spanish)
    tour.look("es-hello")
    tour.pick(.beginWalk)
    tour.walk(to: Item.Reference("medicines", "list"))
    tour.look("es-medicines")
    tour.pick(.addMedicine)
    tour.type("insulna")
    tour.look("es-medicine-match")
    tour.pick(.candidate("insulin"))
    tour.look("es-medicine-dose")
    for _ in 1...3 { tour.act(.back) }
    tour.walk(to: Item.Reference("eating-today", "last-food"))
    tour.look("es-time-day")
    tour.walk(to: Item.Reference("health-today", "temperature"))
    tour.type("38.5")
    tour.look("es-told-fever")
    tour.walkToReview()
    tour.pick(.finish)
    tour.look("es-seat-on-hold")
    expectPages(tour)
  }
}
