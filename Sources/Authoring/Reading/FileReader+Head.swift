import Care

/// What every file starts with.
struct Head {
  let fields: Fields
  /// The value of the first key: the file's name or, where there is only one such file, any word.
  let name: YAMLTree?
  let signature: Signature?
}

extension FileReader {
  /// The head of a file of this kind and its other fields.
  mutating func readHead(
    _ tree: YAMLTree, kind: String, required: [String], optional: [String] = []
  ) -> Head? {
    let first = [kind, "owner", "reviewed"]
    guard let fields = readFields(tree, required: first + required, optional: optional) else {
      return nil
    }
    checkOrder(of: tree, first)
    return Head(fields: fields, name: fields[kind], signature: readSignature(fields))
  }

  /// Notes a name that is not that of the file.
  mutating func checkName(_ tree: YAMLTree?, is name: String) {
    guard let tree, let written: Identifier<FileReader> = readIdentifier(tree), written.text != name
    else { return }
    note(.reference(.nameDiffersFromFile(name)), at: tree.place)
  }

  private mutating func checkOrder(of tree: YAMLTree, _ expected: [String]) {
    let entries = tree.map ?? []
    // A missing key has its own finding.
    let present = expected.filter { key in entries.contains { $0.key == key } }
    for (entry, key) in zip(entries, present) where entry.key != key {
      note(.shape(.keyOutOfOrder(entry.key, expected: key)), at: entry.keyPlace)
      return
    }
  }

  private mutating func readSignature(_ fields: Fields) -> Signature? {
    let owner = fields["owner"].flatMap { readWord($0) }
    let reviewed = fields["reviewed"].flatMap { readReviewedDay($0) }
    guard let owner, let reviewed else { return nil }
    return Signature(owner: owner == "none" ? nil : owner, reviewed: reviewed.day)
  }

  /// The day of the last review; `never` is a day that is nil.
  private mutating func readReviewedDay(_ tree: YAMLTree) -> (day: CivilDay?, Void)? {
    if tree.word == "never" { return (nil, ()) }
    guard let day = CivilDay(iso: tree.word ?? "") else {
      note(.shape(.expected(.day)), at: tree.place)
      return nil
    }
    return (day, ())
  }
}
