import Care

/// Which values of its answer rules and conditions can name for one item.
struct PossibleAnswers {
  /// "I am not sure" and "Ask me later", which nearly every item has.
  static let withoutTelling = ["unsure", "later"]

  /// What a condition calls a list of medicines on which there are none.
  static let noMedicine = "none"

  /// Nil when the item's kind could not be read.
  private let kind: Kind?
  private let mayBeUnsure: Bool

  init(of kind: Kind?, mayBeUnsure: Bool) {
    self.kind = kind
    self.mayBeUnsure = mayBeUnsure && kind?.asks ?? true
  }

  /// Whether nothing is known, so that every word may be right.
  var isUnknown: Bool { kind == nil }

  /// The value that a word stands for here; nil for a word that can never be the answer.
  func value(_ word: String) -> AnswerValue? {
    switch (word, kind) {
    case ("unsure", _): mayBeUnsure ? .unsure : nil
    case ("later", _): mayBeUnsure ? .later : nil
    case ("yes", .yesNo): .yes
    case ("no", .yesNo): .no
    case (_, .chooseOne(let options)): option(word, among: options)
    case (_, .chooseMany(let options, let none)):
      option(word, among: options + (none.map { [$0] } ?? []))
    case (Self.noMedicine, .medicines): .noMedicine
    case (_, .medicines): .medicineClass(MedicineClass.ID(word))
    default: nil
    }
  }

  private func option(_ word: String, among options: [Option]) -> AnswerValue? {
    options.first { $0.id.text == word }.map { .option($0.id) }
  }
}
