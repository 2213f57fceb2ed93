import Pages

/// Which sequence of bytes is which key.
///
/// A key together with Ctrl, Alt or Shift has a sequence of its own, which is not here: it means nothing.
extension Keyboard {
  /// Those that most terminals share: F2 and F3 call for help and must work under a wrong TERM too.
  static let usual: [String: Key] = [
    "\u{1B}[A": .up, "\u{1B}[B": .down, "\u{1B}[C": .right, "\u{1B}[D": .left,
    "\u{1B}OA": .up, "\u{1B}OB": .down, "\u{1B}OC": .right, "\u{1B}OD": .left,
    "\u{1B}[H": .home, "\u{1B}[F": .end, "\u{1B}OH": .home, "\u{1B}OF": .end,
    "\u{1B}[1~": .home, "\u{1B}[4~": .end, "\u{1B}[7~": .home, "\u{1B}[8~": .end,
    "\u{1B}[3~": .delete, "\u{1B}[5~": .pageUp, "\u{1B}[6~": .pageDown, "\u{1B}[Z": .backTab,
    "\u{1B}OP": .function(1), "\u{1B}OQ": .function(2), "\u{1B}OR": .function(3),
    "\u{1B}OS": .function(4),
    "\u{1B}[[A": .function(1), "\u{1B}[[B": .function(2), "\u{1B}[[C": .function(3),
    "\u{1B}[[D": .function(4), "\u{1B}[[E": .function(5),
    "\u{1B}[11~": .function(1), "\u{1B}[12~": .function(2), "\u{1B}[13~": .function(3),
    "\u{1B}[14~": .function(4), "\u{1B}[15~": .function(5), "\u{1B}[17~": .function(6),
    "\u{1B}[18~": .function(7), "\u{1B}[19~": .function(8), "\u{1B}[20~": .function(9),
    "\u{1B}[21~": .function(10), "\u{1B}[23~": .function(11), "\u{1B}[24~": .function(12),
  ]

  /// A number pad that was put in application mode: its keys are still what is printed on them, whatever
  /// else the terminal calls them.
  static let numberPad: [String: Key] = {
    var keys: [String: Key] = [
      "\u{1B}OM": .enter, "\u{1B}OI": .tab, "\u{1B}O ": .character(" "),
      "\u{1B}OX": .character("="), "\u{1B}Oj": .character("*"), "\u{1B}Ok": .character("+"),
      "\u{1B}Ol": .character(","), "\u{1B}Om": .character("-"), "\u{1B}On": .character("."),
      "\u{1B}Oo": .character("/"),
    ]
    for (letter, digit) in zip("pqrstuvwxy", "0123456789") {
      keys["\u{1B}O\(letter)"] = .character(digit)
    }
    return keys
  }()
}
