/// A pathway of the clean set, and the lists that gates rest on.
extension CleanSet {
  static let vertebroplasty = """
    pathway: vertebroplasty
    owner: none
    reviewed: never
    title: { en: Vertebroplasty, es: Vertebroplastia }
    before: [asking, telling, allergies]
    arrival: [eaten]
    procedure: [signing]
    recovery: [going, waking, looking]
    discharge: [calling]
    home: [first-day]
    site: spine
    orders: [\(orders)]
    """

  static let telling = """
    checklist: telling
    owner: none
    reviewed: never
    for: patient
    title: { en: What you take, es: Lo que toma }
    items:
      - id: medicines
        ask: medicines
        means: medicines
        text: { en: Your pills?, es: ¿Sus pastillas? }
        why: { en: Some can bleed., es: Algunas sangran. }
        source: [S1]
    """

  static let allergies = """
    checklist: allergies
    owner: none
    reviewed: never
    for: patient
    means: allergies
    title: { en: Allergies, es: Alergias }
    items:
      - id: rash
        ask: yes-no
        text: { en: Any rash?, es: ¿Sarpullido? }
        why: { en: To be safe., es: Por seguridad. }
        source: [S1]
    """

  static let eaten = """
    checklist: eaten
    owner: none
    reviewed: never
    for: patient
    title: { en: Eating today, es: Comida de hoy }
    items:
      - id: food
        ask: time
        means: last-food
        text: { en: Last meal?, es: ¿Última comida? }
        why: { en: For safe sleep., es: Para dormir. }
        source: [S1]
        raise:
          - if: { later-than: orders.last-food }
            level: hold
            flag: { en: Ate too late, es: Comió muy tarde }
            say: { en: Tell us., es: Díganos. }

      - id: drink
        ask: time
        means: last-drink
        text: { en: Last drink?, es: ¿Última bebida? }
        why: { en: For safe sleep., es: Para dormir. }
        source: [S1]
        raise:
          - if: { later-than: orders.last-drink }
            level: hold
            flag: { en: Drank too late, es: Bebió muy tarde }
            say: { en: Tell us., es: Díganos. }
    """

  static let signing = """
    checklist: signing
    owner: none
    reviewed: never
    for: staff
    title: { en: Check, es: Revisión }
    items:
      - id: consent
        ask: sign
        means: consent-signed
        text: { en: The form is here., es: La hoja está aquí. }
        source: [S1]
    """

  static let looking = """
    checklist: looking
    owner: none
    reviewed: never
    for: staff
    title: { en: Looking, es: Mirar }
    items:
      - id: signs
        ask: choose-many
        means: red-signs
        text: { en: Any of these?, es: ¿Algo de esto? }
        why: { en: They harm., es: Hacen daño. }
        source: [S1]
        options:
          - { id: legs, text: { en: Weak leg, es: Pierna débil } }
          - { id: breath, text: { en: Short breath, es: Falta de aire } }
        none: { id: none, text: { en: None, es: Nada } }
        raise:
          - if: { is: [legs, breath] }
            level: emergency
            flag: { en: Danger sign, es: Señal de alarma }
            say: { en: Call now., es: Llame ya. }

      - id: legs
        ask: yes-no
        means: legs-normal
        text: { en: Legs as before?, es: ¿Piernas como antes? }
        why: { en: They tell., es: Lo dicen. }
        source: [S1]

      - id: urine
        ask: yes-no
        means: urine-normal
        text: { en: Passed urine?, es: ¿Orinó? }
        why: { en: It tells., es: Lo dice. }
        source: [S1]
    """

  static let calling = """
    checklist: calling
    owner: none
    reviewed: never
    for: patient
    means: warning-signs-taught-to-both
    title: { en: When to call, es: Cuándo llamar }
    items:
      - id: teach
        ask: teach-back
        text: { en: When do you call?, es: ¿Cuándo llama? }
        second: { en: And at night?, es: ¿Y de noche? }
        answer: { en: At once., es: Enseguida. }
        why: { en: To be sure., es: Para estar seguros. }
        source: [S1]
    """
}
