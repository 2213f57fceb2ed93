extension CalendarFileWords {
  static let spanish = CalendarFileWords(
    title: { title, day in
      switch title {
      case .restart(nil): "El \(day) vuelve a tomar un medicamento en pausa"
      case .restart(let medicine?): "Desde el \(day) vuelva a tomar \(medicine)"
      case .check: "Preguntas de la tarde"
      case .morningCheck: "Preguntas de la mañana"
      }
    },
    named: { "\($0) (\($1))" },
    withdrawn: { "Cancelado: \($0)" },
    notInPlan: "Esto ya no está en su plan.",
    atClinic: { "Según el reloj de la clínica: \($0)." },
    check:
      "Responda las preguntas de hoy en stepwell. ¿Una señal de alarma? No las espere: su plan para la casa dice a quién llamar.",
    whichMedicine: "Su plan para la casa dice cuál.",
    changed: "¿Su equipo le dio otro día? Entonces vale ese día.",
    ask: { "¿Tiene dudas? Llame al \($0)." }
  )
}
