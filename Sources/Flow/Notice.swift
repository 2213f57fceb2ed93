import Care

/// Something about what was just typed or picked that the person should know.
package enum Notice: Hashable, Sendable {
  case notACode
  /// Code and birth date do not fit together; which one is wrong is not told.
  case noMatch
  case waitSeconds(Int)
  case recordUnreadable
  /// All of a date is there, but the calendar has no such day.
  case notADay
  /// Something else than a whole date.
  case notADate
  /// A date without a year of four digits.
  case yearIncomplete
  case dayInFuture
  case dayInPast
  case notATime
  case timeInFuture
  case notANumber
  case outside(ClosedRange<Int>)
  case notATemperature
  case nothingTyped
  /// Something else than one number where one is asked for.
  case oneNumber
  /// "3 months" where weeks are asked for, and about how many of those it is.
  case otherUnit(TimeUnit, about: Int?)
  case nothingMarked
  /// "None of these" was marked together with others.
  case noneWithOthers
  case notAName
  case notAMedicine
  /// "None" was typed as the name of a medicine; another line of the list says that.
  case noMedicine
  case nothingPicked
  case cutShort
  case alreadyListed(String)
  /// Another screen changed this record; both sets of answers are kept.
  case changedElsewhere
  case recovered
  /// The journey moved on elsewhere, so this answer could not be added.
  case noLongerOpen
  /// Staff have not settled the emergency that stopped the patient.
  case stillStopped
  /// What one key must not do is done when it is picked once more.
  case again(Again)
  /// The timer of the ice has run out.
  case iceOver
  /// Ctrl-C was pressed.
  case howToLeave
  /// Something that only a nurse can do.
  case station(StationNotice)
}

/// What is asked back before it is done.
package enum Again: Hashable, Sendable {
  /// The page of an emergency is taken away.
  case clearScreen
  /// The medicine at this place of the list is taken off it.
  case removeMedicine(Int)
  /// A patient is checked in on another day than that of the procedure.
  case checkIn(procedure: CivilDay)

  /// What does it, picked once more.
  var pick: Pick {
    switch self {
    case .clearScreen: .clearScreen
    case .removeMedicine(let place): .removeMedicine(place)
    case .checkIn: .desk(.chart(.step(.arrived)))
    }
  }
}

/// What may be amiss with something that a nurse did, or what came of it.
package enum StationNotice: Hashable, Sendable {
  case account(AccountNotice)
  case form(FormNotice)
  case boardUnread(SaveProblem)
  case unknownCode
  case wrongBirthDate
  case notInThisPhase
  case reasonTooShort
  case printed, notPrinted, printingOff
  case notSealed
  /// Nothing is printed or sealed that the access log cannot take.
  case nothingLeaves
  /// The access log does not tell that this nurse came in, opened a record or enrolled somebody.
  case openedUnlogged
  case sheetBlank
  case cannotDo
}

/// The same of getting in, and of the accounts.
package enum AccountNotice: Hashable, Sendable {
  case wrongStaff
  /// As above, and no try counts for so many seconds.
  case wrongStaffWait(seconds: Int)
  case accountsTrouble(SaveProblem)
  case alreadySetUp
  case pinFault(PinFault)
  case pinsDiffer
  case notAnID
  /// Whoever stands by at an emergency access is somebody else.
  case notAnotherPerson
  case notYourName(String)
  /// The account of whoever was signed in was taken away; what they had not saved may be lost with it.
  case removed(isLost: Bool)
}

/// The same of what is written: a new patient, the orders, the identity, the days of a pause.
package enum FormNotice: Hashable, Sendable {
  case notASite
  case notAWeight
  case notDays
  /// The time typed can be one at night or in the afternoon.
  case halfOfDayUnsaid(ClockTime)
  case endBeforeStart
  /// Somebody of this name is on the board already.
  case sameName(Code)
  case orderImpossible(AfterCare)
  case restartImpossible(medicine: String)
  case orderTooSoon(AfterCare)
  case restartDuringPause(until: CivilDay)
  case formIncomplete([FormField])
  case ordersChangedElsewhere
  case daysMoved
  case dayBeforeProcedure
  case dayTooFar
  case enrolled(Code)
  case notEnrolled(SaveProblem)
  case signed
  /// Who the patient is was put right.
  case corrected
  case identitySame
  case identityChangedElsewhere
  case nothingChanged
}
