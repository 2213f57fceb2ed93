import Care

extension OrderWords {
  static let spanish = OrderWords(
    label: { order in
      switch order {
      case .flatRest: "Reposo acostado"
      case .brace: "Corsé (faja)"
      case .braceType: "Corsé: cuál"
      case .braceHours: "Corsé: horas al día"
      case .braceUntil: "Corsé: hasta"
      case .lifting: "No cargar más de"
      case .liftingUntil: "Límite de peso hasta"
      case .driving: "Puede manejar desde"
      case .washing: "Puede ducharse desde"
      case .bath: "Tina o piscina desde"
      case .closure: "Piel cerrada con"
      case .dressing: "Quitar el vendaje"
      case .ice: "Hielo"
      case .heat: "Calor"
      case .physiotherapy: "Terapia física"
      case .painPlan: "Plan para el dolor"
      case .opioid: "Opioide indicado"
      case .work: "Volver al trabajo"
      case .followUp: "Cita de control"
      case .calls: "Le llamamos"
      }
    },
    minutes: { count in
      switch (count / 60, count % 60) {
      case (0, 1): "1 minuto"
      case (0, let minutes): "\(minutes) minutos"
      case (1, 0): "1 hora"
      case (let hours, 0): "\(hours) horas"
      case (let hours, let minutes): "\(hours) h \(minutes) min"
      }
    },
    hoursADay: { $0 == 1 ? "1 hora al día" : $0 == 24 ? "día y noche" : "\($0) horas al día" },
    weight: { "\($0) lb (\($1) kg)" },
    closure: {
      switch $0 {
      case .glue: "pegamento"
      case .strips: "cintas adhesivas"
      case .stitches: "puntos"
      case .none: "nada, solo un vendaje"
      }
    },
    untilTold: "el día que le diga su equipo",
    days: { $0.joined(separator: "; ") },
    noRestarts: "ninguno en pausa",
    restart: { "\($0): \($1)" }
  )
}
