import Care

/// The words in one language that tell somebody to change a medicine, and those that take this back.
///
/// All are plain: lower case, without accents.
struct AdviceWords {
  /// Word by word.
  typealias Phrase = [String]

  /// Enough by themselves, unless food or drink follows.
  let alone: [Phrase]
  /// These need a medicine behind them, or "it" or so many days where a medicine is meant.
  let verbs: [Phrase]
  /// These need one too; "it" may be anything.
  let withMedicine: [Phrase]
  /// These need one and then one of the other words: "take … again", "put … on hold".
  let pairs: [(verbs: [Phrase], then: Set<String>)]
  /// These need one before or behind both: "must be" and "stopped".
  let passives: [(before: [Phrase], then: Set<String>)]
  /// These need one where a sentence or a clause begins so.
  let openers: [Phrase]
  /// These too, and behind it one of `afterBans`, a number or the end: "no aspirin for 5 days".
  let bans: [Phrase]
  let afterBans: Set<String>
  /// Before a medicine, with one of `isWhen` behind it: "last aspirin is".
  let lasts: Set<String>
  let isWhen: Set<String>
  /// May stand between a verb and its medicine.
  let between: Set<String>
  let medicines: Set<String>
  /// Stand for the medicine; a Spanish one may hang on to the verb.
  let pronouns: [String]
  let hanging: [String]
  let food: Set<String>
  let days: Set<String>
  let isNot: Set<String>
  /// May stand between "not" and a verb: "do not skip or stop".
  let carriesNot: Set<String>
  /// Say that it is not yet said, or that another decides: "if you stop", "tell you when to start".
  let leavesOpen: Set<String>
  /// What then stands right before the verb; empty where any word may.
  let subjects: Set<String>
  /// Right before a verb they do what it says: "these hold aspirin".
  let doers: Set<String>
  /// Anywhere in a sentence that forbids it or names a risk: nobody is to decide alone, or the team
  /// decided otherwise.
  let warns: [String]
  /// Forbid, beside those of `isNot`.
  let negations: Set<String>
  let risks: Set<String>
}

extension AdviceWords {
  /// Nil for a language that nobody has written these for.
  static func of(_ language: Language) -> AdviceWords? {
    switch language {
    case .english: english
    case .spanish: spanish
    default: nil
    }
  }

  static func phrases(_ all: [String]) -> [Phrase] {
    all.map { $0.split(separator: " ").map(String.init) }
  }

  /// Each of these with each of the others behind it.
  static func phrases(_ all: [String], with others: [String]) -> [Phrase] {
    phrases(all.flatMap { one in others.map { "\(one) \($0)" } })
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
