import Care
import FoundationEssentials
import Testing

@testable import Records

/// A sealed file of every schema that was ever released, which must open for ever.
///
/// To make one anew, for a new schema only, see `writeOne`.
@Suite struct KeptBundleTests {
  private static let words = "Apple-river moon  HAPPY"
  private static let name = "bundle-schema-1.stepwell"

  private static var folder: String {
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Kept"
  }

  @Test func everyKeptFileOpensAndMerges() throws {
    let sealed = try SealedBundle(reading: "\(Self.folder)/\(Self.name)")
    let bundle = try Bundle(sealed, with: try #require(Passphrase(typed: Self.words)))
    #expect(bundle.made == Examples.moment)
    let texts = bundle.journey.journey.events.compactMap { event in
      if case .noted(let text) = event.what { text } else { nil }
    }
    #expect(texts == ["a", "b", "home", "clinic", "merged"])
    #expect(bundle.journey.faults == [])
    #expect(
      Dictionary(uniqueKeysWithValues: bundle.lists.files.map { ($0.path, $0.bytes) })
        == Dictionary(
          uniqueKeysWithValues: Houses.lists.map { ("checklists/\($0)", Array($1.utf8)) }))
    try inHouses { houses in
      let taken = try houses.home.store().take(
        bundle, at: Examples.moment, rules: .anything)
      #expect(taken.isHomeSetUp && taken.newEvents == 5)
      #expect(try houses.home.store().verify(bundle.code) == [])
    }
  }

  /// The same words and content make the same head, but for what is random.
  @Test func theFormIsWrittenAsItWas() throws {
    let kept = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(Self.name)"))
    let (old, bundle) = (try #require(Headed(Array(kept))), try open(Array(kept)))
    let words = try #require(Passphrase(typed: Self.words))
    let new = try #require(
      Headed(SealedBundle(bundle.content, for: words, cost: .least).bytes))
    #expect(Set(new.head.keys) == Set(old.head.keys))
    for key in ["format", "kdf", "length", "memory", "passes", "schema"] {
      #expect(new.head[key] == old.head[key], "\(key)")
    }
    #expect(new.body.count == old.body.count)
  }

  private func open(_ bytes: [UInt8]) throws -> Bundle {
    try Bundle(
      SealedBundle(bytes: bytes), with: try #require(Passphrase(typed: Self.words)))
  }

  /// Writes the file where there is none, and fails so that somebody looks.
  @Test func writeOne() throws {
    guard !FileManager.default.fileExists(atPath: "\(Self.folder)/\(Self.name)") else { return }
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home", at: 10), in: houses.home)
      try houses.add(Examples.note("clinic", at: 20, by: .staff), in: houses.clinic)
      try houses.send(from: houses.home, to: houses.clinic)
      try houses.add(Examples.note("merged", at: 30, by: .staff), in: houses.clinic)
      let bundle = try houses.pack(houses.clinic)
      let words = try #require(Passphrase(typed: Self.words))
      let bytes = try SealedBundle(bundle.content, for: words, cost: .least).bytes
      try Scratch(path: Self.folder).write(bytes, to: Self.name, mode: 0o644)
    }
    Issue.record("\(Self.name) was written anew")
  }
}
