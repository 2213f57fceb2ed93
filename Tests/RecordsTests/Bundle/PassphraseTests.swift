import Testing

@testable import Records

@Suite struct PassphraseTests {
  /// Four words of these are 44 bits; one fewer or one twice would make it less than is said.
  @Test func thereAre2048DifferentEasyWords() {
    let words = PassphraseWords.all
    #expect(words.count == 2048)
    #expect(Set(words).count == 2048)
    #expect(words == words.sorted())
    #expect(words.filter { !(3...7).contains($0.utf8.count) } == [])
    #expect(words.filter { !$0.utf8.allSatisfy { (97...122).contains($0) } } == [])
  }

  @Test func theProgramMakesFourOfThem() {
    for _ in 0..<200 {
      let words = Passphrase.random().shown.split(separator: " ").map(String.init)
      #expect(words.count == 4)
      #expect(words.allSatisfy(PassphraseWords.all.contains))
    }
    #expect(Passphrase.random().shown != Passphrase.random().shown)
  }

  @Test(arguments: [
    "apple river moon happy", "  APPLE  River\tmoon happy \n", "apple-river-moon-happy",
    "Apple, river, moon, happy.", "1. apple 2. river 3. moon 4. happy",
  ])
  func itIsReadHoweverItIsTyped(typed: String) {
    #expect(Passphrase(typed: typed)?.shown == "apple river moon happy")
  }

  @Test(arguments: ["", "   ", "1234", "-"])
  func nothingIsNoPassphrase(typed: String) {
    #expect(Passphrase(typed: typed) == nil)
  }

  @Test func theFirstStrangeWordIsTold() {
    #expect(Passphrase(typed: "apple orbit zzz canoe")?.unknownWord == 3)
    #expect(Passphrase(typed: "apple orbit orbit canoe")?.unknownWord == nil)
  }

  @Test func itIsNeverPrinted() throws {
    let words = try #require(Passphrase(typed: "apple river moon happy"))
    var dumped = ""
    dump(words, to: &dumped)
    for text in ["\(words)", String(reflecting: words), dumped] {
      #expect(words.shown.split(separator: " ").allSatisfy { !text.contains($0) })
    }
  }
}
