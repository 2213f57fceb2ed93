import Testing

@testable import Records

/// Vectors from FIPS 180-2 and, for the keyed hash, from Python's hashlib.
@Suite struct SodiumTests {
  @Test func sha256OfKnownBytes() {
    #expect(
      hex(Sodium.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex(Sodium.sha256([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func keyedHashOfKnownBytes() {
    #expect(
      hex(Sodium.keyedHash(Array("abc".utf8), key: Array(0..<32)))
        == "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f")
  }

  @Test func hexReadsBackAndTakesNothingElse() {
    let every = Array(UInt8.min...UInt8.max)
    #expect(bytes(hex: hex(every)) == every)
    #expect(["0", "0G", "AB", " 00", "é"].allSatisfy { bytes(hex: $0) == nil })
  }

  @Test func randomNumbersStayBelowTheirBound() {
    #expect((0..<1000).allSatisfy { _ in (0..<3).contains(Sodium.random(below: 3)) })
    #expect(Sodium.random(16) != Sodium.random(16))
  }
}
