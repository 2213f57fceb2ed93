import Care
import Shipped

/// What the clean set means.
enum CleanValues {
  static let checklists = Checklists(
    clinic: clinic, warningSigns: signs,
    pathways: ["kyphoplasty": kyphoplasty, "vertebroplasty": vertebroplasty],
    checklists: [
      "asking": asking, "choosing": choosing, "today": today, "first-day": firstDay,
      "waking": waking, "going": going,
    ].merging(gates) { first, _ in first },
    sources: [
      "S1": Source(
        id: "S1", title: "A leaflet: how to get ready", address: "https://example.org/1",
        seen: .first),
      "BOOK-2": Source(id: "BOOK-2", title: "A book", address: nil, seen: .memory),
    ].merging(otherSources) { first, _ in first })

  static let formulary = Formulary(
    classes: [
      MedicineClass(
        id: "anticoagulant", title: text("Blood thinner", "Anticoagulante"),
        why: text("It slows clots.", "Frena los coágulos."))
    ],
    medicines: [
      Medicine(
        name: "warfarin", generic: nil, classID: "anticoagulant", tier: .decide,
        evidence: ["S", "M"], also: ["warfrin"]),
      Medicine(
        name: "Coumadin", generic: "warfarin", classID: "anticoagulant", tier: .review,
        evidence: ["u"], also: []),
    ])

  private static let clinic = Clinic(
    signature: Signature(owner: "Ana Ruiz", reviewed: CivilDay(year: 2026, month: 11, day: 21)),
    name: "Example Clinic", phone: "555-0100", phoneAfterHours: "555-0101", emergency: "911",
    languages: [.english, .spanish], dateOrder: .dayMonthYear,
    fasting: [.sedation: FastingPolicy(foodHours: 8, drinkHours: 2)], arriveMinutesBefore: 60,
    verifiedForMinutes: 120, idleWarningSeconds: 90, idleClearSeconds: 30, seatClearSeconds: 20,
    station: station)

  private static let signs = [
    WarningSign(
      id: "chest-pain", tier: .callEmergency, text: text("Chest pain", "Dolor en el pecho"),
      sources: ["S1"]),
    WarningSign(
      id: "calf", tier: .phoneInHours, text: text("Calf pain", "Pantorrilla"),
      sources: [Source.unverified]),
  ]

  static let unsigned = Signature(owner: nil, reviewed: nil)

  private static let kyphoplasty = Pathway(
    id: "kyphoplasty", title: text("Kyphoplasty", "Cifoplastia"), signature: unsigned,
    checklists: [
      .before: ["asking", "choosing", "telling", "allergies"], .arrival: ["today", "eaten"],
      .procedure: ["signing"], .recovery: ["going", "waking", "looking"],
      .discharge: ["calling"], .home: ["first-day"],
    ], orders: AfterCare.allCases, site: "spine")

  private static let vertebroplasty = Pathway(
    id: "vertebroplasty", title: text("Vertebroplasty", "Vertebroplastia"), signature: unsigned,
    checklists: [
      .before: ["asking", "telling", "allergies"], .arrival: ["eaten"], .procedure: ["signing"],
      .recovery: ["going", "waking", "looking"], .discharge: ["calling"], .home: ["first-day"],
    ], orders: AfterCare.allCases, site: "spine")

  private static let asking = Checklist(
    id: "asking", audience: .patient, title: text("Questions", "Preguntas"), signature: unsigned,
    items: measured + told)

  private static let measured = [
    Item(
      id: "hello", kind: .tell, text: text("Call {clinic.phone}.", "Llame al {clinic.phone}."),
      sources: [Source.unverified]),
    Item(
      id: "alone", kind: .yesNo, text: text("Do you live alone?", "¿Vive solo?"),
      why: text("We plan help.", "Planeamos ayuda."), sources: ["S1", "BOOK-2"],
      rules: [
        Rule(
          test: .has([.yes, .unsure]), level: .review, flag: text("Needs help", "Necesita ayuda"),
          say: text("We will help.", "Le ayudaremos."))
      ]),
    Item(
      id: "weight", kind: .number(unit: text("kg", "kg"), limits: 20...300),
      text: text("Your weight?", "¿Su peso?"), why: text("For the dose.", "Para la dosis."),
      sources: ["S1"],
      rules: [Rule(test: .atLeast(150), level: .note, say: text("Thank you.", "Gracias."))],
      mayBeUnsure: false),
    Item(
      id: "pain", kind: .scale, text: text("Your pain?", "¿Su dolor?"),
      why: text("To compare.", "Para comparar."), sources: ["S1"],
      rules: [
        Rule(
          test: .atMost(2), level: .hold, flag: text("Little pain", "Poco dolor"),
          say: text("Tell the nurse.", "Avise."))
      ]),
    Item(
      id: "fever", kind: .temperature, text: text("Your temperature?", "¿Su temperatura?"),
      why: text("Fever matters.", "La fiebre importa."), sources: ["S1"],
      rules: [
        Rule(
          test: .atLeast(380), level: .call, flag: text("Fever", "Fiebre"),
          say: text("Call us.", "Llámenos.")),
        Rule(
          test: .atMost(350), level: .emergency, flag: text("Very cold", "Muy frío"),
          say: text("Call now.", "Llame ya.")),
      ]),
  ]

  private static let told = [
    Item(
      id: "scan", kind: .date(.past), text: text("Last scan?", "¿Última imagen?"),
      why: text("We ask for it.", "La pedimos."), sources: ["S1"]),
    Item(
      id: "ate", kind: .time, text: text("Last meal?", "¿Última comida?"),
      why: text("For safe sleep.", "Para dormir."), sources: ["S1"],
      rules: [
        Rule(
          test: .laterThan(.lastFood), level: .hold, flag: text("Ate too late", "Comió muy tarde"),
          say: text("Tell us.", "Díganos."))
      ]),
    Item(
      id: "words", kind: .text(most: 200), text: text("Anything else?", "¿Algo más?"),
      why: text("We read it.", "Lo leemos."), sources: ["S1"]),
    Item(
      id: "list", kind: .medicines, text: text("What do you take?", "¿Qué toma?"),
      why: text("Some can bleed.", "Algunas sangran."), sources: ["S1"],
      rules: [
        Rule(
          test: .medicineClass(["anticoagulant"]), level: .hold,
          flag: text("Blood thinner", "Anticoagulante"), say: text("We plan this.", "Lo planeamos.")
        ),
        Rule(
          test: .medicineTier([.decide, .review]), level: .review,
          flag: text("Medicine to look at", "Medicamento por ver"),
          say: text("We look at it.", "Lo vemos.")),
        Rule(
          test: .medicineTwice(["anticoagulant"]), level: .emergency,
          flag: text("Two alike", "Dos iguales"), say: text("Two alike.", "Dos iguales.")),
        Rule(test: .unknownMedicine, level: .note, say: text("We look it up.", "Lo buscamos.")),
      ]),
    Item(
      id: "repeat",
      kind: .teachBack(
        second: text("And again.", "Otra vez."), answer: text("No food.", "Sin comer.")),
      text: text("Say it back.", "Repítalo."), why: text("To be sure.", "Para estar seguros."),
      sources: ["S1"]),
    Item(
      id: "name", kind: .sign, text: text("I understand.", "Entiendo."),
      why: text("It is a promise.", "Es una promesa."), sources: ["S1"]),
  ]

  private static let choosing = Checklist(
    id: "choosing", audience: .patient, title: text("Choices", "Opciones"), signature: unsigned,
    items: [
      Item(
        id: "ride",
        kind: .chooseOne([
          Option(id: "family", text: text("Family", "Familia")),
          Option(id: "nobody", text: text("Nobody", "Nadie")),
        ]),
        text: text("Who drives?", "¿Quién conduce?"), why: text("You cannot.", "Usted no puede."),
        sources: ["S1"]),
      Item(
        id: "allergies",
        kind: .chooseMany(
          [
            Option(id: "latex", text: text("Latex", "Látex")),
            Option(id: "tape", text: text("Tape", "Cinta")),
          ], none: Option(id: "none", text: text("None", "Nada"))),
        text: text("Any allergy?", "¿Alergias?"), why: text("To be safe.", "Por seguridad."),
        sources: ["S1"], when: .procedure(["kyphoplasty"]),
        rules: [
          Rule(
            test: .has([.option("latex")]),
            when: .all([
              .answered(Item.Reference("choosing", "ride"), [.option("nobody")]),
              .answered(Item.Reference("asking", "list"), [.medicineClass("anticoagulant")]),
            ]), level: .hold, flag: text("Latex", "Látex"), say: text("Tell us.", "Díganos."))
        ]),
    ])

  private static let today = Checklist(
    id: "today", audience: .patient, title: text("Today", "Hoy"), signature: unsigned,
    items: [
      Item(
        id: "light", kind: .tell, text: text("Light sleep.", "Sueño ligero."), sources: ["S1"],
        when: .anaesthesia([.sedation, .unknown]), conflicts: "sleep"),
      Item(
        id: "awake", kind: .tell, text: text("Awake.", "Despierto."), sources: ["S1"],
        when: .not(.anaesthesia([.sedation, .general, .unknown])), conflicts: "sleep"),
      Item(
        id: "both", kind: .tell, text: text("Look again.", "Mire otra vez."), sources: ["S1"],
        when: .any([
          .answered(Item.Reference("asking", "alone"), [.yes, .later]),
          .all([
            .answered(
              Item.Reference("choosing", "allergies"), [.option("latex"), .option("none")]),
            .answered(Item.Reference("asking", "pain"), [.unsure]),
          ]),
        ])),
      Item(
        id: "brace", kind: .tell, text: text("Up to {orders.lifting}.", "Hasta {orders.lifting}."),
        sources: ["S1"],
        when: .all([
          .answered(.order("brace"), [.yes]),
          .not(.answered(.order("closure"), [.option("glue"), .option("none")])),
        ])),
      Item(
        id: "again", kind: .tell,
        text: text(
          "{orders.restarts} {orders.levels} {clinic.inr-limit} {clinic.platelets-limit}",
          "{clinic.platelets-limit} {orders.restarts} {clinic.inr-limit} {orders.levels}"),
        sources: ["S1"], when: .answered(.restarts, [.option("some")])),
    ])

  private static let firstDay = Checklist(
    id: "first-day", audience: .patient, title: text("The first day", "El primer día"),
    signature: unsigned, due: .dailyUntil(.followUp),
    items: [
      Item(
        id: "rest", kind: .tell, text: text("Rest.", "Descanse."), sources: ["BOOK-2"],
        notBefore: ClockTime(hour: 18, minute: 0))
    ])

  static func text(_ english: String, _ spanish: String) -> Text {
    Text([.english: english, .spanish: spanish])
  }
}
