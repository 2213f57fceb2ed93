import Care
import Testing

struct PlaceholderTests {
  @Test func everyNameMeansOneThing() {
    let names = Placeholder.names
    #expect(Set(names).count == names.count)
    let values = names.compactMap { Placeholder($0) }
    #expect(values.count == names.count)
    #expect(Set(values).count == names.count)
  }

  @Test func everyAfterCareOrderCanBeFilledIn() {
    for order in AfterCare.allCases {
      #expect(Placeholder("orders.\(order.rawValue)") == .afterCare(order))
    }
  }

  @Test(arguments: ["", "orders", "orders.", "orders.swimming", "Clinic.name", " procedure"])
  func anythingElseIsUnknown(name: String) {
    #expect(Placeholder(name) == nil)
  }
}
