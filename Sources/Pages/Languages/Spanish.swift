import Care

extension Words {
  static let spanish = Words(
    welcome: WelcomeWords(
      languageName: "Español",
      welcome: { "Le damos la bienvenida a \($0)." },
      start: "Empiece aquí",
      title: "Entrar",
      practice: "Para practicar, con pacientes inventados. Código y fecha de nacimiento:",
      askCode: "¿Cuál es su código?",
      codeHelp: "Tiene 7 letras y números. Está en la hoja de la clínica.",
      askBirthDate: "¿Cuál es su fecha de nacimiento?",
      birthDateHelp: {
        $0 == .monthDayYear
          ? "Escriba mes, día y año. Por ejemplo: 03 25 1948."
          : "Escriba día, mes y año. Por ejemplo: 25 03 1948."
      },
      hello: { "Hola, \($0)." },
      yourProcedure: { "Su \($0.lowercased()) es el \($1)." },
      progress: { "Ya hizo \($0) de \($1) pasos." },
      stoppedAt: { "Ahora sigue: \($0)." },
      nothingYet: "Le haremos algunas preguntas, una por una. Tómese todo el tiempo que necesite.",
      allKept: "Todo lo que nos dijo está guardado.",
      draftKept: "Lo que empezó a escribir sigue aquí.",
      begin: "Empezar",
      goOn: "Seguir",
      seeAnswers: "Ver mis respuestas",
      notMe: "No soy yo",
      withTheTeam: "Su equipo sigue desde aquí.",
      withTheTeamNext: "Por favor, hable con su enfermera o pregunte en la recepción.",
      showOnly:
        "En esta pantalla no podemos cambiar sus respuestas. Por favor, avise en la recepción."
    ),
    keys: KeyWords(
      next: "seguir", back: "atrás", why: "ayuda", staff: "pedir ayuda", signs: "señales de alarma",
      text: "letra gruesa", leave: "cerrar", mark: "marcar",
      nextCommand: "seguir", backCommand: "atras", whyCommand: "ayuda", staffCommand: "llamar",
      signsCommand: "alarma", languageCommand: "idioma", textCommand: "gruesa",
      leaveCommand: "cerrar", unsureCommand: "duda", laterCommand: "despues",
      unknownCommand: "no-se",
      tooSmall: "Por favor, agrande esta ventana.",
      saved: "Guardado", notSaved: "Aún no se ha guardado", oneMoment: "Un momento, por favor …",
      pickHint: {
        $0 == 1 ? "Escriba 1 y presione Enter." : "Escriba un número de la lista y presione Enter."
      },
      pickKeyHint: "Escriba un número o una letra de la lista y presione Enter.",
      notHere: "Esto no está en esta página:",
      typeHint: "Escriba su respuesta y presione Enter."
    ),
    walk: WalkWords(
      place: { "\($0) de \($1)" },
      goOn: "Seguir",
      yes: "Sí", no: "No", unsure: "No sé con seguridad", later: "Pregúnteme después",
      today: "Hoy", yesterday: "Ayer", earlier: "Antes de ayer",
      whyWeAsk: "Por qué preguntamos",
      goodToKnow: "Más información",
      help:
        "Siempre puede volver atrás. No se pierde nada. Al final puede cambiar cualquier respuesta.",
      helpUnsure:
        "¿Tiene dudas? Elija \"No sé con seguridad\". Una enfermera lo repasará con usted.",
      markHelp: "Marque todo lo que corresponda, por su número. Luego siga con Enter.",
      numberHelp: { "Un número de \($0) a \($1)." },
      scaleLeast: "nada", scaleMost: "lo peor que puede haber",
      temperatureHelp: "Por ejemplo 98.6 o 37.0. Sirven °F y °C.",
      dateHelp: {
        $0 == .monthDayYear
          ? "Escriba mes, día y año. Por ejemplo: 03 25 2026."
          : "Escriba día, mes y año. Por ejemplo: 25 03 2026."
      },
      clockHelp: "Por ejemplo: 6:30. Si no recuerda bien, calcule.",
      askClock: { "\($0): ¿a qué hora?" },
      askHalf: { "\($0): ¿cuál de las dos?" },
      signHelp: "Escriba su nombre aquí.",
      ownWords: "Dígalo con sus propias palabras. Luego presione Enter.",
      youSaid: "Usted dijo",
      weHope: "Esto es lo importante",
      saidBack: "Sí, eso es lo que dije",
      sayAgain: "Quiero decirlo otra vez",
      reviewTitle: "Sus respuestas",
      reviewAsk: "Por favor, revise sus respuestas.",
      reviewHelp: "Para cambiar una respuesta, elíjala.",
      reviewFinish: "Todo está bien. Terminé.",
      reviewOpen: { $0 == 1 ? "Seguir con 1 paso pendiente" : "Seguir con \($0) pasos pendientes" },
      reviewMarked: "Marcada: su enfermera hablará con usted sobre esto.",
      reviewTell: "Marcada: por favor, avise en la recepción.",
      reviewDropped: "Ya no cuentan, porque cambiaron otras respuestas",
      askYourNurse: "pregunte a su enfermera",
      seatTitle: "Listo",
      seat: { "Gracias, \($0). Por favor, tome asiento." },
      seatDesk: { "Gracias, \($0). Por favor, vaya ahora a la recepción." },
      seatAbout: "Deben hablar con usted sobre:",
      seatThen: "Después, por favor, tome asiento.",
      seatQuestions: {
        $0 == 1
          ? "Quedó 1 pregunta pendiente. Su enfermera la repasará con usted."
          : "Quedaron \($0) preguntas pendientes. Su enfermera las repasará con usted."
      },
      seatNext: "Su equipo tiene sus respuestas. Una enfermera le llamará.",
      seatClears: "Esta pantalla se borra sola.",
      done: "Listo",
      understood: "Ya lo leí",
      aboutMedicines: { "Sobre: \($0)." },
      together: { $0.joined(separator: " y ") },
      stoppedChanged: { "Usted lo cambió a: \($0). Una enfermera lo revisará de todos modos." },
      answerAgain: "Fue un error. Quiero responder otra vez",
      nurseWasHere: "Ya vino una enfermera. Seguir",
      clearScreen: "Para el personal: borrar esta pantalla"
    ),
    medicines: .spanish,
    calling: CallingWords(
      staffTitle: "Llamar al personal",
      staffCalled: "Por favor, quédese donde está. Levante la mano.",
      staffNext: "Si nadie viene pronto, por favor, pregunte en la recepción.",
      staffPhone: { "También puede llamar al \($0)." },
      signsTitle: "Señales de alarma",
      signsAsk: "¿Tiene algo de esto en este momento?",
      noneOfThese: "Nada de esto",
      signOnRecord: "Lo anotamos en su expediente.",
      sayThis: "Diga esto por teléfono:",
      sayMatter: "Qué pasa",
      sayDone: "Qué se hizo",
      sayProcedure: { procedure, day, days, done in
        "\(procedure) el \(day), \(spanishDaysAgo(days)): \(done)"
      },
      sayWho: "Quién",
      sayBorn: { "\($0), fecha de nacimiento \($1)" },
      sayWhere: "Dónde",
      sayAddress: "Su calle, el número y el apartamento. No cuelgue.",
      sayClinic: { "En la clínica: \($0). En otro lugar: diga dónde está." },
      idleTitle: "¿Sigue ahí?",
      idleAsk: "¿Necesita más tiempo?",
      idleNext: {
        "Presione cualquier tecla para seguir. Si no, esta pantalla se borra en \(spanishSeconds($0)). Lo guardado sigue guardado."
      },
      idleBegun:
        "Lo último que escribió o marcó todavía no está guardado. Hoy lo espera aquí: vuelva a entrar en esta pantalla.",
      idleLost: "Lo último que escribió o marcó todavía no está guardado.",
      stillHere: "Aquí estoy",
      notSavedTitle: "No se guardó",
      notSavedWhat: { "Su última respuesta todavía no está guardada. \($0)" },
      notSavedNext:
        "Su respuesta sigue aquí. Por favor, no se vaya. Llame al personal y luego inténtelo otra vez.",
      tryAgain: "Guardar otra vez",
      why: {
        switch $0 {
        case .full: "El disco está lleno."
        case .notPermitted: "Esta computadora no nos deja guardar."
        case .inUse: "Otra pantalla está usando su expediente en este momento."
        case .damaged: "En este momento no se puede leer su expediente."
        case .noMemory: "A esta computadora le falta memoria libre. Inténtelo otra vez pronto."
        case .recordsGone:
          "Los expedientes no están en su carpeta. Pida a quien cuida esta computadora que los reponga."
        case .other: "Esta computadora tuvo un problema."
        }
      },
      clockWrong: {
        "El reloj de esta computadora parece estar mal. Muestra \($0). Por favor, avise en la recepción. Sus respuestas están guardadas."
      }
    ),
    notices: NoticeWords(
      notACode: "Algo en este código no está bien. Por favor, mire su hoja y escríbalo otra vez.",
      noMatch:
        "No encontramos este código con esta fecha de nacimiento. Por favor, revise los dos e inténtelo otra vez.",
      wait: { "Por favor, espere \(spanishSeconds($0)) y presione Enter otra vez." },
      unreadable:
        "No podemos abrir su expediente en este momento. Por favor, pida ayuda al personal.",
      notADay: {
        $0 == .monthDayYear
          ? "Ese día no existe. Primero va el mes y luego el día: 03 25 \($1)."
          : "Ese día no existe. Primero va el día y luego el mes: 25 03 \($1)."
      },
      notADate: {
        $0 == .monthDayYear
          ? "Por favor, escriba mes, día y año, como 03 25 \($1) o 25 de marzo de \($1)."
          : "Por favor, escriba día, mes y año, como 25 03 \($1) o 25 de marzo de \($1)."
      },
      yearIncomplete: "Por favor, escriba el año con sus cuatro cifras, como 1948.",
      dayInFuture: "Ese día todavía no llega. Por favor, revíselo.",
      dayInPast: "Ese día ya pasó. Por favor, revíselo.",
      notATime: "Por favor, escriba una sola hora del día, como 6:30.",
      timeInFuture: "Esa hora todavía no llega. Por favor, revise el día y la hora.",
      notANumber: "Por favor, escriba un número entero.",
      outside: { "Por favor, escriba un número de \($0) a \($1)." },
      notATemperature:
        "Por favor, revise el número. La temperatura del cuerpo está entre 86 y 113 °F (30 y 45 °C).",
      nothingTyped: "Todavía no escribió nada.",
      oneNumber: {
        $0.map { "Por favor, escriba un solo número y nada más. La unidad es: \($0)." }
          ?? "Por favor, escriba un solo número y nada más, como 12."
      },
      otherUnit: { asked, about in
        let unit = spanishUnit(asked)
        let fits = about.map { " Son más o menos \($0). Si es correcto, escriba \($0)." } ?? ""
        return "Por favor, escriba cuántos son en \(unit).\(fits)"
      },
      howToErase: "Bórrelo con la tecla de retroceso.",
      nothingMarked: "Todavía no marcó nada. Por favor, marque al menos una línea.",
      notAName: "Escriba su nombre, por favor.",
      notAMedicine: "Escriba el nombre con letras, como está en la caja.",
      noMedicine: { "Para decir eso, vuelva atrás y elija: \($0)." },
      nothingPicked: "Primero elija una de las líneas, por su número.",
      nothingPickedOfMany:
        "Primero elija una de las líneas: por su número, o con las flechas y Enter.",
      cutShort: "Era demasiado largo; guardamos solo la primera parte. Por favor, revísela.",
      alreadyListed: { "\($0) ya está en su lista." },
      changedElsewhere:
        "Su expediente cambió también en otra pantalla. Las dos cosas quedan guardadas.",
      entriesLost:
        "Puede faltar algo de lo que nos dijo. Una enfermera lo repasará con usted.",
      noLongerOpen:
        "Su expediente se cerró en otra pantalla. Por favor, hable con su enfermera.",
      emergencySettled: "Una enfermera ya lo revisó. Puede seguir.",
      stillStopped:
        "Primero la enfermera debe marcarlo como revisado en su pantalla. Por favor, espere.",
      clearAgain:
        "Esta página se queda hasta que venga una enfermera. Personal: elíjalo otra vez para limpiar la "
        + "pantalla. La emergencia sigue abierta.",
      entriesUnread:
        "Parte de su expediente no se puede leer en esta computadora, y aquí no se puede guardar nada nuevo.",
      removeAgain: { "Para quitar \($0) de su lista, elija eso otra vez." },
      howToLeave: {
        $0
          ? "Para cerrar el programa, presione F10."
          : "Para cerrar el programa, presione Esc hasta la primera página. Después presione F10."
      }
    ),
    order: .spanish,
    desk: .spanish,
    chart: .spanish,
    form: .spanish,
    sheet: .spanish,
    calendarFile: .spanish,
    report: .spanish,
    home: .spanish,
    command: .spanish,
    health: .spanish,
    line: .spanish,
    calendar: .spanish,
    record: .spanish
  )
}

private func spanishUnit(_ unit: TimeUnit) -> String {
  switch unit {
  case .minutes: "minutos"
  case .hours: "horas"
  case .days: "días"
  case .weeks: "semanas"
  case .months: "meses"
  case .years: "años"
  }
}

func spanishSeconds(_ count: Int) -> String { count == 1 ? "1 segundo" : "\(count) segundos" }
