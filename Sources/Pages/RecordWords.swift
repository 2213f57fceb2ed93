import Care

/// Words for staff: what the record says, as a nurse would say it.
package struct RecordWords: Sendable {
  package let phase: @Sendable (Phase) -> String
  package let level: @Sendable (Level) -> String
  let role: @Sendable (Role) -> String
  let enrolled: @Sendable (_ name: String, _ procedure: String, _ at: String, Anaesthesia) -> String
  let arrived: String
  let held: @Sendable (_ reason: String) -> String
  let released: @Sendable (_ reason: String) -> String
  let verified: String
  let started: String
  let ended: String
  let recovered: @Sendable (Recovery) -> String
  let admitted: @Sendable (_ reason: String) -> String
  let discharged: @Sendable (_ escort: String) -> String
  let closed: String
  let postponed: @Sendable (_ reason: String) -> String
  let cancelled: @Sendable (_ reason: String) -> String
  let answered: @Sendable (_ question: String, _ answer: String) -> String
  let wentOn: @Sendable (_ text: String) -> String
  let noted: @Sendable (_ text: String) -> String
  let flagged: @Sendable (_ level: String, _ about: String) -> String
  let settled: @Sendable (_ about: String, _ reason: String) -> String
  let ordered: @Sendable (_ at: String, Anaesthesia) -> String
  let decided: @Sendable (_ medicine: String, _ plan: String, _ protocolName: String) -> String
  let taught: @Sendable (_ topic: String, _ saidBack: Bool) -> String
  let staffCalled: String
  let anaesthesia: @Sendable (Anaesthesia) -> String
  let gap: @Sendable (GapKind, _ about: String) -> String
  let born: String
  let phaseTitle: String
  let openFlags: String
  let missing: String
  let answersTitle: String
  package let notReviewed: String
}

/// What kind of gap a sentence is about.
enum GapKind: Sendable {
  case unanswered, unsure, later, fastingPolicy, undecided
}

extension RecordWords {
  static let english = RecordWords(
    phase: {
      switch $0 {
      case .preparing: "preparing"
      case .checkingIn: "checking in"
      case .onHold: "on hold"
      case .ready: "ready"
      case .inProcedure: "in procedure"
      case .recovering: "recovering"
      case .goingHome: "going home"
      case .atHome: "at home"
      case .admitted: "admitted"
      case .closed: "closed"
      case .cancelled: "cancelled"
      }
    },
    level: {
      switch $0 {
      case .note: "note"
      case .review: "review"
      case .hold: "hold"
      case .call: "call"
      case .emergency: "EMERGENCY"
      }
    },
    role: {
      switch $0 {
      case .patient: "the patient"
      case .caregiver: "the caregiver"
      case .staff: "staff"
      case .rule: "a rule"
      }
    },
    enrolled: { "Enrolled \($0) for \($1) on \($2), anaesthesia: \(englishName($3))." },
    arrived: "Arrived and gave the birth date again.",
    held: { "Put on hold: \($0)" },
    released: { "Released from hold: \($0)." },
    verified: "Verified; ready.",
    started: "The procedure started.",
    ended: "The procedure ended.",
    recovered: { recovery in
      let score = "\(recovery.score) \(recovery.points), threshold \(recovery.threshold)"
      let why = recovery.overrideReason.map { "; overridden: \($0)" } ?? ""
      return "Recovered: \(score)\(why)."
    },
    admitted: { "Admitted: \($0)." },
    discharged: { "Went home with \($0)." },
    closed: "Closed; follow-up done.",
    postponed: { "Postponed: \($0)." },
    cancelled: { "Cancelled: \($0)." },
    answered: { "\($0) – \($1)" },
    wentOn: { "Read: \($0)" },
    noted: { "Note: \($0)" },
    flagged: { "Flag (\($0)): \($1)" },
    settled: { "Settled \($0): \($1)." },
    ordered: { "Orders: \($0), anaesthesia: \(englishName($1))." },
    decided: { "Decided on \($0): \($1) (protocol: \($2))." },
    taught: { $1 ? "Taught \($0); said back." : "Taught \($0); to be explained again." },
    staffCalled: "the patient called staff",
    anaesthesia: englishName,
    gap: { kind, about in
      switch kind {
      case .unanswered: "Not answered: \(about)"
      case .unsure: "Not sure: \(about)"
      case .later: "Ask later: \(about)"
      case .fastingPolicy: "No fasting hours are set for \(about) anaesthesia"
      case .undecided: "No decision yet on \(about)"
      }
    },
    born: "Born", phaseTitle: "Phase", openFlags: "Open flags", missing: "Missing",
    answersTitle: "Answers",
    notReviewed:
      "These checklists have no owner and no review date yet. No clinic has gone through them."
  )

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
      case .caregiver: "quien cuida"
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
    recovered: { recovery in
      let score = "\(recovery.score) \(recovery.points), mínimo \(recovery.threshold)"
      let why = recovery.overrideReason.map { "; excepción: \($0)" } ?? ""
      return "Recuperado: \(score)\(why)."
    },
    admitted: { "Internado: \($0)." },
    discharged: { "Se fue a casa con \($0)." },
    closed: "Cerrado; seguimiento hecho.",
    postponed: { "Aplazado: \($0)." },
    cancelled: { "Cancelado: \($0)." },
    answered: { "\($0) – \($1)" },
    wentOn: { "Leyó: \($0)" },
    noted: { "Nota: \($0)" },
    flagged: { "Aviso (\($0)): \($1)" },
    settled: { "Resuelto \($0): \($1)." },
    ordered: { "Órdenes: \($0), anestesia: \(spanishName($1))." },
    decided: { "Decisión sobre \($0): \($1) (protocolo: \($2))." },
    taught: { $1 ? "Enseñado: \($0); lo dijo." : "Enseñado: \($0); hay que explicarlo otra vez." },
    staffCalled: "llamada al personal",
    anaesthesia: spanishName,
    gap: { kind, about in
      switch kind {
      case .unanswered: "Sin respuesta: \(about)"
      case .unsure: "No lo sabe: \(about)"
      case .later: "Preguntar después: \(about)"
      case .fastingPolicy: "No hay horas de ayuno para anestesia \(about)"
      case .undecided: "Falta decidir sobre \(about)"
      }
    },
    born: "Nacimiento", phaseTitle: "Fase", openFlags: "Avisos abiertos", missing: "Falta",
    answersTitle: "Respuestas",
    notReviewed:
      "Estas listas todavía no tienen responsable ni fecha de revisión. Ninguna clínica las ha revisado."
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

private func englishName(_ anaesthesia: Anaesthesia) -> String {
  switch anaesthesia {
  case .local: "local"
  case .sedation: "sedation"
  case .general: "general"
  case .unknown: "not known yet"
  }
}
