import Care

extension MedicineEntry {
  var kept: JSON {
    var values: [String: JSON] = ["name": .text(name), "often": .text(often.rawValue)]
    values["class"] = classID.map { .text($0.text) }
    values["tier"] = tier.map { .text($0.rawValue) }
    values["dose"] = dose.map(JSON.text)
    values["typed"] = typed.map(JSON.text)
    return .object(values)
  }

  init(kept json: JSON) throws(NotUnderstood) {
    let fields = try Fields(json)
    let classID = try fields.text(ifThere: "class").map { MedicineClass.ID($0) }
    // A tier that is missing is one nobody knows; one that cannot be read must not look like that.
    let tier: MedicineTier? = fields["tier"] == nil ? nil : try fields.word("tier")
    self.init(
      name: try fields.text("name"), typed: try fields.text(ifThere: "typed"), classID: classID,
      tier: tier, dose: try fields.text(ifThere: "dose"), often: try fields.word("often"))
  }
}
