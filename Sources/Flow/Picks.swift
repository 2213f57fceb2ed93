import Care

extension State {
  /// What the rows of the page stand for, in order.
  package var picks: [Pick] {
    switch frame.screen {
    case .welcome:
      setting.checklists.clinic.languages.map(Pick.language)
        + (setting.isKiosk || home != nil ? [] : [.desk(.door(.staff))])
    case .desk(let desk): rows(of: desk)
    case .home(let page): homePicks(page)
    case .code, .birthDate: []
    case .hello: [.beginWalk] + (hasAnswers ? [.review] : []) + [.notMe]
    case .item(let reference, let step): itemPicks(reference, step)
    case .review:
      [openItems.isEmpty ? .finish : .openItems] + askedItems.map { .change($0.reference) }
    case .signs: setting.checklists.warningSigns.map { .sign($0.id) } + [.understood]
    case .notSaved: [.retry]
    case .stopped: stoppedPicks
    case .withTheTeam, .seat, .told, .why, .staffCalled, .sign, .idle: [.understood]
    }
  }

  private func itemPicks(_ reference: Item.Reference, _ step: Screen.Step) -> [Pick] {
    guard let item = setting.checklists[reference] else { return [] }
    switch step {
    case .ask, .again: return askPicks(item, reference)
    case .clock: return []
    case .half(_, let clock):
      return [0, 12].compactMap { ClockTime(hour: clock.hour % 12 + $0, minute: clock.minute) }
        .map(Pick.half)
    case .medicineName:
      return candidates(for: frame.field?.text ?? "").map { .candidate($0.name) }
    case .medicineMatch(let typed):
      return candidates(for: typed).map { .candidate($0.name) } + [.keepAsWritten]
    case .medicineDose: return [.doseUnknown]
    case .medicineOften: return HowOften.usual.map(Pick.often)
    case .medicineOne(let index): return [.keepMedicine, .removeMedicine(index), .tellDose(index)]
    case .content: return [.saidBack, .sayAgain] + unsurePicks(item)
    }
  }

  private func askPicks(_ item: Item, _ reference: Item.Reference) -> [Pick] {
    switch item.kind {
    case .tell: [.answer(.read)]
    case .yesNo: [.answer(.yes), .answer(.no)] + unsurePicks(item)
    case .chooseOne(let options):
      options.map { .answer(.chosen([$0.id])) } + unsurePicks(item)
    case .chooseMany(let options, let none):
      // With something marked, "not sure" would throw the marks away unseen.
      (options + (none.map { [$0] } ?? [])).map { .mark($0.id) }
        + (frame.marks.isEmpty ? unsurePicks(item) : [])
    case .scale: (0...10).map { .answer(.number($0)) } + unsurePicks(item)
    case .time:
      [.day(now.day), .day(now.day + -1), .answer(.earlier)] + unsurePicks(item)
    case .medicines: medicinePicks(item, entries(of: reference).count)
    case .sign: []
    case .teachBack where isTeaching: learnerPicks
    case .number, .temperature, .date, .text, .teachBack: unsurePicks(item)
    }
  }

  private func medicinePicks(_ item: Item, _ count: Int) -> [Pick] {
    (0..<count).map { .medicine($0) } + [.addMedicine, .noMoreMedicines]
      + (count == 0 ? unsurePicks(item) : [])
  }

  /// Whether Enter alone means nothing here: a row must be chosen first.
  ///
  /// Nothing is in focus on a question until the person moves there, so that a key held down, or
  /// pressed once too often, answers nothing.
  var waitsForPick: Bool {
    guard frame.field == nil, frame.focus == nil else { return false }
    if case .item(let reference, .ask) = frame.screen,
      case .chooseMany = setting.checklists[reference]?.kind
    {
      return false
    }
    return true
  }

  private func unsurePicks(_ item: Item) -> [Pick] {
    item.mayBeUnsure && item.kind.asks && !isTeaching ? [.answer(.unsure), .answer(.later)] : []
  }

  /// The medicines told so far at this item.
  package func entries(of reference: Item.Reference) -> [MedicineEntry] {
    guard case .medicines(let entries, _) = given(reference)?.answer else { return [] }
    return entries
  }

  /// What the finder offers for a typed name.
  package func candidates(for typed: String) -> [Medicine] {
    formulary?.candidates(for: typed) ?? []
  }
}
