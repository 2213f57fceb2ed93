import Care

extension Words {
  static let english = Words(
    welcome: WelcomeWords(
      languageName: "English",
      welcome: { "Welcome to \($0)." },
      start: "Start here",
      title: "Sign in",
      practice: "Practice with made-up patients. Code and date of birth:",
      askCode: "What is your code?",
      codeHelp: "It has 7 letters and numbers. It is on the paper from the clinic.",
      askBirthDate: "What is your date of birth?",
      birthDateHelp: {
        $0 == .monthDayYear
          ? "Type month, day, year. Like this: 03 25 1948."
          : "Type day, month, year. Like this: 25 03 1948."
      },
      hello: { "Hello, \($0)." },
      yourProcedure: { "Your \($0.lowercased()) is on \($1)." },
      progress: { "You have gone through \($0) of \($1) steps." },
      stoppedAt: { "Next is: \($0)." },
      nothingYet: "We will ask you some questions, one at a time. Take all the time you need.",
      allKept: "All you told us is kept.",
      draftKept: "What you had begun to write is still here.",
      begin: "Begin",
      goOn: "Go on",
      seeAnswers: "Look at my answers",
      notMe: "This is not me",
      withTheTeam: "Your team takes it from here.",
      withTheTeamNext: "Please talk with your nurse, or ask at the front desk.",
      showOnly: "We can't change your answers on this screen. Please tell the front desk."
    ),
    keys: KeyWords(
      next: "next", back: "back", why: "help", staff: "call staff", signs: "warning signs",
      text: "bolder", leave: "close", mark: "mark",
      nextCommand: "next", backCommand: "back", whyCommand: "help", staffCommand: "staff",
      signsCommand: "signs", languageCommand: "language", textCommand: "bolder",
      leaveCommand: "close", unsureCommand: "unsure", laterCommand: "later",
      unknownCommand: "unknown",
      tooSmall: "Please make this window larger.",
      saved: "Saved", notSaved: "Not saved yet", oneMoment: "One moment, please …",
      pickHint: {
        $0 == 1 ? "Type 1 and press Enter." : "Type a number from the list and press Enter."
      },
      pickKeyHint: "Type a number or a letter from the list and press Enter.",
      notHere: "This is not on this page:",
      typeHint: "Type your answer and press Enter."
    ),
    walk: WalkWords(
      place: { "\($0) of \($1)" },
      goOn: "Go on",
      yes: "Yes", no: "No", unsure: "I am not sure", later: "Ask me later",
      today: "Today", yesterday: "Yesterday", earlier: "Before yesterday",
      whyWeAsk: "Why we ask",
      goodToKnow: "More about this",
      help: "You can always go back. No answer is lost. You can change any answer at the end.",
      helpUnsure: "Not sure? Pick \"I am not sure\". A nurse will go over it with you.",
      markHelp: "Mark all that fit, by number. Then go on with Enter.",
      numberHelp: { "A number from \($0) to \($1)." },
      scaleLeast: "none", scaleMost: "the worst there is",
      temperatureHelp: "Like 98.6 or 37.0. Both °F and °C are fine.",
      dateHelp: {
        $0 == .monthDayYear
          ? "Type month, day, year. Like this: 03 25 2026."
          : "Type day, month, year. Like this: 25 03 2026."
      },
      clockHelp: "Like this: 6:30. Your best guess is fine.",
      askClock: { "\($0): at what time?" },
      askHalf: { "\($0): which one do you mean?" },
      signHelp: "Type your name here.",
      ownWords: "Use your own words. Then press Enter.",
      youSaid: "You said",
      weHope: "This is what matters",
      saidBack: "Yes, that is what I said",
      sayAgain: "Let me say it again",
      reviewTitle: "Your answers",
      reviewAsk: "Please look over your answers.",
      reviewHelp: "To change an answer, pick it.",
      reviewFinish: "All is right. I am done.",
      reviewOpen: { $0 == 1 ? "Go on to 1 open step" : "Go on to \($0) open steps" },
      reviewMarked: "Marked: your nurse will talk with you about this.",
      reviewTell: "Marked: please tell the front desk.",
      reviewDropped: "Put aside, since other answers changed",
      askYourNurse: "ask your nurse",
      seatTitle: "All done",
      seat: { "Thank you, \($0). Please take a seat." },
      seatDesk: { "Thank you, \($0). Please go to the front desk now." },
      seatAbout: "They need to talk with you about:",
      seatThen: "After that, please take a seat.",
      seatQuestions: {
        $0 == 1
          ? "You left 1 question open. Your nurse will go over it with you."
          : "You left \($0) questions open. Your nurse will go over them with you."
      },
      seatNext: "Your team has your answers. A nurse will call you.",
      seatClears: "This screen will clear by itself.",
      done: "Done",
      understood: "I have read this",
      aboutMedicines: { "About: \($0)." },
      together: { $0.joined(separator: " and ") },
      stoppedChanged: { "You changed this to: \($0). A nurse will still check." },
      answerAgain: "That was a mistake. Let me answer again",
      nurseWasHere: "A nurse was here. Go on",
      clearScreen: "For staff: clear this screen"
    ),
    medicines: .english,
    calling: CallingWords(
      staffTitle: "Call staff",
      staffCalled: "Please stay where you are. Raise your hand.",
      staffNext: "If no one comes soon, please ask at the front desk.",
      staffPhone: { "You can also call \($0)." },
      signsTitle: "Warning signs",
      signsAsk: "Do you have any of these right now?",
      noneOfThese: "None of these",
      signOnRecord: "We put this in your record.",
      sayThis: "Say this on the phone:",
      sayMatter: "What is wrong",
      sayDone: "What was done",
      sayProcedure: { procedure, day, days, done in
        let ago = days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
        return "\(procedure) on \(day), \(ago): \(done)"
      },
      sayWho: "Who",
      sayBorn: { "\($0), born \($1)" },
      sayWhere: "Where",
      sayAddress: "Your street, house number and door. Stay on the phone.",
      sayClinic: { "In the clinic: \($0). Somewhere else: say where you are." },
      idleTitle: "Are you still there?",
      idleAsk: "Do you need more time?",
      idleNext: {
        "Press any key to go on. If not, this screen clears in \(englishSeconds($0)). All that is saved stays saved."
      },
      idleBegun:
        "What you typed or marked last is not saved yet. It waits for you here today: sign in again at this screen.",
      idleLost: "What you typed or marked last is not saved yet.",
      stillHere: "I am here",
      notSavedTitle: "Not saved",
      notSavedWhat: { "Your last answer is not saved yet. \($0)" },
      notSavedNext: "It is still here. Please do not walk away. Call the staff, then try again.",
      tryAgain: "Try to save again",
      why: {
        switch $0 {
        case .full: "The disk is full."
        case .notPermitted: "This computer does not let us write."
        case .inUse: "Another screen is using your record right now."
        case .damaged: "Your record can't be read right now."
        case .noMemory: "This computer has too little memory free. Please try again soon."
        case .recordsGone:
          "The records are not in their folder. Ask whoever looks after this computer to put them back."
        case .other: "This computer had a problem."
        }
      },
      clockWrong: {
        "The clock of this computer looks wrong. It shows \($0). Please tell the front desk. Your answers are kept."
      }
    ),
    notices: NoticeWords(
      notACode: "Something in this code is not right. Please look at your paper and type it again.",
      noMatch:
        "We did not find this code with this date of birth. Please check both and try again.",
      wait: { "Please wait \(englishSeconds($0)), then press Enter again." },
      unreadable: "We can't open your record right now. Please call the staff.",
      notADay: {
        $0 == .monthDayYear
          ? "There is no such day. The month comes first, then the day: 03 25 \($1)."
          : "There is no such day. The day comes first, then the month: 25 03 \($1)."
      },
      notADate: {
        $0 == .monthDayYear
          ? "Please type month, day and year, like 03 25 \($1) or March 25 \($1)."
          : "Please type day, month and year, like 25 03 \($1) or 25 March \($1)."
      },
      yearIncomplete: "Please type the year with all four digits, like 1948.",
      dayInFuture: "That day is still to come. Please check it.",
      dayInPast: "That day is over. Please check it.",
      notATime: "Please type one time of day, like 6:30.",
      timeInFuture: "That time is still to come. Please check the day and the time.",
      notANumber: "Please type a whole number.",
      outside: { "Please type a number from \($0) to \($1)." },
      notATemperature: "Please check the number. A body is between 86 and 113 °F (30 and 45 °C).",
      nothingTyped: "Nothing is typed yet.",
      oneNumber: {
        $0.map { "Please type one number and nothing else. The unit is: \($0)." }
          ?? "Please type one number and nothing else, like 12."
      },
      otherUnit: { asked, about in
        let unit = englishUnit(asked)
        let fits = about.map { " That is about \($0). If this fits, type \($0)." } ?? ""
        return "Please give the number of \(unit).\(fits)"
      },
      howToErase: "Clear it with the Backspace key.",
      nothingMarked: "Nothing is marked yet. Please mark at least one line.",
      notAName: "Please write your name.",
      notAMedicine: "Please write the name in letters, as it is on the box.",
      noMedicine: { "To say that, go back and choose: \($0)." },
      nothingPicked: "Please pick one of the lines first, by its number.",
      nothingPickedOfMany:
        "Please pick one of the lines first: by its number, or with the arrows and Enter.",
      cutShort: "That was too long, so we kept only the first part. Please check it.",
      alreadyListed: { "\($0) is on your list already." },
      changedElsewhere: "Your record was changed at another screen too. Both are kept.",
      entriesLost:
        "Some of what you told us may be lost. A nurse will go over it with you.",
      noLongerOpen: "Your record was closed at another screen. Please talk with your nurse.",
      emergencySettled: "A nurse has checked this. You can go on.",
      stillStopped:
        "The nurse must first mark this as checked, at the nurses' screen. Please wait for that.",
      clearAgain:
        "This page stays until a nurse has been here. Staff: choose it once more to clear the screen. "
        + "The emergency stays open.",
      entriesUnread:
        "Part of your record can't be read on this computer, and nothing new can be kept here.",
      removeAgain: { "To take \($0) off your list, choose that once more." },
      howToLeave: {
        $0
          ? "To close the program, press F10."
          : "To close the program, press Esc until the first page shows. Then press F10."
      }
    ),
    order: .english,
    desk: .english,
    chart: .english,
    form: .english,
    sheet: .english,
    calendarFile: .english,
    report: .english,
    home: .english,
    command: .english,
    health: .english,
    line: .english,
    calendar: .english,
    record: .english
  )
}

private func englishUnit(_ unit: TimeUnit) -> String {
  switch unit {
  case .minutes: "minutes"
  case .hours: "hours"
  case .days: "days"
  case .weeks: "weeks"
  case .months: "months"
  case .years: "years"
  }
}

func englishSeconds(_ count: Int) -> String { count == 1 ? "1 second" : "\(count) seconds" }
