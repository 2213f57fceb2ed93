import Care

extension Identity {
  var fields: [String: JSON] {
    var fields: [String: JSON] = ["name": .text(name), "born": .text(born.iso)]
    fields["language"] = language.map { .text($0.code) }
    fields["phone"] = phone.map(JSON.text)
    fields["caregiver"] = caregiver.map(\.kept)
    return fields
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    self.init(
      name: try fields.text("name"), born: try fields.partialDate("born"),
      language: try fields.text(ifThere: "language").map(Language.init(code:)),
      phone: try fields.text(ifThere: "phone"),
      caregiver: try fields.object(ifThere: "caregiver").map { fields throws(NotUnderstood) in
        Contact(name: try fields.text("name"), phone: try fields.text(ifThere: "phone"))
      })
  }
}

extension Contact {
  fileprivate var kept: JSON {
    var fields: [String: JSON] = ["name": .text(name)]
    fields["phone"] = phone.map(JSON.text)
    return .object(fields)
  }
}

extension Recovery {
  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "scores": .list(scores.map(\.kept)),
      "legs-and-bladder-normal": .bool(legsAndBladderNormal),
    ]
    fields["override"] = overrideReason.map(JSON.text)
    return fields
  }

  /// The first version held one score, in the fields of the event itself.
  init(kept fields: Fields) throws(NotUnderstood) {
    var scores: [ScoreResult] = []
    if let list = try fields.list(ifThere: "scores") {
      for json in list { scores.append(try ScoreResult(kept: try Fields(json))) }
    } else {
      scores = [try ScoreResult(kept: fields)]
    }
    self.init(
      scores: scores, legsAndBladderNormal: try fields.isTrue("legs-and-bladder-normal"),
      overrideReason: try fields.text(ifThere: "override"))
  }
}

extension ScoreResult {
  fileprivate var kept: JSON {
    ["score": .text(name), "points": .number(points), "threshold": .number(threshold)]
  }

  fileprivate init(kept fields: Fields) throws(NotUnderstood) {
    self.init(
      name: try fields.text("score"), points: try fields.number("points"),
      threshold: try fields.number("threshold"))
  }
}

extension Decision {
  var fields: [String: JSON] {
    var fields = plan.fields
    fields["protocol"] = .text(protocolName)
    return fields
  }

  init(kept fields: Fields) throws(NotUnderstood) {
    self.init(plan: try Plan(kept: fields), protocolName: try fields.text("protocol"))
  }
}

extension Decision.Plan {
  /// The first version held a plan in words, as `plan`.
  fileprivate var fields: [String: JSON] {
    switch self {
    case .words(let words): ["plan": .text(words)]
    case .goOn: ["decided": "go-on"]
    case .askPrescriber: ["decided": "ask-prescriber"]
    case .hold(let from, let to):
      ["decided": "hold", "from": .text(from.iso), "to": .text(to.iso)]
    }
  }

  fileprivate init(kept fields: Fields) throws(NotUnderstood) {
    switch try fields.text(ifThere: "decided") {
    case nil: self = .words(try fields.text("plan"))
    case "go-on": self = .goOn
    case "ask-prescriber": self = .askPrescriber
    case "hold": self = .hold(from: try fields.day("from"), to: try fields.day("to"))
    default: throw NotUnderstood()
    }
  }
}

extension Teaching {
  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "said-back": .bool(saidBack), "said-by": .list(by.map { .text($0.rawValue) }),
      "words": .text(words), "attempt": .number(attempt),
    ]
    fields["exception"] = exception.map(JSON.text)
    return fields
  }

  /// The first version held only whether it was said back: by the patient, to the first wording.
  init(kept fields: Fields) throws(NotUnderstood) {
    var by: [Learner] = []
    for json in try fields.list(ifThere: "said-by") ?? [.text(Learner.patient.rawValue)] {
      guard let learner = json.text.flatMap(Learner.init(rawValue:)) else { throw NotUnderstood() }
      by.append(learner)
    }
    self.init(
      saidBack: try fields.isTrue("said-back"), by: by,
      words: try fields.text(ifThere: "words") ?? "",
      attempt: fields["attempt"] == nil ? 1 : try fields.number("attempt"),
      exception: try fields.text(ifThere: "exception"))
  }
}
