import Care

extension State {
  /// A row was picked; the page has it among its rows.
  mutating func pick(_ pick: Pick) -> [Effect] {
    switch pick {
    case .language(let language): begin(in: language)
    case .beginWalk, .openItems: walkOn()
    case .review: show(.review)
    case .finish: show(.seat)
    case .notMe: signOut()
    case .nurseWasHere: lookAgain()
    case .clearScreen: clearScreen()
    case .change(let reference): change(reference)
    case .sign(let sign): report(sign)
    case .retry: save()
    case .understood: goOn()
    case .answer(let answer): atItem { $0.answer(answer, to: $1) }
    case .mark(let option): atItem { $0.mark(option, in: $1) }
    case .day(let day): atItem { $0.askClock(on: day, for: $1) }
    case .half(let clock): atStep { $0.answer(half: clock, to: $1, $2) }
    case .saidBack: atStep { $0.answerSaidBack($1, $2) }
    case .sayAgain: atItem { $0.sayAgain($1) }
    case .addMedicine: atItem { $0.askMedicine($1) }
    case .noMoreMedicines: atItem { $0.answerMedicines($1) }
    case .candidate(let name): atItem { $0.take(candidate: name, $1) }
    case .keepAsWritten: atStep { $0.keepAsWritten($1, $2) }
    case .doseUnknown: atStep { $0.takeDose(nil, $1, $2) }
    case .often(let often): atStep { $0.take(often, $1, $2) }
    case .medicine(let index): atItem { $0.push(.item($1, .medicineOne(index))) }
    case .removeMedicine(let index): atItem { $0.remove(index, $1) }
    case .tellDose(let index): atItem { $0.askDose(ofMedicine: index, $1) }
    case .keepMedicine: atStep { $0.stepBack($1, $2) }
    case .desk(let pick): self.pick(pick)
    case .home(let pick): homePick(pick)
    }
  }

  /// A row that belongs to the item on the page.
  private mutating func atItem(_ take: (inout State, Item.Reference) -> [Effect]) -> [Effect] {
    atStep { state, reference, _ in take(&state, reference) }
  }

  private mutating func atStep(
    _ take: (inout State, Item.Reference, Screen.Step) -> [Effect]
  ) -> [Effect] {
    guard case .item(let reference, let step) = frame.screen else { return [] }
    return take(&self, reference, step)
  }

  private mutating func change(_ reference: Item.Reference) -> [Effect] {
    if frame.screen == .stopped {
      answerAgain(reference)
    } else {
      session?.isReviewing = true
      show(reference)
    }
    return []
  }

  private mutating func begin(in language: Language) -> [Effect] {
    let kept = speak(language)
    switch program {
    case .kiosk, .station:
      frames = [welcomeFrame, codeFrame]
      return kept
    // A home whose record could not be read tries again.
    case .home: return kept + begin()
    }
  }

  /// Enter: what was typed or marked stands, or a page that only told is done with.
  mutating func goOn() -> [Effect] {
    switch frame.screen {
    case .code: return readCode()
    case .birthDate(let code): return signIn(code)
    case .item(let reference, let step): return submit(reference, step)
    case .told, .why, .staffCalled, .signs, .sign, .idle: return close()
    case .withTheTeam, .seat: return signOut()
    case .notSaved: return save()
    case .desk(let desk): return submit(desk)
    case .home(let page): return submit(page)
    case .stopped: return goOnAfterStop()
    case .welcome, .hello, .review: return []
    }
  }

  /// Esc: one page back, from anywhere, with nothing lost.
  mutating func goBack() -> [Effect] {
    switch frame.screen {
    // What to do in an emergency stays until a nurse goes on.
    case .welcome, .stopped: return []
    case .hello, .withTheTeam, .seat: return signOut()
    case .review: return show(.hello)
    case .notSaved: return save()
    case .desk(let desk): return goBack(from: desk)
    case .home(let page): return goBack(from: page)
    case .item(let reference, .ask): return leaveItem(reference)
    case .item(let reference, let step): return stepBack(reference, step)
    case .told: return backToWhatRaised()
    case .code, .birthDate, .why, .staffCalled, .signs, .sign, .idle: return close()
    }
  }

  /// Back from what was told is, for a patient, back to the question whose answer raised it; at home
  /// what was done is asked first.
  private mutating func backToWhatRaised() -> [Effect] {
    // What is told besides is read first.
    let isLast = !frames.dropLast().contains { if case .told = $0.screen { true } else { false } }
    let isOpen = session?.standing.phase?.isBeforeProcedure == true
    guard case .kiosk = program, isOpen, isLast, let item = session?.lastAnswered else {
      return close()
    }
    show(item)
    return []
  }

  /// To the first item that is still open, else to the review.
  private mutating func walkOn() -> [Effect] {
    let isReviewing = frame.screen == .review
    session?.isReviewing = isReviewing
    guard let next = openItems.first?.reference else { return show(.review) }
    show(next)
    return []
  }

  mutating func show(_ screen: Screen) -> [Effect] {
    frames = [Frame(screen)]
    // Nobody is done by pressing Enter once more: "all is right" is picked.
    if screen == .review && openItems.isEmpty { frame.focus = nil }
    return []
  }

  /// One page off, never the last.
  mutating func close() -> [Effect] {
    if frames.count > 1 { frames.removeLast() }
    return []
  }

  private mutating func readCode() -> [Effect] {
    guard let code = Code(typed: frame.field?.text ?? "") else {
      frame.notice = frame.field?.isEmpty ?? true ? .nothingTyped : .notACode
      return []
    }
    frames.append(Frame(.birthDate(code), field: TextField(.date)))
    return []
  }

  private mutating func leaveItem(_ reference: Item.Reference) -> [Effect] {
    keepDraft(of: reference)
    if isStopped, frames.count > 1 {
      frames.removeLast()
      return []
    }
    switch program {
    case .kiosk: return leaveItemOfPatient(reference)
    case .station, .home: return leaveWalk(reference)
    }
  }

  private mutating func leaveItemOfPatient(_ reference: Item.Reference) -> [Effect] {
    if session?.isReviewing == true { return show(.review) }
    guard let before = item(before: reference) else { return show(.hello) }
    show(before)
    return []
  }
}
