import Care

/// Takes one action in and says what is wanted of the world next; the only writer of `State`.
package func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  defer {
    state.stopOrGoOn()
    state.dropLostFocus()
  }
  return switch action {
  case .begin: state.begin()
  case .tick(let now): state.tick(now)
  case .rest: state.rest()
  case .found(let code, let result): state.found(code, result)
  case .saved(let journey, let receipt): state.saved(journey, receipt)
  case .changedElsewhere(let journey, let receipt): state.rebase(on: journey, receipt)
  case .notSaved(let problem): state.notSaved(problem)
  case .readFormulary(let formulary): state.take(formulary)
  case .inputEnded: state.end()
  default: state.stationTook(action) ?? state.personDid(action)
  }
}

extension State {
  /// A row that is gone has no focus; a page that never had one goes on by Enter.
  fileprivate mutating func dropLostFocus() {
    if let focus = frame.focus, focus > 0, !picks.indices.contains(focus) { frame.focus = nil }
  }

  fileprivate mutating func take(_ formulary: Formulary?) -> [Effect] {
    self.formulary = formulary
    return []
  }

  fileprivate mutating func end() -> [Effect] {
    isOver = true
    return [.leave]
  }

  fileprivate mutating func personDid(_ action: Action) -> [Effect] {
    lastInputAt = now.instant
    // Whatever is pressed while the program asks only says "I am here".
    if frame.screen == .idle {
      frames.removeLast()
      return []
    }
    // Whoever is asked back answers by doing the same once more.
    if case .again(let question) = frame.notice, action == .picked(question.pick) {
    } else {
      frame.notice = nil
    }
    switch action {
    case .focused(let row):
      frame.focus = row
      return []
    case .typed(let character): return edit { $0.insert(String(character)) }
    case .pasted(let text): return edit { $0.insert(text) }
    case .entered(let text): return enter(text)
    case .erased(let side): return edit { $0.erase(side) }
    case .cursorMoved(let travel): return edit { $0.move(travel) }
    default: return choose(action)
    }
  }

  private mutating func choose(_ action: Action) -> [Effect] {
    switch action {
    case .picked(let pick): return picks.contains(pick) ? self.pick(pick) : []
    case .markedAll(let options): return mark(all: options)
    case .next: return waitsForPick ? refuse(.nothingPicked) : goOn()
    case .back: return goBack()
    case .why: return showWhy()
    case .callStaff: return callStaff()
    case .showSigns: return showSigns()
    case .switchLanguage: return switchLanguage()
    case .switchText:
      isStrong.toggle()
      return []
    case .leave: return leave()
    // At a kiosk nobody is to be told how to leave.
    case .interrupted: return setting.isKiosk ? [] : refuse(.howToLeave)
    case .toBoard: return toBoard()
    case .toFilters:
      return nurse == nil || frame.screen == .desk(.filters) ? [] : open(.filters)
    case .newPatient: return nurse == nil ? [] : openNewPatient()
    case .writeNote: return nurse == nil || session == nil ? [] : open(.note)
    case .printSheet: return printSheet()
    case .lookBack:
      return isHome && session != nil && frame.screen != .home(.lookBack) ? open(.lookBack) : []
    case .sealForHome: return sealForHome()
    default: return []
    }
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
    guard isHome else { return [] }
    isLanguageChosen = true
    return [.keepLanguage(language)] + namesOnToday
  }
}
