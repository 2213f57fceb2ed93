import Care
import Flow

extension FormWords {
  static let english = FormWords(
    newTitle: "New patient",
    ordersTitle: "orders",
    identityTitle: "name and contacts",
    ask: "Fill in the lines, then enroll.",
    askOrders: "Fill in the lines, then sign.",
    label: englishLabel,
    question: englishQuestion,
    help: { field in
      switch field {
      case .clock: "24-hour clock, like 08:00 or 13:30."
      case .fasting: "Hours without food. Or keep the site's hours."
      default: nil
      }
    },
    bornHelp: {
      ($0 == .monthDayYear
        ? "Type month, day, year. Like this: 03 25 1948."
        : "Type day, month, year. Like this: 25 03 1948.")
        + " If only a part is known, type that part: 1948, or March 1948."
    },
    writeIn: { language in
      let shown = "The sheet shows it as it is."
      guard let language else { return "\(shown) Write it in the patient's language." }
      let name = englishName(language)
      return "\(shown) The patient reads \(name): write it in \(name)."
    },
    blank: "–",
    siteDefault: { "\($0) (default)" },
    leaveBlank: "Leave it blank for now",
    sitePolicy: { "site policy: food \($0) h, clear drinks \($1) h" },
    noSitePolicy: "no site policy: please set hours",
    hours: { "for this patient: food \($0) h, clear drinks \($1) h" },
    fastingClock: { "Last food: \($0). Last clear drink: \($1)." },
    askDrink: "Hours without clear drinks?",
    askVisitClock: { "At what time on \($0)?" },
    anaesthesia: {
      switch $0 {
      case .local: "Local anesthesia"
      case .sedation: "Sedation"
      case .general: "General anesthesia"
      case .unknown: "Anesthesia not known yet"
      }
    },
    sign: { "Sign these orders as \($0)" },
    correct: { "Sign this as \($0)" },
    enrol: "Enroll this patient",
    waitForPin: { "Please wait \(englishSeconds($0)), then type your PIN again." },
    stillBlank: { "\($0) blank" },
    notice: englishNotice
  )
}

private func englishName(_ language: Language) -> String {
  switch language {
  case .english: "English"
  case .spanish: "Spanish"
  default: Words.of(language).welcome.languageName
  }
}

private func englishLabel(_ field: FormField, _ named: String) -> String {
  switch field {
  case .name: "Name"
  case .born: "Date of birth"
  case .language: "Language"
  case .phone: "Telephone"
  case .caregiver: "Caregiver"
  case .caregiverPhone: "Caregiver's telephone"
  case .procedure: "Procedure"
  case .day: "Day"
  case .clock: "Time"
  case .anaesthesia: "Anesthesia"
  case .site: named
  case .fasting: "Fasting"
  case .afterCare: named
  case .restart(let medicine): "Take \(medicine) again from"
  }
}

private func englishQuestion(_ field: FormField, _ named: String) -> String {
  switch field {
  case .name: "The patient's full name?"
  case .born: "The patient's date of birth?"
  case .language: "Which language does the patient read best?"
  case .phone: "The patient's telephone number?"
  case .caregiver: "Who looks after the patient at home?"
  case .caregiverPhone: "The caregiver's telephone number?"
  case .procedure: "Which procedure?"
  case .day: "On which day is the procedure?"
  case .clock: "At what time?"
  case .anaesthesia: "Which anesthesia?"
  case .site: named
  case .fasting: "How long without food before the procedure?"
  case .afterCare: named
  case .restart(let medicine): "From which day does the patient take \(medicine) again?"
  }
}

private func englishNotice(_ notice: StationNotice, _ about: String) -> String {
  switch notice {
  case .account(let notice): englishAccountNotice(notice, about)
  case .form(let notice): englishFormNotice(notice, about)
  case .boardUnread: "The board can't be read right now. \(about) Nothing is lost."
  case .unknownCode: "Nobody here has this code or name."
  case .wrongBirthDate: "That is not the birth date on record. Is this the right patient?"
  case .reasonTooShort:
    "Please say it in a few words, so that the next one understands."
  case .notInThisPhase: "This can't be done any more. The journey has moved on."
  case .printed: "The sheet is with the printer."
  case .notPrinted: "The printer did not take the sheet. Nothing is lost. Please try again."
  case .printingOff: "Printing is turned off in clinic.yaml."
  case .notSealed:
    "The file for home could not be written. The record is safe. Ask whoever looks after this computer."
  case .nothingLeaves:
    "The access log can't be written, so nothing leaves this station. The record is safe. Ask whoever looks after this computer."
  case .openedUnlogged:
    "The access log can't be written. It does not tell what you did here. The record is safe. Ask whoever looks after this computer."
  case .sheetBlank: "The sheet has blanks. Fill in the orders first."
  case .cannotDo: "This could not be recorded at this point. Nothing was changed."
  }
}

private func englishAccountNotice(_ notice: AccountNotice, _ about: String) -> String {
  switch notice {
  case .wrongStaff: "This staff name and this PIN do not fit. Please try again."
  case .wrongStaffWait(let seconds):
    "This staff name and this PIN do not fit. Please wait \(englishSeconds(seconds)), then try again."
  case .accountsTrouble: "The accounts can't be used right now. \(about) Nobody was signed in."
  case .alreadySetUp: "Somebody set this station up just now. Please sign in."
  case .removed(let isLost):
    "Your account was taken away, so you are signed out."
      + (isLost ? " What you had not saved yet was not kept. Tell a colleague." : "")
  case .pinFault(let fault): englishPinFault(fault)
  case .pinsDiffer: "The two PINs were not the same. Please choose again."
  case .notAnID: englishNotAnID
  case .notAnotherPerson: "Whoever stands beside you is somebody else. Please type their full name."
  case .notYourName:
    "Please sign with the name of your account: \(about)."
  }
}

private func englishFormNotice(_ notice: FormNotice, _ about: String) -> String {
  switch notice {
  case .notASite, .orderTooSoon: about
  case .notAWeight: "Type a weight from 0.1 to 50 kg, with its unit: 10 lb or 4.5 kg."
  case .notDays: "Type days after the procedure, like 1, 7, 14."
  case .halfOfDayUnsaid(let clock):
    "Morning or afternoon? Type \(padded(clock.hour + 12)):\(padded(clock.minute)) or \(clock.iso)."
  case .endBeforeStart: "The last day is before the first. Please check it."
  case .sameName:
    "Somebody of this name is on the board already: \(about). Enrol again if this is another person."
  case .orderImpossible: "This does not fit the day of the procedure: \(about)."
  case .restartImpossible:
    "This does not fit the day of the procedure: take \(about) again."
  case .restartDuringPause:
    "The medicine is paused until \(about). Please choose a later day."
  case .formIncomplete: "Still needed: \(about)."
  case .ordersChangedElsewhere:
    "Somebody else signed other orders meanwhile. Yours are kept here. Look at each line, then sign again."
  case .daysMoved: "The days in the orders moved along with the procedure. Please look at them."
  case .dayBeforeProcedure: "That day is before the procedure. Please check it."
  case .dayTooFar: "That is more than two years away. Please check the year."
  case .enrolled: "Enrolled. The code is \(about). Write it on the patient's paper."
  case .notEnrolled: "Not enrolled yet. \(about) What you wrote is still here. Please try again."
  case .signed: "The orders are signed."
  case .corrected: "Saved. The record shows the new lines; the history keeps the old ones."
  case .identitySame: "Nothing was changed. This is what the record holds already."
  case .identityChangedElsewhere:
    "Somebody else changed these lines meanwhile. Yours are kept here. Look at each line, then sign again."
  case .nothingChanged: "Nothing was changed. These orders are signed already."
  }
}

private func englishPinFault(_ fault: PinFault) -> String {
  switch fault {
  case .notDigits: "A PIN is digits only."
  case .tooShort: "A PIN has at least 6 digits."
  case .tooLong: "A PIN has at most 12 digits."
  case .common: "Too many people use that one. Please choose another."
  }
}

private let englishNotAnID =
  "A staff name has \(StaffID.length.lowerBound) to \(StaffID.length.upperBound) letters from a to z, "
  + "numbers, dots, hyphens or underscores."
