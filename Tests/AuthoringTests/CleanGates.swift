import Care

/// What the lists of the clean set mean that gates rest on.
extension CleanValues {
  static let gates: [Checklist.ID: Checklist] = [
    "telling": list(
      "telling", .patient, text("What you take", "Lo que toma"),
      [
        item(
          "medicines", .medicines, text("Your pills?", "¿Sus pastillas?"),
          text("Some can bleed.", "Algunas sangran."), means: .medicines)
      ]),
    "allergies": list(
      "allergies", .patient, means: .allergies, text("Allergies", "Alergias"),
      [
        item(
          "rash", .yesNo, text("Any rash?", "¿Sarpullido?"),
          text("To be safe.", "Por seguridad."))
      ]),
    "eaten": list(
      "eaten", .patient, text("Eating today", "Comida de hoy"),
      [
        item(
          "food", .time, text("Last meal?", "¿Última comida?"),
          text("For safe sleep.", "Para dormir."), means: .lastFood,
          [late(.lastFood, text("Ate too late", "Comió muy tarde"))]),
        item(
          "drink", .time, text("Last drink?", "¿Última bebida?"),
          text("For safe sleep.", "Para dormir."), means: .lastDrink,
          [late(.lastDrink, text("Drank too late", "Bebió muy tarde"))]),
      ]),
    "signing": list(
      "signing", .staff, text("Check", "Revisión"),
      [
        item(
          "consent", .sign, text("The form is here.", "La hoja está aquí."), nil,
          means: .consentSigned)
      ]),
    "looking": list(
      "looking", .staff, text("Looking", "Mirar"),
      [
        item(
          "signs", .chooseMany([leg, breath], none: none), text("Any of these?", "¿Algo de esto?"),
          text("They harm.", "Hacen daño."), means: .redSigns,
          [
            Rule(
              test: .has([.option("legs"), .option("breath")]), level: .emergency,
              flag: text("Danger sign", "Señal de alarma"), say: text("Call now.", "Llame ya."))
          ]),
        item(
          "legs", .yesNo, text("Legs as before?", "¿Piernas como antes?"),
          text("They tell.", "Lo dicen."), means: .legsNormal),
        item(
          "urine", .yesNo, text("Passed urine?", "¿Orinó?"), text("It tells.", "Lo dice."),
          means: .urineNormal),
      ]),
    "calling": list(
      "calling", .patient, means: .warningSignsTaughtToBoth, text("When to call", "Cuándo llamar"),
      [
        item(
          "teach",
          .teachBack(
            second: text("And at night?", "¿Y de noche?"), answer: text("At once.", "Enseguida.")),
          text("When do you call?", "¿Cuándo llama?"), text("To be sure.", "Para estar seguros."))
      ]),
  ]

  private static let leg = Option(id: "legs", text: text("Weak leg", "Pierna débil"))
  private static let breath = Option(id: "breath", text: text("Short breath", "Falta de aire"))
  private static let none = Option(id: "none", text: text("None", "Nada"))

  private static func late(_ limit: FastingLimit, _ flag: Text) -> Rule {
    Rule(test: .laterThan(limit), level: .hold, flag: flag, say: text("Tell us.", "Díganos."))
  }

  private static func list(
    _ id: Checklist.ID, _ audience: Checklist.Audience, means: Meaning? = nil, _ title: Text,
    _ items: [Item]
  ) -> Checklist {
    Checklist(
      id: id, audience: audience, title: title, signature: unsigned, means: means, items: items)
  }

  private static func item(
    _ id: Item.ID, _ kind: Kind, _ text: Text, _ why: Text?, means: Meaning? = nil,
    _ rules: [Rule] = []
  ) -> Item {
    Item(
      id: id, kind: kind, text: text, why: why, sources: ["S1"], rules: rules, means: means)
  }
}
