import Care

extension FileReader {
  /// `medicines.yaml`.
  mutating func readFormulary(_ tree: YAMLTree) -> Formulary? {
    guard
      let head = readHead(
        tree, kind: "medicines", required: ["classes", "names"], optional: ["references"])
    else { return nil }
    let classes = head.fields["classes"].flatMap { readClasses($0) }
    let ids = classes.map { Set($0.map(\.id)) }
    let names = head.fields["names"].flatMap { readMedicines($0, classes: ids) }
    let known = names.map { Set($0.map(\.name)) }
    let references = head.fields["references"].flatMap { readReferences($0, names: known) }
    guard let classes, let names else { return nil }
    return Formulary(classes: classes, medicines: names, references: references ?? [])
  }

  private mutating func readReferences(
    _ tree: YAMLTree, names: Set<String>?
  ) -> [MedicineReference]? {
    // A published table, which no patient sees.
    isTellingStaff = true
    defer { isTellingStaff = false }
    return readList(tree)?.compactMap { part in
      guard
        let fields = readFields(part, required: ["names", "before", "restart", "source"])
      else { return nil }
      let medicines = fields["names"].flatMap { readKnownNames($0, among: names) }
      let before = fields["before"].flatMap { readText($0) }
      let restart = fields["restart"].flatMap { readText($0) }
      let sources = fields["source"].flatMap { readSourceIDs($0) }
      guard let medicines, let before, let restart, let sources else { return nil }
      return MedicineReference(
        names: medicines, before: before, restart: restart, sources: sources)
    }
  }

  private mutating func readKnownNames(_ tree: YAMLTree, among names: Set<String>?) -> [String]? {
    readDistinct(tree) { reader, part in
      guard let name = reader.readName(part) else { return nil }
      guard names?.contains(name) ?? true else {
        reader.note(.value(.unknown(.medicine, name, expected: [])), at: part.place)
        return nil
      }
      return name
    }?.map(\.value)
  }

  private mutating func readClasses(_ tree: YAMLTree) -> [MedicineClass]? {
    var ids: Set<MedicineClass.ID> = []
    return readList(tree)?.compactMap { part in
      guard let group = readClass(part) else { return nil }
      if !ids.insert(group.id).inserted {
        note(.value(.doubled(group.id.text)), at: part["id"]?.place ?? part.place)
      }
      return group
    }
  }

  private mutating func readClass(_ tree: YAMLTree) -> MedicineClass? {
    guard let fields = readFields(tree, required: ["id", "title", "why"]) else { return nil }
    let id: MedicineClass.ID? = fields["id"].flatMap { readIdentifier($0) }
    let title = fields["title"].flatMap { readText($0) }
    let why = fields["why"].flatMap { readText($0) }
    guard let id, let title, let why else { return nil }
    return MedicineClass(id: id, title: title, why: why)
  }

  private mutating func readMedicines(
    _ tree: YAMLTree, classes: Set<MedicineClass.ID>?
  ) -> [Medicine]? {
    guard let list = readList(tree) else { return nil }
    let names = Set(list.compactMap { $0["name"]?.word?.lowercased() })
    var seen: Set<String> = []
    return list.compactMap { part in
      guard let medicine = readMedicine(part, classes: classes) else { return nil }
      if !seen.insert(medicine.name.lowercased()).inserted {
        note(.value(.doubled(medicine.name)), at: part["name"]?.place ?? part.place)
      }
      if let generic = medicine.generic, !names.contains(generic.lowercased()) {
        note(
          .value(.unknown(.medicine, generic, expected: [])), at: part["of"]?.place ?? part.place)
      }
      return medicine
    }
  }

  private mutating func readMedicine(
    _ tree: YAMLTree, classes: Set<MedicineClass.ID>?
  ) -> Medicine? {
    let required = ["name", "class", "tier", "evidence"]
    let others = (known.languages ?? Known.shippedLanguages).filter { $0 != .english }
    let optional = ["of", "also"] + others.map(\.code)
    guard let fields = readFields(tree, required: required, optional: optional) else { return nil }
    let name = fields["name"].flatMap { readName($0) }
    let generic = fields["of"].flatMap { readName($0) }
    let group = fields["class"].flatMap { readOneOf(classes, $0) }
    let tier: MedicineTier? = fields["tier"].flatMap { readChoice($0, of: .tier) }
    let evidence = fields["evidence"].flatMap { readNames($0) }
    let also = fields["also"].map { readNames($0) } ?? []
    let local = others.compactMap { language in
      fields[language.code].flatMap { readName($0) }.map { (language, $0) }
    }
    guard let name, let group, let tier, let evidence, let also else { return nil }
    return Medicine(
      name: name, generic: generic, classID: group, tier: tier, evidence: evidence, also: also,
      localNames: Dictionary(local) { first, _ in first })
  }

  private mutating func readOneOf(
    _ classes: Set<MedicineClass.ID>?, _ tree: YAMLTree
  ) -> MedicineClass.ID? {
    guard let classes else { return readIdentifier(tree) }
    return readOneOf(classes.map(\.text).sorted(), tree, of: .medicineClass)
      .map { MedicineClass.ID($0) }
  }

  private mutating func readName(_ tree: YAMLTree) -> String? {
    guard let word = readWord(tree), isShowable(word, most: 100, at: tree.place) else { return nil }
    return word
  }

  private mutating func readNames(_ tree: YAMLTree) -> [String]? {
    readDistinct(tree) { reader, part in reader.readName(part) }?.map(\.value)
  }
}
