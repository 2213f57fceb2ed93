import ArgumentParser
import Care
import Flow
import Glibc
import Pages
import Records

struct Try: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Try it with made-up patients in a temporary folder. Nothing to set up.")

  @ArgumentParser.Flag(help: "The days at home, three days after the procedure.")
  var home = false

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      if home { try place.tryHome() } else { try place.tryOut() }
    }
  }
}

extension Place {
  /// Makes a data folder with three patients: one due today, one in three days, and one tomorrow
  /// with nothing known about the anaesthetic.
  @MainActor
  fileprivate func tryOut() throws(Trouble) {
    let (folder, store) = try practiceStore()
    let checklists = try checklists()
    var practice: [PracticePatient] = []
    let sentences = CommandSentences(language: language)
    let nurse = PracticeNurse(id: "nurse", pin: "275931")
    try addPracticeNurse(nurse, named: sentences.practiceNurse, to: store)
    let made = madeUp(of: checklists.pathways.keys.sorted())
    practice = try known(made, in: store)
    if practice.isEmpty {
      for one in made {
        practice.append(
          PracticePatient(one.identity, try enrol(one, in: store, checklists)))
      }
    }
    try start(store: store, practice: practice, nurse: nurse)
    warn(sentences.madeUp(folder))
    for patient in practice { warn("  " + invocation(on: folder).command("show \(patient.code)")) }
  }

  /// Whoever goes on with a folder finds its patients as they left them, as long as their day is still to come.
  private func known(_ made: [Enrolment], in store: FileStore) throws(Trouble) -> [PracticePatient]
  {
    var known: [PracticePatient] = []
    for code in try enrolled(in: store) {
      guard let standing = (try? store.load(code))?.journey.standing,
        let identity = standing.identity, made.contains(where: { $0.identity == identity }),
        let due = standing.orders?.procedureAt, due >= clock.now
      else { continue }
      known.append(PracticePatient(identity, code))
    }
    return known
  }

  private func addPracticeNurse(
    _ nurse: PracticeNurse, named name: String, to store: FileStore
  ) throws(Trouble) {
    guard let pin = try? Pin(nurse.pin) else { return }
    do throws(RecordsProblem) {
      try store.addFirstStaff(
        StaffMember(id: nurse.id, name: name), pin: pin, at: clock.now.instant)
    } catch .staffExists {
      // From the last time.
    } catch {
      throw Trouble(error)
    }
  }

  func enrolled(in store: FileStore) throws(Trouble) -> [Code] {
    try records { () throws(RecordsProblem) in try store.codes() }
  }

  /// A folder that is new, or was made for practice before: nothing made up goes among real records.
  func practiceStore() throws(Trouble) -> (folder: String, store: FileStore) {
    let folder = options.data ?? Self.temporaryFolder()
    guard !DataFolder(path: folder).isEmptied else { throw .folderEmptied }
    guard isForPractice(folder) else { throw .notForPractice }
    let store = try records { () throws(RecordsProblem) in
      let store = try FileStore(folder: folder)
      try store.markForPractice()
      return store
    }
    return (folder, store)
  }

  /// Of one procedure and another, where there are two.
  private func madeUp(of procedures: [Pathway.ID]) -> [Enrolment] {
    guard let first = procedures.first, let last = procedures.last else { return [] }
    let now = clock.now
    let soon = min(now.clock, ClockTime(hour: 20, minute: 0) ?? now.clock)
    let today = ClockTime(hour: min(soon.hour + 3, 23), minute: 30) ?? now.clock
    let eight = ClockTime(hour: 8, minute: 0) ?? today
    return [
      made("Rosa Example", 1948, 3, 5, first, now.day, today, .sedation),
      made("James Sample", 1951, 11, 30, last, now.day + 3, eight, .general),
      made("Elena Muestra", 1944, 7, 14, first, now.day + 1, eight, .unknown),
    ].compactMap { $0 }
  }

  private func made(
    _ name: String, _ year: Int, _ month: Int, _ date: Int, _ procedure: Pathway.ID,
    _ day: CivilDay, _ time: ClockTime, _ anaesthesia: Anaesthesia
  ) -> Enrolment? {
    CivilDay(year: year, month: month, day: date).map { born in
      Enrolment(
        identity: Identity(name: name, born: PartialDate(born)), procedure: procedure,
        orders: Orders(
          procedureAt: clock.zone.moment(on: day, at: time), anaesthesia: anaesthesia))
    }
  }

  static func temporaryFolder() -> String {
    var template = Array("\(variable("TMPDIR") ?? "/tmp")/stepwell-try-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = mkdtemp(start) else { return "" }
      return String(cString: made)
    }
  }
}

extension PracticePatient {
  fileprivate init(_ identity: Identity, _ code: Code) {
    self.init(name: identity.name, code: code, born: identity.born.first)
  }
}
