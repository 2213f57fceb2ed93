import Care
import Flow

extension HomeWords {
  static let spanish = HomeWords(
    title: { "En casa: \($0)" },
    day: {
      $0 == 0 ? "El día del procedimiento" : "Día \($0) después del procedimiento"
    },
    beforeTheDay: "Los días en casa todavía no empiezan.",
    afterLast: "Ya pasaron todos los días del plan.",
    dueNow: { $0 == 1 ? "Ahora queda 1 cosa por hacer." : "Ahora quedan \($0) cosas por hacer." },
    // The hour ends with a full stop of its own.
    dueLater: { count, hour in "Luego \(count) más, desde \(hour)" },
    doneForNow: "Todo listo por ahora.",
    allDone: "Todo listo por hoy. Muy bien.",
    allEntered:
      "Es todo por hoy. Gracias. La clínica todavía tiene que revisar lo que está pendiente.",
    callLeft: "Falta una cosa: la llamada.",
    part: {
      switch $0 {
      case .now: nil
      case .later: "Hoy, más tarde"
      case .done: "Hecho hoy"
      case .more: "Además"
      }
    },
    state: {
      switch $0 {
      case .coming: "más tarde"
      case .due: "por hacer"
      case .later: "hoy, más tarde"
      case .done: "hecho"
      case .late: "hecho, anotado tarde"
      case .missed: "sin hacer"
      }
    },
    notFinished: "sin terminar",
    fromHour: { "desde \($0)" },
    stillOpenDays: { "Todavía puede anotar: \($0.joined(separator: ", "))" },
    page: {
      switch $0 {
      case .plan: "Su plan: límites y fechas"
      case .questions: "Preguntas para el médico"
      case .lookBack: "Ver lo que anotó"
      case .calendar: "Todos los días hasta hoy"
      case .trend(.temperature): "La temperatura, día por día"
      case .report: "El informe para la cita"
      case .numbers: "A quién llamar"
      case .question: "Escribir una pregunta"
      case .ending: "El último día"
      case .today, .day, .respond, .stillCall, .ice, .trend(.activity), .trend(.pain), .medicines:
        ""
      }
    },
    clockWrong: {
      "El reloj de esta computadora parece estar mal. Muestra \($0). Corrija la fecha y la hora, o pida ayuda. Mientras tanto, revise otra vez las señales de alarma."
    },
    shortDay: { "Día \($1), \($0)" },
    otherDay: { "\($0): día \($1)" },
    about: { "Esto es sobre el \($0), no sobre hoy." },
    today: "hoy", onDay: { "el \($0)" }, thatDay: "ese día",
    lateHelp: "Lo que anote ahora queda marcado como anotado tarde.",
    nothingThatDay: "Para ese día no había nada planeado.",
    askResponse: "¿Qué hizo al respecto?",
    responseHelp: { "La clínica: \($0). Noches y fines de semana: \($1)." },
    response: { response, emergency in
      switch response {
      case .calledEmergency: "Llamamos al \(emergency)"
      case .calledClinic: "Llamamos a la clínica"
      case .wentIn: "Fuimos al hospital o a la clínica"
      case .notYet: "Todavía nada"
      case .byMistake: "Lo marcamos por error"
      }
    },
    stillOpen: { "Pendiente: \($0)." },
    saidBefore: { "Usted nos dijo: \($0)." },
    mistakeHelp: "¿No sabe si fue un error? Llame de todos modos.",
    mistakeKept: "Anotamos que fue un error. Queda pendiente hasta que la clínica lo revise.",
    answerAgain: "Responder otra vez la pregunta",
    ifUnsure: "¿Tiene dudas?",
    lookBackAsk: "¿Qué quiere ver?",
    calendarAsk: "Elija un día para verlo o para anotar lo que falta.",
    calendarLook: "Elija un día para verlo.",
    count: { done, all, late, missed in
      var parts = ["\(done) de \(all) hechas"]
      if late > 0 { parts.append("\(late) tarde") }
      if missed > 0 { parts.append("\(missed) sin hacer") }
      return parts.joined(separator: ", ")
    },
    andMore: { "\($0); \($1) más" },
    flagged: {
      switch $0 {
      case .note, .review: "avisar a la clínica"
      case .hold, .call: "señal de alarma"
      case .emergency: "señal de emergencia"
      }
    },
    dayWord: "Día",
    temperatureTitle: {
      switch $0 {
      case .fahrenheit: "Temperatura, °F (98.6 °F son 37.0 °C)"
      case .celsius: "Temperatura, °C (37.0 °C son 98.6 °F)"
      }
    },
    walking: "Las caminatas, día por día",
    walkingTitle: "Minutos de caminata",
    noNumbers: "Todavía no hay nada anotado.",
    emergency: "Emergencia",
    byDay: "Clínica, de día",
    byNight: "Noches y fines de semana",
    planAsk: "Su plan, como lo escribió el equipo:",
    dayIsOver: "ese día ya pasó",
    questionsAsk: "Sus preguntas. Llévelas a la cita.",
    noQuestions: "Todavía no hay preguntas.",
    askQuestion: "¿Qué quiere preguntar?",
    takenNone: "No se tomó ninguno",
    takenAll: "Es todo por este día",
    askTaken: { "¿Cuánto se tomó de \($0) y a qué hora?" },
    takenHelp: "Por ejemplo: 500 mg a las 8 de la mañana y a las 2 de la tarde.",
    medicinesAsk: "Lo que se tomó, lo más nuevo primero:",
    noMedicines: "Todavía no hay nada anotado.",
    endingAsk: "Hoy es el último día del plan. ¿Ya se hizo la cita de control?",
    back: "Atrás",
    close: "Sí, la cita ya se hizo. Cerrar este plan",
    notClosedYet:
      "Este plan sigue abierto hasta que la clínica revise lo pendiente. Por favor, llame.",
    closed: "Este plan está cerrado. Lo que anotó queda guardado.",
    lookBackKey: "ver lo anotado", lookBackCommand: "anotado",
    numbersKey: { "teléfonos (\($0))" },
    numbersCommand: "llamar",
    helpUnsure: "¿Tiene dudas? Elija \"No sé con seguridad\". Luego pregunte a la clínica.",
    notSavedNext:
      "Su respuesta sigue aquí. Por favor, inténtelo otra vez antes de cerrar el programa."
  )
}

/// How long ago a day is.
func spanishDaysAgo(_ days: Int) -> String {
  days == 0 ? "hoy" : days == 1 ? "ayer" : "hace \(days) días"
}
