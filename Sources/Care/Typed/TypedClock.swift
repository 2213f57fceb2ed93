/// What somebody typed where a time of day is asked for: "6:30", "630", "6.30 pm", "18h".
///
/// Nil for all that may mean something else, as two hours ("10 a 11") or a stretch of time ("14 hours"):
/// a time that nobody gave moves the hours of a fast.
package struct TypedClock: Hashable, Sendable {
  package let clock: ClockTime
  /// Whether it can be morning or afternoon, which then must be asked.
  package let isHalfOpen: Bool
  /// Whether it is written as only a clock of 24 hours has it: "02:30", "1430", "2h30".
  package let isBy24Hours: Bool

  package init?(_ text: String) {
    guard let pieces = TypedPieces(text, separators: [":", ".", ","])?.pieces,
      let digits = Digits(pieces), let half = Half(pieces[digits.end...], behind: digits)
    else { return nil }
    let hour = digits.hour
    // "0:30 am" is read as it is meant; "13:00 am" is not.
    guard half != .morning || hour <= 12, half != .afternoon || hour > 0 else { return nil }
    let by24 =
      half == .afternoon && hour < 12 ? hour + 12 : half == .morning && hour == 12 ? 0 : hour
    guard let clock = ClockTime(hour: by24, minute: digits.minute) else { return nil }
    self.clock = clock
    isHalfOpen = half != .morning && half != .afternoon && (1...12).contains(hour)
    let isWritten24 = digits.hasZero || digits.hasH || hour == 0 || hour > 12
    isBy24Hours = half == .by24Hours || half == .open && isWritten24
  }
}

/// The hour and the minutes with which a time of day begins.
private struct Digits {
  var hour = 0
  var minute = 0
  /// How many pieces they are.
  var end = 1
  /// Whether the hour begins with a zero.
  var hasZero = false
  /// Whether they can be nothing but hour and minutes: four digits, or two and two with ":" between.
  var isWhole = false
  /// Whether an h stands between them.
  var hasH = false

  init?(_ pieces: [TypedPieces.Piece]) {
    guard let first = pieces.first, first.isNumber else { return nil }
    var (hours, minutes) = (first.letters, "00")
    let next = pieces.dropFirst()
    if let second = next.first, second.isNumber {
      guard let isWhole = Self.isWhole(hours, second) else { return nil }
      (minutes, end, self.isWhole) = (second.letters, 2, isWhole)
    } else if next.first?.letters == "h", let second = next.dropFirst().first, second.isNumber {
      (minutes, end, hasH) = (second.letters, 3, true)
    } else if hours.count > 2 {
      isWhole = hours.count == 4
      // No hour begins with 3 to 9, so that 630 is half past six.
      if hours.prefix(1) > "2" { hours = "0" + hours } else { hasZero = hours.prefix(1) == "0" }
      (hours, minutes) = (String(hours.prefix(2)), String(hours.dropFirst(2)))
    }
    guard (1...2).contains(hours.count), minutes.count == 2, let hour = Int(hours),
      let minute = Int(minutes)
    else { return nil }
    hasZero = hasZero || first.letters.count == 2 && hours.prefix(1) == "0"
    (self.hour, self.minute) = (hour, minute)
  }

  /// Whether what stands between two numbers joins them for certain; nil where they may be two hours:
  /// after a blank or a comma "6 30" is one time, and "10 11" can be two.
  private static func isWhole(_ hours: String, _ second: TypedPieces.Piece) -> Bool? {
    let mark = second.gap.filter { !$0.isWhitespace }
    if mark == ":" || second.gap == "." { return true }
    guard mark.count <= 1, let hour = Int(hours), let minute = Int(second.letters) else {
      return nil
    }
    let isHour = (1...24).contains(minute) && (hour > 12 || minute <= 12)
    return isHour ? nil : false
  }
}

/// What stands behind the hour: which half of the day, or that it is counted in 24 hours.
private enum Half {
  case morning, afternoon, by24Hours, open

  /// Nil for any other word; an "a" or "p" by itself counts where it is glued to the digits, because
  /// "7 a" goes on "7 a 8" in Spanish.
  init?(_ rest: ArraySlice<TypedPieces.Piece>, behind digits: Digits) {
    guard rest.allSatisfy({ !$0.isNumber }) else { return nil }
    let word = rest.map(\.letters).joined()
    let isGlued = rest.first?.gap == ""
    if word.isEmpty {
      self = .open
    } else if TypedWords.morning.contains(word), word.count > 1 || isGlued {
      self = .morning
    } else if TypedWords.afternoon.contains(word), word.count > 1 || isGlued {
      self = .afternoon
    } else if TypedWords.inClocks.contains(word), digits.isWhole || word == "h" && isGlued {
      // "14 hours" can be how long ago it was; "18:30 hours" and "18h" cannot.
      self = .by24Hours
    } else {
      return nil
    }
  }
}
