import Care
import Flow

extension ChartWords {
  static let english = ChartWords(
    born: { "Born \($0)." },
    caregiver: { "Caregiver: \($0)" },
    callHome: { "Call now: \($0)" },
    noNumber: "No telephone number is on record. Add one under Name and contacts.",
    doneAtHome: { "At home: \($0) [\($1)]" },
    nothingDoneYet: "At home: nobody has said yet what was done.",
    readOnly: "A newer stepwell wrote this record. It can be read here, not changed.",
    onHold: { "On hold: \($0) [\($1)]" },
    postponed: { "Postponed: \($0)" },
    flag: { "Flag: \($0)" },
    settledTitle: "Settled",
    step: englishStep,
    section: {
      switch $0 {
      case .missing: "Missing or unclear"
      case .flags: "Flags"
      case .home: "The days at home"
      case .medicines: "Medicines"
      case .questions: "Questions and notes"
      case .answers: "All answers"
      case .observations: "Observations so far"
      case .history: "History"
      }
    },
    orders: "Orders",
    identity: "Name and contacts",
    ordersUnsigned: "not signed",
    ordersSigned: "signed",
    topics: "Teaching for home",
    sheet: "Take-home sheet",
    none: "none",
    open: { "\($0) open" },
    toDecide: { "\($0) to decide" },
    allDecided: "decided",
    doubt: { isContradiction, question, before, now in
      (isContradiction ? "Told differently" : "Changed") + ": \(question) – \(before), then \(now)"
    },
    askSettle: "What was done about it?",
    settleHelp: "One sentence. The flag is then settled, under your name.",
    since: { "Since \($0)." },
    askPlan: { "What does the team decide about \($0)?" },
    plan: {
      switch $0 {
      case .goOn: "It goes on as before"
      case .hold: "Pause it, from one day to another"
      case .askPrescriber: "Ask the one who prescribes it first"
      }
    },
    decided: { "Decided so far: \($0)" },
    notDecided: "not decided",
    decideAgain: "decide again",
    noDecisionNeeded: "no decision needed",
    reference:
      "For reference only, not checked against the paper. The protocol of your clinic decides.",
    referenceHold: "Hold before",
    referenceRestart: "Restart",
    askHoldFrom: { "First day without \($0)?" },
    askHoldTo: { "Last day without \($0)?" },
    askProtocol: { "By which protocol, or on whose word, is \($0) decided?" },
    protocolHelp: "Like: SIR 2019, or Dr. Ng by phone.",
    askArrive: "Ask the patient: what is your date of birth?",
    checkInAgain: {
      "The procedure is on \($0), not today. To check in all the same, choose that once more."
    },
    askReason: { step in
      switch step {
      case .held: "Why is this patient put on hold?"
      case .released: "What was settled, so that it can go on?"
      case .admitted: "Why is the patient admitted?"
      case .postponed: "Why is the procedure postponed?"
      case .cancelled: "Why is the procedure cancelled?"
      default: "Why?"
      }
    },
    reasonHelp: { step in
      switch step {
      case .cancelled: "A cancelled journey can't be opened again. Esc goes back."
      case .recovered: "Who decided it, and why. It is kept under your name. Esc goes back."
      case .postponed: "Set the new day in the orders afterward. Esc goes back."
      default: "One sentence. Esc goes back."
      }
    },
    askConfirm: { "\($0)?" },
    confirmed: "Yes",
    missingTitle: "Not yet",
    missingAsk: { "Before \"\($0)\" this is still needed:" },
    missingHelp: "Pick a line to go there.",
    missingNothing: "Nothing is missing any more.",
    askGoOn: { "Go on to \"\($0)\"?" },
    goOnHelp: "Pick the line to go on. Esc goes back.",
    guarding: englishGuard,
    lastRound: { "Last round, \($0): \($1)" },
    observation: englishObservation,
    listAsk: { open, all in
      open == 0 ? "All \(all) are answered." : "\(open) of \(all) are open."
    },
    walkOpen: { $0 == 1 ? "Go through the open one" : "Go through the \($0) open ones" },
    walkAll: "Once more from the top",
    notAnswered: "open",
    points: { $0 == 1 ? "1 point" : "\($0) points" },
    score: { name, points, least in
      "\(name): \(points), needed \(least)" + (points >= least ? "" : " – not reached")
    },
    scoreOpen: { name, known, open, least in
      "\(name): \(known) so far, \(open) open, needed \(least)"
    },
    topicsAsk: { done, all in
      done == all
        ? "Every topic is said back." : "\(done) of \(all) topics are said back. Pick the next."
    },
    topicDone: "said back",
    topicOpen: "open",
    topicAgain: "explain again",
    topicException: "left out, with a reason",
    topicWaitsFor: { $0 == .patient ? "the patient is next" : "the caregiver is next" },
    askLearner: "Ask this. Then pick who answers.",
    learners: { learners in
      switch learners {
      case [.patient]: "The patient"
      case [.caregiver]: "The caregiver"
      default: "Both together"
      }
    },
    exception: "Leave this topic out, with a reason",
    askSaid: { "\($0): what did they say?" },
    saidHelp: "A few of their own words.",
    askJudged: "Was that said?",
    saidBack: "Said back",
    explainAgain: "Explain it again",
    askException: "Why is this topic left out?",
    askEscort: "Which adult goes home with the patient and stays? Their name.",
    escortHelp: "No adult: the patient can't leave yet. Esc goes back.",
    handOverAsk: { "The patient goes home with \($0). Is the take-home sheet in their hands?" },
    handOverHelp: "On paper, and gone over together.",
    handedOver: "Yes. The patient goes home now",
    sheetBlank: "The sheet can't be printed yet. This is blank:",
    sheetHelp: { "To print it at the command line: \($0)" },
    sealHelp: { "To send the record home: \($0)" },
    anyFile: "FILE",
    sealedWords: "Words", sealedFile: "File",
    sealedHelp:
      "Give the family the file and, on paper, the words. At home: stepwell import FILE",
    askNote: "What should be noted?",
  )
}

private func englishStep(_ step: Event.Name) -> String {
  switch step {
  case .arrived: "The patient is here: check in"
  case .held: "Put on hold"
  case .released: "Release from hold"
  case .verified: "All is checked: ready"
  case .started: "The procedure starts"
  case .ended: "The procedure is over"
  case .recovered: "Recovered: can get ready to go home"
  case .admitted: "Admit overnight"
  case .discharged: "The patient goes home"
  case .closed: "Follow-up is done: close"
  case .postponed: "Postpone"
  case .cancelled: "Cancel the procedure"
  default: step.rawValue
  }
}

private func englishGuard(_ missing: Guard) -> String {
  switch missing {
  case .twoIdentifiers: "Name and birth date"
  case .ordersDrafted: "A day and a time that are still to come"
  case .twoIdentifiersAgain: "The patient has not checked in today"
  case .reasonGiven: "A reason"
  case .holdsSettled: "An open hold or emergency"
  case .listsComplete: "Questions that are still open"
  case .fastingSatisfied: "Eating and drinking: the times do not fit yet"
  case .fastingSatisfiedNow: "Eating and drinking: too early to start"
  case .allergiesAnswered: "Allergies are not answered"
  case .medicinesDecided: "Medicines without a decision"
  case .consentSigned: "The check before the procedure is not signed"
  case .unchangedSinceVerified: "Something changed since all was checked: check again"
  case .verificationFresh: "The check is too old: check again"
  case .recoveredOrOverridden: "The score, or a reason"
  case .siteOrdered: "Where it is done is not ordered"
  case .ordersComplete: "Orders that are blank or not signed"
  case .recoveryChecked: "A list of the recovery room is not finished"
  case .topicsTaughtBack: "Topics that are not said back yet"
  case .adultEscort: "An adult who goes along"
  case .sheetHandedOver: "The take-home sheet"
  case .lastDayReached: "The last day of the plan is not reached"
  case .followUpDone: "The follow-up visit"
  case .dayAtHome: "A day at home that is not still to come"
  case .holdInOrder: "A pause that ends before it begins"
  case .callsSettled: "An open call or emergency"
  }
}

private func englishObservation(_ meaning: Meaning, _ answer: Answer, _ told: String) -> String? {
  switch (meaning, answer) {
  case (.redSigns, _): "RED SIGN: \(told)"
  case (.systolic, _): "BP \(told)"
  case (.pulse, .number(let number)): "HR \(number)"
  case (.oxygen, .number(let number)): "SpO2 \(number)"
  case (.temperature, .temperature(let degrees)):
    "\(degrees.tenthsFahrenheit / 10).\(degrees.tenthsFahrenheit % 10)°F"
  case (.site, .chosen): told.lowercased()
  default: nil
  }
}
