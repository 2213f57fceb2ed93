import Care
import Flow

/// Getting in at the nurse's station, and the board.
struct DeskWords: Sendable {
  let staff: String
  let staffDetail: String
  let title: String
  let askID: String
  let idHelp: String
  let practice: @Sendable (_ id: String, _ pin: String) -> String
  let askPin: String
  let forgotten: String
  let accountsGone: String
  let accountsGoneNext: String
  /// For whoever looks after the computer.
  let accountsGoneHelp: String
  let folderEmptied: String
  let folderEmptiedNext: String
  /// For whoever looks after the computer.
  let folderEmptiedHelp: String
  let setUpTitle: String
  let setUpWelcome: String
  let askNewID: String
  let newIDHelp: String
  let askName: String
  let askNewPin: String
  let newPinHelp: String
  let askPinAgain: String
  let emergencyTitle: String
  let emergencyWhat: String
  let askYourName: String
  let askSecond: String
  let askWhy: String
  let whyHelp: String

  let boardTitle: String
  let signedIn: @Sendable (_ name: String) -> String
  let find: String
  /// Enter with no row in focus.
  let nothingPicked: String
  let rebuilding: @Sendable (_ left: Int) -> String
  let noneFound: String
  let noneYet: String
  let shown: @Sendable (_ shown: Int, _ all: Int, _ filters: String) -> String
  let unreadable: @Sendable (_ codes: String, _ command: String) -> String
  let unheard: @Sendable (_ seconds: Int) -> String
  let next: @Sendable (_ count: Int) -> String
  let before: @Sendable (_ count: Int) -> String
  let accesses: @Sendable (_ count: Int) -> String
  let accessesTitle: String
  let access: @Sendable (_ name: String, _ second: String, _ reason: String) -> String
  let signOut: String
  /// A phase in one column of the board.
  let phase: @Sendable (Phase) -> String
  let columns: String
  let progress: @Sendable (_ done: Int, _ all: Int) -> String

  let filtersTitle: String
  let filterAsk: String
  let filterKind: @Sendable (BoardFilter.Kind) -> String
  let openOnes: String
  let all: String
  let today: String
  let tomorrow: String
  let nextSevenDays: String
  let atLeast: @Sendable (_ level: String) -> String

  let news: @Sendable (_ level: String, _ code: String, _ others: Int) -> String
  let alarm: @Sendable (_ codes: String) -> String
  let alarmAtHome: @Sendable (_ codes: String) -> String
  let clockWrong: @Sendable (_ shown: String) -> String

  let staffAdded: @Sendable (_ id: String) -> String
  let staffRemoved: @Sendable (_ id: String) -> String
  let pinReset: @Sendable (_ id: String) -> String

  /// What a patient is told of their own record, said to a nurse.
  let changedElsewhere: String
  let recovered: String
  let noLongerOpen: String
  let recordUnreadable: @Sendable (_ command: String) -> String

  let boardKey: String
  let filterKey: String
  let newKey: String
  let noteKey: String
  let printKey: String
  let homeKey: String
  let boardCommand: String
  let filterCommand: String
  let newCommand: String
  let noteCommand: String
  let printCommand: String
  let homeCommand: String
}
