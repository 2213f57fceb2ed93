import Authoring
import Care
import Shipped
import Testing

/// The orders that a site gives everybody.
struct DefaultOrderTests {
  private static let day = CivilDay(year: 2026, month: 11, day: 23)

  @Test func mayBeNone() throws {
    let none = CleanSet.clinic.prefixed(before: "default-orders:") + "default-orders: {}\n"
    var files = CleanSet.files
    files["clinic.yaml"] =
      none + "sources: { fasting: [S1], scores: [S1], "
      + "inr-limit: [S1], platelets-limit: [S1] }"
    let reading = try Folder(files).read()
    #expect(reading.findings == [])
    #expect(reading.checklists?.clinic.station.defaultOrders == [:])
  }

  /// Pounds become grams and must come back as the pounds that the site wrote.
  @Test(arguments: [("10 lb", 10), ("5 lb", 5), ("110 lb", 110), ("4.5 kg", 9), ("1 lb", 1)])
  func keepsTheWeight(_ words: String, _ pounds: Int) throws {
    let files = try CleanSet.with("clinic.yaml", "lifting: 10 lb", as: "lifting: \(words)")
    let station = try Folder(files).read().checklists?.clinic.station
    guard case .plain(.weight(let weight)) = station?.defaultOrders[.lifting] else {
      Issue.record("no weight of \(words)")
      return
    }
    #expect(weight.pounds == pounds)
  }

  @Test(arguments: [true, false])
  func areOrdersThatCanBeGiven(_ isShipped: Bool) throws {
    let reading = isShipped ? Reading.of(folder: ShippedTests.folder) : try Folder().read()
    let day = try #require(Self.day)
    let defaults = try #require(reading.checklists?.clinic.station.defaultOrders)
    #expect(!defaults.isEmpty)
    for (order, value) in defaults {
      #expect(order.allows(value.ordered(procedureOn: day), procedureOn: day), "\(order)")
    }
  }
}

extension String {
  /// What stands before this piece.
  fileprivate func prefixed(before piece: String) -> String {
    ranges(of: piece).first.map { String(self[..<$0.lowerBound]) } ?? self
  }
}
