import Care

// What `check` says of lists and items that stand where they do nothing, and of what gates rest on. Each
// says what it looks like and what to type.

extension MisfitProblem {
  var sentence: String {
    switch self {
    case .audience(let audience, let stage):
      "a list in `\(stage.rawValue)/` that is `for: \(audience.rawValue)`: "
        + "\(stage.lost(for: audience)). \(stage.remedy(for: audience))"
    case .noLists(let stage):
      "no list for this stage, so that \(stage.nothing); name its lists from `\(stage.rawValue)/`, "
        + "such as `\(stage.rawValue): [one, two]`"
    case .kind(let kind, let stage):
      "`ask: \(kind)` does nothing in `\(stage.rawValue)/`: \(stage.useless(kind))"
    case .noTeachBack:
      "a topic that nobody can finish; end it with one item `ask: teach-back`"
    case .teachBackNotLast:
      "a topic is done once its one `teach-back` is said back; write it as the last item, without `when:`"
    case .rule(let stage):
      "no answer in `\(stage.rawValue)/` raises anything; move the question to another list or delete "
        + "`raise:`"
    case .fasting(let stage):
      "eating and drinking before the procedure is asked in `arrival/`, not in `\(stage.rawValue)/`"
    case .points:
      "`points` count for nothing here: no score adds up this list. Delete them, or name the list at "
        + "`scores:` in `clinic.yaml`"
    case .restartNotAsked:
      "a list due on `restarts` asks each day until a paused medicine is taken again; write "
        + "`means: restart-taken` at the `yes-no` item that asks it"
    }
  }
}

extension RestsProblem {
  var sentence: String {
    switch self {
    case .missing(let meaning, let pathway):
      "nothing in `\(pathway)` has `means: \(meaning.rawValue)`, and nobody could go on without it; write "
        + "it \(meaning.bearer) in `\(meaning.stage.rawValue)/` that \(meaning.asks)"
    case .doubled(let meaning, let first):
      "`means: \(meaning.rawValue)` stands at `\(first)` too; keep one of them"
    case .stage(let meaning, let stage):
      "`means: \(meaning.rawValue)` counts for nothing in `\(stage.rawValue)/`; it belongs in "
        + "`\(meaning.stage.rawValue)/`"
    case .bearer(let meaning):
      meaning.isOfList
        ? "`means: \(meaning.rawValue)` belongs at the top of the list, before `title:`"
        : "`means: \(meaning.rawValue)` belongs to one item of the list, not to all of it"
    case .unfit(let meaning):
      "what `means: \(meaning.rawValue)` must be \(meaning.bearer) that \(meaning.asks)"
    case .notForAll(let meaning):
      "some patients never see this, and could not go on: what `means: \(meaning.rawValue)` must show for "
        + "every patient; take the condition away"
    }
  }
}

extension Stage {
  /// What becomes of a list that is for somebody else.
  fileprivate func lost(for audience: Checklist.Audience) -> String {
    switch (self, audience) {
    case (.home, .staff): "it would be shown to the family, and staff would never see it"
    case (.discharge, .staff): "it is taught to the patient, who would read what is for staff"
    default: "it is asked of nobody and counts for nothing"
    }
  }

  fileprivate func remedy(for audience: Checklist.Audience) -> String {
    let words = audiences.map { "`for: \($0.rawValue)`" }.joined(separator: " or ")
    let others = Stage.allCases.filter { $0.audiences.contains(audience) }.map {
      "`\($0.rawValue)/`"
    }
    return "Write \(words), or move the file to \(others.joined(separator: " or ")), "
      + "and its name in `pathways/` too"
  }

  fileprivate var nothing: String {
    switch self {
    case .before, .arrival: "the patient is asked nothing"
    case .procedure, .recovery: "staff check nothing"
    case .discharge: "nothing is taught"
    case .home: "the family is asked nothing, not even for danger signs"
    }
  }

  /// Why a kind of item cannot work here.
  fileprivate func useless(_ kind: String) -> String {
    switch self {
    case .procedure, .recovery:
      "nobody can decide about what is told here; ask in `before/`, and check it here with `yes-no`"
    case .discharge: "a topic tells, and ends with one `teach-back`; ask in `recovery/`"
    case .before, .arrival, .home: "nobody looks at it; ask in `before/` or `discharge/`"
    }
  }
}

extension Meaning {
  /// Where it is written.
  fileprivate var bearer: String { isOfList ? "at the top of the list" : "at the item" }

  /// What such an item or list asks.
  fileprivate var asks: String {
    switch self {
    case .allergies: "asks for allergies, with a question for every patient"
    case .medicines: "is `ask: medicines`"
    case .lastFood: fasting("food")
    case .lastDrink: fasting("drink")
    case .consentSigned: "is `ask: sign`"
    case .redSigns:
      "is `ask: choose-many` with `none:`, and has rules without `when:` at `call` or `emergency` for "
        + "every other option"
    case .legsNormal: "is `ask: yes-no`, where `yes` is as before"
    case .urineNormal: "is `ask: yes-no`, where `yes` is that there was some"
    case .warningSignsTaughtToBoth: "teaches the warning signs"
    case .systolic, .diastolic, .pulse, .oxygen, .walked, .braceWorn: "is `ask: number`"
    case .temperature, .temperatureAtHome: "is `ask: temperature`"
    case .pain, .painNow, .painWorst: "is `ask: scale`"
    case .site: "is `ask: choose-one`"
    case .restartTaken: "is `ask: yes-no`"
    }
  }

  private func fasting(_ what: String) -> String {
    "is `ask: time`, with rules `later-than: orders.last-\(what)`, one of them at `hold`, that reach "
      + "every patient"
  }
}
