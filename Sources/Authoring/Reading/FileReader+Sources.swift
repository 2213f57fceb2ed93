import Care

extension FileReader {
  /// `sources.yaml`; the names apart, because one of a source that is not right is still known.
  mutating func readSources(
    _ tree: YAMLTree
  ) -> (sources: [Source.ID: Source], names: Set<Source.ID>)? {
    guard let head = readHead(tree, kind: "sources", required: ["list"]),
      let entries = head.fields["list"].flatMap({ readList($0) })
    else { return nil }
    var sources: [Source.ID: Source] = [:]
    let names = Set(entries.compactMap { $0["id"]?.word }.map { Source.ID($0) })
    for entry in entries {
      guard let source = readSource(entry) else { continue }
      if sources.updateValue(source, forKey: source.id) != nil {
        note(.value(.doubled(source.id.text)), at: entry["id"]?.place ?? entry.place)
      }
    }
    return (sources, names)
  }

  private mutating func readSource(_ tree: YAMLTree) -> Source? {
    guard let fields = readFields(tree, required: ["id", "title", "seen"], optional: ["at"]) else {
      return nil
    }
    let id = fields["id"].flatMap { readSourceID($0) }
    let title = fields["title"].flatMap { readWord($0) }
    let address = fields["at"].map { readWord($0) }
    let seen: Source.Seen? = fields["seen"].flatMap { readChoice($0, of: .seen) }
    guard let id, let title, let seen, address != .some(nil) else { return nil }
    return Source(id: id, title: title, address: address ?? nil, seen: seen)
  }

  private mutating func readSourceID(_ tree: YAMLTree) -> Source.ID? {
    guard let word = tree.word, isIdentifier(word, alsoCapitals: true) else {
      note(.shape(.expected(.sourceIdentifier)), at: tree.place)
      return nil
    }
    let id = Source.ID(word)
    guard id != Source.unverified else {
      note(.value(.reserved(word)), at: tree.place)
      return nil
    }
    return id
  }

  /// The sources of one item: a list of their names, in which `unverified` is one, or that word alone.
  mutating func readSourceIDs(_ tree: YAMLTree) -> [Source.ID]? {
    if tree.word == Source.unverified.text { return [Source.unverified] }
    return readDistinct(tree) { reader, part in reader.readKnownSource(part) }?.map(\.value)
  }

  private mutating func readKnownSource(_ tree: YAMLTree) -> Source.ID? {
    guard let word = readWord(tree) else { return nil }
    let id = Source.ID(word)
    guard id == Source.unverified || known.sources?.contains(id) ?? true else {
      // There are too many sources to name them all.
      note(.value(.unknown(.source, word, expected: [])), at: tree.place)
      return nil
    }
    return id
  }
}
