import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

/// A name that was misheard, a telephone number that changed.
@Suite struct CorrectingTests {
  private func desk(_ phase: Phase = .preparing) throws -> Desk {
    var desk = try Desk.chart(phase)
    desk.station(.chart(.identity))
    return desk
  }

  @Test func everyLineStandsThereAndTheOldOnesStayInTheHistory() throws {
    var desk = try desk()
    let before = try #require(desk.standing?.identity)
    #expect(
      desk.state.formFields == [.name, .born, .language, .phone, .caregiver, .caregiverPhone])
    desk.fill(.name, "Rosa Ejemplo")
    desk.fill(.caregiver, "Luis Ejemplo")
    desk.fill(.caregiverPhone, "555-0142")
    desk.station(.form(.sign))
    let after = Identity(
      name: "Rosa Ejemplo", born: before.born, language: before.language, phone: before.phone,
      caregiver: Contact(name: "Luis Ejemplo", phone: "555-0142"))
    #expect(desk.standing?.identity == after)
    #expect(desk.kept?.events.last?.what == .corrected(after))
    #expect(desk.kept?.standing.orders == desk.standing?.orders)
    #expect(desk.standing?.areOrdersSigned == false)
    #expect(desk.screen == .desk(.chart))
    #expect(desk.notice == .station(.form(.corrected)))
    #expect(desk.forms == [:])
  }

  @Test func aNameCannotBeLeftOut() throws {
    var desk = try desk()
    desk.station(.form(.field(.name)))
    desk.type("  ")
    #expect(desk.notice == .nothingTyped)
    desk.act(.back)
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.identitySame)))
  }

  @Test func afterReadyThePatientIsComparedAgain() throws {
    var desk = try desk(.ready)
    desk.fill(.phone, "555-0199")
    desk.station(.form(.sign))
    #expect(desk.standing?.phase == .checkingIn)
    #expect(desk.standing?.identity?.phone == "555-0199")
  }

  @Test func ordersThatAreHalfWrittenStay() throws {
    var desk = try Desk.chart(.preparing)
    desk.station(.chart(.orders))
    desk.station(.form(.field(.site)))
    desk.type("T12")
    desk.act(.back)
    desk.station(.chart(.identity))
    desk.fill(.phone, "555-0199")
    desk.station(.form(.sign))
    desk.station(.chart(.orders))
    #expect(desk.state.form?.sites == [.t12])
  }

  @Test(arguments: [true, false])
  func twoNursesAreToldOfEachOther(isHeardOf: Bool) throws {
    var desk = try desk()
    let known = try #require(desk.standing?.identity)
    desk.fill(.phone, "555-0199")
    let theirs = Identity(name: "Rosa Ejemplo", born: known.born, phone: known.phone)
    try desk.elsewhere(
      Sample.staff(desk.state.now, .corrected(theirs), by: "j.kim"), toldOf: isHeardOf)
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.identityChangedElsewhere)))
    #expect(desk.kept?.standing.identity == theirs)
    if desk.screen != .desk(.identity) { desk.station(.chart(.identity)) }
    desk.station(.form(.sign))
    #expect(
      desk.kept?.standing.identity
        == Identity(name: "Rosa Ejemplo", born: known.born, phone: "555-0199"))
  }
}
