import Care
import Handover
import Pages
import Testing

@Suite struct ReportHTMLTests {
  private func long(_ language: Language = .english) throws -> String {
    reportHTML(try ReportSample.report(try ReportSample.long(), day: 30, language))
  }

  @Test func aBrowserCanReadIt() throws {
    let html = try long(.spanish)
    expectGolden("report-thirty-days-es.html", html)
    let page = try Markup(html)
    #expect(page.elements.first?.attributes == ["lang": "es"])
    #expect(page.elements.filter { $0.name == "svg" }.count == 2)
    #expect(page.elements.filter { $0.name == "tr" }.count == 32)
    let empty = reportHTML(try ReportSample.report(try ReportSample.wentHome(), day: 1))
    #expect(try Markup(empty).elements.allSatisfy { $0.name != "svg" })
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let page = try Markup(try long())
    let names = Set(page.elements.map(\.name))
    #expect(
      names == [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "dl", "div",
        "dt", "dd", "section", "svg", "desc", "line", "text", "polyline", "circle", "rect",
        "table", "thead", "tbody", "tr", "th", "td",
      ])
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    for forbidden in ["href", "src", "style", "onload", "onerror"] {
      #expect(!attributes.contains(forbidden))
    }
    #expect(!page.text.contains("url(") && !page.text.contains("@import"))
  }

  @Test func everyChartHasItsWords() throws {
    let page = try Markup(try long())
    for svg in page.elements where svg.name == "svg" {
      #expect(svg.attributes["role"] == "img")
      let ids = (svg.attributes["aria-labelledby"] ?? "").split(separator: " ")
      #expect(ids.count == 2)
      for id in ids {
        #expect(page.elements.filter { $0.attributes["id"] == String(id) }.count == 1)
      }
    }
    #expect(page.text.contains("highest 101.1 °F (38.4 °C) on day 4"))
    #expect(page.text.contains("Worst of the day: first 8 on day 0, highest 10 on day 7"))
  }

  /// Day 6 is missing, so no line goes over it.
  @Test func aMissingDayBreaksTheLine() throws {
    let page = try Markup(try long())
    let lines = page.elements.filter { $0.name == "polyline" }
    #expect(lines.count == 6)
    let marks = page.elements.filter { $0.name == "circle" || $0.name == "rect" }
    #expect(marks.count == 3 * 30 + 2)
    for mark in marks + lines {
      let numbers = mark.attributes.filter { ["cx", "x"].contains($0.key) }.values
      #expect(numbers.allSatisfy { (0...720).contains(Int($0) ?? -1) })
    }
  }

  @Test func whatPeopleTypedIsOnlyText() throws {
    let hostile = "</dd><script>alert('1')</script> & \"x\"\u{1B}[2J\u{202E}"
    var journey = try ReportSample.long(name: "Ro<b>sa\u{0}\"><svg onload=x>")
    let pill = MedicineEntry(name: hostile, classID: nil, tier: nil, dose: hostile, often: .unsure)
    let evening = try ReportSample.at(ReportSample.procedureDay + 30, 20)
    let what: [Happening] = [
      .noted(hostile),
      .entered(
        ReportSample.procedureDay + 30, "pain-medicine-home.taken",
        .medicines([pill], complete: true)),
    ]
    journey.events += what.map { Event(at: evening, by: ReportSample.son, what: $0) }
    let html = reportHTML(try ReportSample.report(journey, day: 30))
    let page = try Markup(html)
    #expect(!page.elements.contains { ["script", "b"].contains($0.name) })
    #expect(page.elements.filter { $0.name == "svg" }.count == 2)
    #expect(page.text.contains("</dd><script>alert('1')</script> & \"x\"[2J"))
    #expect(!SafeText.isUnsafe(html.split(separator: "\n").joined()))
  }

  /// With an accent on it, the sign is another character of Swift, and the same octet in the file.
  @Test func anAccentDoesNotHideASign() throws {
    var journey = try ReportSample.wentHome()
    journey.events.append(
      Event(
        at: try ReportSample.at(ReportSample.procedureDay, 20), by: ReportSample.son,
        what: .noted("<\u{301}b>&\u{301}")))
    let html = reportHTML(try ReportSample.report(journey, day: 1))
    let escaped = "&lt;\u{301}b&gt;&amp;\u{301}"
    #expect(html.utf8.contains(escaped.utf8))
  }
}
