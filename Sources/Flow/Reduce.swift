import Care

/// Takes one action in and says what is wanted of the world next; the only writer of `State`.
package func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  // The clock is asked before and after each key: within a second it has nothing new to say.
  if action == .world(.tick(state.now)) { return [] }
  defer {
    state.stopOrGoOn()
    state.dropLostFocus()
  }
  return switch action {
  case .person(let deed): state.personDid(deed)
  case .world(let answer): state.worldSaid(answer)
  }
}

extension State {
  /// A row that is gone has no focus; a page that never had one goes on by Enter.
  fileprivate mutating func dropLostFocus() {
    if let focus = frame.focus, focus > 0, !picks.indices.contains(focus) { frame.focus = nil }
  }

  fileprivate mutating func worldSaid(_ answer: Action.World) -> [Effect] {
    switch answer {
    case .begin: begin()
    case .tick(let now): tick(now)
    case .rest: rest()
    case .found(let code, let result): found(code, result)
    case .saved(let journey, let receipt): saved(journey, receipt)
    case .changedElsewhere(let journey, let receipt): rebase(on: journey, receipt)
    case .notSaved(let problem): notSaved(problem)
    case .readFormulary(let formulary): take(formulary)
    case .accountsRead(let accounts): take(accounts)
    case .staffSignIn(let id, let result): signedIn(id, result)
    case .nurseRemoved: nurseRemoved()
    case .accountMade(let id, let name, let result): accountMade(id, name, result)
    case .pinChecked(let fault): pinChecked(fault)
    case .emergencyKept(let access, let problem): emergencyKept(access, problem)
    case .board(let rows, let left, let unreadable, let accesses):
      boardRead(rows, left: left, unreadable: unreadable, accesses)
    case .rows(let rows, let unreadable): rowsRead(rows, unreadable)
    case .boardUnread(let problem): boardUnread(problem)
    case .recordsChanged(let codes): recordsChanged(codes)
    case .listening(let isListening): listening(isListening)
    case .created(let journey, let receipt): created(journey, receipt)
    case .printed(let failure): printed(failure)
    case .sealed(let result): sealed(result)
    case .notLogged: notLogged()
    }
  }

  private mutating func take(_ formulary: Formulary?) -> [Effect] {
    self.formulary = formulary
    return []
  }

  fileprivate mutating func personDid(_ deed: Action.Person) -> [Effect] {
    if deed == .inputEnded { return end() }
    lastInputAt = now.instant
    // Whatever is pressed while the program asks only says "I am here".
    if frame.screen == .idle {
      frames.removeLast()
      // What was asked back is asked anew.
      if case .again = frame.notice { frame.notice = nil }
      return []
    }
    // Whoever is asked back answers by doing the same once more.
    if !isDoneAgain(deed) { frame.notice = nil }
    return take(deed)
  }

  private func isDoneAgain(_ deed: Action.Person) -> Bool {
    if case .again(let question) = frame.notice { deed == .picked(question.pick) } else { false }
  }

  private mutating func take(_ deed: Action.Person) -> [Effect] {
    switch deed {
    case .focused(let row): focus(row)
    case .typed(let character): edit { $0.insert(String(character)) }
    case .pasted(let text): edit { $0.insert(text) }
    case .entered(let text): enter(text)
    case .erased(let side): edit { $0.erase(side) }
    case .cursorMoved(let travel): edit { $0.move(travel) }
    case .picked(let pick): picks.contains(pick) ? self.pick(pick) : []
    case .markedAll(let options): mark(all: options)
    case .next: waitsForPick ? refuse(.nothingPicked) : goOn()
    case .back: goBack()
    case .why: showWhy()
    case .callStaff: callStaff()
    case .showSigns: showSigns()
    case .switchLanguage: switchLanguage()
    case .switchText: switchText()
    case .stay: []
    case .leave: leave()
    // At a kiosk nobody is to be told how to leave.
    case .interrupted: setting.isKiosk ? [] : refuse(.howToLeave)
    case .inputEnded: end()
    case .toBoard: toBoard()
    case .toFilters: toFilters()
    case .newPatient: newPatient()
    case .writeNote: writeNote()
    case .printSheet: printSheet()
    case .sealForHome: sealForHome()
    case .lookBack: lookBack()
    }
  }

  private mutating func end() -> [Effect] {
    isOver = true
    return [.leave]
  }

  private mutating func focus(_ row: Int?) -> [Effect] {
    frame.focus = row
    return []
  }

  private mutating func switchText() -> [Effect] {
    isStrong.toggle()
    return []
  }

  private mutating func edit(_ change: (inout TextField) -> Void) -> [Effect] {
    if frame.field == nil { openLineUnderHand() }
    guard var field = frame.field else { return [] }
    change(&field)
    frame.field = field
    frame.focus = nil
    frame.notice = noticeWhileTyping
    searchBoard()
    return []
  }

  private mutating func showWhy() -> [Effect] {
    if case .item(let item, _) = frame.screen { frames.append(Frame(.why(item))) }
    return []
  }

  private mutating func switchLanguage() -> [Effect] {
    let languages = setting.checklists.clinic.languages
    let index = languages.firstIndex(of: language) ?? 0
    return speak(languages[(index + 1) % languages.count])
  }

  /// Somebody chose a language; only a home is the same people's every day.
  mutating func speak(_ language: Language) -> [Effect] {
    self.language = language
    switch program {
    case .kiosk, .station: return []
    case .home:
      home?.isLanguageChosen = true
      return [.keepLanguage(language)] + namesOnToday
    }
  }
}
