import Care
import Records
import Testing

/// The key of the sheet page that sends a journey home.
@Suite(.serialized, .verified) struct FileForHomeTests {
  private let data = temporaryFolder()
  private let files = temporaryFolder()
  private let lists = temporaryFolder()

  @Test func theKeyWritesAFileThatItsWordsOpen() throws {
    let code = try wentHome()
    NurseWalker.addAccount(data: data)
    let nurse = NurseWalker(kiosk: Kiosk(inLists(commandLine("", data: data))))
    try nurse.signIn()
    nurse.kiosk.enter(code.text)
    try nurse.pick("Take-home sheet", then: "F8 file for home")
    nurse.kiosk.press("F8")
    try nurse.kiosk.wait(for: "Write these four words down")
    let line = nurse.kiosk.screen.split(separator: "\n").first { $0.contains("Words") } ?? ""
    let words = line.split(separator: " ").suffix(4).joined(separator: " ")
    nurse.kiosk.press("Escape")
    try nurse.kiosk.wait(for: "The sheet can't be printed yet")
    let isGone = !nurse.kiosk.screen.contains(words)
    #expect(isGone)
    let names = shell("ls \(files)").output.split(separator: "\n")
    #expect(names.count == 1 && names.first?.hasPrefix("\(code)-2026-11-23-") == true)
    #expect(shell("find \(files) -type f -perm /077").output.isEmpty)
    let home = temporaryFolder()
    breaks(home)
    let taking = "import \(files)/\(names.first ?? "")"
    let told = shell(NurseWalker.typing(words) + commandLine(taking, data: home) + " 2>&1")
    #expect(told.status == 0 && told.output.contains("the home copy of journey \(code)"))
    #expect(shell("cat \(home)/home").output == "\(code)\n")
    #expect(shell("grep -c '\"exported\"' \(data)/access.jsonl").output == "1\n")
    #expect(shell("grep -rlF \(quoted(words)) \(data) \(files) \(home)").output.isEmpty)
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let code = try wentHome()
    _ = shell("rmdir \(files)")
    NurseWalker.addAccount(data: data)
    let nurse = NurseWalker(kiosk: Kiosk(inLists(commandLine("", data: data))))
    try nurse.signIn()
    nurse.kiosk.enter(code.text)
    try nurse.pick("Take-home sheet", then: "F8 file for home")
    nurse.kiosk.press("F8")
    try nurse.kiosk.wait(for: "could not be written")
  }

  /// What two places answered differently stands on the chart at the clinic.
  @Test func twoAnswersAreShownToTheNurse() throws {
    let (code, home) = (try wentHome(), temporaryFolder())
    let words = send(code, from: data, to: "there")
    take("there", words, into: home)
    let item = Item.Reference("health-today", "chest-or-breath")
    for (folder, role, answer) in [(data, Role.staff, Answer.no), (home, .caregiver, .yes)] {
      breaks(folder)
      let store = try FileStore(folder: folder)
      let author = Author(role, staff: role == .staff ? "m.lopez" : nil)
      let event = Event(at: at(9), by: author, what: .answered(item, answer))
      _ = try store.append([event], to: code, expecting: try store.load(code).rev)
    }
    let told = take("back", send(code, from: home, to: "back"), into: data)
    #expect(told.contains("1 flag was raised"), "\(told)")
    let shown = stepwell("show \(code)", data: data).output
    let line = shown.split(separator: "\n").first { $0.contains("two places gave") } ?? ""
    #expect(line.contains("No [") && line.contains("Yes ["), "\(shown)")
    #expect(stepwell("list", data: data).output.contains("review"))
  }

  private func send(_ code: Code, from folder: String, to name: String) -> String {
    let sending = "export \(code) --to \(files)/\(name) 2>/dev/null"
    return String(stepwell(sending, data: folder).output.dropLast())
  }

  @discardableResult
  private func take(_ name: String, _ words: String, into folder: String) -> String {
    let taking = commandLine("import \(files)/\(name)", data: folder)
    return shell(NurseWalker.typing(words) + taking + " 2>&1").output
  }

  /// The clinic's lists, with a folder for the files.
  private func inLists(_ command: String) -> String {
    _ = shell(
      "cp -r \(checklistsFolder)/. \(lists) && "
        + "sed -i 's|^printing: .*|&\\nexport-folder: \(files)|' \(lists)/clinic.yaml")
    return command.replacing(checklistsFolder, with: lists)
  }

  private func at(_ hour: Int) -> Moment {
    let day = CivilDay(year: 2026, month: 11, day: 20) ?? CivilDay(number: 0)
    let clock = ClockTime(hour: hour, minute: 0) ?? ClockTime.midnight
    return Moment(instant: 1_795_000_000 + hour * 3600, day: day, clock: clock)
  }

  private func wentHome() throws -> Code {
    let born = PartialDate(CivilDay(year: 1948, month: 3, day: 5) ?? CivilDay(number: 0))
    let nurse = Author(.staff, staff: "m.lopez")
    let orders = Orders(procedureAt: at(4), anaesthesia: .sedation)
    let what: [Happening] = [
      .enrolled(
        Identity(name: "Rosa Example", born: born), procedure: "kyphoplasty", orders),
      .arrived(born: born), .verified, .started, .ended,
      .recovered(
        Recovery(scores: [], legsAndBladderNormal: true, overrideReason: "made up")),
      .discharged(escort: "Luis Example", sheetHandedOver: true),
    ]
    let events = what.enumerated().map { Event(at: at($0), by: nurse, what: $1) }
    // Made by hand: nobody walked the patient there.
    breaks(data)
    let store = try FileStore(folder: data)
    return try store.create(try store.newCode(), events: events).code
  }
}
