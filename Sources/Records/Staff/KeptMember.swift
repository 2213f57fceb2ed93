/// One account as it is kept.
struct KeptMember: Hashable {
  let staff: StaffMember
  var pin: PinHash
  /// Nil since the last time that the PIN was right.
  var tries: Tries?
  /// Every field of the file, so that those this version does not know stay.
  private let fields: [String: JSON]

  init(_ staff: StaffMember, pin: PinHash, at instant: Int) {
    self.staff = staff
    self.pin = pin
    fields = ["added": .number(instant), "role": .text(staff.role.rawValue)]
  }

  init(kept json: JSON) throws(NotUnderstood) {
    let fields = try Fields(json)
    // A role never changes, so the word of a newer version stays in the file as it is.
    staff = StaffMember(
      id: try fields.text("id"), name: try fields.text("name"),
      role: StaffRole(rawValue: try fields.text("role")) ?? .other)
    pin = PinHash(kept: try fields.text("pin"))
    tries = fields["tries"] == nil ? nil : try Tries(kept: fields)
    self.fields = fields.values
    guard staff.hasUsableID else { throw NotUnderstood() }
  }

  var json: JSON {
    var all = fields
    all["id"] = .text(staff.id)
    all["name"] = .text(staff.name)
    all["pin"] = .text(pin.text)
    (all["tries"], all["tried"]) = (nil, nil)
    return .object(all.merging(tries?.fields ?? [:]) { $1 })
  }
}

/// Failed tries for an id that nobody has.
///
/// The id is kept as a keyed hash: people type their PIN into the wrong field.
struct KeptStranger: Hashable {
  let hash: String
  let tries: Tries

  init(hash: String, tries: Tries) {
    self.hash = hash
    self.tries = tries
  }

  init(kept json: JSON) throws(NotUnderstood) {
    let fields = try Fields(json)
    hash = try fields.text("hash")
    tries = try Tries(kept: fields)
  }

  var json: JSON { .object(tries.fields.merging(["hash": .text(hash)]) { $1 }) }
}
