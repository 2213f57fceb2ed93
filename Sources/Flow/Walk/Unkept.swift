import Care

/// What stands on a page and is in no record yet.
package enum Unkept: Hashable, Sendable {
  /// Enter keeps it.
  case byEnter
  /// More is asked before it is kept.
  case onTheWay
}

extension State {
  /// What was typed or marked on the page, or begun on those before it, and is not kept.
  package var unkept: Unkept? { unkept(in: frame) }

  /// Whether something is lost that a person typed, marked or answered, should the program end now.
  package var losesEntry: Bool {
    if session?.pending.isEmpty == false || hasBegun { return true }
    switch program {
    case .kiosk(let kiosk): return !kiosk.left.isEmpty
    case .station(let station):
      let newPatient = station.forms[.newPatient] ?? Form()
      return newPatient != Form() || !station.left.isEmpty || !station.kiosk.left.isEmpty
    case .home: return false
    }
  }

  /// Whether something is typed or marked in the open journey that is no answer yet.
  package var hasBegun: Bool {
    session?.drafts.isEmpty == false
      || frames.contains { !$0.unfinished.isEmpty || unkept(in: $0) != nil }
  }

  private func unkept(in frame: Frame) -> Unkept? {
    guard session != nil else { return nil }
    let isTyped = !trimmed(frame).isEmpty
    switch frame.screen {
    case .item(let reference, .ask): return unkept(in: frame, of: reference)
    case .item(_, .medicineName): return isTyped ? .onTheWay : nil
    case .item(_, .medicineOne), .item(_, .medicineOften): return nil
    case .item(let reference, .medicineDose(let name)):
      let dose = entries(of: reference).first { $0.name == name }?.dose
      return isTyped && frame.field?.text != dose ? .byEnter : nil
    case .item: return .onTheWay
    case .home(.question): return isTyped ? .byEnter : nil
    case .desk(.board): return nil
    case .desk(let desk):
      return isTyped && frame.field?.text != field(of: desk)?.text ? .onTheWay : nil
    default: return nil
    }
  }

  private func unkept(in frame: Frame, of reference: Item.Reference) -> Unkept? {
    guard let item = setting.checklists[reference] else { return nil }
    let answer = isMeasuring ? nil : given(reference)?.answer
    if case .chooseMany = item.kind {
      if frame.marks == marks(of: answer) { return nil }
      return frame.marks.isEmpty ? .onTheWay : .byEnter
    }
    let standing = field(for: item, answer)?.text
    guard !trimmed(frame).isEmpty, frame.field?.text != standing else { return nil }
    if case .teachBack = item.kind { return .onTheWay }
    return .byEnter
  }

  /// The marks that an answer stands for.
  func marks(of answer: Answer?) -> Set<Option.ID> {
    if case .chosen(let options) = answer { Set(options) } else { [] }
  }
}
