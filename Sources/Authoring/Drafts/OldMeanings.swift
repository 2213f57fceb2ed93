import Care

/// What lists mean that went home before lists said it, by the names that their items had then.
///
/// Nobody at home can write `means:` into them. A set that says anything of it is taken at its word.
enum OldMeanings {
  private static let lists: [Checklist.ID: Meaning] = [
    "allergies": .allergies, "warning-home": .warningSignsTaughtToBoth,
  ]

  private static let items: [String: Meaning] = [
    "medicines.list": .medicines, "eating-today.last-food": .lastFood,
    "eating-today.last-drink": .lastDrink, "verification.consent": .consentSigned,
    "observations.red-signs": .redSigns, "observations.legs": .legsNormal,
    "observations.urine": .urineNormal, "observations.systolic": .systolic,
    "observations.diastolic": .diastolic, "observations.pulse": .pulse,
    "observations.oxygen": .oxygen, "observations.temperature": .temperature,
    "observations.pain": .pain, "observations.site": .site, "pain.now": .painNow,
    "pain.worst": .painWorst, "temperature.now": .temperatureAtHome, "walking.minutes": .walked,
    "brace-home.hours": .braceWorn, "restart-day.taken": .restartTaken,
  ]

  /// The lists with what they meant; as they are where any of them says what it means.
  static func added(to drafts: [ChecklistDraft]) -> [ChecklistDraft] {
    let isNew = drafts.contains { draft in
      draft.content?.means != nil || draft.items.contains { $0.means != nil }
    }
    return isNew ? drafts : drafts.map(added)
  }

  private static func added(to draft: ChecklistDraft) -> ChecklistDraft {
    var draft = draft
    draft.content?.means = lists[draft.id].map { Located(value: $0, place: draft.place) }
    let meant = draft.items.map { item in
      var item = item
      item.means = items["\(draft.id).\(item.id.value)"]
        .map { Located(value: $0, place: item.id.place) }
      return item
    }
    draft.content?.items = meant
    return draft
  }
}
