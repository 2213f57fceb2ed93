import Care
import Flow

extension RecordWords {
  static let spanish = RecordWords(
    phase: {
      switch $0 {
      case .preparing: "en preparación"
      case .checkingIn: "en la llegada"
      case .onHold: "en espera"
      case .ready: "listo"
      case .inProcedure: "en el procedimiento"
      case .recovering: "en recuperación"
      case .goingHome: "por salir a casa"
      case .atHome: "en casa"
      case .admitted: "internado"
      case .closed: "cerrado"
      case .cancelled: "cancelado"
      }
    },
    level: {
      switch $0 {
      case .note: "nota"
      case .review: "revisar"
      case .hold: "espera"
      case .call: "llamar"
      case .emergency: "EMERGENCIA"
      }
    },
    role: {
      switch $0 {
      case .patient: "paciente"
      case .caregiver: "cuidador"
      case .staff: "personal"
      case .rule: "una regla"
      }
    },
    enrolled: { "Inscripción de \($0) para \($1), \($2), anestesia: \(spanishName($3))." },
    arrived: "Llegó y dio otra vez la fecha de nacimiento.",
    held: { "Puesto en espera: \($0)" },
    released: { "Sale de la espera: \($0)." },
    verified: "Verificación hecha.",
    started: "Empezó el procedimiento.",
    ended: "Terminó el procedimiento.",
    recovered: { recovery, open in
      let scores = recovery.scores.map { "\($0.name) \($0.points), mínimo \($0.threshold)" }
      let why = recovery.overrideReason.map { "; excepción: \($0)" } ?? ""
      let legs = recovery.legsAndBladderNormal ? "" : "; \(open)"
      return "Recuperado: \(scores.joined(separator: "; "))\(legs)\(why)."
    },
    admitted: { "Internado: \($0)." },
    discharged: { "Se fue a casa con \($0)." },
    closed: "Cerrado; se hizo la cita de control.",
    postponed: { "Aplazado: \($0)." },
    cancelled: { "Cancelado: \($0)." },
    answered: { "\($0) – \($1)" },
    wentOn: { "Leyó: \($0)" },
    noted: { "Nota: \($0)" },
    flagged: { "Aviso (\($0)): \($1)" },
    settled: { "Resuelto \($0): \($1)." },
    ordered: { "Indicaciones: \($0), anestesia: \(spanishName($1))." },
    reordered: { "Cambio de indicaciones: \($0)." },
    ordersSame: "Indicaciones firmadas; nada cambió.",
    corrected: { "Cambio de nombre o contactos: \($0)." },
    procedureAt: "Día y hora",
    notSet: "SIN INDICAR",
    raisedBy: { "por la respuesta: \($0) (\($1)); ahora: \($2)" },
    answerNow: { "respuesta ahora: \($0) (\($1))" },
    decided: { "Decisión sobre \($0): \($1) (protocolo: \($2))." },
    medicineGoesOn: "sigue igual que antes",
    medicineHeld: { "en pausa del \($0) al \($1)" },
    prescriberAsked: "se preguntó a quien lo receta",
    taught: { topic, teaching in
      if let exception = teaching.exception { return "Se omitió \(topic): \(exception)." }
      let who = teaching.by.map(spanishLearner).joined(separator: " y ")
      let said = teaching.words.isEmpty ? "" : " “\(teaching.words)”"
      return teaching.saidBack
        ? "Enseñado: \(topic); lo dijo con sus palabras: \(who).\(said)"
        : "Enseñado: \(topic); hay que explicarlo otra vez: \(who).\(said)"
    },
    entered: { "Para el \($0): \($1) – \($2)" },
    responded: { "Sobre \($0): \($1)." },
    response: {
      switch $0 {
      case .calledEmergency: "llamó al número de emergencia"
      case .calledClinic: "llamó a la clínica"
      case .wentIn: "fue al hospital o a la clínica"
      case .notYet: "todavía no lo hizo"
      case .byMistake: "dice que lo marcó por error"
      }
    },
    atHome: { "en casa: \($0)" },
    staffCalled: "llamada al personal",
    odd: { "\($0) (guardado, aquí no se puede leer)" },
    ruleGone: { "ya no está en las listas: \($0)" },
    closedUnseen:
      "se cerró en un lugar sin saber lo que se anotó en otro; vea el historial",
    closedEarly: "en casa se cerró antes del último día del plan; llame y pregunte cómo están",
    clockAhead: "hay anotaciones de casa con fecha futura; su reloj puede estar mal",
    entriesLost: "puede faltar algo de lo que se dijo o se hizo; repásenlo juntos",
    entriesUnread:
      "un stepwell más nuevo escribió parte de este expediente; véalo en una pantalla que lo tenga",
    claimedTwice:
      "dos copias de este expediente no coinciden; se guarda todo, vea el historial",
    dropped: {
      switch $0 {
      case .notAsked: "ya no se pregunta"
      case .askedAgain: "se preguntará otra vez"
      }
    },
    twoAnswers: { question, day in
      "dos lugares dieron respuestas distintas; se guardan las dos: "
        + (day.map { "(para el \($0)) " } ?? "")
        + question
    },
    anaesthesia: spanishName,
    gap: { kind, about in
      switch kind {
      case .unanswered: "Sin respuesta: \(about)"
      case .unsure: "No lo sabe: \(about)"
      case .later: "Preguntar después: \(about)"
      case .fastingPolicy: "No hay horas de ayuno para anestesia \(about)"
      case .undecided: "Falta decidir sobre \(about)"
      case .prescriberAsked: "Falta la respuesta de quien receta \(about)"
      case .heldForAnotherDay: "La pausa de \(about) es para otro día: decida otra vez"
      case .site: about
      case .order: "Sin indicar: \(about)"
      case .restart: "Falta el día para volver a tomar \(about)"
      case .ordersUnsigned: "Las indicaciones no están firmadas"
      case .untaught: "Todavía no lo dijo con sus palabras: \(about)"
      }
    },
    born: "Fecha de nacimiento", phaseTitle: "Fase", openFlags: "Avisos abiertos", missing: "Falta",
    answersTitle: "Respuestas",
    entriesTitle: "Anotado en casa",
    notReviewed:
      "Estas listas todavía no tienen responsable ni fecha de revisión. Ninguna clínica las ha revisado.",
    trouble: spanishTrouble,
    notNoted:
      "Ya está hecho, pero el registro de accesos no lo dice, porque no se puede escribir.",
    bundle: .spanish
  )
}

private func spanishName(_ anaesthesia: Anaesthesia) -> String {
  switch anaesthesia {
  case .local: "local"
  case .sedation: "sedación"
  case .general: "general"
  case .unknown: "no se sabe"
  }
}

private func spanishLearner(_ learner: Learner) -> String {
  switch learner {
  case .patient: "paciente"
  case .caregiver: "cuidador"
  }
}

private func spanishTrouble(_ trouble: Trouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .notACode: "Esto no es un código. Un código tiene 7 letras y números, como 4K7M2QH."
  case .noSuchCode: "Aquí no hay nadie con este código. Revise el código y --data."
  case .recordGone:
    "Falta el archivo de este expediente, aunque el paciente se inscribió aquí. No cambió nada. Repóngalo desde la copia."
  case .recordsGone:
    "Los expedientes no están en la carpeta de datos (journeys), aunque esta clínica se preparó ahí. No cambió nada. ¿Está su disco? Reponga la carpeta desde la copia. Solo si no hay copia: cree una carpeta journeys vacía."
  case .folderEmptied:
    "La carpeta de datos está vacía, aunque esta computadora la conoce. No cambió nada. ¿Está su disco? Pregunte a quien cuida esta computadora. Solo si todo se perdió para siempre: stepwell staff add … --accounts-lost, o en casa: stepwell import … --folder-lost."
  case .recordUnreadable(let errno):
    "Este expediente no se puede leer (error \(errno) del sistema). Quedó como está. Use: \(invocation.command("verify"))"
  case .notForPractice:
    "Esta carpeta tiene otros expedientes; ahí no van pacientes inventados. No cambió nada. Indique una carpeta vacía, o ninguna."
  case .noMemory:
    "A esta computadora le falta memoria libre. No cambió nada. Inténtelo otra vez pronto."
  case .homeUnfinished: "El caso de esta casa no está aquí. Importe el archivo otra vez."
  case .noRecords: "No hay expedientes, porque no hay carpeta de datos. Revise --data."
  case .notADay:
    "Esto no es una fecha. Escríbala así: 1948-03-05, o lo que se sepa de ella: 1948-03 o 1948."
  case .notAMoment: "Esto no es una fecha con hora. Escríbala así: 2026-11-23T08:00."
  case .bornInFuture: "Esta fecha de nacimiento todavía no llega. Revise el año."
  case .procedureInPast: "El procedimiento quedaría en el pasado. Revise la fecha y la hora."
  case .unknownProcedure(let known):
    "No se conoce este procedimiento. Hay: \(known.map(\.text).joined(separator: ", "))."
  case .nameMissing: "Falta un nombre. Agregue --name NOMBRE."
  case .unknownLanguage(let known):
    "Este idioma no está. Hay: \(known.map(\.code).joined(separator: ", "))."
  case .checklists(let findings): spanishFindings(findings, invocation)
  case .findingsTold(let count):
    "\(count == 1 ? "1 hallazgo" : "\(count) hallazgos"), arriba. stepwell empieza cuando no hay ninguno."
  case .dataFolder(let number):
    "No se puede usar la carpeta de datos (error \(number)). No cambió nada. Revise --data."
  case .diskFull: "El disco está lleno. No cambió nada. Haga lugar e inténtelo otra vez."
  case .inputOutput(let number):
    "No se pudo leer o escribir (error \(number)). El expediente está como antes."
  case .inUse: "Otro programa usa este expediente. No cambió nada. Inténtelo otra vez pronto."
  case .damaged:
    "Este expediente no se puede leer. Quedó como está. Use: \(invocation.command("verify"))"
  case .madeByNewerProgram:
    "Un stepwell más nuevo escribió este expediente. Aquí no se puede cambiar. No cambió nada."
  case .unreadEntries:
    "Un stepwell más nuevo escribió parte de este expediente y este no la puede leer. No se hizo nada, porque podría faltar algo. Use el más nuevo."
  case .recordsDiffer(let count):
    "\(count == 1 ? "Se encontró 1 falla" : "Se encontraron \(count) fallas"). Vea las líneas de arriba."
  case .notWell(let count):
    "\(count == 1 ? "1 cosa necesita" : "\(count) cosas necesitan") a alguien. Vea lo que lleva ! arriba."
  case .noScreen:
    "El kiosco no se inició: esta terminal no puede mostrar sus páginas. No se cambió ningún expediente. Ponga en TERM el nombre de la terminal, como linux o xterm-256color, o agregue --lines."
  case .inputGone:
    "El kiosco se detuvo: aquí ya nadie puede escribir. Se conservan todas las respuestas guardadas. Inícielo otra vez."
  case .staff(let trouble): spanishStaffTrouble(trouble, invocation)
  case .bundle(let trouble): spanishBundleTrouble(trouble)
  case .refused: "Esto no se puede hacer en este momento. No cambió nada."
  case .sheet(let trouble): spanishSheetTrouble(trouble)
  case .noDates: "Todavía no hay calendario, porque ninguna indicación firmada tiene fecha."
  case .fileExists:
    "Ya hay un archivo con este nombre. Se dejó como está. Elija otro nombre."
  case .noSuchFolder: "No existe la carpeta para el archivo. No se escribió nada."
  case .file(let number):
    "El archivo no se puede escribir (error \(number)). El expediente está como antes. Vea --to."
  case .notPrinted(let number, isDone: false):
    "Lo que se pidió no se puede imprimir (error \(number)). No cambió nada."
  case .notPrinted(let number, isDone: true):
    "Ya está hecho, pero no se puede imprimir que lo está (error \(number))."
  case .notLogged(let trouble):
    "No se mostró ni se escribió nada, porque el registro de accesos debe anotarlo antes y no puede. "
      + spanishLogTrouble(trouble, invocation)
  }
}

private func spanishLogTrouble(_ trouble: LogTrouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .diskFull: "El disco está lleno. Haga lugar e inténtelo otra vez."
  case .inUse: "Otro programa lo usa. Inténtelo otra vez pronto."
  case .system(let number):
    "El error del sistema es \(number). Avise a quien cuida esta computadora. Use: \(invocation.command("verify"))"
  }
}

private func spanishFindings(_ findings: Int?, _ invocation: Invocation) -> String {
  switch findings {
  case nil:
    "No se encuentran las listas. Diga dónde están con --checklists CARPETA."
  case let count?:
    "Las listas tienen \(count == 1 ? "1 hallazgo" : "\(count) hallazgos"); no se empezó nada. Use: \(invocation.command("check"))"
  }
}

private func spanishStaffTrouble(_ trouble: StaffTrouble, _ invocation: Invocation) -> String {
  switch trouble {
  case .notAnID: FormWords.spanish.notice(.account(.notAnID), "")
  case .exists: "Alguien ya tiene este nombre de usuario. No cambió nada."
  case .unknown: "Nadie tiene este nombre de usuario. No cambió nada."
  case .last: "Es la última cuenta. Agregue otra antes. No cambió nada."
  case .damaged:
    "Las cuentas no se pueden leer. Se dejaron como están. Use: \(invocation.command("verify"))"
  case .gone:
    "Faltan las cuentas de esta clínica (staff.json). No cambió nada. Repóngalas desde la copia. Solo si no hay copia: la misma orden con --accounts-lost, que queda en el registro de accesos."
  case .notLogged:
    "No se puede escribir el registro de accesos, y esto debe quedar ahí. No cambió nada. Use: \(invocation.command("verify"))"
  case .notGone: "Aquí hay cuentas, así que no se empieza de nuevo. Quite --accounts-lost."
  case .pin(let fault): FormWords.spanish.notice(.account(.pinFault(fault)), "")
  case .pinsDiffer: "Los dos PIN no eran iguales. No cambió nada."
  case .noPin: "No se escribió ningún PIN. No cambió nada."
  }
}

private func spanishSheetTrouble(_ trouble: SheetTrouble) -> String {
  switch trouble {
  case .blank(let blank):
    (["Todavía no hay hoja, porque una parte quedaría en blanco."]
      + blank.sentences(in: .spanish)).joined(separator: " ")
  case .phase(let phase):
    "No hay hoja para este caso, que está: \(RecordWords.spanish.phase(phase)). "
      + "La hay desde la sala de recuperación hasta el último día en casa."
  }
}
