import Yams

/// Turns a file's text into a tree, with everything that is wrong about it as YAML.
///
/// The scan has refused what would make composing dangerous, so this only meets honest mistakes.
struct YAMLComposing {
  private(set) var problems: [Located<Problem>] = []
  /// The keys that were put out of the way because they come twice, by their mark.
  private var masked: [Unicode.Scalar: Located<String>] = [:]
  private var text: String

  /// How many doubled keys are looked for.
  ///
  /// Yams stops at the first one. It is marked and the file composed again, so that all are found; a
  /// big file has fewer tries, so that none can take long.
  private var mostMasks: Int { min(16, 100_000 / max(1, text.utf8.count)) }
  /// The first of the characters for private use, which no checked text holds.
  private static let firstMask: UInt32 = 0xE000

  /// Nil where the text is no YAML at all.
  static func tree(of text: String) -> (tree: YAMLTree?, problems: [Located<Problem>]) {
    var composing = YAMLComposing(text: text)
    let tree = composing.compose()
    return (tree, composing.problems)
  }

  private init(text: String) {
    self.text = text
  }

  private mutating func compose() -> YAMLTree? {
    while true {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          note(.shape(.expected(.map)), at: .start)
          return nil
        }
        // Nodes hold their anchors weakly; the parser owns them.
        return withExtendedLifetime(parser) { tree(of: root, depth: 1) }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard mask(keys.first ?? "", at: Place(context.mark)) else { return nil }
      } catch {
        note(error)
        return nil
      }
    }
  }

  private mutating func note(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      note(.file(.notYAML(problem)), at: Place(mark))
    case .parser(_, let problem, let mark, _):
      let isTooDeep = problem.hasPrefix("Maximum nesting level")
      note(
        .file(isTooDeep ? .tooDeep(most: YAMLScan.mostDepth) : .notYAML(problem)), at: Place(mark))
    case .reader(let problem, _, _, _): note(.file(.notYAML(problem)), at: .start)
    default: note(.file(.notYAML("not readable as YAML")), at: .start)
    }
  }

  private mutating func note(_ problem: Problem, at place: Place) {
    problems.append(Located(value: problem, place: place))
  }
}

// MARK: - Nodes

extension YAMLComposing {
  private mutating func tree(of node: Node, depth: Int) -> YAMLTree? {
    let place = node.mark.map(Place.init) ?? .start
    guard depth <= YAMLScan.mostDepth else {
      note(.file(.tooDeep(most: YAMLScan.mostDepth)), at: place)
      return nil
    }
    // The scan finds these first. Should it ever miss one, an alias is still not followed here.
    guard node.anchor == nil else {
      note(.file(.forbidden(.anchor)), at: place)
      return nil
    }
    switch node {
    case .scalar(let scalar): return YAMLTree(place: place, content: .word(scalar.string))
    case .sequence(let sequence):
      return YAMLTree(
        place: place, content: .list(sequence.compactMap { tree(of: $0, depth: depth + 1) }))
    case .mapping(let mapping):
      return YAMLTree(place: place, content: .map(entries(of: mapping, depth: depth)))
    case .alias:
      note(.file(.forbidden(.alias)), at: place)
      return nil
    }
  }

  private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [YAMLTree.Entry] {
    var entries: [YAMLTree.Entry] = []
    var seen: Set<String> = []
    for (node, value) in mapping {
      let place = node.mark.map(Place.init) ?? .start
      guard node.anchor == nil, let scalar = node.scalar else {
        note(.file(.forbidden(node.anchor == nil ? .complexKey : .anchor)), at: place)
        continue
      }
      let key = unmasked(scalar.string)
      guard key != "<<" else {
        note(.file(.forbidden(.mergeKey)), at: place)
        continue
      }
      guard seen.insert(key).inserted else {
        note(.shape(.doubledKey(key)), at: place)
        continue
      }
      if let value = tree(of: value, depth: depth + 1) {
        entries.append(YAMLTree.Entry(key: key, keyPlace: place, value: value))
      }
    }
    return entries
  }
}

// MARK: - Doubled keys

extension YAMLComposing {
  /// Puts a mark for the first character of the key at this place; false when that cannot help.
  private mutating func mask(_ key: String, at place: Place) -> Bool {
    guard masked.count < mostMasks, !key.isEmpty,
      let mask = Unicode.Scalar(Self.firstMask + UInt32(masked.count)),
      let index = index(of: place)
    else {
      // Without a tree, only the first of each of them is known.
      for first in masked.values { note(.shape(.doubledKey(first.value)), at: first.place) }
      note(.shape(.doubledKey(key)), at: place)
      return false
    }
    masked[mask] = Located(value: key, place: place)
    let scalars = text.unicodeScalars
    let isQuoted = scalars[index] == "\"" || scalars[index] == "'"
    let target = isQuoted ? scalars.index(after: index) : index
    text.unicodeScalars.replaceSubrange(target...target, with: CollectionOfOne(mask))
    return true
  }

  private func unmasked(_ key: String) -> String {
    key.unicodeScalars.first.flatMap { masked[$0]?.value } ?? key
  }

  private func index(of place: Place) -> String.Index? {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    for _ in 1..<place.line {
      guard let end = scalars[start...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else {
        return nil
      }
      start = scalars.index(after: end)
      if scalars[end] == "\r", start < scalars.endIndex, scalars[start] == "\n" {
        start = scalars.index(after: start)
      }
    }
    return scalars.index(start, offsetBy: place.column - 1, limitedBy: scalars.endIndex)
      .flatMap { $0 < scalars.endIndex ? $0 : nil }
  }
}

extension Place {
  fileprivate init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
