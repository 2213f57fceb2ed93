import Care
import Shipped
import Testing

struct PlaceholderTests {
  @Test func everyNameMeansOneThing() {
    let names = Placeholder.names
    #expect(Set(names).count == names.count)
    let values = names.compactMap { Placeholder($0) }
    #expect(values.count == names.count)
    #expect(Set(values).count == names.count)
  }

  @Test func whatOnePlaceFillsInHasANameOfItsOwn() {
    for blank in Blank.allCases { #expect(Placeholder(blank.rawValue) == .blank(blank)) }
  }

  @Test func everyAfterCareOrderCanBeFilledIn() {
    for order in AfterCare.allCases {
      #expect(Placeholder("orders.\(order.text)") == .afterCare(order))
    }
  }

  @Test(arguments: ["", "orders", "orders.", "Clinic.name", " procedure"])
  func anythingElseIsUnknown(name: String) {
    #expect(Placeholder(name) == nil)
  }
}
