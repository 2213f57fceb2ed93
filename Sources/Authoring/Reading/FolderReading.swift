import Care

/// Reads all files of the folder, the small ones that others are held against first.
struct FolderReading {
  let folder: String
  let depth: Reading.Depth
  private var known = Known()
  private(set) var findings: [Finding] = []
  /// The readers of files that are done with, for what they kept besides findings.
  private var readers: [FileReader] = []

  init(folder: String, depth: Reading.Depth) {
    self.folder = folder
    self.depth = depth
  }

  mutating func read() -> Reading {
    guard let layout = FolderLayout(of: folder) else {
      findings = [Finding(".", .start, .file(.noFolder))]
      return Reading(checklists: nil, formulary: nil, findings: findings)
    }
    findings += layout.strays.map { Finding($0, .start, .file(.stray)) }
    let sources = read("sources.yaml") { $0.readSources($1) }
    known.sources = sources?.names
    known.procedures = layout.pathways.map { Pathway.ID($0) }
    known.isAtHome = depth == .atHome
    known.languages = readLanguages()
    let plan = readPlan()
    let clinic = read("clinic.yaml") { $0.readClinic($1) }
    let signs = read("warning-signs.yaml") { $0.readWarningSigns($1) }
    let library = readLibrary(layout)
    let lists = link(library)
    let checklists = Checklists(
      clinic: clinic?.clinic, warningSigns: signs, library: library, lists: lists,
      sources: sources?.sources, plan: plan)
    findings += scoreFindings(clinic?.scores ?? [], in: library)
    findings += meaningFindings(library, lists, isAtHome: depth == .atHome)
    if depth != .atHome { findings += misfitFindings(in: library, addedUp: clinic?.addedUp) }
    let formulary = depth == .thorough ? readMedicines(library, clinic?.clinic) : nil
    findings.sort()
    return Reading(
      checklists: findings.isEmpty ? checklists : nil, formulary: formulary, findings: findings)
  }

  mutating func readFormularyAlone() -> (Formulary?, [Finding]) {
    // What is wrong in clinic.yaml is not reported here.
    known.languages = read("clinic.yaml") { $0.readClinic($1) }?.languages
    findings = []
    let formulary = read("medicines.yaml") { $0.readFormulary($1) }
    findings.sort()
    return (findings.isEmpty ? formulary : nil, findings)
  }

  /// Nil when the file is not there or cannot be read as YAML.
  private mutating func read<Value>(
    _ file: String, _ read: (inout FileReader, YAMLTree) -> Value?
  ) -> Value? {
    var reader = FileReader(file: file, known: known)
    defer { take(reader) }
    return reader.readTree(in: folder).flatMap { read(&reader, $0) }
  }

  /// The languages of the clinic, read apart.
  ///
  /// The orders need them, and the rest of `clinic.yaml` needs the orders. What is wrong with them is noted
  /// when that is read.
  private func readLanguages() -> [Language]? {
    var reader = FileReader(file: "clinic.yaml", known: known)
    return reader.readTree(in: folder)?["languages"].flatMap { reader.readLanguages($0) }
  }

  /// What is ordered for the days at home and said about it.
  private mutating func readPlan() -> PlanDraft {
    let orders = readShared("orders.yaml") { $0.readOrders($1) }
    known.orders = orders.map { OrderItems($0) }
    let sites = readShared("sites.yaml") { $0.readSites($1) }
    known.sites = (sites?.sites).map { Set($0.map(\.id)) }
    let sheet = readShared("sheet.yaml") { $0.readSheet($1) }
    if let orders, let sheet {
      // Rest is over before anybody goes home.
      let unseen = orders.lines.filter { $0.use != .rest && !sheet.orders.contains($0.id) }
      findings += unseen.map { Finding("sheet.yaml", .start, .reference(.notOnSheet($0.id.text))) }
    }
    let emergency = readShared("emergency.yaml") { $0.readEmergencyTexts($1) }
    let texts = readShared("texts.yaml") { $0.readTexts($1) }
    return PlanDraft(
      orders: orders, sites: sites?.sites, sheet: sheet,
      texts: ProgramTexts(
        emergency: emergency?.texts, home: texts?.home, staff: texts?.staff,
        signatures: [emergency?.signature, texts?.signature, sites?.signature]))
  }

  /// A file that lists did not have yet when the first of them went home: there the one that came with the
  /// program stands for it, which says what the program itself said then.
  private mutating func readShared<Value>(
    _ file: String, _ read: (inout FileReader, YAMLTree) -> Value?
  ) -> Value? {
    guard depth == .atHome, !isThere(file), let bytes = shippedBytes(of: file) else {
      return self.read(file, read)
    }
    var reader = FileReader(file: file, known: known.forShipped)
    defer { take(reader) }
    return reader.readTree(of: bytes).flatMap { read(&reader, $0) }
  }

  private func isThere(_ file: String) -> Bool {
    do {
      _ = try readBytes(at: "\(folder)/\(file)")
      return true
    } catch {
      return error != .missing
    }
  }

  private mutating func readLibrary(_ layout: FolderLayout) -> Library {
    if layout.pathways.isEmpty { findings.append(Finding("pathways", .start, .file(.missing))) }
    let pathways = layout.pathways.map { name in
      var reader = FileReader(file: "pathways/\(name).yaml", known: known)
      defer { take(reader) }
      return reader.readPathway(reader.readTree(in: folder), name: name)
    }
    let lists = layout.checklists.map { stage, name in
      var reader = FileReader(file: "\(stage.rawValue)/\(name).yaml", known: known)
      defer { take(reader) }
      return reader.readChecklist(reader.readTree(in: folder), stage: stage, name: name)
    }
    return Library(
      lists: depth == .atHome ? OldMeanings.added(to: lists) : lists, pathways: pathways,
      orders: known.orders)
  }

  private mutating func link(_ library: Library) -> [LinkedChecklist] {
    findings += library.findings
    return library.lists.map { list in
      var reader = FileReader(file: list.file, known: known)
      defer { take(reader) }
      return reader.link(list, in: library)
    }
  }

  private mutating func readMedicines(_ library: Library, _ clinic: Clinic?) -> Formulary? {
    let lists = readers
    let before = findings.count
    let read = read("medicines.yaml") { $0.readFormulary($1) }
    let formulary = findings.count == before ? read : nil
    if let formulary { findings += classFindings(of: lists, in: formulary) }
    let titles = library.pathways.compactMap { $0.title?.byLanguage[.english] }
    let names = formulary?.medicines.map(\.name) ?? []
    let grade = ReadingGrade(exempt: titles + names + (clinic.map { [$0.name] } ?? []))
    findings += readers.flatMap { gradeFindings(of: $0, by: grade) }
    findings += readers.flatMap(namelessFindings)
    let plainNames = formulary?.plainNames ?? []
    findings += readers.flatMap { adviceFindings(of: $0, names: plainNames) }
    return formulary
  }

  private mutating func take(_ reader: FileReader) {
    findings += reader.findings
    readers.append(reader)
  }
}

/// The files of orders, sheet and texts, as far as they could be read.
private struct PlanDraft {
  let orders: OrderForm?
  let sites: [SiteForm]?
  let sheet: SheetForm?
  let texts: ProgramTexts?
}

extension ProgramTexts {
  /// Nil when any part could not be read.
  fileprivate init?(
    emergency: [EmergencyText: Text]?, home: [HomeText: Text]?, staff: [StaffText: Text]?,
    signatures: [Signature?]
  ) {
    let signed = signatures.compactMap { $0 }
    guard let emergency, let home, let staff, signed.count == signatures.count else { return nil }
    self.init(emergency: emergency, home: home, staff: staff, signatures: signed)
  }
}

extension Checklists {
  /// Nil when any part is missing, which has a finding.
  fileprivate init?(
    clinic: Clinic?, warningSigns: [WarningSign]?, library: Library, lists: [LinkedChecklist],
    sources: [Source.ID: Source]?, plan: PlanDraft
  ) {
    let checklists = lists.compactMap(\.checklist)
    let pathways = library.pathways.compactMap(\.pathway)
    guard let clinic, let warningSigns, let sources, checklists.count == lists.count,
      pathways.count == library.pathways.count, let orders = plan.orders, let sheet = plan.sheet,
      let sites = plan.sites, let texts = plan.texts
    else { return nil }
    self.init(
      clinic: clinic, warningSigns: warningSigns,
      pathways: Dictionary(pathways.map { ($0.id, $0) }) { first, _ in first },
      checklists: Dictionary(checklists.map { ($0.id, $0) }) { first, _ in first },
      sources: sources, orders: orders, sheet: sheet, sites: sites, texts: texts)
  }
}

extension PathwayDraft {
  fileprivate var pathway: Pathway? {
    guard let title, let signature, let checklists, isPlanRead else { return nil }
    return Pathway(
      id: id, title: title, signature: signature,
      checklists: checklists.mapValues { $0.map(\.value) }, orders: orders, site: site)
  }
}
