import Care

extension FileReader {
  /// One file of `pathways/`; whether its lists exist is looked up later.
  mutating func readPathway(_ tree: YAMLTree?, name: String) -> PathwayDraft {
    let stages = Stage.allCases.map(\.rawValue)
    guard let tree, let head = readHead(tree, kind: "pathway", required: ["title"] + stages) else {
      return PathwayDraft(
        file: file, id: Pathway.ID(name), title: nil, signature: nil, checklists: nil)
    }
    checkName(head.name, is: name)
    let title = head.fields["title"].flatMap { readText($0) }
    var checklists: [Stage: [Located<Checklist.ID>]] = [:]
    let places = Stage.allCases.compactMap { stage in
      head.fields[stage.rawValue].map { (stage, $0.place) }
    }
    for stage in Stage.allCases {
      checklists[stage] = head.fields[stage.rawValue].flatMap { tree in
        readDistinct(tree, mayBeEmpty: true) { reader, part in reader.readIdentifier(part) }
      }
    }
    return PathwayDraft(
      file: file, id: Pathway.ID(name), title: title, signature: head.signature,
      checklists: checklists, places: Dictionary(uniqueKeysWithValues: places))
  }
}
