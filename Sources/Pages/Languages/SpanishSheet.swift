import Care

extension SheetWords {
  static let spanish = SheetWords(
    title: "Su plan para la casa",
    keep: "Deje estas hojas donde usted y quien le acompaña puedan verlas.",
    name: "Nombre", procedure: "Procedimiento", day: "Fecha",
    levels: { $0 == 1 ? "Nivel tratado" : "Niveles tratados" },
    clinic: "Clínica", printed: "Impreso",
    page: { "Página \($0) de \($1)" },
    goesOn: { "\($0) (sigue)" },
    tierTitle: { tier, emergency in
      switch tier {
      case .callEmergency: "Llame ya al \(emergency)"
      case .phoneNow: "Llámenos ya, de día o de noche"
      case .phoneInHours: "Llámenos cuando la clínica esté abierta"
      }
    },
    tierLead: { tier, phone, afterHours in
      switch tier {
      case .callEmergency:
        "Cualquiera de estas puede ser una emergencia. No espere. No maneje usted."
      case .phoneNow:
        "De día: \(phone). Noches y fines de semana: \(afterHours)."
      case .phoneInHours: "Llame al \(phone)."
      }
    },
    phones: "Teléfonos",
    unsure: "¿No sabe qué tan grave es? Llame ya. Usted nunca nos molesta.",
    emergency: "Emergencia", phoneByDay: "Clínica, de día", phoneAfterHours: "Noche, fin de semana",
    moving: "Moverse y cargar peso",
    dates: "Sus fechas",
    medicines: "Sus otros medicamentos",
    pain: "Medicamento para el dolor",
    wound: "Herida, hielo y calor",
    liftMore: "Pregúntenos antes de cargar más.",
    wearLess: "Pregúntenos antes de usarlo menos.",
    noBrace: "Por ahora no. Pregúntenos antes de usar uno.",
    therapy: "Sí. Haga solo los ejercicios de su terapeuta.",
    noTherapy: "Por ahora no. Pregúntenos antes de hacer ejercicios.",
    untilDressing: "Hasta ese día, manténgalo limpio y seco.",
    untilWashing:
      "Hasta ese día, lávese con un paño. Mantenga seca la espalda.",
    untilBath: "Hasta ese día, no use tina, piscina ni jacuzzi.",
    driveOnOpioid: "Nunca maneje si toma medicamento fuerte (opioide).",
    cannotCome: { "¿No puede venir? Llame al \($0)." },
    doNotWait: "Si nos necesita, no espere nuestra llamada.",
    paused:
      "Su equipo puso estos en pausa. Vuelva a tomar cada uno desde su día, no antes.",
    pausedAsk: { "¿Se le pasó el día? ¿No está claro? Llame al \($0)." },
    noChange: {
      "No suspenda ni cambie ningún medicamento sin preguntarnos: \($0)."
    },
    opioid: "Medicamento fuerte",
    opioidCaution:
      "Un opioide puede darle sueño y hacer más lenta la respiración. No beba alcohol con él. Pregúntenos antes de tomar algo para dormir o para los nervios.",
    closureCare: {
      switch $0 {
      case .glue: "No rasque ni frote el pegamento."
      case .strips: "No jale las cintas adhesivas."
      case .stitches: "No jale ni corte los puntos. ¿Hay que quitarlos? Pregúntenos."
      case .none: nil
      }
    },
    ice:
      "Sí, de 15 a 20 minutos; luego sin hielo al menos 20. Siempre en un paño. Nunca sobre piel adormecida.",
    noIce: "Por ahora no. Pregúntenos antes de ponerse hielo.",
    heat: "Sí, calor suave. Nunca sobre la herida ni sobre piel adormecida.",
    noHeat: "No lo use en la espalda sin permiso de su equipo."
  )
}
