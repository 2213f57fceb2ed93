import Care

/// What was begun at items of one journey and left without an answer: the page of each question as it
/// was filled in, and the pages of the same item over it.
typealias Drafts = [Asked: [Frame]]

/// Drafts of a journey that is no longer open; they are in no file.
struct LeftDrafts: Hashable, Sendable {
  let code: Code
  let day: CivilDay
  let drafts: Drafts

  /// Of how many journeys drafts wait at one screen; the oldest go first.
  static let most = 100
}

extension State {
  /// What a draft belongs to: at home an item is asked anew each day.
  func asked(_ reference: Item.Reference) -> Asked? {
    session.map { Asked(reference, on: $0.walk?.day) }
  }

  func draft(of reference: Item.Reference) -> [Frame]? {
    asked(reference).flatMap { session?.drafts[$0] }
  }

  mutating func forgetDraft(of reference: Item.Reference) {
    guard let asked = asked(reference) else { return }
    session?.drafts[asked] = nil
  }

  /// Keeps what was begun at an item, if anything was: what was only looked at is no draft and must not
  /// come up where nothing was answered yet.
  mutating func keepDraft(of reference: Item.Reference) {
    guard let asked = asked(reference) else { return }
    var begun = frames.filter { $0.isBegun(at: reference) }
    for index in begun.indices { begun[index].notice = nil }
    let isAny =
      begun.count > 1 || begun.contains { !$0.unfinished.isEmpty || isTouched($0, reference) }
    session?.drafts[asked] = isAny ? begun : nil
  }

  /// Whether another thing is typed or marked on the page of a question than was answered.
  private func isTouched(_ frame: Frame, _ reference: Item.Reference) -> Bool {
    guard let item = setting.checklists[reference] else { return false }
    let answer = isMeasuring ? nil : given(reference)?.answer
    if case .chooseMany = item.kind, frame.field == nil { return frame.marks != marks(of: answer) }
    return frame.field?.text != field(for: item, answer)?.text
  }

  /// Lets go of the open journey; what was begun in it waits for whoever comes back.
  mutating func leaveDrafts() {
    let items = frames.compactMap { frame in
      if case .item(let reference, _) = frame.screen { reference } else { nil }
    }
    if let reference = items.last { keepDraft(of: reference) }
    guard let session, !session.drafts.isEmpty else { return }
    let begun = LeftDrafts(code: session.journey.code, day: now.day, drafts: session.drafts)
    switch program {
    case .kiosk: kiosk?.left.keep(begun)
    case .station: station?.left.keep(begun)
    // The one journey of a home is never let go of.
    case .home: break
    }
  }

  /// What the same person left in this journey at this screen; a patient, who may never come back, on the
  /// same day.
  mutating func takeLeftDrafts(of code: Code) -> Drafts {
    switch program {
    case .kiosk:
      let today = now.day
      kiosk?.left.removeAll { $0.day != today }
      return kiosk?.left.take(of: code) ?? [:]
    case .station: return station?.left.take(of: code) ?? [:]
    case .home: return [:]
    }
  }
}

extension [LeftDrafts] {
  fileprivate mutating func keep(_ begun: LeftDrafts) {
    append(begun)
    removeFirst(Swift.max(0, count - LeftDrafts.most))
  }

  fileprivate mutating func take(of code: Code) -> Drafts {
    lastIndex { $0.code == code }.map { remove(at: $0).drafts } ?? [:]
  }
}

extension Frame {
  /// A page on which something of this item can have been begun.
  fileprivate func isBegun(at reference: Item.Reference) -> Bool {
    switch screen {
    // It only asks about what is on the list already.
    case .item(_, .medicineOne): false
    case .item(reference, _): true
    default: false
    }
  }
}
