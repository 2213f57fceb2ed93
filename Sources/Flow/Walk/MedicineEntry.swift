import Care

extension State {
  mutating func askMedicine(_ reference: Item.Reference) -> [Effect] {
    push(.item(reference, .medicineName), TextField(.free(limit: 80)))
  }

  mutating func answerMedicines(_ reference: Item.Reference) -> [Effect] {
    answer(.medicines(entries(of: reference), complete: true), to: reference)
  }

  mutating func take(candidate name: String, _ reference: Item.Reference) -> [Effect] {
    chooseMedicine(formulary?.exact(name), name, reference)
  }

  mutating func keepAsWritten(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    guard case .medicineMatch(let typed) = step else { return [] }
    return chooseMedicine(nil, typed, reference)
  }

  mutating func take(_ often: HowOften, _ reference: Item.Reference, _ step: Screen.Step)
    -> [Effect]
  {
    guard case .medicineOften(let name) = step else { return [] }
    return change(name, reference) { $0.taken($0.dose, often) }
  }

  mutating func askDose(ofMedicine index: Int, _ reference: Item.Reference) -> [Effect] {
    let list = entries(of: reference)
    guard list.indices.contains(index) else { return [] }
    return askDose(list[index].name, list[index].dose, reference)
  }

  /// Enter on a name or a dose.
  ///
  /// A name is taken, whatever strength or form stands beside it; anything else is offered names
  /// first: only the person knows what they meant.
  mutating func submitMedicine(_ reference: Item.Reference, _ step: Screen.Step) -> [Effect] {
    guard let typed = trimmedField else { return refuse(.nothingTyped) }
    if case .medicineDose = step { return takeDose(typed, reference, step) }
    // A number typed for a row that is not there is no medicine.
    guard typed.contains(where: \.isLetter), !isOnlyStrength(typed) else {
      return refuse(.notAMedicine)
    }
    if let medicine = formulary?.labelled(typed) {
      return chooseMedicine(medicine, medicine.name, reference)
    }
    guard !saysNoMedicine(typed) else { return refuse(.noMedicine) }
    guard !candidates(for: typed).isEmpty else { return chooseMedicine(nil, typed, reference) }
    return push(.item(reference, .medicineMatch(typed)))
  }

  /// What was typed on the page that asks for the name.
  private var typedName: String? {
    frames.last { if case .item(_, .medicineName) = $0.screen { true } else { false } }
      .map(trimmed)
  }

  /// The dose that stands there already at home, and what was typed beside the medicine's name.
  private func knownDose(_ medicine: Medicine?, _ listed: MedicineEntry?) -> String? {
    let beside = typedName.flatMap { typed in
      medicine.flatMap { medicine in
        // Words about another medicine are no dose of this one.
        formulary?.others(besides: medicine, in: typed).isEmpty == false
          ? nil : formulary?.besides(medicine, in: typed)
      }
    }
    guard let listed = listed?.dose, let beside else { return listed?.dose ?? beside }
    // "500 mg" is not yet in "1500 mg".
    let isThere = listed.split(separator: ",").contains { $0.drop { $0 == " " } == beside }
    return isThere ? listed : "\(listed), \(beside)"
  }

  /// Keeps a medicine at once, with its dose not known, and asks for that: whoever goes away before
  /// saying how much has still said what they take.
  private mutating func chooseMedicine(
    _ medicine: Medicine?, _ name: String, _ reference: Item.Reference
  ) -> [Effect] {
    let list = entries(of: reference)
    let listed = list.first { $0.name == name }
    // At home what was taken since is added to what stands there.
    let isDay = session?.walk?.day != nil
    guard listed == nil || isDay else { return refuse(.alreadyListed(name)) }
    let dose = knownDose(medicine, listed)
    let entry = MedicineEntry(
      name: name, typed: typedName == name ? nil : typedName, classID: medicine?.classID,
      tier: medicine?.tier, dose: nil, often: isDay ? .asTaken : .unsure)
    let others = (medicine.map(others) ?? []).filter { other in
      !list.contains { $0.name == other.name }
    }
    let added = others + (listed == nil ? [entry] : [])
    let effects = added.isEmpty ? [] : keepList(list + added, reference)
    guard let effects else { return refuse(.noLongerOpen) }
    // What to do in an emergency lies over everything.
    if !isEmergencyOnTop { _ = askDose(name, dose, reference) }
    return effects
  }

  /// What stood in the same line and is no part of this medicine is one too, as it was written.
  private func others(besides medicine: Medicine) -> [MedicineEntry] {
    guard let typed = typedName, let formulary else { return [] }
    return formulary.others(besides: medicine, in: typed).map { words in
      let known = formulary.labelled(words)
      return MedicineEntry(
        name: known?.name ?? words, typed: known == nil || known?.name == words ? nil : words,
        classID: known?.classID, tier: known?.tier, dose: nil, often: .unsure)
    }
  }

  private mutating func askDose(_ name: String, _ dose: String?, _ reference: Item.Reference)
    -> [Effect]
  {
    push(.item(reference, .medicineDose(name)), TextField(.free(limit: 80), text: dose ?? ""))
  }

  mutating func takeDose(
    _ dose: String?, _ reference: Item.Reference, _ step: Screen.Step
  ) -> [Effect] {
    guard case .medicineDose(let name) = step else { return [] }
    let page = frame
    let effects = change(name, reference) { $0.taken(dose, $0.often) }
    // For a day at home it is told what was taken, not what is taken as a rule.
    guard session?.walk?.day == nil, frame.notice == nil else { return effects }
    frames.append(page)
    _ = push(.item(reference, .medicineOften(name)))
    return effects
  }

  private mutating func change(
    _ name: String, _ reference: Item.Reference, _ how: (MedicineEntry) -> MedicineEntry
  ) -> [Effect] {
    keepList(entries(of: reference).map { $0.name == name ? how($0) : $0 }, reference)
      ?? refuse(.noLongerOpen)
  }

  mutating func remove(_ index: Int, _ reference: Item.Reference) -> [Effect] {
    var list = entries(of: reference)
    guard list.indices.contains(index) else { return [] }
    // A slip must not take a blood thinner off the list.
    let again = Notice.again(.removeMedicine(index))
    guard frame.notice == again else { return refuse(again) }
    list.remove(at: index)
    return keepList(list, reference) ?? refuse(.noLongerOpen)
  }

  /// Saves the list as far as it goes and shows it again, under what its medicines raise; nil when
  /// nothing may be answered any more.
  private mutating func keepList(_ list: [MedicineEntry], _ reference: Item.Reference) -> [Effect]?
  {
    let answer = Answer.medicines(list, complete: false)
    guard let effects = keep(answer, of: reference) else { return nil }
    goOnUnderTold { $0.frames = $0.base + [Frame(.item(reference, .ask), focus: list.count)] }
    return effects
  }
}
