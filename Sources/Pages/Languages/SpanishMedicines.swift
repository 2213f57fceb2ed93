import Care

extension MedicineWords {
  static let spanish = MedicineWords(
    none: "Todavía nada.",
    add: "Agregar un medicamento",
    addMore: "Agregar otro",
    takeNone: "No tomo ningún medicamento", listBegun: "lista empezada, sin nada todavía",
    thatIsAll: "Eso es todo lo que tomo",
    askName: "¿Cómo se llama el medicamento?",
    nameHelp: "Escríbalo lo mejor que pueda. El frasco o su lista le pueden ayudar.",
    askMatch: {
      "Usted escribió \"\($0)\". " + ($1 == 1 ? "¿Es este?" : "¿Es uno de estos?")
    },
    keepAsWritten: { "No. Déjelo como lo escribí: \($0)" },
    askDose: { "¿Cuánto usa de \($0) cada vez?" },
    doseHelp: "Por ejemplo: 5 mg, o 1 pastilla.",
    doseUnknown: "No lo sé",
    askOften: { "¿Cada cuánto usa \($0)?" },
    often: {
      switch $0 {
      case .onceADay: "Una vez al día"
      case .twiceADay: "Dos veces al día"
      case .threeTimesOrMore: "Tres veces al día o más"
      case .onceAWeek: "Una vez por semana"
      case .onlyWhenNeeded: "Solo cuando lo necesito"
      case .otherwise: "De otra manera"
      case .unsure: "No sé con seguridad"
      case .asTaken: "Ese día, como dice"
      }
    },
    askKeep: { "\($0). ¿Está bien así?" },
    keep: "Sí, déjelo",
    remove: "No, quítelo de mi lista",
    brandOf: { "una marca de \($0)" },
    tellDose: "Cambiar cuánto uso",
    doseNotKnown: "no sé cuánto",
    oftenNotKnown: "no sé cada cuánto",
    typed: { "escrito \"\($0)\"" }
  )
}
