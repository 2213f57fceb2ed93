import Care

extension State {
  /// Rows of the medicine pages.
  mutating func medicinePick(_ pick: Pick, _ reference: Item.Reference, _ step: Screen.Step)
    -> [Effect]
  {
    switch pick {
    case .addMedicine:
      push(.item(reference, .medicineName), TextField(.free(limit: 80)))
      return []
    case .noMoreMedicines:
      return answer(.medicines(entries(of: reference), complete: true), to: reference)
    case .candidate(let name): return chooseMedicine(formulary?.exact(name), name, reference)
    case .keepAsWritten:
      guard case .medicineMatch(let typed) = step else { return [] }
      return chooseMedicine(nil, typed, reference)
    case .doseUnknown: return takeDose(nil, reference, step)
    case .often(let often): return add(often, reference, step)
    case .medicine(let index):
      push(.item(reference, .medicineOne(index)))
      return []
    case .removeMedicine(let index): return remove(index, reference)
    case .keepMedicine: return stepBack(reference, step)
    default: return []
    }
  }

  /// Enter on a name or a dose.
  ///
  /// A name is taken, whatever strength or form stands beside it; anything else is offered names
  /// first: only the person knows what they meant.
  mutating func submitMedicine(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    guard let typed = trimmedField else { return refuse(.nothingTyped) }
    if case .medicineDose = step { return takeDose(typed, reference, step) }
    // A number typed for a row that is not there is no medicine.
    guard typed.contains(where: \.isLetter) else { return refuse(.notAMedicine) }
    if let medicine = formulary?.labelled(typed) {
      return chooseMedicine(medicine, medicine.name, reference)
    }
    guard !candidates(for: typed).isEmpty else { return chooseMedicine(nil, typed, reference) }
    push(.item(reference, .medicineMatch(typed)))
    return []
  }

  /// The dose that stands there already at home, and what was typed beside the medicine's name.
  private func knownDose(_ medicine: Medicine?, _ name: String, _ reference: Item.Reference)
    -> String?
  {
    let listed = entries(of: reference).first { $0.name == name }?.dose
    let typed = frames.last { if case .item(_, .medicineName) = $0.screen { true } else { false } }
    let beside = typed?.field.flatMap { field in
      medicine.flatMap { formulary?.besides($0, in: field.text) }
    }
    guard let listed, let beside else { return listed ?? beside }
    // "500 mg" is not yet in "1500 mg".
    let isThere = listed.split(separator: ",").contains { $0.drop { $0 == " " } == beside }
    return isThere ? listed : "\(listed), \(beside)"
  }

  private mutating func chooseMedicine(
    _ medicine: Medicine?, _ name: String, _ reference: Item.Reference
  ) -> [Effect] {
    // At home what was taken since is added to what stands there.
    let isListed = entries(of: reference).contains { $0.name == name }
    guard !isListed || session?.walk?.day != nil else { return refuse(.alreadyListed(name)) }
    let dose = knownDose(medicine, name, reference)
    push(
      .item(reference, .medicineDose(medicine, name)),
      TextField(.free(limit: 80), text: dose ?? ""))
    return []
  }

  private mutating func takeDose(
    _ dose: String?, _ reference: Item.Reference, _ step: Screen.Step
  ) -> [Effect] {
    guard case .medicineDose(let medicine, let name) = step else { return [] }
    // For a day at home it is told what was taken, not what is taken as a rule.
    if session?.walk?.day != nil { return add(medicine, name, dose, .asTaken, reference) }
    push(.item(reference, .medicineOften(medicine, name, dose: dose)))
    return []
  }

  private mutating func add(_ often: HowOften, _ reference: Item.Reference, _ step: Screen.Step)
    -> [Effect]
  {
    guard case .medicineOften(let medicine, let name, let dose) = step else { return [] }
    return add(medicine, name, dose, often, reference)
  }

  private mutating func add(
    _ medicine: Medicine?, _ name: String, _ dose: String?, _ often: HowOften,
    _ reference: Item.Reference
  ) -> [Effect] {
    let entry = MedicineEntry(
      name: name, classID: medicine?.classID, tier: medicine?.tier, dose: dose, often: often)
    let others = entries(of: reference).filter { $0.name != name }
    return keepList(others + [entry], reference)
  }

  private mutating func remove(_ index: Int, _ reference: Item.Reference) -> [Effect] {
    var list = entries(of: reference)
    guard list.indices.contains(index) else { return [] }
    list.remove(at: index)
    return keepList(list, reference)
  }

  /// Saves the list as far as it goes and shows it again; what an added medicine raises lies on top.
  private mutating func keepList(_ list: [MedicineEntry], _ reference: Item.Reference) -> [Effect] {
    let answer = Answer.medicines(list, complete: false)
    guard may(happening(answer, to: reference)) else { return refuse(.noLongerOpen) }
    let under = base
    frames = under + [Frame(.item(reference, .ask))]
    let effects = keep(answer, of: reference)
    frames[under.count].focus = list.count
    return effects
  }
}
