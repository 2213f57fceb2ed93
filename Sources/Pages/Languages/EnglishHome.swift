import Care
import Flow

extension HomeWords {
  static let english = HomeWords(
    title: { "At home: \($0)" },
    day: {
      $0 == 0 ? "The day of the procedure" : "Day \($0) after the procedure"
    },
    beforeTheDay: "The days at home have not begun yet.",
    afterLast: "All days of the plan are over.",
    dueNow: { $0 == 1 ? "1 thing to do now." : "\($0) things to do now." },
    dueLater: { count, hour in "\(count) more later today, from \(hour)." },
    doneForNow: "All done for now.",
    allDone: "All done for today. Well done.",
    allEntered: "That is all for today. Thank you. The clinic still has to look at what is open.",
    callLeft: "One thing is left: the call.",
    part: {
      switch $0 {
      case .now: nil
      case .later: "Later today"
      case .done: "Done today"
      case .more: "More"
      }
    },
    state: {
      switch $0 {
      case .coming: "later"
      case .due: "to do"
      case .later: "later today"
      case .done: "done"
      case .late: "done, entered late"
      case .missed: "missed"
      }
    },
    notFinished: "not finished",
    fromHour: { "from \($0)" },
    stillOpenDays: { "You can still fill in: \($0.joined(separator: ", "))" },
    page: {
      switch $0 {
      case .plan: "Your plan: limits and dates"
      case .questions: "Questions for the doctor"
      case .lookBack: "Look back at what you entered"
      case .calendar: "All days so far"
      case .trend(.temperature): "Temperature, day by day"
      case .report: "The report for the visit"
      case .numbers: "Whom to call"
      case .question: "Write a new question"
      case .ending: "The last day"
      case .today, .day, .respond, .stillCall, .ice, .trend(.activity), .trend(.pain), .medicines:
        ""
      }
    },
    clockWrong: {
      "The clock of this computer looks wrong. It shows \($0). Please set its date and time, or ask someone to. Until then, check the warning signs once more."
    },
    shortDay: { "Day \($1), \($0)" },
    otherDay: { "\($0): day \($1)" },
    about: { "This is about \($0), not about today." },
    today: "today", onDay: { "on \($0)" }, thatDay: "that day",
    lateHelp: "What you enter now is marked as entered late.",
    nothingThatDay: "Nothing was planned for that day.",
    askResponse: "What did you do about it?",
    responseHelp: { "The clinic: \($0). Nights and weekends: \($1)." },
    response: { response, emergency in
      switch response {
      case .calledEmergency: "We called \(emergency)"
      case .calledClinic: "We called the clinic"
      case .wentIn: "We went to the hospital or the clinic"
      case .notYet: "Nothing yet"
      case .byMistake: "We pressed this by mistake"
      }
    },
    stillOpen: { "Still open: \($0)." },
    saidBefore: { "You told us: \($0)." },
    mistakeHelp: "Not sure if it was a mistake? Then please call.",
    mistakeKept: "We wrote down that it was a mistake. It stays open until the clinic has looked.",
    answerAgain: "Answer the question again",
    ifUnsure: "Are you not sure?",
    lookBackAsk: "What do you want to look at?",
    calendarAsk: "Pick a day to look at it, or to enter what is missing.",
    calendarLook: "Pick a day to look at it.",
    count: { done, all, late, missed in
      var parts = ["\(done) of \(all) done"]
      if late > 0 { parts.append("\(late) late") }
      if missed > 0 { parts.append("\(missed) missed") }
      return parts.joined(separator: ", ")
    },
    andMore: { "\($0); \($1) more" },
    flagged: {
      switch $0 {
      case .note, .review: "to tell the clinic"
      case .hold, .call: "warning sign"
      case .emergency: "emergency sign"
      }
    },
    dayWord: "Day",
    temperatureTitle: {
      switch $0 {
      case .fahrenheit: "Temperature, °F (98.6 °F is 37.0 °C)"
      case .celsius: "Temperature, °C (37.0 °C is 98.6 °F)"
      }
    },
    walking: "Walking, day by day",
    walkingTitle: "Minutes of walking",
    noNumbers: "Nothing was entered yet.",
    emergency: "Emergency",
    byDay: "Clinic, by day",
    byNight: "Nights and weekends",
    planAsk: "Your plan, as the team wrote it:",
    dayIsOver: "this day has passed",
    questionsAsk: "Your questions. Take them along to the visit.",
    noQuestions: "No question yet.",
    askQuestion: "What do you want to ask?",
    takenNone: "None was taken",
    takenAll: "That is all for this day",
    askTaken: { "How much \($0) was taken, and when?" },
    takenHelp: "Like this: 500 mg at 8 AM and at 2 PM.",
    medicinesAsk: "What was taken, the newest first:",
    noMedicines: "Nothing was entered yet.",
    endingAsk: "The last day of the plan is here. Was the follow-up visit done?",
    back: "Back",
    close: "Yes, the visit is done. Close this plan",
    notClosedYet: "This plan stays open until the clinic has looked at what is open. Please call.",
    closed: "This plan is closed. What you entered is kept.",
    lookBackKey: "look back", lookBackCommand: "look", numbersKey: { "phone numbers (\($0))" },
    numbersCommand: "call",
    helpUnsure: "Not sure? Pick \"I am not sure\". Then ask the clinic.",
    notSavedNext: "It is still here. Please try again before you close the program."
  )
}
