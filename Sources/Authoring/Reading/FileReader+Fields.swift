/// The values of a map whose keys have been checked.
struct Fields {
  let place: Place
  private let values: [String: YAMLTree]

  fileprivate init(place: Place, values: [String: YAMLTree]) {
    self.place = place
    self.values = values
  }

  subscript(key: String) -> YAMLTree? { values[key] }
}

extension FileReader {
  /// The fields of a map that has every required key and none but these.
  mutating func readFields(
    _ tree: YAMLTree, required: [String], optional: [String] = []
  ) -> Fields? {
    guard let entries = readEntries(tree) else { return nil }
    let expected = required + optional
    for entry in entries where !expected.contains(entry.key) {
      note(.shape(.unknownKey(entry.key, expected: expected)), at: entry.keyPlace)
    }
    for key in required where !entries.contains(where: { $0.key == key }) {
      note(.shape(.missingKey(key)), at: tree.place)
    }
    return Fields(
      place: tree.place,
      values: Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) }))
  }

  /// The entries of a map that has at least one.
  mutating func readEntries(_ tree: YAMLTree) -> [YAMLTree.Entry]? {
    guard let entries = tree.map else {
      note(.shape(.expected(.map)), at: tree.place)
      return nil
    }
    guard !entries.isEmpty else {
      note(.shape(.emptyList), at: tree.place)
      return nil
    }
    return entries
  }

  mutating func readList(_ tree: YAMLTree, mayBeEmpty: Bool = false) -> [YAMLTree]? {
    guard let list = tree.list else {
      note(.shape(.expected(.list)), at: tree.place)
      return nil
    }
    if list.isEmpty && !mayBeEmpty {
      note(.shape(.emptyList), at: tree.place)
      return nil
    }
    return list
  }

  /// The entries of a list that are right, each of them once.
  mutating func readDistinct<Value: Hashable>(
    _ tree: YAMLTree, mayBeEmpty: Bool = false, _ read: (inout FileReader, YAMLTree) -> Value?
  ) -> [Located<Value>]? {
    guard let list = readList(tree, mayBeEmpty: mayBeEmpty) else { return nil }
    var seen: Set<Value> = []
    return list.compactMap { part in
      guard let value = read(&self, part) else { return nil }
      guard seen.insert(value).inserted else {
        note(.value(.doubled(part.word ?? "")), at: part.place)
        return nil
      }
      return Located(value: value, place: part.place)
    }
  }
}
