import Care
import Flow

extension ChartWords {
  static let spanish = ChartWords(
    born: { "Fecha de nacimiento: \($0)." },
    caregiver: { "Cuidador: \($0)" },
    callHome: { "Llame ahora: \($0)" },
    noNumber: "No hay teléfono en el expediente. Agréguelo en Nombre y contactos.",
    doneAtHome: { "En casa: \($0) [\($1)]" },
    nothingDoneYet: "En casa: todavía nadie dijo qué se hizo.",
    readOnly: "Un stepwell más nuevo escribió este expediente. Aquí se puede leer, no cambiar.",
    onHold: { "En espera: \($0) [\($1)]" },
    postponed: { "Aplazado: \($0)" },
    flag: { "Aviso: \($0)" },
    settledTitle: "Resueltos",
    step: spanishStep,
    section: {
      switch $0 {
      case .missing: "Falta o no está claro"
      case .flags: "Avisos"
      case .home: "Los días en casa"
      case .medicines: "Medicamentos"
      case .questions: "Preguntas y notas"
      case .answers: "Todas las respuestas"
      case .observations: "Controles hasta ahora"
      case .history: "Historial"
      }
    },
    orders: "Indicaciones",
    identity: "Nombre y contactos",
    ordersUnsigned: "sin firmar",
    ordersSigned: "firmadas",
    topics: "Enseñanza para la casa",
    sheet: "Hoja para la casa",
    none: "ninguno",
    open: { $0 == 1 ? "1 abierto" : "\($0) abiertos" },
    toDecide: { "\($0) por decidir" },
    allDecided: "decididos",
    doubt: { isContradiction, question, before, now in
      (isContradiction ? "Dicho de otra manera" : "Cambió")
        + ": \(question) – \(before), después \(now)"
    },
    askSettle: "¿Qué se hizo al respecto?",
    settleHelp: "Una frase. El aviso queda resuelto a su nombre.",
    since: { "Desde \($0)." },
    askPlan: { "¿Qué decide el equipo sobre \($0)?" },
    plan: {
      switch $0 {
      case .goOn: "Sigue igual que antes"
      case .hold: "Ponerlo en pausa, de un día a otro"
      case .askPrescriber: "Preguntar antes a quien lo receta"
      }
    },
    decided: { "Decidido hasta ahora: \($0)" },
    notDecided: "sin decidir",
    decideAgain: "decida otra vez",
    noDecisionNeeded: "no hace falta decidir",
    reference:
      "Solo como referencia, sin comprobar con la publicación. Decide el protocolo de su clínica.",
    referenceHold: "Pausa antes",
    referenceRestart: "Volver a tomarlo",
    askHoldFrom: { "¿Primer día sin \($0)?" },
    askHoldTo: { "¿Último día sin \($0)?" },
    askProtocol: { "¿Con qué protocolo, o por indicación de quién, se decide sobre \($0)?" },
    protocolHelp: "Como: SIR 2019, o Dr. Ng por teléfono.",
    askArrive: "Pregunte al paciente: ¿cuál es su fecha de nacimiento?",
    checkInAgain: {
      "El procedimiento es el \($0), no hoy. Para registrar la llegada de todos modos, elija eso otra vez."
    },
    askReason: { step in
      switch step {
      case .held: "¿Por qué queda en espera este paciente?"
      case .released: "¿Qué se resolvió para que pueda seguir?"
      case .admitted: "¿Por qué se interna al paciente?"
      case .postponed: "¿Por qué se aplaza el procedimiento?"
      case .cancelled: "¿Por qué se cancela el procedimiento?"
      default: "¿Por qué?"
      }
    },
    reasonHelp: { step in
      switch step {
      case .cancelled: "Un caso cancelado no se puede abrir otra vez. Esc vuelve atrás."
      case .recovered: "Quién lo decidió y por qué. Queda a su nombre. Esc vuelve atrás."
      case .postponed: "Ponga después el día nuevo en las indicaciones. Esc vuelve atrás."
      default: "Una frase. Esc vuelve atrás."
      }
    },
    askConfirm: { "¿\($0)?" },
    confirmed: "Sí",
    missingTitle: "Todavía no",
    missingAsk: { "Antes de \"\($0)\" todavía falta:" },
    missingHelp: "Elija una línea para ir ahí.",
    missingNothing: "Ya no falta nada.",
    askGoOn: { "¿Seguir con \"\($0)\"?" },
    goOnHelp: "Elija la línea para seguir. Esc vuelve atrás.",
    guarding: spanishGuard,
    lastRound: { "Último control, \($0): \($1)" },
    observation: spanishObservation,
    listAsk: { open, all in
      open == 0
        ? "Las \(all) están contestadas." : "\(open == 1 ? "Queda" : "Quedan") \(open) de \(all)."
    },
    walkOpen: { $0 == 1 ? "Contestar la que queda" : "Contestar las \($0) que quedan" },
    walkAll: "Otra vez desde el principio",
    notAnswered: "sin contestar",
    points: { $0 == 1 ? "1 punto" : "\($0) puntos" },
    score: { name, points, least in
      "\(name): \(points), se necesitan \(least)" + (points >= least ? "" : " – no se alcanza")
    },
    scoreOpen: { name, known, open, least in
      "\(name): \(known) hasta ahora, \(open == 1 ? "queda" : "quedan") \(open), se necesitan \(least)"
    },
    topicsAsk: { done, all in
      done == all
        ? "Ya dijeron todos los temas con sus palabras."
        : "Temas dichos: \(done) de \(all). Elija el siguiente."
    },
    topicDone: "lo dijo",
    topicOpen: "pendiente",
    topicAgain: "explicar otra vez",
    topicException: "se omite, con motivo",
    topicWaitsFor: { $0 == .patient ? "sigue el paciente" : "sigue el cuidador" },
    askLearner: "Pregunte esto. Después elija quién contesta.",
    learners: { learners in
      switch learners {
      case [.patient]: "El paciente"
      case [.caregiver]: "El cuidador"
      default: "Los dos juntos"
      }
    },
    exception: "Omitir este tema, con un motivo",
    askSaid: { "\($0): ¿qué dijo?" },
    saidHelp: "Algunas de sus propias palabras.",
    askJudged: "¿Lo dijo?",
    saidBack: "Sí, lo dijo",
    explainAgain: "Explicar otra vez",
    askException: "¿Por qué se omite este tema?",
    askEscort: "¿Qué adulto va a casa con el paciente y se queda? Su nombre.",
    escortHelp: "Sin un adulto, el paciente todavía no puede irse. Esc vuelve atrás.",
    handOverAsk: { "El paciente se va a casa con \($0). ¿Tienen la hoja en sus manos?" },
    handOverHelp: "En papel y repasada juntos.",
    handedOver: "Sí. El paciente se va a casa ahora",
    sheetBlank: "La hoja todavía no se puede imprimir. Falta:",
    sheetHelp: { "Para imprimirla en la línea de comandos: \($0)" },
    sealHelp: { "Para mandar el expediente a casa: \($0)" },
    anyFile: "ARCHIVO",
    sealedWords: "Palabras", sealedFile: "Archivo",
    sealedHelp:
      "Dé a la familia el archivo y, en papel, las palabras. En casa: stepwell import ARCHIVO",
    askNote: "¿Qué se debe anotar?",
  )
}

private func spanishStep(_ step: Event.Name) -> String {
  switch step {
  case .arrived: "El paciente está aquí: registrar su llegada"
  case .held: "Poner en espera"
  case .released: "Quitar la espera"
  case .verified: "Todo está revisado: listo"
  case .started: "Empieza el procedimiento"
  case .ended: "Terminó el procedimiento"
  case .recovered: "Recuperado: se prepara para ir a casa"
  case .admitted: "Internar por la noche"
  case .discharged: "El paciente se va a casa"
  case .closed: "Se hizo la cita de control: cerrar"
  case .postponed: "Aplazar"
  case .cancelled: "Cancelar el procedimiento"
  default: step.rawValue
  }
}

private func spanishGuard(_ missing: Guard) -> String {
  switch missing {
  case .twoIdentifiers: "Nombre y fecha de nacimiento"
  case .ordersDrafted: "Un día y una hora que estén por venir"
  case .twoIdentifiersAgain: "El paciente no ha registrado su llegada hoy"
  case .reasonGiven: "Un motivo"
  case .holdsSettled: "Una espera o emergencia sin resolver"
  case .listsComplete: "Preguntas sin contestar"
  case .fastingSatisfied: "Comer y beber: las horas todavía no coinciden"
  case .fastingSatisfiedNow: "Comer y beber: es muy pronto para empezar"
  case .allergiesAnswered: "Las alergias no están contestadas"
  case .medicinesDecided: "Medicamentos sin decisión"
  case .consentSigned: "La revisión antes del procedimiento no está firmada"
  case .unchangedSinceVerified: "Algo cambió desde la revisión: revise otra vez"
  case .verificationFresh: "La revisión es muy antigua: revise otra vez"
  case .recoveredOrOverridden: "La puntuación o un motivo"
  case .siteOrdered: "Falta dónde se hace"
  case .ordersComplete: "Indicaciones en blanco o sin firmar"
  case .recoveryChecked: "Una lista de recuperación no está terminada"
  case .topicsTaughtBack: "Temas que todavía no se dijeron"
  case .adultEscort: "Un adulto que acompañe"
  case .sheetHandedOver: "La hoja para la casa"
  case .lastDayReached: "No ha llegado el último día del plan"
  case .followUpDone: "La cita de control"
  case .dayAtHome: "Un día en casa que no esté por venir"
  case .holdInOrder: "Una pausa que termina antes de empezar"
  case .callsSettled: "Una llamada o emergencia sin resolver"
  }
}

private func spanishObservation(_ meaning: Meaning, _ answer: Answer, _ told: String) -> String? {
  switch (meaning, answer) {
  case (.redSigns, _): "SEÑAL DE ALARMA: \(told)"
  case (.systolic, _): "PA \(told)"
  case (.pulse, .number(let number)): "FC \(number)"
  case (.oxygen, .number(let number)): "SpO2 \(number)"
  case (.temperature, .temperature(let degrees)):
    "\(degrees.tenthsFahrenheit / 10).\(degrees.tenthsFahrenheit % 10)°F"
  case (.site, .chosen): told.lowercased()
  default: nil
  }
}
