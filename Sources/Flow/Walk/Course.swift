import Care

/// Where the patient stands in the lists; all of it derived.
extension State {
  /// Every item that shows now, in order.
  package var shownItems: [ShownItem] {
    guard let standing = session?.standing else { return [] }
    switch program {
    case .kiosk:
      let stages: [Stage] = standing.arrivedAt == nil ? [.before] : [.before, .arrival]
      return setting.checklists.shownItems(of: standing, in: stages, for: .patient)
    case .station: return walkItems(standing)
    case .home: return homeItems(standing)
    }
  }

  package var openItems: [ShownItem] { shownItems.filter(\.isOpen) }

  /// The items that the review page lists: those that ask something.
  package var askedItems: [ShownItem] {
    shownItems.filter { $0.item.kind.asks || $0.item.kind == .sign }.filter { $0.given != nil }
  }

  package var hasAnswers: Bool { !askedItems.isEmpty }

  /// Answers that are kept in the record but no longer count, because what they hung on changed.
  package var droppedAnswers: [Item.Reference] {
    guard station == nil, let standing = session?.standing else { return [] }
    let counting = Set(shownItems.filter { $0.given != nil }.map(\.reference))
    return standing.answers.keys.filter { !counting.contains($0) }.sorted()
  }

  /// The answer that counts now.
  package func given(_ reference: Item.Reference) -> Standing.Given? {
    shownItems.first { $0.reference == reference }?.given
  }

  /// The page for an item, as it was answered or left.
  mutating func show(_ reference: Item.Reference) {
    guard let item = setting.checklists[reference] else { return }
    if let draft = draft(of: reference) {
      frames = base + draft
      return
    }
    // What is measured again begins empty: one Enter too many must not record the last round anew.
    let answer = isMeasuring ? nil : given(reference)?.answer
    var frame = Frame(.item(reference, .ask), field: field(for: item, answer))
    if case .chooseMany = item.kind {
      frame.marks = marks(of: answer)
    }
    frames = base + [frame]
    if frame.field == nil { self.frame.focus = focus(on: answer) }
  }

  /// The row of the answer given before; else nothing, unless the first row only goes on.
  private func focus(on answer: Answer?) -> Int? {
    let picks = self.picks
    let wanted: Pick? =
      switch answer {
      case .medicines(_, let complete): complete ? .noMoreMedicines : .addMedicine
      case .time(let day, _): .day(day)
      case .chosen(let options) where options.first.map { picks.contains(.mark($0)) } == true:
        options.first.map(Pick.mark)
      case let answer?: .answer(answer)
      case nil: nil
      }
    if let wanted { return picks.firstIndex(of: wanted) }
    return picks.first == .answer(.read) || picks.first == .addMedicine ? 0 : nil
  }

  /// The next item after this one; while reviewing, only one that is still open.
  func item(after reference: Item.Reference) -> Item.Reference? {
    if session?.walk?.isSingle == true { return nil }
    let items = shownItems
    let index = items.firstIndex { $0.reference == reference } ?? -1
    let later = items.dropFirst(index + 1)
    if session?.isReviewing == true { return later.first(where: \.isOpen)?.reference }
    // What waits for the evening is passed by in the morning, unless the evening was begun on.
    let isEarly = items.indices.contains(index) && waits(items[index])
    return later.first { isEarly || !waits($0) }?.reference
  }

  func item(before reference: Item.Reference) -> Item.Reference? {
    let items = shownItems
    guard let index = items.firstIndex(where: { $0.reference == reference }), index > 0 else {
      return nil
    }
    return items[index - 1].reference
  }
}
