import Care
import Records
import Testing

@testable import stepwell

/// What other screens save is heard of, and where it is not, the board says so.
@Suite(.serialized, .verified) struct BoardWatchTests {
  @Test @MainActor func itBeginsAgainWhenTheFolderIsBack() throws {
    let data = temporaryFolder()
    let watcher = Watcher(try FileStore(folder: data))
    #expect(watcher.isListening() && watcher.descriptor != nil)
    _ = shell("mv \(data)/journeys \(data)/away")
    #expect(watcher.changed() == .everything)
    #expect(watcher.descriptor == nil)
    #expect(!watcher.isListening())
    #expect(watcher.changed() == .everything)
    _ = shell("mv \(data)/away \(data)/journeys")
    #expect(watcher.isListening() && watcher.descriptor != nil)
    #expect(watcher.changed() == .journeys([]))
  }

  @Test func theBoardSaysThatItMayBeOldUntilItHearsAgain() throws {
    let (data, code) = Practice.enrol()
    let pins = quoted("275931\\n275931\\n")
    _ = shell(
      "printf \(pins) | " + commandLine("staff add a_b --name Ana", data: data) + " 2>/dev/null")
    let kiosk = Kiosk(commandLine("", data: data))
    try kiosk.wait(for: "3 Staff")
    kiosk.press("3")
    try kiosk.wait(for: "staff name?")
    kiosk.type("a_b")
    kiosk.press("Enter")
    try kiosk.wait(for: "Your PIN?")
    kiosk.type("275931")
    kiosk.press("Enter")
    #expect(try !kiosk.wait(for: code).contains("seconds late"))
    _ = shell("mv \(data)/journeys \(data)/away")
    try kiosk.wait(for: "seconds late")
    _ = shell("mv \(data)/away \(data)/journeys")
    kiosk.press("Down")
    #expect(try !kiosk.wait(for: code).contains("seconds late"))
    // It hears again without a key.
    _ = shell("mv \(data)/journeys \(data)/away")
    try kiosk.wait(for: "seconds late")
  }
}
