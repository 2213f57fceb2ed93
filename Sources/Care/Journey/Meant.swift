extension Checklists {
  /// Whether the gate that rests on this is open: something in its stage means it and shows, and every
  /// such item is answered so that it opens.
  ///
  /// A list that lacks it has told nothing, so that its gate is closed.
  func isOpen(_ meaning: Meaning, in standing: Standing) -> Bool {
    let items = meaning.stage.audiences.flatMap {
      shownItems(of: standing, in: [meaning.stage], for: $0)
    }.filter { $0.item.means == meaning || $0.checklist.means == meaning }
    return !items.isEmpty && items.allSatisfy { $0.opens(meaning, in: standing) }
  }

  /// The item of a pathway that means this; nil where none does.
  package func item(meaning: Meaning, of pathway: Pathway.ID) -> Item.Reference? {
    for list in lists(of: pathway, in: [meaning.stage]) {
      if let item = list.items.first(where: { $0.means == meaning }) {
        return Item.Reference(list.id, item.id)
      }
    }
    return nil
  }
}

extension ShownItem {
  var isKnown: Bool { given?.answer.isKnown ?? false }

  /// Whether the answer opens the gate that rests on the item.
  fileprivate func opens(_ meaning: Meaning, in standing: Standing) -> Bool {
    switch meaning {
    case .consentSigned: if case .signed = given?.answer { true } else { false }
    case .legsNormal, .urineNormal: given?.answer == .yes
    case .redSigns: isFreeOfSigns || isSettled(in: standing)
    // Whether it was in time is asked besides.
    case .lastFood, .lastDrink: given != nil
    case .allergies, .medicines, .warningSignsTaughtToBoth: isKnown
    // No gate rests on these.
    case .systolic, .diastolic, .pulse, .oxygen, .temperature, .pain, .site, .painNow, .painWorst,
      .temperatureAtHome, .walked, .braceWorn, .restartTaken:
      isKnown
    }
  }

  /// Whether somebody looked, and there is none of them.
  private var isFreeOfSigns: Bool {
    given.map { item.isNone($0.answer) } ?? false
  }

  /// Whether staff settled every flag that this answer raises, after it was given.
  private func isSettled(in standing: Standing) -> Bool {
    guard let given else { return false }
    let keys = item.rules.filter { $0.canComeOf(given.answer) }
      .map { Flag.Key.item(reference, $0.level) }
    return !keys.isEmpty
      && keys.allSatisfy { key in
        !standing.openFlags.contains { $0.key == key }
          && standing.places.settled[key].map { $0 > given.place } ?? false
      }
  }
}
