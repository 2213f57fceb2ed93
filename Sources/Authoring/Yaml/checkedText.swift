import Care

/// The bytes as text, or everything in them that no file may hold.
///
/// A byte order mark at the very start, which some editors write, is dropped.
func checkedText(of bytes: [UInt8]) -> (text: String?, problems: [Located<FileProblem>]) {
  let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard let text = String(validating: content, as: UTF8.self) else {
    return (nil, [Located(value: .notUTF8, place: endOfText(in: content))])
  }
  let problems = unsafeCharacters(in: text)
  return (problems.isEmpty ? text : nil, problems)
}

/// Where the bytes stop being UTF-8.
private func endOfText(in bytes: ArraySlice<UInt8>) -> Place {
  var decoder = UTF8()
  var rest = bytes.makeIterator()
  var counter = PlaceCounter()
  while case .scalarValue(let scalar) = decoder.decode(&rest) {
    counter.pass(scalar)
  }
  return counter.place
}

/// The first of every line: the rest are mostly of the same kind.
private func unsafeCharacters(in text: String) -> [Located<FileProblem>] {
  var found: [Located<FileProblem>] = []
  var counter = PlaceCounter()
  for scalar in text.unicodeScalars {
    // Line ends and tabs separate words; within a text they are found later.
    if scalar.isUnsafe && !["\n", "\r", "\t"].contains(scalar),
      found.last?.place.line != counter.place.line
    {
      found.append(Located(value: .unsafeCharacter(scalar.value), place: counter.place))
    }
    counter.pass(scalar)
  }
  return found
}

extension Unicode.Scalar {
  /// Whether it must not be shown, as `SafeText` says.
  var isUnsafe: Bool {
    // Nearly every character; the table of categories is slow.
    if (" "..."~").contains(self) { return false }
    return SafeText.isUnsafe(String(self))
  }
}

/// Counts lines and columns as libYAML does, in Unicode scalars.
private struct PlaceCounter {
  private var line = 1
  private var column = 1
  private var wasReturn = false

  var place: Place { Place(line: line, column: column) }

  mutating func pass(_ scalar: Unicode.Scalar) {
    if scalar == "\n" && wasReturn {
      wasReturn = false
      return
    }
    wasReturn = scalar == "\r"
    if scalar == "\n" || scalar == "\r" {
      (line, column) = (line + 1, 1)
    } else {
      column += 1
    }
  }
}
