import Care

extension State {
  /// A row was picked; the page has it among its rows.
  mutating func pick(_ pick: Pick) -> [Effect] {
    switch pick {
    case .language(let language):
      return begin(in: language)
    case .beginWalk, .openItems: return walkOn()
    case .review, .finish: return show(pick == .review ? .review : .seat)
    case .notMe: return signOut()
    case .nurseWasHere: return lookAgain()
    case .clearScreen: return clearScreen()
    case .change(let reference) where frame.screen == .stopped:
      answerAgain(reference)
      return []
    case .change(let reference):
      session?.isReviewing = true
      show(reference)
      return []
    case .sign(let sign): return report(sign)
    case .retry: return save()
    case .understood: return goOn()
    case .desk(let pick): return deskPick(pick)
    case .home(let pick): return homePick(pick)
    default: return answerPick(pick)
    }
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

  private mutating func close() -> [Effect] {
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
