import Care
import Flow

extension DeskWords {
  static let english = DeskWords(
    staff: "Staff",
    staffDetail: "Nurse's station",
    title: "Nurse's station",
    askID: "Your staff name?",
    idHelp: "The short name that was set up for you, like m.lopez.",
    practice: { "Practice: the staff name is \($0), the PIN is \($1)." },
    askPin: "Your PIN?",
    forgotten: "I have no account here and a patient needs me (emergency access)",
    accountsGone:
      "The staff accounts are missing here (staff.json). This clinic was set up before, so no new one was made.",
    accountsGoneNext:
      "Ask whoever looks after this computer to put them back. Then go on from the welcome page.",
    accountsGoneHelp: "If they are gone for good: stepwell staff add … --accounts-lost",
    folderEmptied:
      "The folder with the records is empty, though this computer knows it. Its disk may not be connected.",
    folderEmptiedNext:
      "Nothing was changed. Ask whoever looks after this computer to look at the disk. Then start this program again.",
    folderEmptiedHelp:
      "Only if all of it is gone for good: stepwell staff add … --accounts-lost, or at home: stepwell import … --folder-lost",
    setUpTitle: "Set up this station",
    setUpWelcome: "Nobody has an account here yet. The first one can add others later.",
    askNewID: "Pick a short staff name for yourself.",
    newIDHelp: englishIDHelp,
    askName: "Your name, as colleagues know it?",
    askNewPin: "Choose a PIN.",
    newPinHelp: "At least 6 digits. Not a row like 123456, not a date that others can guess.",
    askPinAgain: "Type the same PIN once more.",
    emergencyTitle: "Emergency access",
    emergencyWhat:
      "This is for an emergency only. It is written down and everybody here will see it.",
    askYourName: "Your full name?",
    askSecond: "Who stands beside you and agrees? Their full name.",
    askWhy: "Why is this needed now?",
    whyHelp: "One sentence, without a patient's name.",
    boardTitle: "Board",
    signedIn: { $0 },
    find: "Type a code or a name to search. Arrows and Enter open a row.",
    nothingPicked: "No row is picked yet. Go there with the arrows, then press Enter.",
    rebuilding: {
      $0 == 0 ? "Reading the records." : "Reading the records: \($0) still to come."
    },
    noneFound: "Nobody here fits. Clear the search, or change the filter with F6.",
    noneYet: "Nobody is enrolled yet. F7 enrolls a patient.",
    shown: { shown, all, filters in
      filters.isEmpty ? "\(shown) of \(all)" : "\(shown) of \(all): \(filters)"
    },
    unreadable: { "These records can't be read: \($0). Run: \($1)" },
    unheard: { "What other screens save may show here up to \($0) seconds late." },
    next: { "The next \($0)" },
    before: { "The \($0) before" },
    accesses: { "Emergency access was used: \($0). Please look." },
    accessesTitle: "Emergency access",
    access: { "\($0), with \($1): \($2)" },
    signOut: "Sign out",
    phase: { RecordWords.english.phase($0) },
    columns: "Code, initials, procedure, time, phase, worst flag, missing.",
    progress: { "\($0)/\($1)" },
    filtersTitle: "Filter",
    filterAsk: "Which patients should the board show?",
    filterKind: {
      switch $0 {
      case .phase: "Phase"
      case .day: "Day"
      case .flag: "Flag"
      }
    },
    openOnes: "not closed",
    all: "all",
    today: "today",
    tomorrow: "tomorrow",
    nextSevenDays: "the next 7 days",
    atLeast: { "\($0) or worse" },
    news: { level, code, others in
      "New \(level): \(code)" + (others > 0 ? " and \(others) more" : "") + ". F2 board"
    },
    alarm: { "EMERGENCY, open: \($0). Go to the patient, then settle it." },
    alarmAtHome: { "EMERGENCY at home, open: \($0). Call them, then settle it." },
    clockWrong: {
      "The clock of this computer looks wrong. It shows \($0). Set it before you go on: fasting hours and days hang on it."
    },
    staffAdded: { "\($0) has an account now." },
    staffRemoved: { "\($0) has no account any more. What they did stays on record." },
    pinReset: { "\($0) has a new PIN." },
    changedElsewhere: "This record was changed at another screen too. Both are kept.",
    recovered: "A save of this record was lost. Go over it with the patient, then settle the flag.",
    noLongerOpen:
      "Another screen was first, so this could not be recorded any more. Please look at the record.",
    recordUnreadable: { "This record can't be opened. It was left as it is. Run: \($0)" },
    boardKey: "board", filterKey: "filter", newKey: "new patient", noteKey: "note",
    printKey: "print", homeKey: "file for home", boardCommand: "board", filterCommand: "filter",
    newCommand: "new",
    noteCommand: "note", printCommand: "print", homeCommand: "home"
  )
}

private let englishIDHelp =
  "\(StaffID.length.lowerBound) to \(StaffID.length.upperBound) letters from a to z, numbers, "
  + "dots, hyphens or underscores, like m.lopez."
