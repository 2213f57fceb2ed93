import Care
import Flow

extension PageMaker {
  /// On the board only patients go by numbers: whoever types one must not be signed out.
  func row(_ pick: BoardPick) -> Choice {
    switch pick {
    case .open(let code): boardRow(code)
    case .turn(let rows):
      rows > 0
        ? row(.board(pick), words.desk.next(Board.window), command: words.line.nextCommand)
        : row(.board(pick), words.desk.before(Board.window), command: words.line.beforeCommand)
    case .accesses:
      row(
        .board(pick), words.desk.accesses(state.station?.board.accesses.count ?? 0),
        command: words.line.accessesCommand)
    case .signOut:
      row(.board(pick), words.desk.signOut, command: words.line.signOutCommand)
    }
  }

  var board: Page {
    var page = Page(title: words.desk.boardTitle)
    guard let station = state.station else { return page }
    let board = station.board
    page.place = words.desk.signedIn(station.nurse.name)
    if let left = board.left, left > 0 { page.above.append(.warning(words.desk.rebuilding(left))) }
    if board.left == nil, board.problem == nil, state.frame.notice == nil {
      page.above.append(.note(words.desk.rebuilding(0)))
    }
    if let problem = board.problem, state.frame.notice == nil {
      page.above.append(.warning(stationSentence(.boardUnread(problem))))
    }
    if !board.unreadable.isEmpty {
      let codes = board.unreadable.prefix(5).map(\.text).joined(separator: ", ")
      page.above.append(.warning(words.desk.unreadable(codes, toVerify)))
    }
    if !station.kiosk.isListening {
      page.above.append(.warning(words.desk.unheard(State.secondsUnheard)))
    }
    // How to use it comes after the rows: on a small screen the first one must show at once.
    let count = words.desk.shown(board.shown.count, board.count, filtersInWords)
    if board.shown.isEmpty {
      let none = isInLines ? words.line.noneFound : words.desk.noneFound
      // Whoever cannot be seen is not nobody.
      let isNobody = board.count == 0 && board.problem == nil && board.unreadable.isEmpty
      page.below = [.paragraph(isNobody ? words.desk.noneYet : none), .note(count)]
    } else {
      page.below = [.note(count), .note(words.desk.columns)]
    }
    // Line mode has its own way, said with the commands.
    if !isInLines { page.below.append(.note(words.desk.find)) }
    return page
  }

  /// One journey on one line: who, what, when, how far, what needs a person, what is missing.
  private func boardRow(_ code: Code) -> Choice {
    let action = Action.Person.picked(.desk(.board(.open(code))))
    guard let row = state.station?.board[code] else {
      return Choice(.row, label: code.text, action: action)
    }
    let procedure = state.setting.checklists.pathways[row.procedure]?.title[state.language]
    let short = (procedure ?? row.procedure.text).prefix(5)
    let phase = words.desk.phase(row.phase)
    let sites = row.sites.map(\.text).joined(separator: ",")
    return Choice(
      .row, label: code.text,
      cells: [
        initials(row.name), "\(short) \(sites)".trimmed, when(row.procedureAt),
        row.done < row.all ? "\(phase) \(words.desk.progress(row.done, row.all))" : phase,
        row.worst.map(words.record.level) ?? "", "\(row.missing)",
      ], detail: row.worst.flatMap { $0 >= .hold ? row.about.flatMap(shortAbout) : nil },
      action: action)
  }

  /// Initials alone: a board hangs where others can read it.
  func initials(_ name: String) -> String {
    name.split(separator: " ").compactMap(\.first).prefix(3).map(String.init).joined()
  }

  private func when(_ moment: Moment) -> String {
    let days = moment.day - state.now.day
    let clock = words.calendar.shortClock(moment.clock)
    if days == 0 { return "\(words.desk.today) \(clock)" }
    // Within the week the weekday is enough; further away the hour is not needed yet.
    return (1...6).contains(days)
      ? "\(words.calendar.weekday(moment.day)) \(clock)"
      : words.calendar.short(moment.day, today: state.now.day)
  }

  /// What a flag is about, in a few words: its name, the sign, or the call for staff.
  private func shortAbout(_ key: Flag.Key) -> String? {
    if key.sign != nil || key == .entriesLost || key == .entriesUnread {
      return sentences.about(key)
    }
    if let name = state.setting.checklists.rule(of: key, answer: nil)?.flag { return fill(name) }
    return key.item.flatMap { state.setting.checklists.checklists[$0.checklist] }
      .map { $0.title[state.language].lowercased() }
  }

  private var filtersInWords: String {
    BoardFilter.Kind.allCases.compactMap { state.station?.board.filter.choice(of: $0) }
      .map(filterChoice).filter { $0 != words.desk.all }.joined(separator: ", ")
  }

  var accesses: Page {
    var page = Page(title: words.desk.accessesTitle)
    page.above = (state.station?.board.accesses ?? []).prefix(20).map { access in
      .fact(
        label: words.calendar.stamp(access.at, today: state.now.day),
        value: words.desk.access(access.name, access.second, access.reason))
    }
    return page
  }
}

extension String {
  /// Without blanks at its end.
  var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
