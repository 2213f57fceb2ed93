extension Weight {
  /// Reads "10 lb", "4.5 kg" and "4,5 kg".
  ///
  /// Nil without a unit: ten pounds taken for ten kilograms is twice as much.
  package init?(typed: String) {
    let text = typed.lowercased().filter { $0 != " " }
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let unit = text.dropFirst(number.count)
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let whole = parts.first.flatMap({ Int($0) }), (0...200).contains(whole), parts.count <= 2
    else { return nil }
    let tenth = parts.count == 2 ? (parts[1].count == 1 ? Int(parts[1]) : nil) : 0
    guard let tenth else { return nil }
    let tenths = whole * 10 + tenth
    switch unit {
    case "kg": self.init(grams: tenths * 100)
    case "lb", "lbs": self.init(grams: (tenths * 453_592 + 5_000) / 10_000)
    default: return nil
    }
  }
}
