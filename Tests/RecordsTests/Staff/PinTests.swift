import Testing

@testable import Records

@Suite struct PinTests {
  @Test(arguments: [
    "482915", "090817", "5829163", "48291573", "736284915", "4829157364", "48291573648",
    "482915736482", "123471", "112358132", "198407",
  ])
  func aPinThatNobodyGuessesIsTaken(typed: String) throws {
    #expect(try Pin(typed).digits == Array(typed.utf8))
  }

  @Test(
    arguments: [
      ("", .tooShort(least: 6)), ("1", .tooShort(least: 6)), ("48291", .tooShort(least: 6)),
      ("4829157364829", .tooLong), (String(repeating: "48291", count: 1000), .tooLong),
      ("48291x", .notDigits), ("482 915", .notDigits), ("-48291", .notDigits),
      ("48291\0", .notDigits), ("٤٨٢٩١٥", .notDigits), ("４８２９１５", .notDigits),
      ("48291\u{301}5", .notDigits), ("x", .notDigits),
    ] as [(String, PinProblem)])
  func whatIsNoPinSaysWhy(typed: String, why: PinProblem) {
    #expect(throws: why) { try Pin(typed) }
  }

  @Test(arguments: [
    // All the same, or but two digits.
    "000000", "999999", "7777777", "111111111111", "111222", "100000", "122122", "080880",
    // Up and down, round the end too.
    "123456", "1234567", "012345", "234567890", "987654", "654321", "9876543210", "567890",
    "890123", "210987", "246802", "135791",
    // Over and over.
    "121212", "1212121", "123123", "1231231", "12341234", "481548154815", "131313", "696969",
    // In pairs and in threes, fours and fives.
    "112233", "11223344", "102030", "010203", "142536", "192837", "101112", "332211", "159753",
    "147258", "147258369", "123321", "112211", "789456", "741852963", "12344321", "1234554321",
    "123456654321",
    // Known, without such a pattern.
    "314159", "201314", "5201314", "12345679", "1029384756", "112358",
  ])
  func aPinThatIsTriedFirstIsRefused(typed: String) {
    #expect(throws: PinProblem.tooCommon) { try Pin(typed) }
  }

  /// In the suite and not in the test, where its printed name would hold an address with any digits.
  struct Form {
    let id = "n.ruiz"
    let pin: Pin
  }

  /// In an error, a log or a debugger.
  @Test func aPinIsNeverPrinted() throws {
    let pin = try Pin("482915")
    var dumped = ""
    dump(Form(pin: pin), to: &dumped)
    let printed = ["\(pin)", String(reflecting: pin), "\([pin])", "\(Form(pin: pin))", dumped]
    #expect(printed[0] == "PIN")
    #expect(printed.filter { $0.contains("4829") || $0.contains("52") } == [])
  }

  @Test func theHashIsArgon2idOfItsCost() throws {
    let pin = try Pin("482915")
    let (one, two) = (try PinHash(pin, cost: .least), try PinHash(pin, cost: .least))
    #expect(one.text.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
    #expect(one != two)
    #expect(try one.isOf("482915"))
    #expect(try two.isOf("482915"))
    for typed in ["", "482916", "48291", "4829150", "482915\0", " 482915", "４８２９１５"] {
      #expect(try !one.isOf(typed), "\(typed)")
    }
    #expect(try !one.isOf(String(repeating: "482915", count: 100_000)))
    #expect(HashCost.moderate == HashCost(passes: 3, bytes: 256 << 20))
  }
}
