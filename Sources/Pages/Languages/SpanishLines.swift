extension LineWords {
  static let spanish = LineWords(
    enterSaves: "Sin guardar. Enter lo guarda.",
    closed: "El programa está cerrado. Todas las respuestas guardadas se conservan.",
    notKept: "Lo último que marcó o escribió no se guardó.",
    marked: "marcado",
    yourAnswer: "su respuesta hasta ahora",
    markedNow: {
      $0.isEmpty ? "Ahora no hay nada marcado." : "Marcado ahora: \($0.joined(separator: "; "))."
    },
    nothingTyped: "Todavía no hay nada escrito.",
    typedSoFar: { "Escrito hasta ahora: \($0)" },
    here: "Usted está en esta página.",
    unit: { "Unidad: \($0)." },
    noneWithOthers:
      "La última línea no se puede marcar junto con otras. Por favor, escriba los números otra vez.",
    helpCommand: "ayuda",
    helpLabel: "qué se puede escribir aquí",
    scaleHint: "Escriba un solo número de 0 a 10 y presione Enter.",
    markHint:
      "Escriba uno o más números de la lista, como 1 2, y presione Enter. Enter solo sigue adelante.",
    boardHint: {
      "Escriba un código o un nombre y presione Enter para buscar."
        + ($0 ? " /1 abre la primera fila." : "")
    },
    noneFound: "Nadie coincide. /tablero muestra todo otra vez.",
    signOutCommand: "salir",
    nextCommand: "mas",
    beforeCommand: "antes",
    accessesCommand: "accesos"
  )
}
