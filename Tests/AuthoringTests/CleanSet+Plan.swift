import Care
import FoundationEssentials
import Shipped

/// The orders, the sheet and the texts of the clean set are the shipped ones, since every name that the
/// program knows must be there.
extension CleanSet {
  static let plan = Dictionary(
    uniqueKeysWithValues: ["orders", "sites", "sheet", "emergency", "texts"].map { name in
      let path = "\(ShippedTests.folder)/\(name).yaml"
      let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
      return ("\(name).yaml", String(decoding: bytes, as: UTF8.self))
    })

  /// All of them, as a pathway names them.
  static let orders = AfterCare.allCases.map(\.text).joined(separator: ", ")

  /// Where their facts come from.
  static let otherSources = CleanValues.otherSources.keys.sorted().map {
    "  - { id: \($0), title: Another, seen: first }\n"
  }.joined()
}

extension CleanValues {
  static let otherSources = Dictionary(
    uniqueKeysWithValues: Checklists.shipped.sources.keys.filter { $0 != "S1" }.map {
      ($0, Source(id: $0, title: "Another", address: nil, seen: .first))
    })
}
