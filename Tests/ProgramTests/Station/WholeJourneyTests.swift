import Care
import Records
import Testing

@Suite(.serialized, .verified) struct WholeJourneyTests {
  private let data = temporaryFolder()

  /// One nurse and one patient, each at a screen of their own, from the form to the front door.
  @Test func fromTheFormToTheFrontDoor() throws {
    let kiosk = Kiosk(commandLine("--kiosk", data: data))
    let nurse = NurseWalker(kiosk: Kiosk(commandLine("", data: data)))
    try nurse.setUp()
    let code = try nurse.enrol()
    let patient = Walker(kiosk: kiosk)
    try patient.signIn("English", code: code)
    try patient.walk(until: "Add a medicine")
    try patient.tellWarfarin()
    try patient.walk(until: "take a seat")
    try nurse.kiosk.wait(for: "Release from hold")
    try nurse.getReady()
    try nurse.throughTheProcedure()
    // The patient still has to lie flat; only a reason overrides that.
    let why = try nurse.pick(NurseWalker.recovered, then: "Flat rest is not over")
    #expect(why.contains("Flat rest until 7:"))
    let later = NurseWalker(kiosk: Kiosk(commandLine("", data: data, at: "2026-11-23T08:00")))
    try later.signIn()
    try later.open(code)
    try later.take(NurseWalker.recovered, then: "The patient goes home")
    try later.teachEveryTopic()
    try later.sendHome()
    try expectAgreement(code)
  }

  /// What the nurse did and what the command line says of it.
  private func expectAgreement(_ typed: String) throws {
    let code = try #require(Code(typed: typed))
    let record = try FileStore(folder: data).load(code)
    let events = record.journey.events
    #expect(events.allSatisfy { ($0.by.role == .staff) == ($0.by.staff == "m.lopez") })
    let json = stepwell("show \(code) --json", data: data).output
    for words in [
      "\"phase\": \"atHome\"", "\"gaps\": []", "\"aldrete.activity\": \"two\"",
      "\"observations.systolic\": 128", "\"verification.consent\": \"Maria Lopez\"",
      "\"health-today.temperature\": 37", "\"rev\": \(record.rev)",
    ] { expect(json, words) }
    let isAllSettled = !json.contains("\"open\": true")
    #expect(isAllSettled)
    let replay = stepwell("replay \(code)", data: data).output.split(separator: "\n")
    #expect(replay.count == events.count)
    for words in [
      "Enrolled Rosa Example for", "Arrived", "Put on hold", "Settled", "Decided on warfarin",
      "Released from hold: settled with Dr. Ng", "Verified; ready", "The procedure started",
      "The procedure ended", "Recovered: ", "to be explained again", "Went home with Luis Example",
    ] { #expect(replay.contains { $0.contains(words) }, "\(words)") }
    let byStaff = replay.filter { $0.hasSuffix("[staff m.lopez]") }
    #expect(byStaff.count == events.count { $0.by.role == .staff })
    let sheet = stepwell("sheet \(code) 2> /dev/null", data: data)
    #expect(sheet.status == 0)
    for words in ["YOUR PLAN FOR HOME", "Rosa Example", "warfarin", "two tablets at night"] {
      expect(sheet.output, words)
    }
    #expect(stepwell("list", data: data).output.contains("at home"))
    #expect(stepwell("verify", data: data).status == 0)
  }

  /// Without the whole text in what is told of a failure.
  private func expect(_ text: String, _ words: String) {
    let isThere = text.contains(words)
    #expect(isThere, "\(words)")
  }
}
