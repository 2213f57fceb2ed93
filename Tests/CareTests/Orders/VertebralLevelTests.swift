import Care
import Testing

struct VertebralLevelTests {
  @Test func fromTheNeckDown() {
    let names = VertebralLevel.allCases.map(\.rawValue)
    #expect(
      names == (2...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" })
    #expect(VertebralLevel.allCases.shuffled().sorted() == VertebralLevel.allCases)
  }

  @Test(
    arguments: [
      ("T12", [.t12]), ("t12 l1", [.t12, .l1]), ("L1,T12", [.t12, .l1]), ("T12; l1", [.t12, .l1]),
      ("T9/T10+L5&C2", [.c2, .t9, .t10, .l5]), ("  t1 \n", [.t1]),
      ("T12, T12, t12", [.t12]), ("L1 T12 L1", [.t12, .l1]),
    ] as [(String, [VertebralLevel])])
  func readsWhatPeopleType(typed: String, levels: [VertebralLevel]) {
    #expect([VertebralLevel](typed: typed) == levels)
  }

  @Test(arguments: [
    "", " ", ",", "T13", "T0", "T012", "C1", "C8", "L6", "S1", "12", "T", "T 12", "T12L1", "T12 S1",
    "T12 and L1", "T12-L1", "T10–L1", "T12 - L1", "Ｔ12", "T12!", "all",
  ])
  func refusesWhatIsNoLevelOrCouldMeanMore(typed: String) {
    #expect([VertebralLevel](typed: typed) == nil)
  }
}
