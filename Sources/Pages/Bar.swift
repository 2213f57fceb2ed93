import Care
import Flow

extension PageMaker {
  /// The keys at the foot of the page, in the order in which they are shown.
  var bar: [Choice] {
    switch state.frame.screen {
    case .welcome:
      return always + (state.setting.isKiosk ? [] : [leave])
    case .stopped: return enter + always
    case .idle: return [next(.picked(.understood))]
    case .notSaved: return [next(.picked(.retry)), staff, warningSigns]
    case .desk(let desk): return enter + [back] + stationBar(desk)
    case .home(.today): return enter + homeBar + (state.setting.isKiosk ? [] : [leave])
    case .code, .birthDate, .hello, .withTheTeam, .item, .review, .seat, .told, .why, .staffCalled,
      .signs, .sign, .home:
      return enter + [back] + why
        + said(toPatient: always, nurse: stationBar(.chart), family: homeBar)
    }
  }

  private var always: [Choice] { [staff, warningSigns, language, text] }

  /// Enter does what the row in focus does; in a field, or under marks, it goes on.
  private var enter: [Choice] {
    if case .item(let reference, .ask) = state.frame.screen,
      case .chooseMany = state.setting.checklists[reference]?.kind
    {
      return [enterOnMarks(picks)]
    }
    guard let focus = state.frame.focus, picks.indices.contains(focus) else {
      return state.frame.field == nil ? [] : [next(.next)]
    }
    return [next(.picked(picks[focus]))]
  }

  /// Under marks Enter goes on with what is marked, except on "not sure" and "later".
  private func enterOnMarks(_ picks: [Pick]) -> Choice {
    if let focus = state.frame.focus, picks.indices.contains(focus),
      case .answer = picks[focus]
    {
      return next(.picked(picks[focus]))
    }
    return next(.next)
  }

  private func next(_ action: Action.Person) -> Choice {
    Choice(
      .bar, keys: [.enter], label: words.keys.next, command: words.keys.nextCommand,
      action: action)
  }

  private var back: Choice {
    Choice(
      .bar, keys: [.escape], label: words.keys.back, command: words.keys.backCommand,
      action: .back)
  }

  private var why: [Choice] {
    guard case .item = state.frame.screen else { return [] }
    let keys: [Key] = state.frame.field == nil ? [.character("?"), .function(1)] : [.function(1)]
    return [
      Choice(
        .bar, keys: keys, label: words.keys.why, command: words.keys.whyCommand, action: .why)
    ]
  }

  private var staff: Choice {
    Choice(
      .bar, keys: [.function(2)], label: words.keys.staff, command: words.keys.staffCommand,
      action: .callStaff)
  }

  var warningSigns: Choice {
    Choice(
      .bar, keys: [.function(3)], label: words.keys.signs, command: words.keys.signsCommand,
      action: .showSigns)
  }

  /// Offered in the language that it leads to, so that the one who needs it can read it.
  var language: Choice {
    let languages = clinic.languages
    let index = languages.firstIndex(of: state.language) ?? 0
    let other = Words.of(languages[(index + 1) % languages.count])
    return Choice(
      .bar, keys: [.function(4)], label: other.welcome.languageName,
      command: words.keys.languageCommand, action: .switchLanguage)
  }

  var text: Choice {
    Choice(
      .bar, keys: [.function(5)], label: words.keys.text, command: words.keys.textCommand,
      action: .switchText)
  }

  private var leave: Choice {
    Choice(
      .bar, keys: [.function(10)], label: words.keys.leave, command: words.keys.leaveCommand,
      action: .leave)
  }
}
