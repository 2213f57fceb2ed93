import ArgumentParser
import Care
import Pages
import Records

struct Enrol: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Enrol a patient; prints the code alone on one line.")

  @ArgumentParser.Option(help: "The procedure, by the name of its file in pathways/.")
  var procedure: String

  @ArgumentParser.Option(help: "When, by the clinic's clock, such as 2026-11-23T08:00.")
  var on: String

  @ArgumentParser.Option(help: "local, sedation, general or unknown.")
  var anaesthesia: String = Anaesthesia.unknown.rawValue

  @ArgumentParser.Option(
    help: "The birth date, such as 1948-03-05; if only a part is known, 1948-03 or 1948.")
  var born: String

  @ArgumentParser.Option(help: "The patient's name.")
  var name: String

  @OptionGroup var options: Options

  func validate() throws {
    guard Anaesthesia(rawValue: anaesthesia) != nil else {
      throw ValidationError("--anaesthesia is one of: local, sedation, general, unknown.")
    }
  }

  func run() throws {
    try command(options) { place throws(Trouble) in
      let checklists = try place.checklists()
      let enrolment = try enrolment(at: place.clock)
      let store = try place.store()
      // Real people do not go among the made-up ones.
      if isForPractice(place.dataFolder) {
        warn(CommandSentences(language: place.language).practiceFolder)
      }
      try place.enrol(enrolment, in: store, checklists) { code throws(Trouble) in
        try tell(code.text, isDone: false)
      }
    }
  }

  @MainActor
  private func enrolment(at clock: Clock) throws(Trouble) -> Enrolment {
    guard let born = PartialDate(iso: born) else { throw .notADay }
    guard let (day, time) = Clock.parse(on) else { throw .notAMoment }
    let orders = Orders(
      procedureAt: clock.zone.moment(on: day, at: time),
      anaesthesia: Anaesthesia(rawValue: anaesthesia) ?? .unknown)
    return Enrolment(
      identity: Identity(name: SafeText(name, limit: 80).text, born: born),
      procedure: Pathway.ID(procedure), orders: orders)
  }
}

/// Who is enrolled for what.
struct Enrolment {
  let identity: Identity
  let procedure: Pathway.ID
  let orders: Orders
}

extension Place {
  /// Starts a journey, or says what is not right about it.
  ///
  /// Its code is told first: a patient must not be enrolled under a code that nobody knows, also when the
  /// record may be there and may not. A code that was told and came to nothing is that of no journey.
  @discardableResult
  func enrol(
    _ enrolment: Enrolment, in store: FileStore, _ checklists: Checklists,
    telling: (Code) throws(Trouble) -> Void = { _ in }
  ) throws(Trouble) -> Code {
    let now = clock.now
    guard checklists.pathways[enrolment.procedure] != nil else {
      throw .unknownProcedure(checklists.pathways.keys.sorted())
    }
    guard !enrolment.identity.name.allSatisfy({ $0 == " " }) else { throw .nameMissing }
    guard enrolment.identity.born.first <= now.day else { throw .bornInFuture }
    guard enrolment.orders.procedureAt >= now else { throw .procedureInPast }
    let event = Event(
      at: now, by: Author(.staff),
      what: .enrolled(
        enrolment.identity, procedure: enrolment.procedure, enrolment.orders))
    if let refusal = checklists.refusal(of: event, in: Standing(), zone: clock.zone) {
      throw .refused(refusal)
    }
    let code = try records { () throws(RecordsProblem) in try store.newCode() }
    try telling(code)
    _ = try records { () throws(RecordsProblem) in try store.create(code, events: [event]) }
    note(.enrolled, code, in: store)
    return code
  }
}
