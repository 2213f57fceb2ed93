/// The words that findings say were expected.
enum Words {
  static let kinds = [
    "tell", "sign", "yes-no", "choose-one", "choose-many", "number", "scale", "temperature",
    "date", "time", "text", "medicines", "teach-back",
  ]
  static let levels = ["note", "review", "hold", "call", "emergency"]
  static let tests = ["is", "at-least", "at-most", "later-than", "class", "tier", "unknown-name"]
  static let operators = [
    "procedure", "orders.anaesthesia", "<checklist>.<item>", "any", "all", "not",
  ]
  static let tellKeys = ["id", "ask", "text", "source", "why", "when", "conflicts"]
  static let numberKeys = [
    "id", "ask", "text", "source", "why", "unit", "least", "most", "when", "conflicts", "unsure",
    "raise",
  ]
}
