import Glibc
import Testing

@Suite(.serialized, .verified) struct WalkTests {
  @Test(arguments: [
    ("English", "take a seat", false), ("Español", "tome asiento", false),
    ("English", "take a seat", true),
  ]) func fromWelcomeToTheSeat(language: String, seat: String, byMouse: Bool) throws {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    let walker = Walker(kiosk: kiosk, byMouse: byMouse)
    try walker.signIn(language, code: code)
    let seen = try walker.walk(until: seat)
    #expect(seen.last?.contains(seat) == true)
    // Every page after the first answer says that it is saved, or that a mark is not yet.
    let told = ["Saved", "Guardado", "Not saved yet", "Sin guardar", "Aún no se ha guardado"]
    for page in seen.dropFirst(2) { #expect(told.contains(where: page.contains), "\(page)") }
    let json = stepwell("show \(code) --json", data: data).output
    #expect(json.contains("\"health-today.temperature\": 37"))
    #expect(json.contains("\"medicines.list\""))
    // What is still open is the nurse's check, not the patient's.
    let open = json.split(separator: "\n").filter { $0.contains("unanswered:") }
    #expect(open.filter { !$0.contains("unanswered:verification.") } == [])
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func threeReasonsToWait() throws {
    let (data, code) = Practice.enrol()
    let kiosk = Kiosk(commandLine("", data: data))
    let walker = Walker(kiosk: kiosk)
    try walker.signIn("English", code: code)
    try walker.walk(until: "Add a medicine")
    try walker.tellWarfarin()
    try walker.walk(until: "°F / °C")
    kiosk.type("101.3")
    try kiosk.wait(for: "38.5 °C")
    kiosk.press("Enter")
    try kiosk.wait(for: "This is a fever")
    kiosk.press("1")
    try walker.walk(until: "When did you last eat")
    kiosk.press("1")
    try kiosk.wait(for: "__ : __")
    kiosk.type("530")
    kiosk.press("BSpace", "BSpace", "BSpace")
    kiosk.type("5:30")
    kiosk.press("Enter")
    try kiosk.wait(for: "1 5:30 AM")
    kiosk.press("1")
    try kiosk.wait(for: "eat and drink nothing more")
    kiosk.press("1")
    try kiosk.wait(for: "When did you last drink")
    let json = stepwell("show \(code) --json", data: data).output
    #expect(json.contains("\"phase\": \"onHold\""))
    for rule in [
      "medicines.list.hold", "eating-today.last-food.hold", "health-today.temperature.hold",
    ] {
      #expect(json.contains(rule))
    }
  }
}
