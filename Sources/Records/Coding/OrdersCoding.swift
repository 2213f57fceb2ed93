import Care

extension Orders {
  var kept: JSON {
    let told = afterCare.map { ($0.key.rawValue, JSON.text($0.value)) }
    return [
      "procedure-at": .object(procedureAt.fields),
      "anaesthesia": .text(anaesthesia.rawValue),
      "after-care": .object(Dictionary(told) { first, _ in first }),
    ]
  }

  init(kept json: JSON?) throws(NotUnderstood) {
    let fields = try Fields(json)
    let told = try Fields(fields["after-care"])
    var afterCare: [AfterCare: String] = [:]
    for key in told.values.keys {
      // An order that this version cannot show must not be left out without a word.
      guard let order = AfterCare(rawValue: key) else { throw NotUnderstood() }
      afterCare[order] = try told.text(key)
    }
    self.init(
      procedureAt: try Fields(fields["procedure-at"]).moment(),
      anaesthesia: try fields.word("anaesthesia"), afterCare: afterCare)
  }
}

extension Recovery {
  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "score": .text(score), "points": .number(points), "threshold": .number(threshold),
      "legs-and-bladder-normal": .bool(legsAndBladderNormal),
    ]
    fields["override"] = overrideReason.map(JSON.text)
    return fields
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    self.init(
      score: try fields.text("score"), points: try fields.number("points"),
      threshold: try fields.number("threshold"),
      legsAndBladderNormal: try fields.isTrue("legs-and-bladder-normal"),
      overrideReason: try fields.text(ifThere: "override"))
  }
}

extension Flag.Key {
  var fields: [String: JSON] {
    var fields: [String: JSON] = ["rule": .text(rule.text)]
    fields["subject"] = subject.map(JSON.text)
    return fields
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    self.init(rule: try fields.id("rule"), subject: try fields.text(ifThere: "subject"))
  }
}
