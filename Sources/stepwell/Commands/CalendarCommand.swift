import ArgumentParser
import Care
import Flow
import Handover
import Pages
import Records

struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "The dates of a patient's plan for home, as a file that calendars import.",
    discussion: """
      Visit and calls, medicines to take again, the days of other orders, and the questions of each \
      day. Entries keep their ids: in most calendars a newer file changes what was \
      changed and cancels what was dropped. Calcurse adds all again, and Nextcloud refuses what it has: \
      there, take the old entries away first. Google Calendar leaves the reminders out.

      A calendar is seen by more people than a sheet. So it names neither the patient nor any \
      medicine, and a medicine is only "a paused medicine", unless --with-name is given. It always has the \
      clinic's name and telephone number.
      """)

  @Argument(help: "The journey's code.")
  var code: String

  @ArgumentParser.Option(help: "Write a new file, for its owner alone, instead of printing.")
  var to: String?

  @ArgumentParser.Flag(help: "Name the patient and the medicines in it.")
  var withName = false

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in
      try place.calendar(try place.code(code), isNamed: withName, to: to)
    }
  }
}

extension Place {
  fileprivate func calendar(_ code: Code, isNamed: Bool, to path: String?) throws(Trouble) {
    let checklists = try checklists()
    let store = try keptStore()
    let record = try wholeRecord(code, in: store)
    let marks = try records { () throws(RecordsProblem) in try store.marks(of: code) }
    let home = try records { () throws(RecordsProblem) in try store.home() }
    let file = CalendarFile(
      setting: Setting(checklists: checklists, zone: clock.zone, home: home?.code),
      journey: record.journey,
      language: options.language.map(Language.init), isNamed: isNamed,
      formulary: isNamed ? formulary : nil)
    guard let file else { throw .noDates }
    let text = calendarText(file) { marks.mark(of: $0) }
    try handOut(text, to: path) { () throws(Trouble) in
      try log(.exported, code, in: store)
    } print: { () throws(Trouble) in
      try say(calendar: text)
    }
    if !checklists.isReviewed { warn(Words.of(language).record.notReviewed) }
  }
}
