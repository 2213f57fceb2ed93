/// Text that can be shown: it holds no control character, no invisible one and none that turns the
/// reading direction around, so that a name or a YAML text cannot command a terminal or look like
/// another name.
///
/// The front ends and the command line print nothing else (RELIABILITY 0, promise 8).
package struct SafeText: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Keeps `limit` characters at most; line breaks become spaces unless `lines` keeps them.
  package init(_ raw: String, limit: Int = 20_000, lines: Bool = false) {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in raw.unicodeScalars {
      if Self.isMark(scalar) {
        // More than three accents on one letter only hide the letters around it; what is left out in
        // between does not begin another letter.
        marks += 1
        if marks <= 3 && !kept.isEmpty { kept.append(scalar) }
        continue
      }
      if scalar == "\n" || scalar == "\t" {
        kept.append(lines && scalar == "\n" ? scalar : " ")
      } else if Self.isShown(scalar) {
        kept.append(scalar)
      } else {
        continue
      }
      marks = 0
    }
    text = String(String(kept).prefix(limit))
  }

  package var description: String { text }

  /// Whether the text holds something that must not be shown.
  package static func isUnsafe(_ raw: String) -> Bool {
    raw.unicodeScalars.contains { !isShown($0) && !isMark($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    // Letters that show nothing, such as the Hangul filler, make two names look alike.
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
