import CNcurses
import Pages

extension Key {
  /// Nil for keys that nothing is bound to.
  init?(_ event: cn_event) {
    let key = Int(event.kind) == CN_KEY ? Self.named(Int(event.value)) : Self.typed(event.value)
    guard let key else { return nil }
    self = key
  }

  private static func typed(_ value: Int32) -> Key? {
    switch value {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x03: return .interrupt
    default:
      guard value >= 0x20, let scalar = Unicode.Scalar(UInt32(value)),
        !(0x80..<0xA0).contains(value)
      else { return nil }
      return .character(Character(scalar))
    }
  }

  private static func named(_ value: Int) -> Key? {
    switch value {
    case CN_KEY_UP: .up
    case CN_KEY_DOWN: .down
    case CN_KEY_LEFT: .left
    case CN_KEY_RIGHT: .right
    case CN_KEY_HOME: .home
    case CN_KEY_END: .end
    case CN_KEY_PAGE_UP: .pageUp
    case CN_KEY_PAGE_DOWN: .pageDown
    case CN_KEY_ENTER: .enter
    case CN_KEY_BACKSPACE: .backspace
    case CN_KEY_DELETE: .delete
    case CN_KEY_BACK_TAB: .backTab
    case CN_KEY_ESCAPE: .escape
    case CN_KEY_FUNCTION + 1...CN_KEY_FUNCTION + 12: .function(value - CN_KEY_FUNCTION)
    default: nil
    }
  }
}
