import Care

/// The words that findings say were expected.
enum Words {
  static let kinds = [
    "tell", "sign", "yes-no", "choose-one", "choose-many", "number", "scale", "temperature",
    "date", "time", "text", "medicines", "teach-back",
  ]
  static let levels = ["note", "review", "hold", "call", "emergency"]
  static let tests = [
    "is", "at-least", "at-most", "later-than", "class", "tier", "twice", "unknown-name",
  ]
  static let operators = [
    "procedure", "orders.anaesthesia", "orders.<order>", "<checklist>.<item>", "any", "all", "not",
  ]
  static let tellKeys = ["id", "ask", "text", "source", "why", "when", "conflicts", "means"]
  static let homeTellKeys = tellKeys + ["not-before"]
  static let listKeys = [
    "checklist", "owner", "reviewed", "for", "title", "items", "means",
  ]
  static let numberKeys = [
    "id", "ask", "text", "source", "why", "unit", "least", "most", "when", "conflicts", "unsure",
    "raise", "means",
  ]
  static let orders = [
    "orders.anaesthesia", "orders.brace", "orders.closure", "orders.ice", "orders.heat",
    "orders.physiotherapy", "orders.opioid", "orders.restarts",
  ]
  static let dayOrders = [
    "brace-until", "lifting-until", "driving", "washing", "bath", "dressing", "work", "follow-up",
    "calls",
  ]
  static let dues = ["daily", "restarts", "last-day"] + dayOrders
  static let orderNames = Array(defaultOrders.dropLast()) + ["follow-up", "calls"]
  static let placeholders =
    Placeholder.names + (defaultOrders.dropLast() + ["follow-up", "calls"]).map { "orders.\($0)" }
  static let closures = ["glue", "strips", "stitches", "none"]
  static let defaultOrders = [
    "flat-rest", "brace", "brace-type", "brace-hours", "brace-until", "lifting", "lifting-until",
    "driving", "washing", "bath", "closure", "dressing", "ice", "heat", "physiotherapy",
    "pain-plan", "opioid", "work", "calls",
  ]
  /// Those of the clean set but the first, which name their sources.
  static let withSource = [
    "brace", "brace-type", "brace-hours", "brace-until", "lifting", "lifting-until", "closure",
    "calls",
  ]
}
