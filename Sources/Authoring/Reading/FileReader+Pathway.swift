import Care

extension FileReader {
  /// One file of `pathways/`; whether its lists exist is looked up later.
  mutating func readPathway(_ tree: YAMLTree?, name: String) -> PathwayDraft {
    let stages = Stage.allCases.map(\.rawValue)
    // Lists that went home before are of the first procedures, which have every order and one site.
    let own = ["orders", "site"]
    let head = tree.flatMap {
      readHead(
        $0, kind: "pathway", required: ["title"] + (known.isAtHome ? [] : own) + stages,
        optional: known.isAtHome ? own : [])
    }
    guard let head else {
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
    let orders = head.fields["orders"].map { readOrderNames($0) }
    let site = head.fields["site"].map { readSiteName($0) }
    return PathwayDraft(
      file: file, id: Pathway.ID(name), title: title, signature: head.signature,
      checklists: checklists, places: Dictionary(uniqueKeysWithValues: places),
      isPlanRead: orders != .some(nil) && site != .some(nil), orders: orders ?? nil,
      site: site ?? nil)
  }

  /// The lines of the order form that this procedure has; details come with what they belong to.
  private mutating func readOrderNames(_ tree: YAMLTree) -> [AfterCare]? {
    let names = readDistinct(tree, mayBeEmpty: true) { reader, part in reader.readOrderName(part) }
    guard let names, names.count == tree.list?.count else { return nil }
    return names.map(\.value)
  }

  private mutating func readSiteName(_ tree: YAMLTree) -> SiteForm.ID? {
    guard let sites = known.sites else { return readIdentifier(tree) }
    return readOneOf(sites.map(\.text).sorted(), tree, of: .site).map { SiteForm.ID($0) }
  }
}
