extension CalendarFileWords {
  static let spanish = CalendarFileWords(
    title: {
      switch $0 {
      case .visit: "Cita de control"
      case .call: "Hoy le llamará la clínica"
      case .dressing: "Hoy se quita el vendaje"
      case .washing: "Desde hoy puede ducharse"
      case .bath: "Desde hoy puede usar tina y piscina"
      case .driving: "Desde hoy puede manejar"
      case .work: "Desde hoy puede trabajar"
      case .braceEnds: "El corsé: último día"
      case .liftingEnds: "El límite de peso: último día"
      case .restart(nil): "Hoy vuelve a tomar un medicamento en pausa"
      case .restart(let medicine?): "Desde hoy vuelva a tomar \(medicine)"
      case .check: "Preguntas del día"
      }
    },
    named: { "\($0) (\($1))" },
    atClinic: { "Según el reloj de la clínica: \($0)." },
    check:
      "Responda las preguntas de hoy en stepwell. ¿Una señal de alarma? No las espere: su plan para la casa dice a quién llamar.",
    whichMedicine: "Su plan para la casa dice cuál.",
    changed: "¿Su equipo le dio otro día? Entonces vale ese día.",
    ask: { "¿Tiene dudas? Llame al \($0)." }
  )
}
