/// One procedure's whole way: which checklists belong to which stage.
package struct Pathway: Hashable, Sendable {
  package typealias ID = Identifier<Pathway>

  package let id: ID
  package let title: Text
  package let signature: Signature
  package let checklists: [Stage: [Checklist.ID]]
  /// What can be ordered for the days at home; nil for every line of the form.
  package let orders: [AfterCare]?
  /// Where on the body it is done; nil for the first of the sites.
  package let site: SiteForm.ID?

  package init(
    id: ID, title: Text, signature: Signature, checklists: [Stage: [Checklist.ID]],
    orders: [AfterCare]? = nil, site: SiteForm.ID? = nil
  ) {
    self.orders = orders
    self.site = site
    self.id = id
    self.title = title
    self.signature = signature
    self.checklists = checklists
  }
}

/// The part of the way that a checklist belongs to, and the folder that it lies in.
package enum Stage: String, CaseIterable, Sendable {
  /// From enrolment to the day of the procedure.
  case before
  /// On the day, at the kiosk.
  case arrival
  /// Staff, until the procedure starts.
  case procedure
  /// Staff, in the recovery room.
  case recovery
  case discharge
  /// The caregiver's days.
  case home

  /// For whom its lists are written: a list for anybody else would be asked of nobody, or be shown to
  /// the wrong person.
  package var audiences: [Checklist.Audience] {
    switch self {
    case .before, .arrival: [.patient]
    case .procedure, .recovery: [.staff]
    case .discharge: [.patient, .caregiver]
    case .home: [.caregiver, .patient]
    }
  }
}
