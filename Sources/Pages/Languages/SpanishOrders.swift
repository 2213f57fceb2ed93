import Care

extension OrderWords {
  static let spanish = OrderWords(
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
    untilTold: "el día que le diga su equipo",
    days: { $0.joined(separator: "; ") },
    noRestarts: "ninguno en pausa",
    restart: { "\($0): \($1)" }
  )
}
