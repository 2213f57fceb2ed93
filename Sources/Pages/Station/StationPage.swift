import Care
import Flow

extension PageMaker {
  /// The page of the nurse's station.
  func station(_ desk: DeskPage) -> Page {
    switch desk {
    case .id: askID
    case .pin: askPin
    case .accountsGone: accountsGone
    case .setUp(let step): setUp(step)
    case .emergency(let step): emergency(step)
    case .board: board
    case .accesses: accesses
    case .filters, .filter: filters
    case .chart: journeyPage(chart)
    case .section(let section): page(of: section)
    case .flag(let key): journeyPage(settling(key))
    case .medicine(let name): journeyPage(medicine(name))
    case .medicineDay(let name, let from): journeyPage(askHold(name, from: from))
    case .medicineProtocol(let name, let plan): journeyPage(askProtocol(name, plan))
    case .arrive: journeyPage(askArrive)
    case .missing(let step): lacking(step)
    case .reason(let step): journeyPage(askReason(step))
    case .confirm(let step): journeyPage(askConfirm(step))
    case .list(let id): list(id)
    case .note: journeyPage([.question(words.chart.askNote)])
    case .topics: journeyPage(askTopics)
    case .said(let item, let by, let attempt): askSaid(item, by, attempt)
    case .judged(let item, let by, _, let said): askJudged(item, by, said)
    case .exception(let topic): askException(topic)
    case .escort: journeyPage(askEscort)
    case .handOver(let escort): journeyPage(askHandOver(escort))
    case .sheet: journeyPage(sheetBlocks)
    case .sealed(let sealed): journeyPage(blocks(ofSealed: sealed))
    case .form, .identity: formPage(formBlocks, below: fastingClock)
    case .formField(let field): formPage(blocks(ofField: field))
    case .formVisit(_, let day): formPage(askVisit(day))
    case .formFasting(let food): formPage(askDrink(food))
    }
  }

  /// A row of the station.
  func row(_ pick: DeskPick) -> Choice {
    switch pick {
    case .door(let row): self.row(row)
    case .board(let row): self.row(row)
    case .filter(let row): self.row(row)
    case .chart(let row): self.row(row)
    case .section(let row): self.row(row)
    case .medicine(let kind): row(pick, words.chart.plan(kind))
    case .step(let row): self.row(row)
    case .list(let row): self.row(row)
    case .topic(let row): self.row(row)
    case .leaving(let row): self.row(row)
    case .form(let row): self.row(row)
    }
  }

  func row(
    _ pick: DeskPick, _ label: String, cells: [String] = [], detail: String? = nil,
    command: String? = nil
  ) -> Choice {
    Choice(
      .row, label: label, cells: cells, detail: detail, command: command,
      action: .picked(.desk(pick)))
  }

  /// A page about the open journey, headed by whom it is about and where they are.
  func journeyPage(_ above: [Page.Block]) -> Page {
    var page = Page(title: patientLine)
    page.place = standing?.phase.map(words.record.phase)
    page.above = above
    return page
  }

  /// Who is open, at the top of every page about one journey.
  var patientLine: String {
    guard let session = state.session else { return words.desk.title }
    return "\(standing?.identity?.name ?? "")  \(session.journey.code)"
  }

  /// A page that others see too, headed for staff by whom it is about.
  func named(_ page: Page) -> Page {
    guard case .station = state.program, state.session != nil else { return page }
    var page = page
    page.place = [page.title, page.place].compactMap { $0 }.joined(separator: "  ")
    page.title = patientLine
    return page
  }

  /// An open emergency stands on every page: the open journey's first, then any on the board.
  func alarm(at station: Program.Station) -> String? {
    var codes = station.board.emergencies
    if let session = state.session {
      codes.removeAll { $0 == session.journey.code }
      if !session.standing.openEmergencies.isEmpty { codes.insert(session.journey.code, at: 0) }
    }
    let board = station.board
    // Nobody can go to somebody who is at home.
    let alarms = [
      (codes.filter { !isAtHome($0, board) }, words.desk.alarm),
      (codes.filter { isAtHome($0, board) }, words.desk.alarmAtHome),
    ]
    let told = alarms.filter { !$0.0.isEmpty }.map { codes, say in say(named(codes, board)) }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// The first three with their initials, and how many more there are.
  private func named(_ codes: [Code], _ board: Board) -> String {
    let shown = codes.prefix(3).map { code in
      let open = code == state.session?.journey.code ? standing?.identity?.name : nil
      let name = (open ?? board[code]?.name).map { " (\(initials($0)))" } ?? ""
      return code.text + name
    }.joined(separator: ", ")
    return codes.count > 3 ? "\(shown) +\(codes.count - 3)" : shown
  }

  private func isAtHome(_ code: Code, _ board: Board) -> Bool {
    let open = code == state.session?.journey.code ? standing?.phase : nil
    return (open ?? board[code]?.phase)?.isAtHome == true
  }

  /// What came up elsewhere, then whether what was done here is on the disk.
  func status(at station: Program.Station) -> Page.Status? {
    let session = state.session
    if session?.pending.isEmpty == false {
      return Page.Status(words.keys.notSaved, isGood: false)
    }
    if let news = station.board.news.last {
      let others = station.board.news.count - 1
      return Page.Status(
        words.desk.news(words.record.level(news.level), news.code.text, others), isGood: false)
    }
    if let unkept = unkeptStatus { return unkept }
    guard session != nil, state.frame.screen != .idle else { return nil }
    return Page.Status(words.keys.saved + (readBack.map { ": \($0)" } ?? ""), isGood: true)
  }

  /// The keys of the station, the same on all its pages but for what only one of them can do.
  func stationBar(_ desk: DeskPage) -> [Choice] {
    guard case .station = state.program else { return [warningSigns, language, text] }
    var bar = [key(2, words.desk.boardKey, words.desk.boardCommand, .toBoard)]
    bar += [warningSigns, language]
    switch desk {
    case .board:
      bar.append(key(6, words.desk.filterKey, words.desk.filterCommand, .toFilters))
      bar.append(key(7, words.desk.newKey, words.desk.newCommand, .newPatient))
    case .sheet:
      if clinic.station.exportFolder != nil {
        bar.append(key(8, words.desk.homeKey, words.desk.homeCommand, .sealForHome))
      }
      if clinic.station.isPrinting {
        bar.append(key(9, words.desk.printKey, words.desk.printCommand, .printSheet))
      }
    case .chart, .section:
      bar.append(key(8, words.desk.noteKey, words.desk.noteCommand, .writeNote))
    case .id, .pin, .accountsGone, .setUp, .emergency, .accesses, .filters, .filter, .flag,
      .medicine, .medicineDay, .medicineProtocol, .arrive, .missing, .reason, .confirm, .list,
      .note, .topics, .said, .judged, .exception, .escort, .handOver, .sealed, .form, .identity,
      .formField, .formVisit, .formFasting:
      break
    }
    return bar + [text]
  }

  private func key(_ number: Int, _ label: String, _ command: String, _ action: Action.Person)
    -> Choice
  {
    Choice(.bar, keys: [.function(number)], label: label, command: command, action: action)
  }

  /// Days and times typed at the station, read back in words.
  func stationEcho(_ field: TextField) -> String? {
    switch (field.kind, state.frame.screen) {
    case (.date, .desk(.formField(.born))), (.date, .desk(.arrive)):
      state.date(in: field).map(bornEcho)
    case (.date, _): state.day(in: field).map(words.calendar.day)
    case (.clock, _): state.clock(in: field).map(words.calendar.clock)
    case (.free, _), (.number, _), (.secret, _): nil
    }
  }
}
