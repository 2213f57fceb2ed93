import Care

/// Why the command line could not do what it was asked, as a fact.
package enum Trouble: Error, Hashable, Sendable {
  case notACode
  case noSuchCode
  case notADay
  case notAMoment
  case bornInFuture
  case procedureInPast
  case unknownProcedure([Pathway.ID])
  case nameMissing
  case unknownLanguage([Language])
  /// The checklists have this many findings, or cannot be found at all (nil).
  case checklists(findings: Int?)
  /// The data folder cannot be made or written; the number is the system's.
  case dataFolder(errno: Int32)
  case diskFull
  case inputOutput(errno: Int32)
  case inUse
  case damaged
  case madeByNewerProgram
  case recordsDiffer(count: Int)
  case noTerminal
  case refused(Refusal)

  /// The exit code (`sysexits.h`), in the one place where they are chosen.
  package var exitCode: Int32 {
    switch self {
    case .notACode, .notADay, .notAMoment, .bornInFuture, .procedureInPast, .unknownProcedure,
      .nameMissing, .unknownLanguage:
      64
    case .checklists(findings: .some), .damaged, .recordsDiffer, .madeByNewerProgram: 65
    case .noSuchCode: 66
    case .dataFolder: 73
    case .diskFull, .inputOutput, .noTerminal: 74
    case .inUse: 75
    case .refused: 77
    case .checklists(findings: nil): 78
    }
  }

  /// What happened, whether anything is lost, and what to do now.
  package func sentence(in language: Language) -> String {
    language == .spanish ? spanish : english
  }

  private var english: String {
    switch self {
    case .notACode: "This is not a code. A code has 7 letters and numbers, like 4K7M2QH."
    case .noSuchCode: "There is no journey with this code here. Check the code and --data."
    case .notADay: "This is not a day. Write it like 1948-03-05."
    case .notAMoment: "This is not a date and time. Write it like 2026-11-23T08:00."
    case .bornInFuture: "This birth date is still to come. Check the year."
    case .procedureInPast: "The procedure would be in the past. Check the date and the time."
    case .unknownProcedure(let known):
      "This procedure is not known. Known are: \(known.map(\.text).joined(separator: ", "))."
    case .nameMissing: "A name is missing. Add --name NAME."
    case .unknownLanguage(let known):
      "This language is not here. There are: \(known.map(\.code).joined(separator: ", "))."
    case .checklists(findings: nil):
      "The checklists can't be found. Say where they are with --checklists DIR."
    case .checklists(let count?):
      "The checklists have \(count) findings, so nothing was started. Run: stepwell check"
    case .dataFolder(let number):
      "The data folder can't be used (system error \(number)). Nothing was changed. Check --data."
    case .diskFull: "The disk is full. Nothing was changed. Make room and try again."
    case .inputOutput(let number):
      "Reading or writing failed (system error \(number)). The old record is as it was."
    case .inUse: "Another program is using this record. Nothing was changed. Try again soon."
    case .damaged: "This record can't be read. It was left as it is. Run: stepwell verify"
    case .madeByNewerProgram:
      "A newer stepwell wrote this record. This one can't change it. Nothing was changed."
    case .recordsDiffer(let count): "\(count) faults were found. See the lines above."
    case .noTerminal: "There is no terminal to show pages on. Use --lines."
    case .refused: "This can't be done at this point. Nothing was changed."
    }
  }

  private var spanish: String {
    switch self {
    case .notACode: "Esto no es un código. Un código tiene 7 letras y números, como 4K7M2QH."
    case .noSuchCode: "Aquí no hay nadie con este código. Revise el código y --data."
    case .notADay: "Esto no es una fecha. Escríbala así: 1948-03-05."
    case .notAMoment: "Esto no es una fecha con hora. Escríbala así: 2026-11-23T08:00."
    case .bornInFuture: "Esta fecha de nacimiento todavía no llega. Revise el año."
    case .procedureInPast: "El procedimiento quedaría en el pasado. Revise la fecha y la hora."
    case .unknownProcedure(let known):
      "No se conoce este procedimiento. Hay: \(known.map(\.text).joined(separator: ", "))."
    case .nameMissing: "Falta un nombre. Agregue --name NOMBRE."
    case .unknownLanguage(let known):
      "Este idioma no está. Hay: \(known.map(\.code).joined(separator: ", "))."
    case .checklists(findings: nil):
      "No se encuentran las listas. Diga dónde están con --checklists CARPETA."
    case .checklists(let count?):
      "Las listas tienen \(count) hallazgos; no se empezó nada. Use: stepwell check"
    case .dataFolder(let number):
      "No se puede usar la carpeta de datos (error \(number)). No cambió nada. Revise --data."
    case .diskFull: "El disco está lleno. No cambió nada. Haga lugar y pruebe otra vez."
    case .inputOutput(let number):
      "No se pudo leer o escribir (error \(number)). El expediente está como antes."
    case .inUse: "Otro programa usa este expediente. No cambió nada. Pruebe otra vez pronto."
    case .damaged: "Este expediente no se puede leer. Quedó como está. Use: stepwell verify"
    case .madeByNewerProgram:
      "Un stepwell más nuevo escribió este expediente. Aquí no se puede cambiar. No cambió nada."
    case .recordsDiffer(let count): "Se encontraron \(count) fallas. Vea las líneas de arriba."
    case .noTerminal: "No hay terminal para mostrar páginas. Use --lines."
    case .refused: "Esto no se puede hacer en este momento. No cambió nada."
    }
  }
}
