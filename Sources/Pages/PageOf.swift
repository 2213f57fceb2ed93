import Care
import Flow

extension State {
  /// The page for this state; the only way from behaviour to the screen.
  package var page: Page { page(inLines: setting.isInLines) }

  /// The page as it is drawn, or as it is said line by line.
  package func page(inLines: Bool) -> Page { PageMaker(state: self, isInLines: inLines).page }

  /// What an input means on this page; a line also what it would mean in another language.
  package func action(for input: Input, on page: Page) -> Action.Person? {
    if let action = page.action(for: input) { return action }
    guard case .line = input else { return nil }
    let others = setting.checklists.clinic.languages.filter { $0 != language }
    return others.lazy.compactMap { said(in: $0).page.action(for: input) }.first
  }
}

/// Makes the page of a state.
///
/// The parts for each screen stand in files of their own.
struct PageMaker {
  let state: State
  let isInLines: Bool
  let words: Words
  let fill: Fill
  let answers: AnswerWords
  /// What the rows stand for; worked out once, because rows, bar and names each go by it.
  let picks: [Pick]
  /// Made once, because the calendar asks for every day.
  let homeDays: HomeDays?

  init(state: State, isInLines: Bool) {
    self.state = state
    self.isInLines = isInLines
    words = Words.of(state.language)
    picks = state.picks
    let (isForStaff, isAtHome) =
      switch state.program {
      case .kiosk: (false, false)
      case .station: (true, false)
      case .home: (false, true)
      }
    fill = Fill(
      setting: state.setting, standing: state.session?.standing, language: state.language,
      isForStaff: isForStaff,
      asked: state.session?.walk?.day.map { ($0, today: state.now.day) },
      formulary: state.formulary)
    homeDays = isAtHome ? state.homeDays : nil
    answers = AnswerWords(
      language: state.language, formulary: state.formulary, isAtHome: isAtHome)
  }

  var clinic: Clinic { state.setting.checklists.clinic }
  var standing: Standing? { state.session?.standing }

  /// What is said to whoever looks at the page: a patient, a nurse or a family at home.
  func said<Said>(
    toPatient patient: @autoclosure () -> Said, nurse: @autoclosure () -> Said,
    family: @autoclosure () -> Said
  ) -> Said {
    switch state.program {
    case .kiosk: patient()
    case .station: nurse()
    case .home: family()
    }
  }

  /// The same where patient and family are told alike.
  func said<Said>(toNurse nurse: @autoclosure () -> Said, others: @autoclosure () -> Said) -> Said {
    said(toPatient: others(), nurse: nurse(), family: others())
  }

  /// The same where only at home it is another thing.
  func said<Said>(inClinic clinic: @autoclosure () -> Said, atHome home: @autoclosure () -> Said)
    -> Said
  {
    said(toPatient: clinic(), nurse: clinic(), family: home())
  }

  var page: Page {
    var page = body
    page.choices = rows + (isInLines ? bar.filter(\.isForLines) : bar)
    page.focus = state.frame.focus.flatMap { page.rows.indices.contains($0) ? $0 : nil }
    page.isStrong = state.isStrong
    page.mustBeSeen = page.above.contains(.big(clinic.emergency))
    page.forgivesTremor = said(toNurse: false, others: true) || state.countsBurstsOnce
    page.opensLine = state.lineUnderHand != nil
    page.language = state.language
    page.alarm = alarm
    if let field = state.frame.field { page.field = shown(field) }
    page.hidesTyping = state.frames.contains { $0.field?.isSecret == true }
    page.above += clockNote
    if let notice = state.frame.notice {
      let text = sentence(notice)
      page.above.append(notice.isGood ? .paragraph(text) : .warning(text))
      page.endsInNotice = true
    }
    page.status = status
    page.hint = hint(on: page)
    page.help = help
    page.notHere = words.keys.notHere
    page.tooSmall = said(inClinic: words.keys.tooSmall, atHome: tooSmallAtHome)
    let isWithCommands = said(toNurse: isInLines, others: false)
    return isWithCommands ? page.withCommandsForKeys : page
  }

  private var body: Page {
    switch state.frame.screen {
    case .welcome: welcome
    case .code: code
    case .birthDate: birthDate
    case .hello: hello
    case .withTheTeam: withTheTeam
    case .item(let reference, let step): named(item(reference, step))
    case .review: review
    case .seat: seat
    case .stopped: stopped
    case .told(let raised): named(told(raised))
    case .why(let reference): named(why(reference))
    case .staffCalled: staffCalled
    case .signs: named(signs)
    case .sign(let id): named(sign(id))
    case .idle: idle
    case .notSaved: notSaved
    case .desk(let desk): station(desk)
    case .home(let page): home(page)
    }
  }

  /// An open emergency stands on every page of every role until staff settle it.
  private var alarm: String? {
    if case .station(let station) = state.program { return alarm(at: station) }
    guard standing?.openEmergencies.isEmpty == false else { return nil }
    return fill.emergency(said(inClinic: .alarm, atHome: .alarmHome))
  }

  /// "Saved" only when all is on the disk; nothing before anything was told.
  private var status: Page.Status? {
    if case .station(let station) = state.program { return status(at: station) }
    guard let session = state.session else { return nil }
    switch state.frame.screen {
    case .idle, .withTheTeam: return nil
    default: break
    }
    if !session.pending.isEmpty { return Page.Status(words.keys.notSaved, isGood: false) }
    if let unkept = unkeptStatus { return unkept }
    // What was made in the clinic is not what was saved at home.
    let isTold = said(
      inClinic: !session.standing.answers.isEmpty,
      atHome: session.journey.events.contains { $0.by.role == .caregiver })
    guard isTold else { return nil }
    return Page.Status(words.keys.saved + (readBack.map { ": \($0)" } ?? ""), isGood: true)
  }

  /// What is only typed or marked is not saved, however well all before it is.
  var unkeptStatus: Page.Status? {
    state.unkept.map {
      Page.Status($0 == .byEnter ? words.line.enterSaves : words.keys.notSaved, isGood: false)
    }
  }

  /// The last answer, so that a slip is seen, or heard, at once.
  var readBack: String? {
    guard case .item(let reference, .ask) = state.frame.screen,
      let last = state.session?.lastAnswered, last != reference,
      let answer = state.given(last)?.answer,
      let item = state.setting.checklists[last], item.kind.asks
    else { return nil }
    let text = answers(answer, to: item)
    return text.count > 48 ? text.prefix(47) + "…" : text
  }
}
