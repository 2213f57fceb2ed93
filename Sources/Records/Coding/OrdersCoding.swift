import Care

extension Orders {
  var kept: JSON {
    var fields: [String: JSON] = [
      "procedure-at": .object(procedureAt.fields),
      "anaesthesia": .text(anaesthesia.rawValue),
      "after-care": .object(
        Dictionary(uniqueKeysWithValues: afterCare.map { ($0.key.text, $0.value.kept) })),
    ]
    // Under the name that they had when there was one procedure.
    fields["levels"] = sites.isEmpty ? nil : .list(sites.map { .text($0.text) })
    fields["fasting"] = fasting.map {
      ["food-hours": .number($0.foodHours), "drink-hours": .number($0.drinkHours)]
    }
    fields["restarts"] = restarts.isEmpty ? nil : .object(restarts.mapValues(\.kept))
    return .object(fields)
  }

  init(kept json: JSON?) throws(NotUnderstood) {
    let fields = try Fields(json)
    self.init(
      procedureAt: try Fields(fields["procedure-at"]).moment(),
      anaesthesia: try fields.word("anaesthesia"))
    for (key, value) in try Fields(fields["after-care"]).values {
      // Which orders there are the lists say; whatever stands here is kept and shown.
      guard isName(key) else { throw NotUnderstood() }
      afterCare[AfterCare(key)] = try Ordered(kept: value)
    }
    for (medicine, value) in try fields.object(ifThere: "restarts")?.values ?? [:] {
      restarts[medicine] = try Ordered(kept: value)
    }
    for site in try fields.list(ifThere: "levels") ?? [] {
      guard let site = site.text, isName(site) else { throw NotUnderstood() }
      sites.append(Site(site))
    }
    if let hours = try fields.object(ifThere: "fasting") {
      let policy = FastingPolicy(
        foodHours: try hours.number("food-hours"), drinkHours: try hours.number("drink-hours"))
      // More hours than there are moments to count from would stop the program.
      guard policy.isPossible else { throw NotUnderstood() }
      fasting = policy
    }
  }
}

/// A short name, as the lists have them: letters, digits and hyphens.
private func isName(_ text: String) -> Bool {
  (1...60).contains(text.utf8.count)
    && text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "-")
    }
}

extension Ordered {
  /// Words stand as plain text, as every order did in the first version; the rest says its kind.
  var kept: JSON {
    switch self {
    case .words(let words): .text(words)
    case .yes: ["is": "yes"]
    case .no: ["is": "no"]
    case .untilTold: ["is": "until-told"]
    case .minutes(let count): ["is": "minutes", "count": .number(count)]
    case .hours(let count): ["is": "hours", "count": .number(count)]
    case .weight(let weight): ["is": "weight", "grams": .number(weight.grams)]
    // A choice goes by the name of the first that there was.
    case .chosen(let option): ["is": "closure", "with": .text(option.text)]
    case .day(let day): ["is": "day", "day": .text(day.iso)]
    case .visit(let day, let clock):
      ["is": "visit", "day": .text(day.iso), "clock": .text(clock.iso)]
    case .daysAfter(let days): ["is": "days-after", "days": .list(days.map(JSON.number))]
    }
  }

  init(kept json: JSON) throws(NotUnderstood) {
    if let words = json.text {
      self = .words(words)
      return
    }
    let fields = try Fields(json)
    switch try fields.text("is") {
    case "yes": self = .yes
    case "no": self = .no
    case "until-told": self = .untilTold
    case "closure":
      let option = try fields.text("with")
      guard isName(option) else { throw NotUnderstood() }
      self = .chosen(Option.ID(option))
    case "day": self = .day(try fields.day("day"))
    case "visit": self = .visit(try fields.day("day"), try fields.clock("clock"))
    default: self = try Self.counted(fields)
    }
  }

  /// More than the form allows could not be shown, or not be counted to.
  private static func counted(_ fields: Fields) throws(NotUnderstood) -> Ordered {
    let ordered = try number(fields)
    guard ordered.isCountable else { throw NotUnderstood() }
    return ordered
  }

  private static func number(_ fields: Fields) throws(NotUnderstood) -> Ordered {
    switch try fields.text("is") {
    case "minutes": return .minutes(try fields.number("count"))
    case "hours": return .hours(try fields.number("count"))
    case "weight":
      guard let weight = Weight(grams: try fields.number("grams")) else { throw NotUnderstood() }
      return .weight(weight)
    case "days-after":
      let list = try fields.list("days")
      let days = list.compactMap(\.number)
      guard days.count == list.count else { throw NotUnderstood() }
      return .daysAfter(days)
    default: throw NotUnderstood()
    }
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
