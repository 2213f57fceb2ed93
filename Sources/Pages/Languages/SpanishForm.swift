import Care
import Flow

extension FormWords {
  static let spanish = FormWords(
    newTitle: "Paciente nuevo",
    ordersTitle: "indicaciones",
    identityTitle: "nombre y contactos",
    ask: "Complete las líneas y después inscriba.",
    askOrders: "Complete las líneas y después firme.",
    label: spanishLabel,
    question: spanishQuestion,
    help: { field in
      switch field {
      case .clock: "Reloj de 24 horas, como 08:00 o 13:30."
      case .fasting: "Horas sin comer. O deje las horas de la clínica."
      default: nil
      }
    },
    bornHelp: {
      ($0 == .monthDayYear
        ? "Escriba mes, día y año. Por ejemplo: 03 25 1948."
        : "Escriba día, mes y año. Por ejemplo: 25 03 1948.")
        + " Si solo se sabe una parte, escriba esa parte: 1948, o marzo de 1948."
    },
    writeIn: { language in
      let shown = "La hoja lo muestra tal cual."
      guard let language else { return "\(shown) Escríbalo en el idioma del paciente." }
      let name = spanishName(language)
      return "\(shown) El paciente lee \(name): escríbalo en \(name)."
    },
    blank: "–",
    siteDefault: { "\($0) (clínica)" },
    leaveBlank: "Dejar en blanco por ahora",
    sitePolicy: { "norma de la clínica: comida \($0) h, líquidos claros \($1) h" },
    noSitePolicy: "la clínica no tiene norma: ponga las horas",
    hours: { "para este paciente: comida \($0) h, líquidos claros \($1) h" },
    fastingClock: { "Última comida: \($0). Último líquido claro: \($1)." },
    askDrink: "¿Cuántas horas sin líquidos claros?",
    askVisitClock: { "¿A qué hora el \($0)?" },
    anaesthesia: {
      switch $0 {
      case .local: "Anestesia local"
      case .sedation: "Sedación"
      case .general: "Anestesia general"
      case .unknown: "Anestesia: todavía no se sabe"
      }
    },
    sign: { "Firmar estas indicaciones: \($0)" },
    correct: { "Firmar esto: \($0)" },
    enrol: "Inscribir a este paciente",
    waitForPin: { "Por favor, espere \(spanishSeconds($0)) y escriba otra vez su PIN." },
    stillBlank: { "\($0) en blanco" },
    notice: spanishNotice
  )
}

private func spanishName(_ language: Language) -> String {
  switch language {
  case .english: "inglés"
  case .spanish: "español"
  default: Words.of(language).welcome.languageName
  }
}

private func spanishLabel(_ field: FormField, _ named: String) -> String {
  switch field {
  case .name: "Nombre"
  case .born: "Fecha de nacimiento"
  case .language: "Idioma"
  case .phone: "Teléfono"
  case .caregiver: "Cuidador"
  case .caregiverPhone: "Teléfono del cuidador"
  case .procedure: "Procedimiento"
  case .day: "Día"
  case .clock: "Hora"
  case .anaesthesia: "Anestesia"
  case .site: named
  case .fasting: "Ayuno"
  case .afterCare: named
  case .restart(let medicine): "Volver a tomar \(medicine) desde"
  }
}

private func spanishQuestion(_ field: FormField, _ named: String) -> String {
  switch field {
  case .name: "¿Nombre completo del paciente?"
  case .born: "¿Fecha de nacimiento del paciente?"
  case .language: "¿En qué idioma lee mejor el paciente?"
  case .phone: "¿Teléfono del paciente?"
  case .caregiver: "¿Quién cuida al paciente en casa?"
  case .caregiverPhone: "¿Teléfono del cuidador?"
  case .procedure: "¿Qué procedimiento?"
  case .day: "¿Qué día es el procedimiento?"
  case .clock: "¿A qué hora?"
  case .anaesthesia: "¿Qué anestesia?"
  case .site: named
  case .fasting: "¿Cuántas horas sin comer antes del procedimiento?"
  case .afterCare: named
  case .restart(let medicine): "¿Desde qué día vuelve a tomar \(medicine)?"
  }
}

private func spanishNotice(_ notice: StationNotice, _ about: String) -> String {
  switch notice {
  case .account(let notice): spanishAccountNotice(notice, about)
  case .form(let notice): spanishFormNotice(notice, about)
  case .boardUnread: "El tablero no se puede leer ahora. \(about) No se perdió nada."
  case .unknownCode: "Nadie aquí tiene este código o nombre."
  case .wrongBirthDate:
    "Esa no es la fecha de nacimiento del expediente. ¿Es el paciente correcto?"
  case .reasonTooShort:
    "Dígalo en unas palabras, por favor, para que la siguiente persona lo entienda."
  case .notInThisPhase: "Esto ya no se puede hacer. El caso siguió adelante."
  case .printed: "La hoja está en la impresora."
  case .notPrinted: "La impresora no tomó la hoja. No se perdió nada. Inténtelo otra vez."
  case .printingOff: "La impresión está apagada en clinic.yaml."
  case .notSealed:
    "No se pudo escribir el archivo para casa. El expediente está a salvo. Avise a quien cuida esta computadora."
  case .nothingLeaves:
    "No se puede escribir el registro de accesos: nada sale de este puesto. El expediente está a salvo. Avise a quien cuida esta computadora."
  case .openedUnlogged:
    "No se puede escribir el registro de accesos. No dice lo que usted hizo aquí. El expediente está a salvo. Avise a quien cuida esta computadora."
  case .sheetBlank: "La hoja tiene espacios en blanco. Complete antes las indicaciones."
  case .cannotDo: "Esto no se pudo registrar en este momento. No cambió nada."
  }
}

private func spanishAccountNotice(_ notice: AccountNotice, _ about: String) -> String {
  switch notice {
  case .wrongStaff: "Este usuario y este PIN no coinciden. Inténtelo otra vez."
  case .wrongStaffWait(let seconds):
    "Este usuario y este PIN no coinciden. Espere \(spanishSeconds(seconds)) e inténtelo otra vez."
  case .accountsTrouble: "Ahora no se pueden usar las cuentas. \(about) Nadie inició sesión."
  case .alreadySetUp: "Alguien acaba de preparar este puesto. Inicie sesión, por favor."
  case .removed(let isLost):
    "Le quitaron su cuenta, por eso se cerró su sesión."
      + (isLost ? " Lo que aún no había guardado no se guardó. Avise a un colega." : "")
  case .pinFault(let fault): spanishPinFault(fault)
  case .pinsDiffer: "Los dos PIN no eran iguales. Elija otra vez, por favor."
  case .notAnID: spanishNotAnID
  case .notAnotherPerson: "Quien está con usted es otra persona. Escriba su nombre completo."
  case .notYourName:
    "Firme con el nombre de su cuenta, por favor: \(about)."
  }
}

private func spanishFormNotice(_ notice: FormNotice, _ about: String) -> String {
  switch notice {
  case .notASite, .orderTooSoon: about
  case .notAWeight: "Escriba un peso de 0.1 a 50 kg con su unidad: 10 lb o 4.5 kg."
  case .notDays: "Escriba días después del procedimiento, como 1, 7, 14."
  case .halfOfDayUnsaid(let clock):
    "¿De la tarde o de la madrugada? Escriba \(padded(clock.hour + 12)):\(padded(clock.minute)) o \(clock.iso)."
  case .endBeforeStart: "El último día es antes del primero. Revíselo, por favor."
  case .sameName:
    "Ya hay alguien con este nombre en el tablero: \(about). Inscriba otra vez si es otra persona."
  case .orderImpossible: "Esto no coincide con el día del procedimiento: \(about)."
  case .restartImpossible:
    "Esto no coincide con el día del procedimiento: volver a tomar \(about)."
  case .restartDuringPause:
    "El medicamento está en pausa hasta el \(about). Elija un día posterior."
  case .formIncomplete: "Todavía falta: \(about)."
  case .ordersChangedElsewhere:
    "Otra persona firmó otras indicaciones mientras tanto. Las suyas siguen aquí. Mire cada línea y firme otra vez."
  case .daysMoved: "Los días de las indicaciones se movieron con el procedimiento. Revíselos."
  case .dayBeforeProcedure: "Ese día es antes del procedimiento. Revíselo, por favor."
  case .dayTooFar: "Faltan más de dos años para eso. Revise el año, por favor."
  case .enrolled: "Inscrito. El código es \(about). Escríbalo en la hoja del paciente."
  case .notEnrolled:
    "Todavía no está inscrito. \(about) Lo que escribió sigue aquí. Inténtelo otra vez."
  case .signed: "Las indicaciones están firmadas."
  case .corrected:
    "Guardado. El expediente tiene las líneas nuevas; el historial guarda las de antes."
  case .identitySame: "No cambió nada. Esto es lo que el expediente ya tiene."
  case .identityChangedElsewhere:
    "Otra persona cambió estas líneas mientras tanto. Las suyas siguen aquí. Mire cada línea y firme otra vez."
  case .nothingChanged: "No cambió nada. Estas indicaciones ya están firmadas."
  }
}

private func spanishPinFault(_ fault: PinFault) -> String {
  switch fault {
  case .notDigits: "Un PIN lleva solo cifras."
  case .tooShort: "Un PIN tiene al menos 6 cifras."
  case .tooLong: "Un PIN tiene como máximo 12 cifras."
  case .common: "Ese lo usa demasiada gente. Elija otro, por favor."
  }
}

private let spanishNotAnID =
  "Un usuario tiene de \(StaffID.length.lowerBound) a \(StaffID.length.upperBound) letras de la a a la z, "
  + "números, puntos, guiones o guiones bajos."
