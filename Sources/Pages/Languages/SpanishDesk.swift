import Care
import Flow

extension DeskWords {
  static let spanish = DeskWords(
    staff: "Personal",
    staffDetail: "Puesto de enfermería",
    title: "Puesto de enfermería",
    askID: "¿Su nombre de usuario?",
    idHelp: "El nombre corto que se creó para usted, como m.lopez.",
    practice: { "Práctica: el usuario es \($0) y el PIN es \($1)." },
    askPin: "¿Su PIN?",
    forgotten: "No tengo cuenta aquí y un paciente me necesita (acceso de emergencia)",
    accountsGone:
      "Aquí faltan las cuentas del personal (staff.json). Esta clínica ya estaba preparada, así que no se creó ninguna.",
    accountsGoneNext:
      "Pida a quien cuida esta computadora que las reponga. Luego siga desde la bienvenida.",
    accountsGoneHelp: "Si se perdieron para siempre: stepwell staff add … --accounts-lost",
    folderEmptied:
      "La carpeta de los expedientes está vacía, aunque esta computadora la conoce. Quizá su disco no está conectado.",
    folderEmptiedNext:
      "No cambió nada. Pida a quien cuida esta computadora que mire el disco. Luego abra otra vez este programa.",
    folderEmptiedHelp:
      "Solo si todo se perdió para siempre: stepwell staff add … --accounts-lost, o en casa: stepwell import … --folder-lost",
    setUpTitle: "Preparar este puesto",
    setUpWelcome:
      "Todavía nadie tiene cuenta aquí. La primera persona puede agregar a otras después.",
    askNewID: "Elija un nombre de usuario corto.",
    newIDHelp: spanishIDHelp,
    askName: "¿Su nombre, como le conocen sus colegas?",
    askNewPin: "Elija un PIN.",
    newPinHelp: "Al menos 6 cifras. No una serie como 123456 ni una fecha fácil de adivinar.",
    askPinAgain: "Escriba otra vez el mismo PIN.",
    emergencyTitle: "Acceso de emergencia",
    emergencyWhat: "Esto es solo para una emergencia. Queda escrito y todos aquí lo verán.",
    askYourName: "¿Su nombre completo?",
    askSecond: "¿Quién está con usted y está de acuerdo? Su nombre completo.",
    askWhy: "¿Por qué hace falta ahora?",
    whyHelp: "Una frase, sin el nombre de ningún paciente.",
    boardTitle: "Tablero",
    signedIn: { $0 },
    find: "Escriba un código o un nombre. Flechas y Enter abren una fila.",
    nothingPicked: "Todavía no eligió una fila. Vaya con las flechas y presione Enter.",
    rebuilding: {
      $0 == 0
        ? "Leyendo los expedientes."
        : "Leyendo los expedientes: \($0 == 1 ? "falta" : "faltan") \($0)."
    },
    noneFound: "Nadie coincide. Borre la búsqueda o cambie el filtro con F6.",
    noneYet: "Todavía no hay pacientes inscritos. F7 inscribe a uno.",
    shown: { shown, all, filters in
      filters.isEmpty ? "\(shown) de \(all)" : "\(shown) de \(all): \(filters)"
    },
    unreadable: { "Estos expedientes no se pueden leer: \($0). Use: \($1)" },
    unheard: {
      "Lo que se guarda en otras pantallas puede aparecer aquí hasta \($0) segundos más tarde."
    },
    next: { $0 == 1 ? "El siguiente" : "Los \($0) siguientes" },
    before: { $0 == 1 ? "El anterior" : "Los \($0) anteriores" },
    accesses: { "Se usó el acceso de emergencia: \($0). Véalo, por favor." },
    accessesTitle: "Acceso de emergencia",
    access: { "\($0), con \($1): \($2)" },
    signOut: "Cerrar la sesión",
    phase: {
      switch $0 {
      case .preparing: "preparación"
      case .checkingIn: "llegada"
      case .onHold: "en espera"
      case .ready: "listo"
      case .inProcedure: "procedimiento"
      case .recovering: "recuperación"
      case .goingHome: "salida"
      case .atHome, .admitted, .closed, .cancelled: RecordWords.spanish.phase($0)
      }
    },
    columns: "Código, iniciales, procedimiento, hora, fase, aviso, faltan.",
    progress: { "\($0)/\($1)" },
    filtersTitle: "Filtro",
    filterAsk: "¿Qué pacientes debe mostrar el tablero?",
    filterKind: {
      switch $0 {
      case .phase: "Fase"
      case .day: "Día"
      case .flag: "Aviso"
      }
    },
    openOnes: "sin cerrar",
    all: "todos",
    today: "hoy",
    tomorrow: "mañana",
    nextSevenDays: "los próximos 7 días",
    atLeast: { "\($0) o más grave" },
    news: { level, code, others in
      "Nuevo aviso (\(level)): \(code)" + (others > 0 ? " y \(others) más" : "") + ". F2 tablero"
    },
    alarm: { "EMERGENCIA: \($0). Vaya con el paciente; después resuélvala." },
    alarmAtHome: { "EMERGENCIA en casa: \($0). Llame; después resuélvala." },
    clockWrong: {
      "El reloj de esta computadora parece estar mal. Muestra \($0). Corríjalo antes de seguir: de él dependen el ayuno y los días."
    },
    staffAdded: { "\($0) ya tiene una cuenta." },
    staffRemoved: { "\($0) ya no tiene cuenta. Lo que hizo queda anotado." },
    pinReset: { "\($0) tiene un PIN nuevo." },
    changedElsewhere:
      "Este expediente cambió también en otra pantalla. Las dos cosas quedan guardadas.",
    recovered:
      "Se perdió algo de lo guardado. Repáselo con el paciente y resuelva después el aviso.",
    noLongerOpen:
      "Otra pantalla se adelantó y esto ya no se pudo registrar. Por favor, mire el expediente.",
    recordUnreadable: { "Este expediente no se puede abrir. Quedó como estaba. Use: \($0)" },
    boardKey: "tablero", filterKey: "filtro", newKey: "paciente nuevo", noteKey: "nota",
    printKey: "imprimir", homeKey: "archivo para casa", boardCommand: "tablero",
    filterCommand: "filtro", newCommand: "nuevo",
    noteCommand: "nota", printCommand: "imprimir", homeCommand: "casa"
  )
}

private let spanishIDHelp =
  "De \(StaffID.length.lowerBound) a \(StaffID.length.upperBound) letras de la a a la z, números, "
  + "puntos, guiones o guiones bajos, como m.lopez."
