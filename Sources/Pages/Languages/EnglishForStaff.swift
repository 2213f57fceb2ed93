import Care
import Flow

extension RecordWords {
  static let english = RecordWords(
    phase: {
      switch $0 {
      case .preparing: "preparing"
      case .checkingIn: "checking in"
      case .onHold: "on hold"
      case .ready: "ready"
      case .inProcedure: "in procedure"
      case .recovering: "recovering"
      case .goingHome: "going home"
      case .atHome: "at home"
      case .admitted: "admitted"
      case .closed: "closed"
      case .cancelled: "cancelled"
      }
    },
    level: {
      switch $0 {
      case .note: "note"
      case .review: "review"
      case .hold: "hold"
      case .call: "call"
      case .emergency: "EMERGENCY"
      }
    },
    role: {
      switch $0 {
      case .patient: "the patient"
      case .caregiver: "the caregiver"
      case .staff: "staff"
      case .rule: "a rule"
      }
    },
    enrolled: { "Enrolled \($0) for \($1) on \($2), anesthesia: \(englishName($3))." },
    arrived: "Arrived and gave the birth date again.",
    held: { "Put on hold: \($0)" },
    released: { "Released from hold: \($0)." },
    verified: "Verified; ready.",
    started: "The procedure started.",
    ended: "The procedure ended.",
    recovered: { recovery, open in
      let scores = recovery.scores.map { "\($0.name) \($0.points), threshold \($0.threshold)" }
      let why = recovery.overrideReason.map { "; overridden: \($0)" } ?? ""
      let legs = recovery.legsAndBladderNormal ? "" : "; \(open)"
      return "Recovered: \(scores.joined(separator: "; "))\(legs)\(why)."
    },
    admitted: { "Admitted: \($0)." },
    discharged: { "Went home with \($0)." },
    closed: "Closed; follow-up done.",
    postponed: { "Postponed: \($0)." },
    cancelled: { "Cancelled: \($0)." },
    answered: { "\($0) – \($1)" },
    wentOn: { "Read: \($0)" },
    noted: { "Note: \($0)" },
    flagged: { "Flag (\($0)): \($1)" },
    settled: { "Settled \($0): \($1)." },
    ordered: { "Orders: \($0), anesthesia: \(englishName($1))." },
    reordered: { "Orders changed: \($0)." },
    ordersSame: "Orders signed; nothing changed.",
    corrected: { "Name and contacts changed: \($0)." },
    procedureAt: "Day and time",
    notSet: "NOT SET",
    raisedBy: { "raised by: \($0) (\($1)); now: \($2)" },
    answerNow: { "answer now: \($0) (\($1))" },
    decided: { "Decided on \($0): \($1) (protocol: \($2))." },
    medicineGoesOn: "goes on as before",
    medicineHeld: { "paused from \($0) to \($1)" },
    prescriberAsked: "the prescriber is asked",
    taught: { topic, teaching in
      if let exception = teaching.exception { return "Left out \(topic): \(exception)." }
      let who = teaching.by.map(englishLearner).joined(separator: " and ")
      let said = teaching.words.isEmpty ? "" : " “\(teaching.words)”"
      return teaching.saidBack
        ? "Taught \(topic); the \(who) said it back.\(said)"
        : "Taught \(topic); to be explained again to the \(who).\(said)"
    },
    entered: { "For \($0): \($1) – \($2)" },
    responded: { "About \($0): \($1)." },
    response: {
      switch $0 {
      case .calledEmergency: "called the emergency number"
      case .calledClinic: "called the clinic"
      case .wentIn: "went to the hospital or clinic"
      case .notYet: "not done yet"
      case .byMistake: "says it was pressed by mistake"
      }
    },
    atHome: { "at home: \($0)" },
    staffCalled: "the patient called staff",
    odd: { "\($0) (kept, can't be read here)" },
    ruleGone: { "no longer in the checklists: \($0)" },
    closedUnseen:
      "closed in one place without knowing what was entered in another; see the history",
    closedEarly: "closed at home before the last day of the plan; call them and ask how it goes",
    clockAhead: "entries that came from home are dated in the future; their clock may be wrong",
    entriesLost: "some of what was told or done may be lost; go over it together",
    entriesUnread: "a newer stepwell wrote part of this record; look at it on a screen that has it",
    claimedTwice:
      "two copies of this record do not fit together; all entries are kept, see the history",
    dropped: {
      switch $0 {
      case .notAsked: "no longer asked"
      case .askedAgain: "to be asked again"
      }
    },
    twoAnswers: { question, day in
      "two places gave different answers; both are kept: " + (day.map { "(for \($0)) " } ?? "")
        + question
    },
    anaesthesia: englishName,
    gap: { kind, about in
      switch kind {
      case .unanswered: "Not answered: \(about)"
      case .unsure: "Not sure: \(about)"
      case .later: "Ask later: \(about)"
      case .fastingPolicy: "No fasting hours are set for \(about) anesthesia"
      case .undecided: "No decision yet on \(about)"
      case .prescriberAsked: "No answer yet from the prescriber of \(about)"
      case .heldForAnotherDay: "The pause of \(about) is for another day: decide again"
      case .site: about
      case .order: "Not ordered: \(about)"
      case .restart: "No day to take \(about) again"
      case .ordersUnsigned: "The orders are not signed"
      case .untaught: "Not said back yet: \(about)"
      }
    },
    born: "Born", phaseTitle: "Phase", openFlags: "Open flags", missing: "Missing",
    answersTitle: "Answers",
    entriesTitle: "Entered at home",
    notReviewed:
      "These checklists have no owner and no review date yet. No clinic has gone through them.",
    trouble: englishTrouble,
    notNoted:
      "It is done, but the access log does not tell of it, because it can't be written.",
    bundle: .english
  )
}

private func englishName(_ anaesthesia: Anaesthesia) -> String {
  switch anaesthesia {
  case .local: "local"
  case .sedation: "sedation"
  case .general: "general"
  case .unknown: "not known yet"
  }
}

private func englishLearner(_ learner: Learner) -> String {
  switch learner {
  case .patient: "patient"
  case .caregiver: "caregiver"
  }
}

private func englishTrouble(_ trouble: Trouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .notACode: "This is not a code. A code has 7 letters and numbers, like 4K7M2QH."
  case .noSuchCode: "There is no journey with this code here. Check the code and --data."
  case .recordGone:
    "The file of this record is gone, though the patient was enrolled here. Nothing was changed. Put it back from the backup."
  case .recordsGone:
    "The records are not in the data folder (journeys), though this clinic was set up there. Nothing was changed. Is its disk there? Put the folder back from the backup. Only if there is none: make an empty folder journeys."
  case .folderEmptied:
    "The data folder is empty, though this computer knows it. Nothing was changed. Is its disk there? Ask whoever looks after this computer. Only if all of it is gone for good: stepwell staff add … --accounts-lost, or at home: stepwell import … --folder-lost."
  case .recordUnreadable(let errno):
    "This record can't be read (system error \(errno)). It was left as it is. Run: \(invocation.command("verify"))"
  case .notForPractice:
    "This folder holds other records, so no made-up patients go there. Nothing was changed. Name an empty folder, or none."
  case .noMemory: "This computer has too little memory free. Nothing was changed. Try again soon."
  case .homeUnfinished: "The journey of this home is not here. Import the file again."
  case .noRecords: "There are no records, because there is no data folder. Check --data."
  case .notADay:
    "This is not a date. Write it like 1948-03-05, or as much as is known: 1948-03 or 1948."
  case .notAMoment: "This is not a date and time. Write it like 2026-11-23T08:00."
  case .bornInFuture: "This birth date is still to come. Check the year."
  case .procedureInPast: "The procedure would be in the past. Check the date and the time."
  case .unknownProcedure(let known):
    "This procedure is not known. Known are: \(known.map(\.text).joined(separator: ", "))."
  case .nameMissing: "A name is missing. Add --name NAME."
  case .unknownLanguage(let known):
    "This language is not here. There are: \(known.map(\.code).joined(separator: ", "))."
  case .checklists(let findings): englishFindings(findings, invocation)
  case .findingsTold(let count):
    "\(count == 1 ? "1 finding" : "\(count) findings"), above. stepwell starts once there are none."
  case .dataFolder(let number):
    "The data folder can't be used (system error \(number)). Nothing was changed. Check --data."
  case .diskFull: "The disk is full. Nothing was changed. Make room and try again."
  case .inputOutput(let number):
    "Reading or writing failed (system error \(number)). The old record is as it was."
  case .inUse: "Another program is using this record. Nothing was changed. Try again soon."
  case .damaged:
    "This record can't be read. It was left as it is. Run: \(invocation.command("verify"))"
  case .madeByNewerProgram:
    "A newer stepwell wrote this record. This one can't change it. Nothing was changed."
  case .unreadEntries:
    "A newer stepwell wrote part of this record, and this one can't read it. Nothing was made, because something could be left out. Use the newer one."
  case .recordsDiffer(let count):
    "\(count == 1 ? "1 fault was" : "\(count) faults were") found. See the lines above."
  case .notWell(let count):
    "\(count == 1 ? "1 thing needs" : "\(count) things need") somebody. See what is marked with ! above."
  case .noScreen:
    "The kiosk did not start: this terminal can't show its pages. No record was changed. Set TERM to the terminal's own name, such as linux or xterm-256color, or add --lines."
  case .inputGone:
    "The kiosk stopped: nobody can type here any more. All saved answers are kept. Start it again."
  case .staff(let trouble): englishStaffTrouble(trouble, invocation)
  case .bundle(let trouble): englishBundleTrouble(trouble)
  case .refused: "This can't be done at this point. Nothing was changed."
  case .sheet(let trouble): englishSheetTrouble(trouble)
  case .noDates: "There is no calendar yet, because no signed order names a date."
  case .fileExists:
    "There is a file with this name already. It was left as it is. Choose another name."
  case .noSuchFolder: "There is no such folder to put the file in. Nothing was written."
  case .file(let number):
    "The file can't be written (system error \(number)). The record is as it was. Check --to."
  case .notPrinted(let number, isDone: false):
    "What was asked for can't be printed (system error \(number)). Nothing was changed."
  case .notPrinted(let number, isDone: true):
    "It is done, but that can't be printed (system error \(number))."
  case .notLogged(let trouble):
    "Nothing was shown or written, because the access log must note it first and can't. "
      + englishLogTrouble(trouble, invocation)
  }
}

private func englishLogTrouble(_ trouble: LogTrouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .diskFull: "The disk is full. Make room and try again."
  case .inUse: "Another program is using it. Try again soon."
  case .system(let number):
    "The system error is \(number). Tell whoever looks after this computer. Run: \(invocation.command("verify"))"
  }
}

private func englishFindings(_ findings: Int?, _ invocation: Invocation) -> String {
  switch findings {
  case nil:
    "The checklists can't be found. Say where they are with --checklists DIR."
  case let count?:
    "The checklists have \(count == 1 ? "1 finding" : "\(count) findings"), so nothing was started. Run: \(invocation.command("check"))"
  }
}

private func englishStaffTrouble(_ trouble: StaffTrouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .notAnID: FormWords.english.notice(.account(.notAnID), "")
  case .exists: "Somebody has this staff name already. Nothing was changed."
  case .unknown: "Nobody has this staff name. Nothing was changed."
  case .last: "This is the last account. Add another one first. Nothing was changed."
  case .damaged:
    "The accounts can't be read. They were left as they are. Run: \(invocation.command("verify"))"
  case .gone:
    "The accounts of this clinic are missing (staff.json). Nothing was changed. Put them back from the backup. Only if there is none: the same command with --accounts-lost, which stays in the access log."
  case .notLogged:
    "The access log can't be written, and this must stand in it. Nothing was changed. Run: \(invocation.command("verify"))"
  case .notGone: "There are accounts here, so nothing is begun anew. Leave --accounts-lost out."
  case .pin(let fault): FormWords.english.notice(.account(.pinFault(fault)), "")
  case .pinsDiffer: "The two PINs were not the same. Nothing was changed."
  case .noPin: "No PIN was typed. Nothing was changed."
  }
}

private func englishSheetTrouble(_ trouble: SheetTrouble) -> String {
  switch trouble {
  case .blank(let blank):
    (["There is no sheet yet, because a part of it would be blank."]
      + blank.sentences(in: .english)).joined(separator: " ")
  case .phase(let phase):
    "There is no sheet for this journey, which is: \(RecordWords.english.phase(phase)). "
      + "There is one from the recovery room to the last day at home."
  }
}
