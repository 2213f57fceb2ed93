import CNcurses
import Pages
import Typing

/// What terminfo and the locale say of this terminal's bytes.
extension Terminal {
  /// The sequences of its keys; all begin with ESC.
  static var sequences: [String: Key] {
    var keys: [String: Key] = [:]
    for (name, key) in capabilities {
      guard let sequence = cn_sequence(name).map({ String(cString: $0) }),
        sequence.first == "\u{1B}", sequence.count > 1
      else { continue }
      keys[sequence] = key
    }
    return keys
  }

  private static var capabilities: [(name: String, key: Key)] {
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kent", .enter), ("kbs", .backspace),
      ("kdch1", .delete), ("kcbt", .backTab),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
  }

  /// Without a locale letters are UTF-8 all the same: no terminal of today sends anything else.
  static var encoding: Encoding {
    guard Int(cn_charset()) == CN_TABLE else { return .utf8 }
    return .table((0...255).map { Unicode.Scalar(UInt32(bitPattern: cn_letter(UInt8($0)))) })
  }
}
