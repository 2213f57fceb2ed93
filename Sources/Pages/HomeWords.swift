import Care
import Flow

/// The days at home.
struct HomeWords: Sendable {
  let title: @Sendable (_ name: String) -> String
  let day: @Sendable (_ number: Int) -> String
  let beforeTheDay: String
  let afterLast: String
  let dueNow: @Sendable (_ count: Int) -> String
  let dueLater: @Sendable (_ count: Int, _ hour: String) -> String
  let doneForNow: String
  let allDone: String
  /// Where something grave is still to be settled by the clinic.
  let allEntered: String
  let callLeft: String
  let part: @Sendable (TodayPart) -> String?
  let state: @Sendable (HomeTask.State) -> String
  let notFinished: String
  let fromHour: @Sendable (_ hour: String) -> String
  let stillOpenDays: @Sendable (_ weekdays: [String]) -> String
  let page: @Sendable (HomePage) -> String
  let clockWrong: @Sendable (_ shown: String) -> String
  let shortDay: @Sendable (_ day: String, _ number: Int) -> String
  let otherDay: @Sendable (_ day: String, _ number: Int) -> String
  let about: @Sendable (_ day: String) -> String
  // In the middle of a question: "Was there a fall today?"
  let today: String
  let onDay: @Sendable (_ day: String) -> String
  let thatDay: String
  let lateHelp: String
  let nothingThatDay: String
  let askResponse: String
  let responseHelp: @Sendable (_ phone: String, _ night: String) -> String
  let response: @Sendable (Response, _ emergency: String) -> String
  let stillOpen: @Sendable (_ matter: String) -> String
  let saidBefore: @Sendable (_ response: String) -> String
  let mistakeHelp: String
  let mistakeKept: String
  let answerAgain: String
  let ifUnsure: String
  let lookBackAsk: String
  let calendarAsk: String
  let calendarLook: String
  let count: @Sendable (_ done: Int, _ all: Int, _ late: Int, _ missed: Int) -> String
  let andMore: @Sendable (_ first: String, _ others: Int) -> String
  let flagged: @Sendable (Level) -> String
  let dayWord: String
  let temperatureTitle: @Sendable (TemperatureUnit) -> String
  let walking: String
  let walkingTitle: String
  let noNumbers: String
  let emergency: String
  let byDay: String
  let byNight: String
  let planAsk: String
  let dayIsOver: String
  let questionsAsk: String
  let noQuestions: String
  let askQuestion: String
  let takenNone: String
  let takenAll: String
  let askTaken: @Sendable (_ name: String) -> String
  let takenHelp: String
  let medicinesAsk: String
  let noMedicines: String
  let endingAsk: String
  let back: String
  let close: String
  let notClosedYet: String
  let closed: String
  let lookBackKey: String
  let lookBackCommand: String
  let numbersKey: @Sendable (_ emergency: String) -> String
  let numbersCommand: String
  // What is said in the clinic with "tell the staff" is said here with whom to call.
  let helpUnsure: String
  let notSavedNext: String
}
