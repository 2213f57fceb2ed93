import Care
import Flow

/// What `stepwell doctor` says, in one language.
package struct HealthSentences {
  private let words: HealthWords
  private let invocation: Invocation

  /// The commands that it names find the folders of `invocation`.
  package init(language: Language, invocation: Invocation) {
    words = Words.of(language).health
    self.invocation = invocation
  }

  /// What is so, and what to do about it where somebody has to.
  package func sentence(_ fact: HealthFact) -> String { words.sentence(fact, invocation) }

  package var allIsWell: String { words.allIsWell }
}

/// Words about the computer and not about anybody on it, for whoever looks after it.
struct HealthWords: Sendable {
  let sentence: @Sendable (HealthFact, Invocation) -> String
  let allIsWell: String
}
