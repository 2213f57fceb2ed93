import Care
import Shipped
import Testing

struct SiteTests {
  private let spine = Checklists.shipped.sites[0]

  @Test func fromTheNeckDown() {
    #expect(
      spine.choices.map(\.id.text)
        == (2...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" })
  }

  @Test(
    arguments: [
      ("T12", ["T12"]), ("t12 l1", ["T12", "L1"]), ("L1,T12", ["T12", "L1"]),
      ("T12; l1", ["T12", "L1"]), ("T9/T10+L5&C2", ["C2", "T9", "T10", "L5"]), ("  t1 \n", ["T1"]),
      ("T12, T12, t12", ["T12"]), ("L1 T12 L1", ["T12", "L1"]),
    ] as [(String, [Site])])
  func readsWhatPeopleType(typed: String, sites: [Site]) {
    #expect(spine.read(typed) == sites)
  }

  @Test(arguments: [
    "", " ", ",", "T13", "T0", "T012", "C1", "C8", "L6", "S1", "12", "T", "T 12", "T12L1", "T12 S1",
    "T12 and L1", "T12-L1", "T10–L1", "T12 - L1", "Ｔ12", "T12!", "all",
  ])
  func refusesWhatIsNoLevelOrCouldMeanMore(typed: String) {
    #expect(spine.read(typed) == nil)
  }

  private let knee = SiteForm(
    id: "knee",
    choices: [
      .init(
        id: "left", name: Text([.english: "left knee", .spanish: "rodilla izquierda"])),
      .init(id: "right", name: Text([.english: "right knee", .spanish: "derecha"])),
    ], texts: [:], sources: [])

  @Test func aChoiceIsReadByItsShortNameAndWrittenByItsName() {
    #expect(knee.read("Right, left") == ["left", "right"])
    #expect(knee.read("derecha") == ["right"])
    #expect(knee.read("knee") == nil)
    #expect(knee.written(["left", "right"], in: .spanish) == "rodilla izquierda, derecha")
    // What the lists no longer have is written as it is kept.
    #expect(knee.written(["T12"], in: .english) == "T12")
  }
}
