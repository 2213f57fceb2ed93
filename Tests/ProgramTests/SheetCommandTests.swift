import Care
import Records
import Shipped
import Testing

@Suite(.serialized, .verified) struct SheetCommandTests {
  private let zone = Zone(first: -5 * 3600)

  private func orders(_ afterCare: [AfterCare: Ordered]) throws -> Orders {
    let day = try #require(CivilDay(iso: "2026-11-23"))
    return Orders(
      procedureAt: zone.moment(on: day, at: .midnight), anaesthesia: .local, sites: [.t12],
      afterCare: afterCare)
  }

  private func whole() throws -> [AfterCare: Ordered] {
    let day = try #require(CivilDay(iso: "2026-11-25"))
    var orders: [AfterCare: Ordered] = [:]
    for order in AfterCare.allCases where order.kind == .yesNo { orders[order] = .no }
    for order in AfterCare.allCases where order.kind == .day { orders[order] = .day(day) }
    orders[.flatRest] = .minutes(60)
    orders[.lifting] = Weight(grams: 4536).map(Ordered.weight)
    orders[.closure] = .chosen("glue")
    orders[.painPlan] = .words("Two pills \u{1B}[2Ja day.")
    orders[.followUp] = .visit(day, .midnight)
    orders[.calls] = .daysAfter([1])
    return orders
  }

  /// A data folder with one journey after the procedure, whose orders a nurse signed.
  private func journey(
    _ afterCare: [AfterCare: Ordered], isOver: Bool = true, then: [Happening] = []
  ) throws -> (data: String, code: Code) {
    let data = temporaryFolder()
    // Made by hand: nobody walked the patient there.
    breaks(data)
    let store = try FileStore(folder: data)
    let code = try store.newCode()
    let orders = try orders(afterCare)
    let born = try #require(PartialDate(iso: "1948-03-05"))
    let identity = Identity(name: "Rosa Example", born: born, language: .spanish)
    let draft = try self.orders([:])
    let way: [Happening] = isOver ? [.arrived(born: born), .verified, .started, .ended] : []
    let events =
      [.enrolled(identity, procedure: "kyphoplasty", draft)] + way + [.ordered(orders)] + then
    _ = try store.create(
      code,
      events: events.map {
        Event(at: draft.procedureAt, by: Author(.staff, staff: "n.ruiz"), what: $0)
      })
    return (data, code)
  }

  @Test func itIsInThePatientsLanguageOnTwoPages() throws {
    let (data, code) = try journey(try whole())
    let sheet = stepwell("sheet \(code) 2> /dev/null", data: data)
    #expect(sheet.status == 0)
    #expect(sheet.output.contains("SU PLAN PARA LA CASA"))
    #expect(sheet.output.split(separator: "\u{0C}").count == 2)
    #expect(!sheet.output.contains("\u{1B}"))
    let english = stepwell("sheet \(code) --language en 2> /dev/null", data: data)
    #expect(english.output.contains("YOUR PLAN FOR HOME"))
    let html = stepwell("sheet \(code) --html 2> /dev/null", data: data)
    #expect(html.status == 0 && html.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"es\">"))
    #expect(!html.output.contains("\u{1B}"))
  }

  @Test func itSaysWhenItWasPrinted() throws {
    let (data, code) = try journey(try whole())
    let spanish = stepwell("sheet \(code) 2> /dev/null", data: data, at: "2026-11-24T09:00")
    #expect(spanish.output.contains("Impreso") && spanish.output.contains("24 de noviembre"))
    let english = stepwell(
      "sheet \(code) --html --language en 2> /dev/null", data: data, at: "2026-11-25T09:00")
    #expect(english.output.contains("<dt>Printed</dt>"))
    #expect(english.output.contains("November 25, 2026"))
  }

  @Test func beforeItIsOverAndAfterACancellationThereIsNone() throws {
    for (isOver, then) in [(false, []), (false, [Happening.cancelled(reason: "ill")])] {
      let (data, code) = try journey(try whole(), isOver: isOver, then: then)
      let told = shell(commandLine("sheet \(code) --language en", data: data) + " 2>&1")
      #expect(told.status == 65)
      #expect(told.output.contains("There is no sheet for this journey"))
      #expect(told.output.contains(then.isEmpty ? "preparing" : "cancelled"))
    }
    let (data, code) = try journey(try whole(), then: [.admitted(reason: "pain")])
    #expect(stepwell("sheet \(code) 2> /dev/null", data: data).status == 0)
  }

  @Test func whoTookItIsInTheAccessLog() throws {
    let (data, code) = try journey(try whole())
    _ = stepwell("sheet \(code) 2> /dev/null", data: data)
    #expect(shell("grep -c sheet-printed \(data)/access.jsonl").output == "1\n")
  }

  @Test func aBlankIsRefusedByName() throws {
    var afterCare = try whole()
    afterCare[.driving] = nil
    let (data, code) = try journey(afterCare)
    #expect(stepwell("sheet \(code) 2> /dev/null", data: data).output.isEmpty)
    let told = shell(commandLine("sheet \(code) --language en", data: data) + " 2>&1")
    #expect(told.status == 65)
    #expect(
      told.output
        == "stepwell: There is no sheet yet, because a part of it would be blank. "
        + "Not ordered: May drive from.\n")
  }
}
