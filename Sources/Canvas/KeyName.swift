import Pages

extension Key {
  /// What is printed on the key, the same in every language.
  func name(in letters: Letters) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .up: letters == .unicode ? "↑" : "Up"
    case .down: letters == .unicode ? "↓" : "Down"
    case .left: letters == .unicode ? "←" : "Left"
    case .right: letters == .unicode ? "→" : "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .interrupt: "Ctrl-C"
    case .function(let number): "F\(number)"
    }
  }
}
