import Care
import Flow
import Pages
import Shipped
import Testing

@Suite struct SheetMakingTests {
  private func blank(_ standing: Standing) -> [Gap]? {
    do {
      _ = try Sheet(
        setting: SheetSample.setting, standing: standing, language: .english,
        on: CivilDay(number: 0))
      return nil
    } catch {
      return error.gaps
    }
  }

  @Test func everyBlankIsNamed() throws {
    let draft = try SheetSample.standing(
      try SheetSample.blank(), held: ["warfarin"], isSigned: false)
    let needed = AfterCare.allCases.filter { ![.braceType, .braceHours, .braceUntil].contains($0) }
    #expect(
      blank(draft)
        == needed.map(Gap.order) + [.restart(medicine: "warfarin"), .site, .ordersUnsigned])
    #expect(
      blank(Standing()) == AfterCare.allCases.map(Gap.order) + [.site, .ordersUnsigned])
  }

  @Test func whatIsWholeIsNotRefused() throws {
    #expect(blank(try SheetSample.standing(try SheetSample.usual())) == nil)
    #expect(blank(try SheetSample.standing(try SheetSample.light())) == nil)
  }

  @Test(arguments: AfterCare.allCases) func eachNeededOrderIsMissed(order: AfterCare) throws {
    var orders = try SheetSample.usual()
    orders.afterCare[order] = nil
    // Without the brace itself, its details are not needed.
    #expect(blank(try SheetSample.standing(orders)) == [.order(order)])
  }

  @Test func aPausedMedicineNeedsItsDay() throws {
    let orders = try SheetSample.usual()
    let standing = try SheetSample.standing(orders, held: ["Ozempic", "aspirin", "warfarin"])
    #expect(blank(standing) == [.restart(medicine: "aspirin")])
  }

  @Test func unsignedOrdersMakeNoSheet() throws {
    let standing = try SheetSample.standing(try SheetSample.usual(), isSigned: false)
    #expect(blank(standing) == [.ordersUnsigned])
  }

  @Test func anOrderThatCannotBeIsAsGoodAsNone() throws {
    var orders = try SheetSample.usual()
    orders.afterCare[.driving] = .day(try SheetSample.day("2026-11-22"))
    orders.afterCare[.painPlan] = .words("  ")
    orders.restarts["warfarin"] = .day(try SheetSample.day("2026-11-22"))
    #expect(
      blank(try SheetSample.standing(orders))
        == [.order(.driving), .order(.painPlan), .restart(medicine: "warfarin")])
  }

  @Test func theRefusalSaysEachKindInOneSentence() {
    let refusal = Trouble.sheet(
      .blank(
        Sheet.Blank(
          gaps: [
            .order(.brace), .order(.driving), .restart(medicine: "warfarin"),
            .restart(medicine: "Ozempic"), .site, .ordersUnsigned,
          ], setting: SheetSample.setting, procedure: "kyphoplasty")))
    #expect(refusal.exitCode == 65)
    #expect(
      refusal.sentence(in: .english, Invocation())
        == "There is no sheet yet, because a part of it would be blank. "
        + "Not ordered: Brace, May drive from. No day to take warfarin, Ozempic again. "
        + "No vertebral level is set. The orders are not signed.")
    #expect(
      refusal.sentence(in: .spanish, Invocation())
        == "Todavía no hay hoja, porque una parte quedaría en blanco. "
        + "Sin indicar: Corsé (faja), Puede manejar desde. "
        + "Falta el día para volver a tomar warfarin, Ozempic. "
        + "Falta el nivel de la vértebra. Las indicaciones no están firmadas.")
  }

  @Test func itIsInTheLanguageAskedForElseThePatientsElseTheClinics() throws {
    let standing = try SheetSample.standing(try SheetSample.usual())
    var stranger = Standing()
    var events: [Happening] = []
    let born = PartialDate(try SheetSample.day("1948-03-05"))
    let orders = try SheetSample.usual()
    events.append(
      .enrolled(
        Identity(name: "Rosa", born: born), procedure: "kyphoplasty", try SheetSample.blank()))
    events.append(.ordered(orders))
    for what in events {
      let author = Author(.staff, staff: "n.ruiz")
      stranger.take(Event(at: orders.procedureAt, by: author, what: what))
    }
    let today = try SheetSample.day("2026-11-24")
    func language(_ standing: Standing, _ asked: Language? = nil) throws -> Language {
      try Sheet(
        setting: SheetSample.setting, standing: standing, language: asked, on: today
      ).language
    }
    #expect(try language(standing) == .spanish)
    #expect(try language(standing, .english) == .english)
    #expect(try language(stranger) == .english)
    #expect(try language(stranger, .spanish) == .spanish)
  }

  @Test func aLanguageWithoutWordsIsEnglish() throws {
    let sheet = try SheetSample.sheet(try SheetSample.usual(), Language(code: "xx"))
    #expect(sheet == (try SheetSample.sheet(try SheetSample.usual())))
  }

  @Test func warningSignsComeFirstTheGravestBeforeAll() throws {
    let sheet = try SheetSample.sheet(try SheetSample.usual())
    #expect(
      sheet.sections.prefix(4).map(\.tier) == [.callEmergency, .phoneNow, .phoneInHours, nil])
    #expect(sheet.sections.flatMap(\.signs).count == SheetSample.signs.count)
  }

  @Test func wordsOfEarlierRecordsStayAsTheyWereWritten() throws {
    var orders = try SheetSample.light()
    for order in AfterCare.allCases { orders.afterCare[order] = .words("told \(order.text)") }
    let sheet = try SheetSample.sheet(orders)
    let values = sheet.sections.flatMap(\.entries).flatMap(\.values)
    for order in orders.needed where order != .flatRest {
      #expect(values.contains("told \(order.text)"))
    }
    // Whoever may have an opioid is told what goes with it.
    #expect(values.contains { $0.contains("no alcohol") })
  }
}
