/// Everything that the clinic's folder of checklists says, read and found clean.
package struct Checklists: Hashable, Sendable {
  package let clinic: Clinic
  package let warningSigns: [WarningSign]
  package let pathways: [Pathway.ID: Pathway]
  package let checklists: [Checklist.ID: Checklist]
  package let sources: [Source.ID: Source]
  /// Told from every other set that was read, and from none of its own copies.
  let identity = Identity()
  /// All that can be ordered; a pathway has some of it.
  package let orders: OrderForm
  package let sheet: SheetForm
  package let sites: [SiteForm]
  package let texts: ProgramTexts

  package init(
    clinic: Clinic, warningSigns: [WarningSign], pathways: [Pathway.ID: Pathway],
    checklists: [Checklist.ID: Checklist], sources: [Source.ID: Source], orders: OrderForm,
    sheet: SheetForm, sites: [SiteForm], texts: ProgramTexts
  ) {
    self.orders = orders
    self.sheet = sheet
    self.sites = sites
    self.texts = texts
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

  /// The lines of the order form of a pathway, in its order; all lines where nobody knows which it is.
  package func orders(of pathway: Pathway.ID?) -> OrderForm {
    guard let ids = pathway.flatMap({ pathways[$0]?.orders }) else { return orders }
    return OrderForm(signature: orders.signature, lines: ids.compactMap { orders[$0] })
  }

  /// Where on the body a pathway's procedure is done.
  package func site(of pathway: Pathway.ID?) -> SiteForm? {
    let id = pathway.flatMap { pathways[$0]?.site }
    return sites.first { id == nil || $0.id == id }
  }

  package subscript(reference: Item.Reference) -> Item? {
    checklists[reference.checklist]?.items.first { $0.id == reference.item }
  }

  /// Whether the clinic has named an owner for every file and gone through it.
  package var isReviewed: Bool {
    (checklists.values.map(\.signature) + pathways.values.map(\.signature) + texts.signatures
      + [clinic.signature, orders.signature, sheet.signature])
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
