import Care

/// The orders on the sheet, each in one place only.
extension SheetMaker {
  var moving: Sheet.Section {
    Sheet.Section(
      sheet.moving,
      entries: [
        Sheet.Entry(sheet.walking, sheet.walkingCare), Sheet.Entry(sheet.back, sheet.backCare),
        entry(.lifting), entry(.liftingUntil, note: sheet.liftMore),
      ] + brace
        + [answer(.physiotherapy, yes: sheet.therapy, no: sheet.noTherapy)])
  }

  private var brace: [Sheet.Entry] {
    switch orders.afterCare[.brace] {
    case .yes: braceDetails
    case .no: [Sheet.Entry(words.order.label(.brace), sheet.noBrace)]
    default: [entry(.brace)]
    }
  }

  private var braceDetails: [Sheet.Entry] {
    [
      Sheet.Entry(words.order.label(.brace), values(of: .braceType) + values(of: .braceHours)),
      entry(.braceUntil, note: sheet.wearLess),
    ]
  }

  var dates: Sheet.Section {
    Sheet.Section(
      sheet.dates,
      entries: [
        entry(.dressing, note: sheet.untilDressing), entry(.washing, note: sheet.untilWashing),
        entry(.bath, note: sheet.untilBath),
        entry(.driving, note: mayHaveOpioid ? sheet.driveOnOpioid : nil), entry(.work),
        entry(.followUp, note: sheet.cannotCome(clinic.phone)),
        entry(.calls, note: sheet.doNotWait),
      ])
  }

  /// Medicines by the names that the patient told, each from the day that the team ordered.
  var medicines: Sheet.Section {
    let again = standing.restarts.sorted { $0.key < $1.key }
    let noChange = sheet.noChange(clinic.phone)
    return Sheet.Section(
      sheet.medicines,
      lead: again.isEmpty
        ? [noChange]
        : [sheet.paused, sheet.pausedAsk(clinic.phone, clinic.phoneAfterHours), noChange],
      entries: again.map { medicine, ordered in
        Sheet.Entry(formulary?.shown(medicine, in: language) ?? medicine, value(ordered))
      })
  }

  var pain: Sheet.Section {
    guard mayHaveOpioid else { return Sheet.Section(sheet.pain, entries: [entry(.painPlan)]) }
    let told = orders.afterCare[.opioid] == .yes ? [] : values(of: .opioid)
    return Sheet.Section(
      sheet.pain,
      entries: [entry(.painPlan), Sheet.Entry(sheet.opioid, told + [sheet.opioidCaution])])
  }

  var wound: Sheet.Section {
    var care: String?
    if case .closure(let closure) = orders.afterCare[.closure] { care = sheet.closureCare(closure) }
    return Sheet.Section(
      sheet.wound, lead: [sheet.woundCare],
      entries: [
        entry(.closure, note: care), answer(.ice, yes: sheet.ice, no: sheet.noIce),
        answer(.heat, yes: sheet.heat, no: sheet.noHeat),
      ])
  }

  /// Words of earlier records are not read: whoever may have an opioid is told what goes with it.
  private var mayHaveOpioid: Bool { orders.afterCare[.opioid] != .no }

  /// An order of yes or no as a sentence; words of earlier records stay as they were written.
  private func answer(_ order: AfterCare, yes: String, no: String) -> Sheet.Entry {
    switch orders.afterCare[order] {
    case .yes: Sheet.Entry(words.order.label(order), yes)
    case .no: Sheet.Entry(words.order.label(order), no)
    default: entry(order)
    }
  }
}
