import Care

extension Orders {
  var kept: JSON {
    var fields: [String: JSON] = [
      "procedure-at": .object(procedureAt.fields),
      "anaesthesia": .text(anaesthesia.rawValue),
      "after-care": .object(
        Dictionary(uniqueKeysWithValues: afterCare.map { ($0.key.rawValue, $0.value.kept) })),
    ]
    fields["levels"] = levels.isEmpty ? nil : .list(levels.map { .text($0.rawValue) })
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
      // An order that this version cannot show must not be left out without a word.
      guard let order = AfterCare(rawValue: key) else { throw NotUnderstood() }
      afterCare[order] = try Ordered(kept: value)
    }
    for (medicine, value) in try fields.object(ifThere: "restarts")?.values ?? [:] {
      restarts[medicine] = try Ordered(kept: value)
    }
    for level in try fields.list(ifThere: "levels") ?? [] {
      guard let level = level.text.flatMap(VertebralLevel.init(rawValue:)) else {
        throw NotUnderstood()
      }
      levels.append(level)
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
    case .closure(let closure): ["is": "closure", "with": .text(closure.rawValue)]
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
    case "closure": self = .closure(try fields.word("with"))
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
