import Care
import Flow

/// One journey in a nurse's hands.
struct ChartWords: Sendable {
  let born: @Sendable (_ day: String) -> String
  let caregiver: @Sendable (_ contact: String) -> String
  /// For a patient at home: whom to call, now.
  let callHome: @Sendable (_ numbers: String) -> String
  let noNumber: String
  let doneAtHome: @Sendable (_ response: String, _ who: String) -> String
  let nothingDoneYet: String
  let readOnly: String
  let onHold: @Sendable (_ reason: String, _ who: String) -> String
  let postponed: @Sendable (_ reason: String) -> String
  let flag: @Sendable (_ level: String) -> String
  let settledTitle: String
  let step: @Sendable (Event.Name) -> String
  let section: @Sendable (ChartSection) -> String
  let orders: String
  let identity: String
  let ordersUnsigned: String
  let ordersSigned: String
  let topics: String
  let sheet: String
  let none: String
  let open: @Sendable (_ count: Int) -> String
  let toDecide: @Sendable (_ count: Int) -> String
  let allDecided: String

  let doubt:
    @Sendable (_ isContradiction: Bool, _ question: String, _ before: String, _ now: String)
      -> String
  let askSettle: String
  let settleHelp: String
  let since: @Sendable (_ when: String) -> String

  let askPlan: @Sendable (_ medicine: String) -> String
  let plan: @Sendable (DeskPick.PlanKind) -> String
  let decided: @Sendable (_ plan: String) -> String
  let notDecided: String
  /// Of a pause whose days are for another day of the procedure.
  let decideAgain: String
  let noDecisionNeeded: String
  let reference: String
  let referenceHold: String
  let referenceRestart: String
  let askHoldFrom: @Sendable (_ medicine: String) -> String
  let askHoldTo: @Sendable (_ medicine: String) -> String
  let askProtocol: @Sendable (_ medicine: String) -> String
  let protocolHelp: String

  let askArrive: String
  /// Today is not the day of the procedure.
  let checkInAgain: @Sendable (_ day: String) -> String
  let askReason: @Sendable (Event.Name) -> String
  let reasonHelp: @Sendable (Event.Name) -> String
  let askConfirm: @Sendable (_ step: String) -> String
  let confirmed: String
  let missingTitle: String
  let missingAsk: @Sendable (_ step: String) -> String
  let missingHelp: String
  /// On the same page, after the last of it came.
  let missingNothing: String
  let askGoOn: @Sendable (_ step: String) -> String
  let goOnHelp: String
  let guarding: @Sendable (Guard) -> String

  let lastRound: @Sendable (_ clock: String, _ told: String) -> String
  /// One thing measured in a round, as short as it is still clear; nil for one with no short form.
  let observation: @Sendable (Meaning, Answer, _ told: String) -> String?
  let listAsk: @Sendable (_ open: Int, _ all: Int) -> String
  let walkOpen: @Sendable (_ count: Int) -> String
  let walkAll: String
  let notAnswered: String
  let points: @Sendable (_ points: Int) -> String
  let score: @Sendable (_ name: String, _ points: Int, _ least: Int) -> String
  let scoreOpen: @Sendable (_ name: String, _ known: Int, _ open: Int, _ least: Int) -> String

  let topicsAsk: @Sendable (_ done: Int, _ all: Int) -> String
  let topicDone: String
  let topicOpen: String
  let topicAgain: String
  let topicException: String
  let topicWaitsFor: @Sendable (Learner) -> String
  let askLearner: String
  let learners: @Sendable ([Learner]) -> String
  let exception: String
  let askSaid: @Sendable (_ who: String) -> String
  let saidHelp: String
  let askJudged: String
  let saidBack: String
  let explainAgain: String
  let askException: String
  let askEscort: String
  let escortHelp: String
  let handOverAsk: @Sendable (_ escort: String) -> String
  let handOverHelp: String
  let handedOver: String
  let sheetBlank: String
  let sheetHelp: @Sendable (_ command: String) -> String
  /// Where the site named no folder.
  let sealHelp: @Sendable (_ command: String) -> String
  /// What stands in a command for the name of a file.
  let anyFile: String
  let sealedWords: String
  let sealedFile: String
  let sealedHelp: String
  let askNote: String
}
