/// Whether what was typed as the name of a medicine says that there is none, or no other: "none",
/// "I don't take any", "no tomo nada más", "that's all".
///
/// Kept as a medicine it would wait for a decision that nobody can make. One word that is none of
/// these is enough to keep it: "no blood thinner" is worth reading.
package func saysNoMedicine(_ typed: String) -> Bool {
  let apart = typed.map { $0.isLetter || $0.isNumber || "'’".contains($0) ? $0 : " " }
  let words = String(apart).split(separator: " ").map { String(plainLetters(String($0))) }
  guard words.allSatisfy({ TypedWords.none.contains($0) || TypedWords.besideNone.contains($0) })
  else { return false }
  return words.contains(where: TypedWords.none.contains)
    || TypedWords.thatIsAll.contains(words.joined(separator: " "))
}

extension TypedWords {
  fileprivate static let none: Set<String> = [
    "none", "nothing", "no", "not", "nope", "never", "dont", "nil", "zero", "na", "nada",
    "ninguno", "ninguna", "ningun", "ningunos", "ningunas", "sin", "nunca", "tampoco",
  ]

  /// Say nothing by themselves.
  fileprivate static let besideNone: Set<String> = [
    "i", "we", "he", "she", "do", "does", "am", "im", "is", "are", "have", "there", "n", "a", "t",
    "take", "takes", "taking", "taken", "use", "on", "any", "anything", "at", "all", "of", "the",
    "these",
    "them", "it", "else", "other", "more", "right", "now", "that", "thats", "thank", "thanks",
    "you", "really", "daily", "currently", "medicine", "medicines", "medication", "medications",
    "meds", "med", "drug", "drugs", "pill", "pills", "tablets", "done", "finished",
    "yo", "tomo", "tomamos", "toma", "tomando", "uso", "usa", "estoy", "hay", "tengo", "mas",
    "otro", "otra", "otros", "otras", "de", "eso", "esto", "es", "todo", "por", "ahora", "gracias",
    "actualmente", "medicamento", "medicamentos", "medicina", "medicinas", "pastilla", "pastillas",
    "remedio", "remedios", "cosa", "absolutamente", "ya", "listo", "lista",
  ]

  fileprivate static let thatIsAll: Set<String> = [
    "that is all", "thats all", "thats it", "that is it", "all", "done", "all done", "i am done",
    "n a",
    "im done", "finished", "that is all i take", "thats all i take", "eso es todo", "es todo",
    "todo", "listo", "ya", "ya es todo",
  ]
}
