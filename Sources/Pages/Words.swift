import Care

/// Every word the program itself says, in one language.
///
/// All members are required, so a language with a missing word does not compile. A new language is
/// one such value, in files of its own under `Languages`, and its line in `all`.
///
/// A class, since a struct of some 640 strings and closures is copied member by member, in machine
/// code, wherever it is used.
package final class Words: Sendable {
  package static let all: [Language: Words] = [.english: .english, .spanish: .spanish]

  package static func of(_ language: Language) -> Words { all[language] ?? .english }

  let welcome: WelcomeWords
  let keys: KeyWords
  let walk: WalkWords
  let medicines: MedicineWords
  let calling: CallingWords
  let notices: NoticeWords
  let order: OrderWords
  let desk: DeskWords
  let chart: ChartWords
  let form: FormWords
  let sheet: SheetWords
  let calendarFile: CalendarFileWords
  let report: ReportWords
  let home: HomeWords
  let command: CommandWords
  let health: HealthWords
  let line: LineWords
  package let calendar: CalendarWords
  package let record: RecordWords

  init(
    welcome: WelcomeWords,
    keys: KeyWords,
    walk: WalkWords,
    medicines: MedicineWords,
    calling: CallingWords,
    notices: NoticeWords,
    order: OrderWords,
    desk: DeskWords,
    chart: ChartWords,
    form: FormWords,
    sheet: SheetWords,
    calendarFile: CalendarFileWords,
    report: ReportWords,
    home: HomeWords,
    command: CommandWords,
    health: HealthWords,
    line: LineWords,
    calendar: CalendarWords,
    record: RecordWords
  ) {
    self.welcome = welcome
    self.keys = keys
    self.walk = walk
    self.medicines = medicines
    self.calling = calling
    self.notices = notices
    self.order = order
    self.desk = desk
    self.chart = chart
    self.form = form
    self.sheet = sheet
    self.calendarFile = calendarFile
    self.report = report
    self.home = home
    self.command = command
    self.health = health
    self.line = line
    self.calendar = calendar
    self.record = record
  }
}

/// From the welcome page to "hello".
struct WelcomeWords: Sendable {
  let languageName: String
  let welcome: @Sendable (_ clinic: String) -> String
  let start: String
  let title: String
  let practice: String
  let askCode: String
  let codeHelp: String
  let askBirthDate: String
  let birthDateHelp: @Sendable (DateOrder) -> String
  let hello: @Sendable (_ name: String) -> String
  let yourProcedure: @Sendable (_ procedure: String, _ due: String) -> String
  let progress: @Sendable (_ done: Int, _ all: Int) -> String
  let stoppedAt: @Sendable (_ list: String) -> String
  let nothingYet: String
  let allKept: String
  /// What was typed and not answered when this screen cleared.
  let draftKept: String
  let begin: String
  let goOn: String
  let seeAnswers: String
  let notMe: String
  let withTheTeam: String
  let withTheTeamNext: String
  let showOnly: String
}

/// The labels of keys, and the words that stand for them in line mode.
struct KeyWords: Sendable {
  let next: String
  let back: String
  let why: String
  let staff: String
  let signs: String
  let text: String
  let leave: String
  let mark: String
  let nextCommand: String
  let backCommand: String
  let whyCommand: String
  let staffCommand: String
  let signsCommand: String
  let languageCommand: String
  let textCommand: String
  let leaveCommand: String
  let unsureCommand: String
  let laterCommand: String
  let unknownCommand: String
  let tooSmall: String
  let saved: String
  let notSaved: String
  /// Something takes a second or two.
  let oneMoment: String
  let pickHint: @Sendable (_ count: Int) -> String
  let pickKeyHint: String
  let notHere: String
  let typeHint: String
}

/// The walk through the lists, and its review.
struct WalkWords: Sendable {
  let place: @Sendable (_ number: Int, _ all: Int) -> String
  let goOn: String
  let yes: String
  let no: String
  let unsure: String
  let later: String
  let today: String
  let yesterday: String
  let earlier: String
  let whyWeAsk: String
  let goodToKnow: String
  let help: String
  let helpUnsure: String
  let markHelp: String
  let numberHelp: @Sendable (_ least: Int, _ most: Int) -> String
  let scaleLeast: String
  let scaleMost: String
  let temperatureHelp: String
  let dateHelp: @Sendable (DateOrder) -> String
  let clockHelp: String
  let askClock: @Sendable (_ day: String) -> String
  let askHalf: @Sendable (_ time: String) -> String
  let signHelp: String
  let ownWords: String
  let youSaid: String
  let weHope: String
  let saidBack: String
  let sayAgain: String
  let reviewTitle: String
  let reviewAsk: String
  let reviewHelp: String
  let reviewFinish: String
  let reviewOpen: @Sendable (_ count: Int) -> String
  let reviewMarked: String
  let reviewTell: String
  let reviewDropped: String
  let askYourNurse: String
  let seatTitle: String
  let seat: @Sendable (_ name: String) -> String
  let seatDesk: @Sendable (_ name: String) -> String
  let seatAbout: String
  let seatThen: String
  let seatQuestions: @Sendable (_ count: Int) -> String
  let seatNext: String
  let seatClears: String
  let done: String
  let understood: String
  let aboutMedicines: @Sendable (_ names: String) -> String
  let together: @Sendable (_ names: [String]) -> String
  /// Where an emergency has stopped the walk.
  let stoppedChanged: @Sendable (_ answer: String) -> String
  let answerAgain: String
  let nurseWasHere: String
  let clearScreen: String
}

/// Calling for help, idle time and saving.
struct CallingWords: Sendable {
  let staffTitle: String
  let staffCalled: String
  let staffNext: String
  let staffPhone: @Sendable (_ phone: String) -> String
  let signsTitle: String
  let signsAsk: String
  let noneOfThese: String
  let signOnRecord: String
  let sayThis: String
  let sayMatter: String
  let sayDone: String
  let sayProcedure:
    @Sendable (_ procedure: String, _ day: String, _ daysAgo: Int, _ done: String) -> String
  let sayWho: String
  let sayBorn: @Sendable (_ name: String, _ born: String) -> String
  let sayWhere: String
  let sayAddress: String
  let sayClinic: @Sendable (_ clinic: String) -> String
  let idleTitle: String
  let idleAsk: String
  let idleNext: @Sendable (_ seconds: Int) -> String
  /// Of what is typed or marked and no answer yet: that it waits here, or does not.
  let idleBegun: String
  let idleLost: String
  let stillHere: String
  let notSavedTitle: String
  let notSavedWhat: @Sendable (_ why: String) -> String
  let notSavedNext: String
  let tryAgain: String
  let why: @Sendable (NotSavedReason) -> String
  let clockWrong: @Sendable (_ shown: String) -> String
}

/// Why a save did not happen, in the terms a person can act on.
enum NotSavedReason: Sendable {
  case full, notPermitted, inUse, damaged, noMemory, recordsGone, other
}

/// What may be amiss with an entry.
struct NoticeWords: Sendable {
  let notACode: String
  let noMatch: String
  let wait: @Sendable (_ seconds: Int) -> String
  let unreadable: String
  let notADay: @Sendable (DateOrder, _ year: String) -> String
  let notADate: @Sendable (DateOrder, _ year: String) -> String
  let yearIncomplete: String
  let dayInFuture: String
  let dayInPast: String
  let notATime: String
  let timeInFuture: String
  let notANumber: String
  let outside: @Sendable (_ least: Int, _ most: Int) -> String
  let notATemperature: String
  let nothingTyped: String
  /// The unit, where the page names one.
  let oneNumber: @Sendable (_ unit: String?) -> String
  /// Another unit of time was typed than is asked for, which is about so many of it.
  let otherUnit: @Sendable (_ asked: TimeUnit, _ about: Int?) -> String
  let howToErase: String
  let nothingMarked: String
  let notAName: String
  let notAMedicine: String
  /// The row is the one that says that there is no medicine, or no other.
  let noMedicine: @Sendable (_ row: String) -> String
  let nothingPicked: String
  /// Where not every line has a number that picks it.
  let nothingPickedOfMany: String
  let cutShort: String
  let alreadyListed: @Sendable (_ name: String) -> String
  let changedElsewhere: String
  let entriesLost: String
  let noLongerOpen: String
  let emergencySettled: String
  let stillStopped: String
  let clearAgain: String
  /// Of a record that this program does not understand to its end, for a family.
  let entriesUnread: String
  let removeAgain: @Sendable (_ medicine: String) -> String
  /// `isHere` is that the key works on this page.
  let howToLeave: @Sendable (_ isHere: Bool) -> String
}
