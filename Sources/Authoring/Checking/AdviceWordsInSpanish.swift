extension AdviceWords {
  static let spanish = AdviceWords(
    alone: phrases([
      "deje de tomar", "deje de usar", "deje de inyectarse", "debe dejar de tomar",
      "tiene que dejar de tomar", "hay que dejar de tomar", "puede dejar de tomar",
      "puede volver a tomar",
    ]),
    verbs: phrases([
      "deje", "suspenda", "interrumpa", "pause", "pare", "detenga", "omita", "salte", "saltese",
      "reinicie", "reanude", "retome", "vuelva a tomar", "vuelva a usar", "duplique", "doble",
      "descontinue", "discontinue", "cese", "abandone",
    ])
      + phrases(
        must + ["puede", "pueden"],
        with: ["suspender", "reiniciar", "retomar", "reanudar", "interrumpir", "dejar", "omitir"]),
    withMedicine: phrases([
      "no se tome", "no se ponga", "no se inyecte", "no lo tome", "no la tome", "no los tome",
      "no las tome", "tome el doble", "tome la mitad", "tome doble", "tome menos", "tome mas",
      "tome solo la mitad", "use menos", "use mas", "tome su ultima", "tome la ultima",
      "tome su ultimo", "cambie", "baje", "suba", "reduzca", "disminuya", "aumente", "rebaje",
      "recorte", "ajuste", "posponga", "retrase", "aplace", "retire", "evite", "evite tomar",
      "evite usar", "prescinda de", "abstengase de", "abstengase de tomar", "renuncie a",
      "nunca tome", "nunca use", "jamas tome",
    ])
      + phrases(
        ["no", "ya no", "nunca"],
        with: [
          "tome", "use", "debe tomar", "debe usar", "debe tomarse", "debe de tomar",
          "deberia tomar",
          "deberia usar", "debera tomar", "puede tomar", "puede usar", "ha de tomar",
          "tiene que tomar", "tomara", "consuma", "ingiera", "empiece",
        ])
      + phrases(
        must + ["puede"],
        with: [
          "evitar", "reducir", "disminuir", "aumentar", "bajar", "subir", "saltar", "saltarse",
          "parar", "pausar", "detener", "descontinuar", "duplicar", "posponer", "retrasar",
        ]),
    pairs: [
      (
        phrases(["tome", "tomese", "empiece", "comience", "use"]), ["nuevo", "nuevamente", "otra"]
      ),
      (phrases(["ponga", "deje", "mantenga"]), ["pausa", "espera"]),
    ],
    passives: [
      (
        phrases(must + ["puede", "pueden"], with: ["ser", "estar", "quedar"])
          + phrases(["es", "son", "sera", "seran", "queda", "quedan", "esta", "estan"]),
        words(
          """
          suspendido suspendida suspendidos suspendidas interrumpido interrumpida interrumpidos \
          interrumpidas pausado pausada pausados pausadas omitido omitida omitidos omitidas \
          reducido reducida reducidos reducidas reiniciado reiniciada reiniciados reiniciadas \
          retomado retomada retomados retomadas reanudado reanudada reanudados reanudadas \
          descontinuado descontinuada descontinuados descontinuadas duplicado duplicada evitado \
          evitada evitados evitadas detenido detenida detenidos detenidas
          """)
      ),
      (
        phrases(must + ["puede", "pueden"]),
        words(
          """
          suspenderse interrumpirse pausarse omitirse reducirse reiniciarse retomarse reanudarse \
          evitarse descontinuarse detenerse pararse dejarse duplicarse
          """)
      ),
      (
        phrases(["se"], with: must + ["puede", "pueden"]) + phrases(["hay que"]),
        words(
          """
          suspender interrumpir pausar omitir reducir reiniciar retomar reanudar evitar \
          descontinuar detener parar dejar duplicar suspenderla suspenderlo suspenderlas \
          suspenderlos dejarla dejarlo
          """)
      ),
      (
        phrases(["se"]),
        words(
          """
          suspende suspenden interrumpe interrumpen omite omiten reinicia reinician retoma retoman \
          reanuda reanudan descontinua descontinuan duplica duplican evita evitan
          """)
      ),
      (
        phrases([
          "no debe", "no deben", "no se debe", "no se deben", "no debera", "no deberia", "no puede",
          "no se puede", "no se pueden", "no ha de",
        ]),
        words("tomarse usarse tomar usar darse")
      ),
      (phrases(["no se"]), words("toma toman usa usan permite permiten")),
    ],
    openers: phrases([
      "no tomar", "no usar", "dejar de tomar", "dejar de usar", "suspender", "interrumpir",
      "evitar",
      "omitir", "reducir", "reiniciar", "retomar", "reanudar", "pausar", "descontinuar",
    ]),
    bans: phrases([
      "no", "nada de", "sin", "ninguna", "ningun", "no mas", "y sin", "ni una", "nada de tomar",
    ]),
    afterBans: words(
      """
      por durante antes hasta despues desde en el la los las hoy manana esta este ese esa dentro y \
      o ni ,
      """),
    lasts: ["ultima", "ultimo"], isWhen: words("es son debe deben sera seran tiene va debera"),
    between: words(
      """
      su sus el la los las un una este esta estos estas ese esa todo toda todos todas de del \
      con proxima siguiente ultima ultimo habitual diaria tomar usar para ningun ninguna otro otra \
      hoy noche manana tarde
      """),
    medicines: words(
      """
      medicamento medicamentos medicina medicinas pastilla pastillas tableta tabletas capsula \
      capsulas dosis inyeccion inyecciones insulina anticoagulante anticoagulantes analgesico \
      analgesicos antibiotico antibioticos opioide opioides aspirina
      """),
    pronouns: ["eso", "esto"], hanging: ["lo", "la", "los", "las"],
    food: words("agua liquido liquidos bebida bebidas cafe te jugo leche alcohol alimentos comida"),
    days: words("dia dias semana semanas"), isNot: words("no nunca jamas sin ni tampoco"),
    carriesNot: words("se lo la los las ni o y tampoco cambie empiece tome deje"),
    leavesOpen: words("si cuando que hasta antes"), subjects: [], doers: [],
    warns: [
      "por su cuenta", "a menos que su equipo", "a menos que su medico", "a menos que el equipo",
      "a menos que se", "salvo que su equipo", "salvo indicacion", "sin indicacion",
    ],
    negations: ["ningun", "ninguna", "nada"],
    risks: words("riesgo riesgos riesgoso riesgosa peligro peligroso peligrosa dano malo mala"))

  private static let must = [
    "debe", "deben", "debe de", "deben de", "debera", "deberan", "deberia", "deberian",
    "tiene que", "tienen que", "hay que", "ha de", "han de", "necesita", "necesitan",
  ]
}
