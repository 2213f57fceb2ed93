import Care
import Testing

@testable import Records

/// Too little memory is not a wrong PIN.
@Suite struct ShortMemoryTests {
  /// More than there can be, which libsodium refuses as it refuses what the system does not give.
  private static let tooMuch = HashCost(passes: 1, bytes: .max)

  @Test func aHashIsTakenApartAndComparedHere() throws {
    let hash = try PinHash(try Pin(Nurses.anasPin), cost: .least)
    let parts = try #require(ArgonParts(hash.text))
    #expect(parts.cost == .least)
    #expect(try hash.isOf(Nurses.anasPin))
    for other in ["", "482916", "48291", "4829155", "\u{0}"] { #expect(try !hash.isOf(other)) }
    let short = ArgonParts(cost: Self.tooMuch, salt: parts.salt, hash: parts.hash)
    #expect(throws: Errno.noMemory) { try short.isOf(Nurses.anasPin) }
  }

  @Test(arguments: [
    "", "482915", "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA", "$argon2i$v=19$m=8,t=1,p=1$$",
    "$argon2id$v=19$m=99999999999999999999,t=1,p=1$$", "$argon2id$v=19$m=-8,t=1,p=1$$",
    "$argon2id$v=19$m=8,t=9223372036854775807,p=1$$",
  ]) func whatIsNoHashOfOursIsNoWrongPin(text: String) {
    #expect(throws: Errno.broken) { try PinHash(kept: text).isOf("482915") }
  }

  /// A kept hash that asks for so much that no answer comes: what the sign-in makes of that.
  @Test func noTryIsCounted() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      let good = try scratch.read("staff.json")
      try scratch.write(
        sealed(good) { tree in
          var staff = tree["staff"]?.object ?? [:]
          staff["members"] = .list(
            (staff["members"]?.list ?? []).map { json in
              var member = json.object ?? [:]
              member["pin"] = "none"
              return .object(member)
            })
          tree["staff"] = .object(staff)
        }, to: "staff.json")
      for second in 100..<106 {
        let told = problem { () throws(RecordsProblem) in
          try store.signIn("n.ruiz", pin: Nurses.anasPin, at: second)
        }
        #expect(told == .cannotRead(.staff, .broken))
      }
      try scratch.write(good, to: "staff.json")
      #expect(try store.wrong(at: 107) == .refused(waitSeconds: 0))
      #expect(try store.right(at: 108) == .signedIn(Nurses.ana))
    }
  }
}
