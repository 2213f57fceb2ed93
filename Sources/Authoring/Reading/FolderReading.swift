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
    let clinic = read("clinic.yaml") { $0.readClinic($1) }
    known.languages = clinic?.languages
    known.procedures = layout.pathways.map { Pathway.ID($0) }
    let signs = read("warning-signs.yaml") { $0.readWarningSigns($1) }
    let library = readLibrary(layout)
    let lists = link(library)
    let checklists = Checklists(
      clinic: clinic?.clinic, warningSigns: signs, library: library, lists: lists,
      sources: sources?.sources)
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
      lists: depth == .atHome ? OldMeanings.added(to: lists) : lists, pathways: pathways)
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

extension Checklists {
  /// Nil when any part is missing, which has a finding.
  fileprivate init?(
    clinic: Clinic?, warningSigns: [WarningSign]?, library: Library, lists: [LinkedChecklist],
    sources: [Source.ID: Source]?
  ) {
    let checklists = lists.compactMap(\.checklist)
    let pathways = library.pathways.compactMap(\.pathway)
    guard let clinic, let warningSigns, let sources, checklists.count == lists.count,
      pathways.count == library.pathways.count
    else { return nil }
    self.init(
      clinic: clinic, warningSigns: warningSigns,
      pathways: Dictionary(pathways.map { ($0.id, $0) }) { first, _ in first },
      checklists: Dictionary(checklists.map { ($0.id, $0) }) { first, _ in first },
      sources: sources)
  }
}

extension PathwayDraft {
  fileprivate var pathway: Pathway? {
    guard let title, let signature, let checklists else { return nil }
    return Pathway(
      id: id, title: title, signature: signature,
      checklists: checklists.mapValues { $0.map(\.value) })
  }
}
