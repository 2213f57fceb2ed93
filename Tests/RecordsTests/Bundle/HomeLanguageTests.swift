import Care
import Testing

@testable import Records

/// The language that was last chosen at home.
@Suite struct HomeLanguageTests {
  @Test func isThereAtTheNextStart() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      #expect(try houses.home.store().homeLanguage() == nil)
      try houses.home.store().keepHomeLanguage(.spanish)
      #expect(try houses.home.store().homeLanguage() == .spanish)
      #expect(try houses.home.text("language") == "es\n")
      #expect(houses.home.mode("language") == 0o600)
      try houses.home.store().keepHomeLanguage(.english)
      #expect(try houses.home.store().homeLanguage() == .english)
      #expect(try houses.home.store().home()?.code == houses.code)
    }
  }

  @Test(arguments: [
    "", "\n", "es", "es\nen\n", "ES\n", "../es\n", "español\n", "e\n", "\u{0}\u{0}\n",
  ])
  func anythingElseIsNoLanguage(text: String) throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.home.write(Array(text.utf8), to: "language")
      #expect(try houses.home.store().homeLanguage() == nil)
      try houses.home.store().keepHomeLanguage(.spanish)
      #expect(try houses.home.store().homeLanguage() == .spanish)
    }
  }

  @Test func aLongFileIsNoLanguage() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.home.write(Array(repeating: 10, count: 1 << 20), to: "language")
      #expect(try houses.home.store().homeLanguage() == nil)
    }
  }

  @Test func aClinicKeepsNone() throws {
    try inHouses { houses in
      try houses.clinic.store().keepHomeLanguage(.spanish)
      #expect(!houses.clinic.names(".").contains("language"))
      #expect(try houses.clinic.store().homeLanguage() == nil)
    }
  }

  /// Neither a new file from the clinic nor a second set of lists changes it.
  @Test func outlivesWhatComesFromTheClinic() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.home.store().keepHomeLanguage(.spanish)
      try houses.clinic.write("name: South\n".utf8, to: "lists/clinic.yaml")
      try houses.send(from: houses.clinic, to: houses.home, at: Examples.moment.after(10))
      #expect(try houses.home.store().homeLanguage() == .spanish)
    }
  }
}
