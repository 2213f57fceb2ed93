import Care
import Rehearsal
import Shipped
import Testing

@testable import Flow

extension Desk {
  /// Opens one line of a form and types into it.
  mutating func fill(_ field: FormField, _ text: String) {
    station(.form(.field(field)))
    type(text)
  }

  mutating func choose(_ field: FormField, _ value: FormValue) {
    station(.form(.field(field)), .form(.value(value)))
  }

  mutating func fill(_ order: AfterCare, _ text: String) { fill(.afterCare(order), text) }

  /// Typed as people here type it: month, day, year.
  static func typed(_ day: CivilDay) -> String {
    let (year, month, date) = day.parts
    return "\(month)/\(date)/\(year)"
  }
}

/// A new patient.
@Suite struct EnrolTests {
  private static let tomorrow = Desk.typed(Sample.moment(1, 0).day)

  private func form() throws -> Desk {
    var desk = try Desk.board()
    desk.act(.newPatient)
    return desk
  }

  /// With all that must be there.
  private func filled() throws -> Desk {
    var desk = try form()
    desk.fill(.name, "Ana Example")
    desk.fill(.born, "02/29/1948")
    desk.choose(.procedure, .procedure("kyphoplasty"))
    desk.fill(.day, Self.tomorrow)
    desk.fill(.clock, "11:30")
    desk.choose(.anaesthesia, .anaesthesia(.local))
    return desk
  }

  private func enrolled(_ desk: Desk) -> [Journey] {
    desk.disk.values.filter { $0.code != Sample.code }
  }

  /// Nobody's first letters are lost because a line was not picked yet.
  @Test func whatIsTypedOnTheFormGoesIntoTheLineUnderTheHand() throws {
    var desk = try form()
    desk.act(.focused(0))
    for letter in "Ana" { desk.act(.typed(letter)) }
    #expect(desk.screen == .desk(.formField(.name)))
    #expect(desk.state.frame.field?.text == "Ana")
    desk.act(.next)
    #expect(desk.state.form?.name == "Ana" && desk.screen == .desk(.form))
    // A line that is picked from a list takes no letters.
    let row = try #require(desk.state.formFields.firstIndex(of: .anaesthesia))
    desk.act(.focused(row))
    #expect(desk.state.lineUnderHand == nil)
    desk.act(.typed("g"))
    #expect(desk.screen == .desk(.form) && desk.state.frame.focus == row)
    desk.act(.focused(0), .pasted("José Núñez"))
    #expect(desk.state.frame.field?.text == "AnaJosé Núñez")
    desk.act(.next)
    desk.act(.focused(nil), .typed("g"))
    #expect(desk.screen == .desk(.form))
  }

  @Test func aNewPatientGetsACodeAndIsOpen() throws {
    var desk = try filled()
    desk.fill(.site, "l1, T12")
    desk.choose(.language, .language(.spanish))
    desk.fill(.phone, "555-0100")
    desk.fill(.caregiver, "Luis Example")
    desk.fill(.caregiverPhone, "555-0101")
    desk.fill(.fasting, "6")
    desk.type("2")
    desk.station(.form(.sign))
    let born = try #require(PartialDate(year: 1948, month: 2, day: 29))
    let identity = Identity(
      name: "Ana Example", born: born, language: .spanish, phone: "555-0100",
      caregiver: Contact(name: "Luis Example", phone: "555-0101"))
    let orders = Orders(
      procedureAt: Sample.moment(1, 11, 30), anaesthesia: .local, sites: [.t12, .l1],
      fasting: FastingPolicy(foodHours: 6, drinkHours: 2))
    let journey = try #require(enrolled(desk).first)
    #expect(
      journey.events == [
        Sample.staff(
          desk.state.now, .enrolled(identity, procedure: "kyphoplasty", orders))
      ])
    #expect(desk.state.session?.journey == journey)
    #expect(desk.notice == .station(.form(.enrolled(journey.code))))
    #expect(desk.pages == [.desk(.board), .desk(.chart)])
    #expect(desk.forms == [:])
    #expect(desk.board?[journey.code]?.name == "Ana Example")
  }

  @Test func whatIsBlankIsListed() throws {
    var desk = try form()
    desk.station(.form(.sign))
    #expect(
      desk.notice
        == .station(.form(.formIncomplete([.name, .born, .procedure, .day, .clock, .anaesthesia]))))
    desk = try filled()
    desk.fill(.caregiverPhone, "555-0101")
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.formIncomplete([.caregiver]))))
    #expect(enrolled(desk) == [])
  }

  @Test(
    arguments: [
      (.name, "  ", .nothingTyped), (.born, "11/25/2026", .dayInFuture),
      (.born, "02/29/1947", .notADay), (.born, "02/31/1948", .notADay),
      (.born, "2/3/48", .yearIncomplete), (.day, "02/29/2027", .notADay),
      (.day, "11/22/2026", .dayInPast), (.day, "11/23/2028", .station(.form(.dayTooFar))),
      (.clock, "24:00", .notATime), (.clock, "8:60", .notATime), (.clock, "x", .notATime),
      (.clock, "2:30", .station(.form(.halfOfDayUnsaid(Sample.halfPastTwo)))),
      (.clock, "5 59", .station(.form(.halfOfDayUnsaid(Sample.aMinuteToSix)))),
      (.clock, "8 a 9", .notATime),
      (.site, "T13", .station(.form(.notASite))),
      (.site, "T10-L1", .station(.form(.notASite))),
      (.site, "T12 and L1", .station(.form(.notASite))), (.fasting, "25", .outside(0...24)),
      (.fasting, "-1", .outside(0...24)), (.fasting, "8.5", .notANumber),
    ] as [(FormField, String, Notice)])
  func whatCannotBeIsToldAndLeftOut(field: FormField, typed: String, notice: Notice) throws {
    var desk = try form()
    desk.fill(field, typed)
    #expect(desk.notice == notice)
    #expect(desk.screen == .desk(.formField(field)))
    #expect(desk.state.form == Form())
    desk.act(.back)
    #expect(desk.screen == .desk(.form))
  }

  @Test(arguments: ["02/29/2028", "11/22/2028"]) func aLeapDayAndTwoYearsAreNotTooFar(
    typed: String
  ) throws {
    var desk = try form()
    desk.fill(.day, typed)
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form?.day.map(Desk.typed) == typed.replacing("02/29", with: "2/29"))
  }

  /// A visit at 2:30 at night is typed so.
  @Test(arguments: [
    ("02:30", "02:30"), ("0230", "02:30"), ("2h30", "02:30"), ("2:30 am", "02:30"),
    ("14:30", "14:30"), ("2:30 pm", "14:30"), ("6:00", "06:00"), ("8", "08:00"), ("12:30", "12:30"),
    ("5:59 am", "05:59"), ("1 p.m.", "13:00"),
  ])
  func aTimeOfWhichTheHalfIsKnown(typed: String, iso: String) throws {
    var desk = try form()
    desk.fill(.clock, typed)
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form?.clock == ClockTime(iso: iso))
    // Looked at again, it stands as it was typed.
    desk.station(.form(.field(.clock)))
    desk.act(.next)
    #expect(desk.state.form?.clock == ClockTime(iso: iso))
  }

  @Test func noMoreDrinkHoursThanFoodHours() throws {
    var desk = try form()
    desk.fill(.fasting, "6")
    #expect(desk.screen == .desk(.formFasting(food: 6)))
    desk.type("7")
    #expect(desk.notice == .outside(0...6))
    #expect(desk.state.form?.fasting == nil)
    desk.type("6")
    #expect(desk.state.form?.fasting == FastingPolicy(foodHours: 6, drinkHours: 6))
    desk.choose(.fasting, .sitePolicy)
    #expect(desk.state.form?.fasting == nil)
  }

  @Test func aTimeThatIsOverTodayEnrolsNobody() throws {
    var desk = try filled()
    desk.fill(.day, Desk.typed(desk.state.now.day))
    desk.fill(.clock, "9:59")
    desk.station(.form(.sign))
    #expect(desk.notice == .dayInPast)
    #expect(enrolled(desk) == [])
    desk.fill(.clock, "10:00")
    desk.station(.form(.sign))
    #expect(enrolled(desk).count == 1)
  }

  @Test func aSaveThatFailsKeepsTheForm() throws {
    var desk = try filled()
    let form = desk.state.form
    desk.failure = .diskFull
    desk.station(.form(.sign))
    #expect(desk.notice == .station(.form(.notEnrolled(.diskFull))))
    #expect(desk.screen == .desk(.form))
    #expect(desk.state.form == form)
    #expect(enrolled(desk) == [])
    desk.failure = nil
    desk.station(.form(.sign))
    #expect(enrolled(desk).count == 1)
  }

  @Test func whatNeedNotBeThereCanBeTakenAwayAgain() throws {
    var desk = try filled()
    let before = desk.state.form
    for field in [FormField.phone, .caregiver, .caregiverPhone, .site] {
      desk.fill(field, "T12")
      desk.fill(field, "")
      #expect(desk.screen == .desk(.form))
    }
    #expect(desk.state.form == before)
  }

  @Test func theNextLineIsUnderTheHand() throws {
    var desk = try form()
    desk.fill(.name, "Ana Example")
    #expect(desk.state.picks[try #require(desk.state.frame.focus)] == .desk(.form(.field(.born))))
    desk.fill(.caregiverPhone, "555-0101")
    #expect(desk.state.picks[try #require(desk.state.frame.focus)] == .desk(.form(.sign)))
  }

  @Test func theFormWaitsWhileTheNurseLooksElsewhere() throws {
    var desk = try filled()
    let form = desk.state.form
    desk.act(.toBoard)
    desk.station(.board(.open(try #require(Sample.code))))
    desk.act(.toBoard, .newPatient)
    #expect(desk.state.form == form)
  }

  @Test func fromAnOpenJourneyNothingOfItGoesIntoTheForm() throws {
    var desk = try Desk.chart(.checkingIn)
    desk.act(.newPatient)
    #expect(desk.state.session == nil)
    #expect(desk.state.form == Form())
    #expect(desk.pages == [.desk(.board), .desk(.form)])
    desk.failure = .diskFull
    desk.act(.toBoard)
    desk.station(.board(.open(try #require(Sample.code))))
    desk.act(.writeNote)
    desk.type("called home")
    desk.act(.newPatient)
    #expect(desk.state.session?.pending.count == 1)
    #expect(desk.screen == .notSaved)
  }

  @Test func escapeSequencesNeverGetIntoAName() throws {
    var desk = try form()
    desk.fill(.name, "A\u{1B}[2Jna\u{202E}")
    #expect(desk.state.form?.name == "A[2Jna")
  }
}
