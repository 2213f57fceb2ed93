import Care
import Records
import Shipped
import Testing

@Suite(.serialized, .verified) struct ReportCommandTests {
  /// A data folder with one patient who went home, whose son wrote down a red wound.
  private func journey() throws -> (data: String, code: Code) {
    let zone = Zone(first: -5 * 3600)
    let day = try #require(CivilDay(iso: "2026-11-23"))
    let born = try #require(PartialDate(iso: "1948-03-05"))
    let orders = Orders(
      procedureAt: zone.moment(on: day, at: .midnight), anaesthesia: .local, sites: [.t12])
    let nurse = Author(.staff, staff: "n.ruiz")
    let son = Author(.caregiver)
    let red = Flag.Key.item(Item.Reference("wound-home", "skin"), .call)
    let what: [(Author, Happening)] = [
      (
        nurse,
        .enrolled(
          Identity(name: "Rosa \u{1B}[2JExample", born: born, language: .spanish),
          procedure: "kyphoplasty", orders)
      ),
      (nurse, .ordered(orders)), (nurse, .arrived(born: born)), (nurse, .verified),
      (nurse, .started), (nurse, .ended),
      (
        nurse,
        .recovered(Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "made up"))
      ),
      (nurse, .discharged(escort: "Luis", sheetHandedOver: true)),
      (son, .entered(day, Item.Reference("pain", "now"), .number(7))),
      (son, .entered(day, Item.Reference("wound-home", "skin"), .yes)),
      (Author(.rule), .flagged(red, .call)), (son, .responded(red, .calledClinic)),
      (son, .noted("¿Puede viajar?")),
    ]
    let data = temporaryFolder()
    // Made by hand: nobody walked the patient there.
    breaks(data)
    let store = try FileStore(folder: data)
    let code = try store.newCode()
    _ = try store.create(
      code, events: what.map { Event(at: orders.procedureAt, by: $0.0, what: $0.1) })
    return (data, code)
  }

  @Test func itTellsWhatTheFamilyWroteDown() throws {
    let (data, code) = try journey()
    let text = stepwell("report \(code) 2> /dev/null", data: data)
    #expect(text.status == 0 && !text.output.contains("\u{1B}"))
    for words in ["INFORME", "No es una opinión", "7/-", "Llamamos a la clínica", "¿Puede viajar?"]
    {
      #expect(text.output.contains(words))
    }
    let html = stepwell("report \(code) --html --language en 2> /dev/null", data: data)
    #expect(html.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.output.contains("<svg ") && !html.output.contains("<script"))
    #expect(shell("grep -c exported \(data)/access.jsonl").output == "2\n")
  }

  @Test func theFileIsNewAndForItsOwnerAlone() throws {
    let (data, code) = try journey()
    let path = "\(temporaryFolder())/report.html"
    let write = commandLine("report \(code) --html --to \(path)", data: data)
    #expect(shell("umask 0; \(write) 2> /dev/null").output.isEmpty)
    #expect(shell("stat -c %a \(path)").output == "600\n")
    #expect(shell("grep -c '<svg ' \(path)").output == "1\n")
    #expect(shell("\(write) 2> /dev/null").status == 73)
  }
}
