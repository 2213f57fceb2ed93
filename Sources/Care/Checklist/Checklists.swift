/// Everything that the clinic's folder of checklists says, read and found clean.
package struct Checklists: Hashable, Sendable {
  package let clinic: Clinic
  package let warningSigns: [WarningSign]
  package let pathways: [Pathway.ID: Pathway]
  package let checklists: [Checklist.ID: Checklist]
  package let sources: [Source.ID: Source]
  /// Told from every other set that was read, and from none of its own copies.
  let identity = Identity()

  package init(
    clinic: Clinic, warningSigns: [WarningSign], pathways: [Pathway.ID: Pathway],
    checklists: [Checklist.ID: Checklist], sources: [Source.ID: Source]
  ) {
    self.clinic = clinic
    self.warningSigns = warningSigns
    self.pathways = pathways
    self.checklists = checklists
    self.sources = sources
  }

  /// The lists of these stages in the order of the pathway; none for an unknown pathway.
  package func lists(of pathway: Pathway.ID, in stages: [Stage]) -> [Checklist] {
    stages.flatMap { pathways[pathway]?.checklists[$0] ?? [] }.compactMap { checklists[$0] }
  }

  package subscript(reference: Item.Reference) -> Item? {
    checklists[reference.checklist]?.items.first { $0.id == reference.item }
  }

  /// Whether the clinic has named an owner for every file and gone through it.
  package var isReviewed: Bool {
    (checklists.values.map(\.signature) + pathways.values.map(\.signature) + [clinic.signature])
      .allSatisfy { $0.owner != nil && $0.reviewed != nil }
  }
}

extension Checklists {
  /// Says which set of lists something was worked out under, without comparing all of it.
  final class Identity: Sendable, Hashable {
    static func == (one: Identity, other: Identity) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
  }
}
