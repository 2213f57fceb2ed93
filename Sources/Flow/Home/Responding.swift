import Care

/// What the entries of the days at home raise, and what the family does about it.
extension State {
  /// First what a key pressed twice may say: then the number comes up again, and nobody is taken to have
  /// called who did not.
  static let responses: [Response] = [
    .notYet, .calledEmergency, .calledClinic, .wentIn, .byMistake,
  ]

  /// What the family was told to call about and no nurse has settled, the gravest first.
  ///
  /// A review may also be one of the clinic's own, which nobody at home was told of.
  package var toldAtHome: [Flag] {
    let lists = setting.checklists.checklists
    return (session?.standing.openFlags ?? []).filter { flag in
      let list = flag.key.item.flatMap { lists[$0.checklist] }
      return flag.level >= .call
        || flag.level == .review && (flag.key.sign != nil || list?.due != nil)
    }
  }

  /// Of what the family was told to call about, where nobody said that something was done.
  package var unsaid: [Flag] {
    let responses = session?.standing.responses ?? [:]
    return toldAtHome.filter { responses[$0.key].map { $0 == .notYet } ?? true }
  }

  /// Lies under what is told, so that it comes up when that is closed.
  mutating func askWhatWasDone(about key: Flag.Key) {
    frames.removeAll { $0.screen == .home(.respond(key)) }
    frames.append(Frame(.home(.respond(key)), focus: nil))
  }

  mutating func respond(_ response: Response) -> [Effect] {
    guard case .home(.respond(let key)) = frame.screen else { return [] }
    let level = session?.standing.openFlags.filter { $0.key == key }.map(\.level).max() ?? .note
    let effects = perform(.responded(key, response)) ?? []
    frames.removeLast()
    // Back to where the signs were asked for, with what was said in sight: the same list once more
    // looks as though nothing was kept.
    frames.removeAll { $0.screen == .signs || $0.screen.asksToCall(about: key) }
    // Where nobody called yet, Today must not come up as though all were well.
    if level >= .call, response.isNoCall {
      frames.append(Frame(.home(.stillCall(key, response)), focus: nil))
    }
    return effects
  }

  /// At the end of a list: what was done about what can wait for the clinic's hours.
  ///
  /// In the middle it would stand before a question that may be graver.
  mutating func askWhatWasDone(inList list: Checklist.ID) {
    for flag in unsaid.reversed() where flag.level < .call && flag.key.item?.checklist == list {
      askWhatWasDone(about: flag.key)
    }
  }

  /// The question that was answered by mistake, and the day that it was last answered for.
  func mistaken(_ key: Flag.Key, _ response: Response) -> (Item.Reference, CivilDay)? {
    guard response == .byMistake, let item = key.item, let standing = session?.standing else {
      return nil
    }
    // By their order, not by their clocks, which may have been set back between them.
    let given = standing.diary.compactMap { day, answers in answers[item].map { (day, $0.place) } }
    return given.max { $0.1 < $1.1 }.map { (item, $0.0) }
  }

  /// Asks again; what was raised stays until the clinic has looked.
  mutating func putRight(_ item: Item.Reference, on day: CivilDay) -> [Effect] {
    // What is told besides has not been read yet; the page that led here has done its work.
    let over = frames.dropLast().filter(\.liesOver)
    frames.removeAll(where: \.liesOver)
    session?.walk = Walk(list: item.checklist, isSingle: false, day: day)
    session?.isReviewing = false
    show(item)
    frames += over
    return names
  }
}

extension Response {
  /// Whether nobody was told of it.
  fileprivate var isNoCall: Bool { self == .notYet || self == .byMistake }
}

extension Screen {
  fileprivate func asksToCall(about key: Flag.Key) -> Bool {
    if case .home(.stillCall(key, _)) = self { true } else { false }
  }
}
