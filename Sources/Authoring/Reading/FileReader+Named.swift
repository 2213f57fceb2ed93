import Care

extension FileReader {
  /// Texts under names that the program knows: each of them is there, and no other.
  mutating func readNamed<Name: NamedText>(_ tree: YAMLTree) -> [Name: Text]? {
    guard let fields = readFields(tree, required: Name.allCases.map(\.rawValue)) else { return nil }
    var texts: [Name: Text] = [:]
    for name in Name.allCases {
      guard let tree = fields[name.rawValue] else { continue }
      beginTelling()
      texts[name] = readText(tree, needs: name.needs)
    }
    return texts.count == Name.allCases.count ? texts : nil
  }

  /// The same where each has its own source.
  mutating func readSourced<Name: NamedText>(_ tree: YAMLTree) -> [Name: Text]? {
    guard let fields = readFields(tree, required: Name.allCases.map(\.rawValue)) else { return nil }
    var texts: [Name: Text] = [:]
    for name in Name.allCases {
      guard let tree = fields[name.rawValue] else { continue }
      texts[name] = readSourcedText(tree, needs: name.needs)?.text
    }
    return texts.count == Name.allCases.count ? texts : nil
  }

  /// `{ text: …, source: … }`, with a condition where one may stand.
  mutating func readSourcedText(
    _ tree: YAMLTree, needs: [String] = [], mayHaveCondition: Bool = false
  ) -> Line? {
    guard
      let fields = readFields(
        tree, required: ["text", "source"], optional: mayHaveCondition ? ["when"] : [])
    else { return nil }
    beginTelling()
    let text = fields["text"].flatMap { readText($0, needs: needs) }
    let sources = fields["source"].flatMap { readSourceIDs($0) }
    let when = readWhen(fields)
    guard let text, let sources, let when else { return nil }
    return Line(text, when: when, sources: sources)
  }

  /// Sentences of which those stand there whose conditions hold.
  mutating func readLines(_ tree: YAMLTree?) -> [Line]? {
    guard let tree else { return [] }
    guard let list = readList(tree) else { return nil }
    let lines = list.map { readSourcedText($0, mayHaveCondition: true) }
    let read = lines.compactMap { $0 }
    return read.count == lines.count ? read : nil
  }

  /// `emergency.yaml`.
  mutating func readEmergencyTexts(
    _ tree: YAMLTree
  ) -> (signature: Signature?, texts: [EmergencyText: Text]?)? {
    guard let head = readHead(tree, kind: "emergency", required: ["texts"]) else { return nil }
    return (head.signature, head.fields["texts"].flatMap { readSourced($0) })
  }

  /// `texts.yaml`.
  mutating func readTexts(
    _ tree: YAMLTree
  ) -> (signature: Signature?, home: [HomeText: Text]?, staff: [StaffText: Text]?)? {
    guard let head = readHead(tree, kind: "texts", required: ["home", "staff"]) else { return nil }
    let home: [HomeText: Text]? = head.fields["home"].flatMap { readSourced($0) }
    // Staff read their field's own words.
    isTellingStaff = true
    let staff: [StaffText: Text]? = head.fields["staff"].flatMap { readSourced($0) }
    isTellingStaff = false
    return (head.signature, home, staff)
  }

  /// `sites.yaml`.
  mutating func readSites(
    _ tree: YAMLTree
  ) -> (signature: Signature?, sites: [SiteForm]?)? {
    guard let head = readHead(tree, kind: "sites", required: ["list"]),
      let entries = head.fields["list"].flatMap({ readList($0) })
    else { return nil }
    var ids: Set<SiteForm.ID> = []
    let sites = entries.map { entry -> SiteForm? in
      guard let site = readSite(entry) else { return nil }
      if !ids.insert(site.id).inserted {
        note(.value(.doubled(site.id.text)), at: entry["id"]?.place ?? entry.place)
      }
      return site
    }
    let read = sites.compactMap { $0 }
    return (head.signature, read.count == sites.count ? read : nil)
  }

  private mutating func readSite(_ tree: YAMLTree) -> SiteForm? {
    guard
      let fields = readFields(
        tree, required: ["id", "choices", "texts", "source"], optional: ["example"])
    else { return nil }
    let id: SiteForm.ID? = fields["id"].flatMap { readIdentifier($0) }
    let choices = fields["choices"].flatMap {
      readDistinct($0) { reader, part in reader.readSiteChoice(part) }
    }
    // The nurse's form and the sheet's heading: what a family reads of it is the name alone.
    isTellingStaff = true
    let texts: [SiteText: Text]? = fields["texts"].flatMap { readNamed($0) }
    isTellingStaff = false
    let sources = fields["source"].flatMap { readSourceIDs($0) }
    let names = (choices ?? []).map(\.value.id.text)
    let example = fields["example"].map { readOneOf(names, $0, of: .choice) }
    guard let id, example != .some(nil), let choices,
      choices.count == fields["choices"]?.list?.count, let texts,
      let sources
    else { return nil }
    return SiteForm(
      id: id, choices: choices.map(\.value), texts: texts, sources: sources,
      example: (example ?? nil).map { Site($0) })
  }

  /// A short name that everybody writes, such as `T12`, or one with what it is called.
  private mutating func readSiteChoice(_ tree: YAMLTree) -> SiteForm.Choice? {
    guard tree.map != nil else { return readSiteID(tree).map { SiteForm.Choice(id: $0) } }
    guard let fields = readFields(tree, required: ["id", "text"]) else { return nil }
    let id = fields["id"].flatMap { readSiteID($0) }
    let text = fields["text"].flatMap { readText($0, most: Self.mostNameCharacters) }
    guard let id, let text else { return nil }
    return SiteForm.Choice(id: id, name: text)
  }

  private mutating func readSiteID(_ tree: YAMLTree) -> Site? {
    guard let word = tree.word, isIdentifier(word, alsoCapitals: true) else {
      note(.shape(.expected(.sourceIdentifier)), at: tree.place)
      return nil
    }
    return Site(word)
  }
}
