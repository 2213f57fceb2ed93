import Care

/// Something that comes in.
package enum Action: Hashable, Sendable {
  case person(Person)
  case world(World)

  /// What a person does.
  package enum Person: Hashable, Sendable {
    // Moving about in a page.
    /// The row with this index has the focus; nil is the field.
    case focused(Int?)
    case typed(Character)
    case pasted(String)
    /// A whole line at once, in place of what the field held.
    case entered(String)
    case erased(Side)
    case cursorMoved(Travel)

    // Going on.
    case picked(Pick)
    /// Several marks in one line.
    case markedAll([Option.ID])
    /// Enter in a field, or "next" under a list of marks.
    case next
    case back
    case why
    case callStaff
    case showSigns
    case switchLanguage
    case switchText
    /// Any key while the program asks whether somebody is still there.
    case stay
    case leave
    /// Ctrl-C.
    case interrupted
    /// Nothing more can come in: nobody is there any more.
    case inputEnded

    // A nurse, from wherever they are.
    case toBoard
    case toFilters
    case newPatient
    case printSheet
    case sealForHome
    case writeNote

    /// At home: every day so far.
    case lookBack
  }

  /// What the world says: the clock, other screens, and what came of an effect.
  package enum World: Hashable, Sendable {
    /// The program has started.
    case begin
    case tick(Moment)
    /// Nothing came in for as long as the program wanted to wait.
    case rest
    case found(Code, SignInResult)
    case saved(Journey, Receipt)
    /// The record had been changed by another screen, so nothing was saved yet.
    case changedElsewhere(Journey, Receipt)
    case notSaved(SaveProblem)
    case readFormulary(Formulary?)
    /// Whether anybody can sign in, as it is now.
    case accountsRead(Accounts)
    case staffSignIn(id: String, StaffSignIn)
    /// The nurse who is signed in has no account any more.
    case nurseRemoved
    case accountMade(id: String, name: String, AccountMaking)
    case pinChecked(PinFault?)
    case emergencyKept(EmergencyAccess, SaveProblem?)
    /// All rows as far as they are known, and how many records are still to be read.
    case board([BoardRow], left: Int, unreadable: [Code], accesses: [EmergencyAccess])
    /// These records, as they are now.
    case rows([BoardRow], unreadable: [Code])
    case boardUnread(SaveProblem)
    /// Somebody saved these records, maybe this program itself; nil when that could be any.
    case recordsChanged([Code]?)
    /// Whether saves by other screens are heard of.
    case listening(Bool)
    case created(Journey, Receipt)
    /// Nil when the printer took the sheet.
    case printed(NotHandedOut?)
    case sealed(Result<SealedFile, NotHandedOut>)
    /// The access log could not take what was to be logged, and it happened all the same.
    case notLogged
  }

  package enum Side: Hashable, Sendable {
    case before, after
  }

  package enum Travel: Hashable, Sendable {
    case left, right, start, end
  }
}

/// What a row of a page stands for.
package enum Pick: Hashable, Sendable {
  case language(Language)
  case beginWalk
  case notMe
  case answer(Answer)
  case mark(Option.ID)
  /// The day of a time question.
  case day(CivilDay)
  /// Morning or afternoon, when the clock time typed can be both.
  case half(ClockTime)
  case addMedicine
  case noMoreMedicines
  case candidate(String)
  case keepAsWritten
  case doseUnknown
  case often(HowOften)
  /// The medicine at this place of the list.
  case medicine(Int)
  case removeMedicine(Int)
  /// How much of it is taken is told anew.
  case tellDose(Int)
  case keepMedicine
  /// Content with what was said back.
  case saidBack
  case sayAgain
  case review
  case change(Item.Reference)
  /// Go on to what is still open.
  case openItems
  case finish
  /// A nurse came to a patient whose walk an emergency has stopped.
  case nurseWasHere
  /// Somebody else needs the screen of such a patient.
  case clearScreen
  case sign(WarningSign.ID)
  /// Save again.
  case retry
  /// Close a page that lies over another one.
  case understood
  /// Something at the nurse's station.
  case desk(DeskPick)
  /// Something at home.
  case home(HomePick)
}

/// What came of looking a code up.
package enum SignInResult: Hashable, Sendable {
  case journey(Journey, Receipt)
  case unknown
  case unreadable
}

/// What the disk says of a record that was read or saved.
package struct Receipt: Hashable, Sendable {
  package let rev: Int
  /// A newer program made the record, so this one only shows it.
  package let isReadOnly: Bool
  /// The newest file was damaged and the one before it was taken.
  package let isRecovered: Bool

  package init(rev: Int, isReadOnly: Bool = false, isRecovered: Bool = false) {
    self.rev = rev
    self.isReadOnly = isReadOnly
    self.isRecovered = isRecovered
  }
}

/// Why a save did not happen.
package enum SaveProblem: Hashable, Sendable {
  case diskFull, notPermitted, locked, damaged, readOnly, noMemory, recordsGone, other
}
