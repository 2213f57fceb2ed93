import Care

/// Which files of the folder are what, by where they lie and how they are called.
struct FolderLayout {
  /// The names of the pathways, without `.yaml`.
  let pathways: [String]
  /// The names of the checklists, without `.yaml`, in the order of the stages.
  let checklists: [(stage: Stage, name: String)]
  /// Paths that the format has no place for.
  let strays: [String]

  private static let pathwaysFolder = "pathways"
  private static let files = [
    "README.md", "clinic.yaml", "emergency.yaml", "medicines.yaml", "orders.yaml", "sheet.yaml",
    "sites.yaml", "sources.yaml", "texts.yaml", "warning-signs.yaml",
  ]

  /// Nil when there is no such folder.
  init?(of folder: String) {
    guard let root = try? FolderListing(of: folder) else { return nil }
    let stages = Stage.allCases.map(\.rawValue)
    var strays = root.files.filter { !Self.files.contains($0) }
    strays += root.folders.filter { !(stages + [Self.pathwaysFolder]).contains($0) }
    func names(in part: String) -> [String] {
      // A stage without lists may have no folder.
      guard root.folders.contains(part), let listing = try? FolderListing(of: "\(folder)/\(part)")
      else { return [] }
      let others = listing.files.filter { !$0.hasSuffix(".yaml") } + listing.folders
      strays += others.map { "\(part)/\($0)" }
      return listing.files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    }
    pathways = names(in: Self.pathwaysFolder)
    checklists = Stage.allCases.flatMap { stage in names(in: stage.rawValue).map { (stage, $0) } }
    self.strays = strays
  }
}
