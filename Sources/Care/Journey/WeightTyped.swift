extension Weight {
  /// Reads "10 lb", "4.5 kg" and "4,5 kg".
  ///
  /// Nil without a unit: ten pounds taken for ten kilograms is twice as much.
  package init?(typed: String) {
    guard let number = TypedNumber(typed), (0...200).contains(number.whole),
      number.decimals.count <= 1, !number.isInDegrees
    else { return nil }
    let tenths = number.tenths
    switch number.unit {
    case "kg": self.init(grams: tenths * 100)
    case "lb", "lbs": self.init(grams: (tenths * 453_592 + 5_000) / 10_000)
    default: return nil
    }
  }
}
