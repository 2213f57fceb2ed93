import Authoring
import Care

// What the shipped lists say, for tests whose own clinic is made up: orders, sheet and texts are theirs,
// so that a test names what it is about and nothing else.

extension Checklists {
  /// The lists of this folder.
  package static let shipped: Checklists = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let reading = Reading.of(folder: "/\(folder)/Checklists")
    guard let checklists = reading.checklists else {
      preconditionFailure("\(reading.findings)")
    }
    return checklists
  }()

  /// A made-up clinic with the shipped orders, sheet and texts.
  package init(
    clinic: Clinic, warningSigns: [WarningSign], pathways: [Pathway.ID: Pathway],
    checklists: [Checklist.ID: Checklist], sources: [Source.ID: Source]
  ) {
    let shipped = Checklists.shipped
    self.init(
      clinic: clinic, warningSigns: warningSigns, pathways: pathways, checklists: checklists,
      sources: sources, orders: shipped.orders, sheet: shipped.sheet, sites: shipped.sites,
      texts: shipped.texts)
  }
}

/// All that can be ordered, as shipped.
package let shippedForm = Checklists.shipped.orders

extension Identifier<OrderLine> {
  package static let allCases = shippedForm.lines.map(\.id)

  /// What can be ordered under this name.
  package var kind: OrderLine.Kind { shippedForm[self]?.kind ?? .yesNo }

  package func allows(_ ordered: Ordered, procedureOn day: CivilDay) -> Bool {
    shippedForm[self]?.allows(ordered, procedureOn: day) ?? false
  }

  package static let flatRest: AfterCare = "flat-rest"
  package static let brace: AfterCare = "brace"
  package static let braceType: AfterCare = "brace-type"
  package static let braceHours: AfterCare = "brace-hours"
  package static let braceUntil: AfterCare = "brace-until"
  package static let lifting: AfterCare = "lifting"
  package static let liftingUntil: AfterCare = "lifting-until"
  package static let driving: AfterCare = "driving"
  package static let washing: AfterCare = "washing"
  package static let bath: AfterCare = "bath"
  package static let closure: AfterCare = "closure"
  package static let dressing: AfterCare = "dressing"
  package static let ice: AfterCare = "ice"
  package static let heat: AfterCare = "heat"
  package static let physiotherapy: AfterCare = "physiotherapy"
  package static let painPlan: AfterCare = "pain-plan"
  package static let opioid: AfterCare = "opioid"
  package static let work: AfterCare = "work"
  package static let followUp: AfterCare = "follow-up"
  package static let calls: AfterCare = "calls"
}

/// How the skin can be closed.
package let closures: [Option.ID] = ["glue", "strips", "stitches", "none"]

extension Orders {
  package var needed: [AfterCare] { needed(in: shippedForm) }
  package var blank: [AfterCare] { blank(in: shippedForm) }
  package var impossible: [AfterCare] { impossible(in: shippedForm) }
}

extension Identifier<SiteForm.Choice> {
  package static let allCases = Checklists.shipped.sites.flatMap(\.choices).map(\.id)

  package static let t10: Site = "T10"
  package static let t11: Site = "T11"
  package static let t12: Site = "T12"
  package static let l1: Site = "L1"
  package static let l2: Site = "L2"
  package static let l3: Site = "L3"
  package static let l4: Site = "L4"
}
