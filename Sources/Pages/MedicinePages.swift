import Care
import Flow

extension PageMaker {
  var addMedicine: String { entries.isEmpty ? words.medicines.add : words.medicines.addMore }

  var noMoreMedicines: String {
    let (home, medicines) = (words.home, words.medicines)
    if isEntered { return entries.isEmpty ? home.takenNone : home.takenAll }
    return entries.isEmpty ? medicines.takeNone : medicines.thatIsAll
  }

  func medicine(at index: Int) -> String {
    entries.indices.contains(index) ? answers.medicine(entries[index]) : ""
  }

  /// The body of the pages on which one medicine is told.
  func medicine(_ step: Screen.Step, into page: inout Page) {
    let words = words.medicines
    switch step {
    case .medicineName:
      page.above = [.question(words.askName), .note(words.nameHelp)]
    case .medicineMatch(let typed):
      page.above = [.question(words.askMatch(typed, state.candidates(for: typed).count))]
    case .medicineDose(let name) where isEntered:
      let home = self.words.home
      page.above = [.question(home.askTaken(shown(name))), .note(home.takenHelp)]
    case .medicineDose(let name):
      page.above = [.question(words.askDose(shown(name))), .note(words.doseHelp)]
    case .medicineOften(let name): page.above = [.question(words.askOften(shown(name)))]
    case .medicineOne(let index):
      guard entries.indices.contains(index) else { return }
      page.above = [.question(words.askKeep(answers.medicine(entries[index])))]
    default: break
    }
  }

  /// Whether it is told what was taken on one day at home.
  private var isEntered: Bool { state.session?.walk?.day != nil }

  private var entries: [MedicineEntry] {
    guard case .item(let reference, _) = state.frame.screen else { return [] }
    return state.entries(of: reference)
  }

  var typedName: String {
    if case .item(_, .medicineMatch(let typed)) = state.frame.screen { return typed }
    return ""
  }

  /// The name as it is called in the person's language.
  func shown(_ name: String) -> String {
    state.formulary?.shown(name, in: state.language) ?? name
  }

  func candidateDetail(_ name: String) -> String? {
    guard let medicine = state.formulary?.exact(name) else { return nil }
    if let generic = medicine.generic { return words.medicines.brandOf(shown(generic)) }
    return state.formulary?.classes[medicine.classID].map { fill($0.title) }
  }
}
