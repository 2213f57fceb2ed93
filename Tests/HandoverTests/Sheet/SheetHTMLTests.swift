import Care
import Handover
import Pages
import Shipped
import Testing

@Suite struct SheetHTMLTests {
  @Test func aBrowserCanReadIt() throws {
    let html = sheetHTML(try SheetSample.sheet(try SheetSample.usual(.spanish), .spanish))
    expectGolden("sheet-kyphoplasty-es.html", html)
    let page = try Markup(html)
    #expect(page.elements.first?.name == "html")
    #expect(page.elements.first?.attributes == ["lang": "es"])
    #expect(page.elements.filter { $0.name == "h1" }.count == 1)
    #expect(page.elements.filter { $0.name == "h2" }.count == 10)
    #expect(page.elements.filter { $0.name == "li" }.count == SheetSample.signs.count)
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let page = try Markup(sheetHTML(try SheetSample.sheet(try SheetSample.usual())))
    let names = Set(page.elements.map(\.name))
    #expect(
      names == [
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "dl", "div",
        "dt", "dd", "section", "ul", "li",
      ])
    let attributes = Set(page.elements.flatMap(\.attributes.keys))
    #expect(attributes == ["lang", "charset", "http-equiv", "content", "name", "class"])
    #expect(!page.text.contains("url(") && !page.text.contains("@import"))
  }

  @Test func everyTypeIsLarge() throws {
    let html = sheetHTML(try SheetSample.sheet(try SheetSample.usual()))
    let sizes = html.matches(of: /(\d+)pt(?= *[;\/])/).compactMap { Int($0.output.1) }
    #expect(sizes.count == 3 && sizes.allSatisfy { $0 >= 16 })
  }

  @Test func whatPeopleTypedIsOnlyText() throws {
    var orders = try SheetSample.usual()
    orders.afterCare[.painPlan] = .words("</p><script>alert('1')</script> & \"x\"\u{1B}[2J\u{202E}")
    orders.restarts = ["<img src=x onerror=y>": .untilTold]
    let html = sheetHTML(try SheetSample.sheet(orders, name: "Ro<b>sa\u{0}"))
    let page = try Markup(html)
    #expect(!page.elements.contains { ["script", "img", "b"].contains($0.name) })
    #expect(page.text.contains("</p><script>alert('1')</script> & \"x\"[2J\n"))
    #expect(page.text.contains("<img src=x onerror=y>") && page.text.contains("Ro<b>sa\n"))
    #expect(!SafeText.isUnsafe(html.split(separator: "\n").joined()))
  }

  @Test func theSameWordsAsOnPaper() throws {
    let sheet = try SheetSample.sheet(try SheetSample.usual())
    let text = try Markup(sheetHTML(sheet)).text
    for section in sheet.sections {
      let entries = section.entries.flatMap { [$0.label] + $0.values + [$0.note ?? ""] }
      for part in [section.title] + section.lead + section.signs + entries {
        #expect(text.contains(part))
      }
    }
  }
}
