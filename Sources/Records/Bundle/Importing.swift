import Care

/// What became of a sealed file that was taken in.
package struct Taken: Hashable, Sendable {
  package let code: Code
  /// Whether the data folder was made this journey's home.
  package let isHomeSetUp: Bool
  /// How many entries were new here.
  package let newEvents: Int
  /// How many flags were raised for staff to look at how the copies fit together.
  package let newFlags: Int
  package let lists: Lists
  /// Whether the newest generation here could not be used, and the one before was gone on from.
  package var isRecovered = false

  package enum Lists: Hashable, Sendable {
    case asBefore, replaced
    /// The journey is merged, its checklists are still those of before: take the file in again.
    case notSaved
  }

  /// Whether the file told nothing that was not known here, as one that was taken in before.
  package var isNothingNew: Bool { !isHomeSetUp && newEvents == 0 && lists == .asBefore }
}

/// What has to be asked of the rest of the program while a file is taken in.
package struct ImportRules: Sendable {
  /// Whether this version can use the set of checklists in a folder.
  let canUse: @Sendable (_ folder: String) -> Bool
  /// Why an event may not happen as the journey stands, by the set of checklists in a folder, or by the
  /// one in use.
  let judge: @Sendable (_ folder: String?) -> Judge
  /// Whether somebody said that this clinic went back to an old backup, so that entries of its own staff
  /// which it does not have are lost ones and not forged.
  let takesOwnStaff: Bool

  /// Why an event may not happen as the journey stands.
  package typealias Judge = (Event, Standing) -> Refusal?

  /// Takes the questions.
  package init(
    canUse: @escaping @Sendable (_ folder: String) -> Bool,
    judge: @escaping @Sendable (_ folder: String?) -> Judge, takesOwnStaff: Bool = false
  ) {
    self.canUse = canUse
    self.judge = judge
    self.takesOwnStaff = takesOwnStaff
  }
}

extension FileStore {
  /// Takes a file in: an empty data folder becomes the journey's home, and elsewhere the two copies of the
  /// journey are merged.
  ///
  /// - Throws: `bundle` with `notHere`, `tooLarge`, `anotherPatient`, `anotherHome`, `staffElsewhere`,
  ///   `staffUnknown`, `notPermitted` or `checklists`; `readOnly`, `locked`, `damaged`, `holdsAnother`, `newerSchema`,
  ///   `staffDamaged`, `cannotBeKept`, `cannotCreate`, `cannotRead`, `notSaved`, `notConfirmed`.
  package func take(
    _ bundle: Bundle, at moment: Moment, rules: ImportRules
  ) throws(RecordsProblem) -> Taken {
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try folder.holdingLock(Names.Home.lock) { () throws(RecordsProblem) in
        if let home = try home() {
          return try update(home, from: bundle, at: moment, rules: rules)
        }
        guard try isEmpty() else {
          let news = try merge(
            bundle.journey, at: moment, judge: rules.judge(nil), isClinic: true,
            takesOwnStaff: rules.takesOwnStaff)
          return Taken(news, code: bundle.code, lists: .asBefore)
        }
        try setUpHome(bundle, in: folder, at: moment, rules: rules)
        return Taken(
          code: bundle.code, isHomeSetUp: true, newEvents: bundle.journey.events.count,
          newFlags: 0, lists: .replaced)
      }
    }
  }

  /// Neither a patient nor anybody who signs in: nobody's folder yet.
  private func isEmpty() throws(RecordsProblem) -> Bool {
    guard try codes().isEmpty else { return false }
    return try staff().isEmpty
  }

  /// The journey comes last, because with it the folder counts as a home.
  private func setUpHome(
    _ bundle: Bundle, in folder: Folder, at moment: Moment, rules: ImportRules
  ) throws(RecordsProblem) {
    let record = bundle.journey.bytes
    // A larger one would be kept and never be read again.
    guard record.count <= Folder.largest else { throw .bundle(.tooLarge) }
    try bring(bundle.lists, rules)
    try use(ListsInUse(bundle, at: moment))
    try folder.save(Home.bytes(of: bundle.code), as: Names.Home.marker, keepingOldAs: nil)
    try inFolder(Names.journeys, .journeysFolder) { journeys throws(RecordsProblem) in
      try journeys.holdingLock(Names.lock(bundle.code)) { () throws(RecordsProblem) in
        try journeys.save(
          record, as: Names.newest(bundle.code), keepingOldAs: nil)
      }
    }
    sweepLists(keeping: bundle.lists.name)
  }

  /// Writes a set of checklists beside the one in use, unless it is that one or cannot be used.
  private func bring(_ lists: ChecklistFiles, _ rules: ImportRules) throws(RecordsProblem) {
    let kept = try listsInUse()?.folder
    if kept == lists.name, rules.canUse(folder(of: lists.name)) { return }
    // What an import left behind that was cut off.
    sweepLists(keeping: kept)
    do throws(RecordsProblem) {
      try write(lists)
      guard rules.canUse(folder(of: lists.name)) else {
        throw RecordsProblem.bundle(.checklists)
      }
    } catch {
      sweepLists(keeping: kept)
      throw error
    }
  }

  private func folder(of lists: String) -> String { path("\(Names.checklists)/\(lists)") }

  private func update(
    _ home: Home, from bundle: Bundle, at moment: Moment, rules: ImportRules
  ) throws(RecordsProblem) -> Taken {
    guard home.code == bundle.code else { throw .bundle(.anotherHome(home.code)) }
    let isNewer = home.lists.map { $0.made < bundle.made.instant } ?? true
    // Lists that cannot be read any more are worse than any.
    let isUsable = home.lists.map { rules.canUse(folder(of: $0.folder)) } ?? false
    let isOther = !isUsable || isNewer && bundle.lists.name != home.lists?.folder
    if isOther { try bring(bundle.lists, rules) }
    let news: News
    do throws(RecordsProblem) {
      let judge = rules.judge(isOther ? folder(of: bundle.lists.name) : nil)
      news = try merge(bundle.journey, at: moment, judge: judge, isClinic: false)
    } catch {
      sweepLists(keeping: home.lists?.folder)
      throw error
    }
    guard isOther else {
      // The same lists, known to be as new as this file: one made in between brings no others.
      if isNewer { try? use(ListsInUse(bundle, at: moment)) }
      sweepLists(keeping: home.lists?.folder)
      return Taken(news, code: home.code, lists: .asBefore)
    }
    let saved: ()? = try? use(ListsInUse(bundle, at: moment))
    guard saved != nil else { return Taken(news, code: home.code, lists: .notSaved) }
    sweepLists(keeping: bundle.lists.name)
    return Taken(news, code: home.code, lists: .replaced)
  }
}

extension Taken {
  fileprivate init(_ news: FileStore.News, code: Code, lists: Lists) {
    self.init(
      code: code, isHomeSetUp: false, newEvents: news.events, newFlags: news.flags, lists: lists,
      isRecovered: news.isRecovered)
  }
}
