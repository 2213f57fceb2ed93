/// A tiny folder of checklists without a finding: every kind of item, every test, every condition.
enum CleanSet {
  static let files: [String: String] = [
    "README.md": "Anything may stand here.",
    "sources.yaml": sources,
    "clinic.yaml": clinic,
    "warning-signs.yaml": warningSigns,
    "medicines.yaml": medicines,
    "pathways/kyphoplasty.yaml": kyphoplasty,
    "pathways/vertebroplasty.yaml": vertebroplasty,
    "before/asking.yaml": asking,
    "before/choosing.yaml": choosing,
    "arrival/today.yaml": today,
    "before/telling.yaml": telling,
    "before/allergies.yaml": allergies,
    "arrival/eaten.yaml": eaten,
    "procedure/signing.yaml": signing,
    "recovery/looking.yaml": looking,
    "discharge/calling.yaml": calling,
    "recovery/waking.yaml": waking,
    "recovery/going.yaml": going,
    "home/first-day.yaml": firstDay,
  ].merging(plan) { first, _ in first }

  static let sources = """
    sources:
    owner: none
    reviewed: never
    list:
      - { id: S1, title: "A leaflet: how to get ready", at: "https://example.org/1", seen: first }
      - { id: BOOK-2, title: A book, seen: memory }

    """ + otherSources

  static let warningSigns = """
    warning-signs: all
    owner: none
    reviewed: never
    signs:
      - { id: chest-pain, tier: 1, text: { en: Chest pain, es: Dolor en el pecho }, source: [S1] }
      - { id: calf, tier: 3, text: { en: Calf pain, es: Pantorrilla }, source: unverified }
    """

  static let medicines = """
    medicines: all
    owner: none
    reviewed: never
    classes:
      - id: anticoagulant
        title: { en: Blood thinner, es: Anticoagulante }
        why: { en: It slows clots., es: Frena los coágulos. }
    names:
      - { name: warfarin, class: anticoagulant, tier: A, evidence: [S, M], also: [warfrin] }
      - { name: Coumadin, of: warfarin, class: anticoagulant, tier: B, evidence: [u] }
    """

  static let kyphoplasty = """
    pathway: kyphoplasty
    owner: none
    reviewed: never
    title: { en: Kyphoplasty, es: Cifoplastia }
    before: [asking, choosing, telling, allergies]
    arrival: [today, eaten]
    procedure: [signing]
    recovery: [going, waking, looking]
    discharge: [calling]
    home: [first-day]
    site: spine
    orders: [\(orders)]
    """

  static let asking = """
    checklist: asking
    owner: none
    reviewed: never
    for: patient
    title: { en: Questions, es: Preguntas }
    items:
      - id: hello
        ask: tell
        text: { en: "Call {clinic.phone}.", es: "Llame al {clinic.phone}." }
        source: unverified

      - id: alone
        ask: yes-no
        text: { en: Do you live alone?, es: ¿Vive solo? }
        why: { en: We plan help., es: Planeamos ayuda. }
        source: [S1, BOOK-2]
        raise:
          - if: { is: [yes, unsure] }
            level: review
            flag: { en: Needs help, es: Necesita ayuda }
            say: { en: We will help., es: Le ayudaremos. }

      - id: weight
        ask: number
        unit: kg
        least: 20
        most: 300
        text: { en: Your weight?, es: ¿Su peso? }
        why: { en: For the dose., es: Para la dosis. }
        source: [S1]
        unsure: no
        raise:
          - if: { at-least: 150 }
            level: note
            say: { en: Thank you., es: Gracias. }

      - id: pain
        ask: scale
        text: { en: Your pain?, es: ¿Su dolor? }
        why: { en: To compare., es: Para comparar. }
        source: [S1]
        raise:
          - if: { at-most: 2 }
            level: hold
            flag: { en: Little pain, es: Poco dolor }
            say: { en: Tell the nurse., es: Avise. }

      - id: fever
        ask: temperature
        text: { en: Your temperature?, es: ¿Su temperatura? }
        why: { en: Fever matters., es: La fiebre importa. }
        source: [S1]
        raise:
          - if: { at-least: 38.0 }
            level: call
            flag: { en: Fever, es: Fiebre }
            say: { en: Call us., es: Llámenos. }
          - if: { at-most: 35 }
            level: emergency
            flag: { en: Very cold, es: Muy frío }
            say: { en: Call now., es: Llame ya. }

      - id: scan
        ask: date
        range: past
        text: { en: Last scan?, es: ¿Última imagen? }
        why: { en: We ask for it., es: La pedimos. }
        source: [S1]

      - id: ate
        ask: time
        text: { en: Last meal?, es: ¿Última comida? }
        why: { en: For safe sleep., es: Para dormir. }
        source: [S1]
        raise:
          - if: { later-than: orders.last-food }
            level: hold
            flag: { en: Ate too late, es: Comió muy tarde }
            say: { en: Tell us., es: Díganos. }

      - id: words
        ask: text
        most: 200
        text: { en: Anything else?, es: ¿Algo más? }
        why: { en: We read it., es: Lo leemos. }
        source: [S1]

      - id: list
        ask: medicines
        text: { en: What do you take?, es: ¿Qué toma? }
        why: { en: Some can bleed., es: Algunas sangran. }
        source: [S1]
        raise:
          - if: { class: [anticoagulant] }
            level: hold
            flag: { en: Blood thinner, es: Anticoagulante }
            say: { en: We plan this., es: Lo planeamos. }
          - if: { tier: [A, B] }
            level: review
            flag: { en: Medicine to look at, es: Medicamento por ver }
            say: { en: We look at it., es: Lo vemos. }
          - if: { twice: [anticoagulant] }
            level: emergency
            flag: { en: Two alike, es: Dos iguales }
            say: { en: Two alike., es: Dos iguales. }
          - if: { unknown-name: yes }
            level: note
            say: { en: We look it up., es: Lo buscamos. }

      - id: repeat
        ask: teach-back
        text: { en: Say it back., es: Repítalo. }
        second: { en: And again., es: Otra vez. }
        answer: { en: No food., es: Sin comer. }
        why: { en: To be sure., es: Para estar seguros. }
        source: [S1]

      - id: name
        ask: sign
        text: { en: I understand., es: Entiendo. }
        why: { en: It is a promise., es: Es una promesa. }
        source: [S1]
    """

  static let choosing = """
    checklist: choosing
    owner: none
    reviewed: never
    for: patient
    title: { en: Choices, es: Opciones }
    items:
      - id: ride
        ask: choose-one
        text: { en: Who drives?, es: ¿Quién conduce? }
        why: { en: You cannot., es: Usted no puede. }
        source: [S1]
        options:
          - { id: family, text: { en: Family, es: Familia } }
          - { id: nobody, text: { en: Nobody, es: Nadie } }

      - id: allergies
        ask: choose-many
        text: { en: Any allergy?, es: ¿Alergias? }
        why: { en: To be safe., es: Por seguridad. }
        source: [S1]
        when: { procedure: [kyphoplasty] }
        options:
          - { id: latex, text: { en: Latex, es: Látex } }
          - { id: tape, text: { en: Tape, es: Cinta } }
        none: { id: none, text: { en: None, es: Nada } }
        raise:
          - if: { is: [latex] }
            level: hold
            flag: { en: Latex, es: Látex }
            when: { choosing.ride: [nobody], asking.list: [anticoagulant] }
            say: { en: Tell us., es: Díganos. }
    """

  static let today = """
    checklist: today
    owner: none
    reviewed: never
    for: patient
    title: { en: Today, es: Hoy }
    items:
      - id: light
        ask: tell
        text: { en: Light sleep., es: Sueño ligero. }
        source: [S1]
        when: { orders.anaesthesia: [sedation, unknown] }
        conflicts: sleep

      - id: awake
        ask: tell
        text: { en: Awake., es: Despierto. }
        source: [S1]
        when: { not: { orders.anaesthesia: [sedation, general, unknown] } }
        conflicts: sleep

      - id: both
        ask: tell
        text: { en: Look again., es: Mire otra vez. }
        source: [S1]
        when:
          any:
            - { asking.alone: [yes, later] }
            - all:
                - { choosing.allergies: [latex, none] }
                - { asking.pain: [unsure] }

      - id: brace
        ask: tell
        text: { en: "Up to {orders.lifting}.", es: "Hasta {orders.lifting}." }
        source: [S1]
        when: { orders.brace: [yes], not: { orders.closure: [glue, none] } }

      - id: again
        ask: tell
        text:
          en: "{orders.restarts} {orders.levels} {clinic.inr-limit} {clinic.platelets-limit}"
          es: "{clinic.platelets-limit} {orders.restarts} {clinic.inr-limit} {orders.levels}"
        source: [S1]
        when: { orders.restarts: [some] }
    """

  static let firstDay = """
    checklist: first-day
    owner: none
    reviewed: never
    for: patient
    title: { en: The first day, es: El primer día }
    items:
      - id: rest
        ask: tell
        text: { en: Rest., es: Descanse. }
        source: [BOOK-2]
    due: daily
    until: follow-up
    not-before: 18:00
    """
}
