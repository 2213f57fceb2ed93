import Care

extension ReportWords {
  static let spanish = ReportWords(
    title: "Informe de los días en casa",
    about:
      "La familia anotó esto en casa. No es una opinión médica.",
    trend: "Día por día",
    date: "Fecha", temperature: "°F/°C", walked: "Camina",
    painNow: "Ahora", painWorst: "Lo peor del día",
    temperatureChart: "Temperatura",
    lineInWords: { name, first, most, last in
      "\(name): al principio \(first.value) el día \(first.day), lo más alto \(most.value) el día \(most.day), al final \(last.value) el día \(last.day)."
    },
    inTable: "Todos los números están en la tabla.",
    flags: "Avisos, y lo que se hizo",
    noFlags: "No se anotó ningún aviso.",
    level: {
      switch $0 {
      case .emergency: "Emergencia"
      case .call, .hold: "Urgente"
      case .review, .note: "Para la clínica"
      }
    },
    done: { "Qué se hizo: \($0)." },
    nothingTold: "No se anotó qué se hizo.",
    again: { "Otra vez: \($0)." },
    nothingSince: "No se anotó qué se hizo desde entonces.",
    settled: { "Resuelto por la clínica: \($0)." },
    open: "Sin resolver por la clínica.",
    missed: "Sin anotar",
    nothing: "no se anotó nada",
    more: { "\($0); y \($1) más" },
    late: "Anotado tarde o cambiado",
    entered: { "\($0) (anotado el \($1))" },
    changedTo: { "cambiado a \($0) (\($1))" },
    noMedicine: "ninguno",
    restarts: "Medicamentos en pausa para volver a tomar",
    restart: { "\($0). Tomado: \($1)." },
    notEntered: "sin anotar",
    questions: "Preguntas para el médico",
    none: "Nada.",
    fileName: "informe.html",
    onPaper: {
      "Con tabla y gráficas, para imprimir: \($0)"
    },
    day: { "Día \($0), \($1)" },
    days: { "Días \($0) a \($1)" }
  )
}
