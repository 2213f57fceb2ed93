import Care

extension SheetWords {
  static let spanish = SheetWords(
    title: "Su plan para la casa",
    keep: "Tenga estas hojas a la vista. Muéstrelas a cada médico y dentista.",
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
    unsure: "¿Algo nuevo? ¿No sabe qué tan grave es? Llame ya. Nunca nos molesta.",
    emergency: "Emergencia", phoneByDay: "Clínica, de día", phoneAfterHours: "Noche, fin de semana",
    firstDay: "Las primeras 24 horas",
    firstDayAdult: "Una persona adulta se queda con usted, también de noche.",
    firstDayCare: {
      $0 == .local
        ? nil
        : "No maneje. Sin alcohol, máquinas ni cocinar con aceite o agua caliente. No firme contratos. Sin pastillas para dormir, salvo las que permitimos."
    },
    moving: "Moverse y cargar peso",
    dates: "Sus fechas",
    medicines: "Sus otros medicamentos",
    pain: "Medicamento para el dolor",
    wound: "Herida, hielo y calor",
    walking: "Caminar",
    walkingCare: "Cada día un poco más. No se quede días en cama.",
    back: "Su espalda",
    backCare:
      "Doble las rodillas, no la cintura. No tuerza la espalda. Para levantarse, gire de lado. Pregunte antes de hacer esfuerzos o deporte.",
    liftMore: "Pregúntenos antes de cargar más.",
    wearLess: "Pregúntenos antes de usarlo menos.",
    noBrace: "Por ahora no. Pregúntenos antes de usar uno.",
    therapy: "Sí. Haga solo los ejercicios de su terapeuta.",
    noTherapy: "Por ahora no. Pregúntenos antes de hacer ejercicios.",
    woundCare: "Manténgala limpia. Sin crema, aceite ni loción, salvo si se lo indicamos.",
    untilDressing: "Hasta ese día, manténgalo limpio y seco.",
    untilWashing: "Hasta ese día, lávese con un paño. Mantenga seca la espalda.",
    untilBath: "Hasta ese día, no use tina, piscina ni jacuzzi.",
    driveOnOpioid: "Nunca maneje con un opioide o pastilla que dé sueño.",
    cannotCome: { "¿No puede venir? Llame al \($0)." },
    doNotWait: "Si nos necesita, no espere nuestra llamada.",
    paused: "Su equipo los puso en pausa. Vuelva a tomar cada uno desde su día, no antes.",
    pausedAsk: { "¿No tiene un día, o se le pasó? Llame ya al \($0). De noche: \($1)." },
    noChange: { "No suspenda ni cambie ningún medicamento sin preguntarnos: \($0)." },
    opioid: "Medicamento fuerte",
    opioidCaution:
      "Un opioide puede darle sueño y hacer más lenta la respiración. No beba alcohol con él. Pregúntenos antes de tomar algo para dormir o para los nervios.",
    closureCare: {
      switch $0 {
      case .glue: "No rasque ni frote el pegamento."
      case .strips: "No jale las cintas adhesivas."
      case .stitches: "No los jale ni corte. ¿Hay que quitarlos? Pregunte."
      case .none: nil
      }
    },
    ice:
      "Sí, de 15 a 20 minutos; luego sin hielo al menos 20. Siempre en un paño. Nunca sobre piel adormecida.",
    noIce: "Por ahora no. Pregúntenos antes de ponerse hielo.",
    heat:
      "Sí, calor suave. Nunca sobre la herida ni sobre piel adormecida. No se duerma con él.",
    noHeat: "No lo use en la espalda sin permiso de su equipo."
  )
}
