/// What the clean set says of the clinic, and the scores that it needs.
extension CleanSet {
  static let clinic = """
    clinic: example
    owner: Ana Ruiz
    reviewed: 2026-11-21
    name: Example Clinic
    phone: 555-0100
    phone-after-hours: 555-0101
    emergency: "911"
    languages: [en, es]
    date-order: day-month-year
    fasting:
      sedation: { food-hours: 8, drink-hours: 2 }
    arrive-minutes-before: 60
    verified-for-minutes: 120
    idle-warning-seconds: 90
    idle-clear-seconds: 30
    seat-clear-seconds: 20
    inr-limit: "1.5"
    platelets-limit: "50"
    scores: { waking: 3, going: 1 }
    staff-idle-warning-seconds: 300
    staff-idle-clear-seconds: 60
    printing: yes
    default-orders:
      flat-rest: 60
      brace: no
      brace-type: soft
      brace-hours: 12
      brace-until: until-told
      lifting: 10 lb
      lifting-until: { days-after: 14 }
      closure: glue
      calls: [7, 1]
    sources:
      fasting: [S1]
      scores: [S1]
      inr-limit: unverified
      platelets-limit: [S1]
      staff-idle-clear-seconds: [S1]
      default-orders:
        { flat-rest: [S1], brace: [S1], brace-type: [S1], brace-hours: [S1], brace-until: [S1],
          lifting: [S1], lifting-until: [S1], closure: [S1], calls: [S1, unverified] }
    """

  static let waking = """
    checklist: waking
    owner: none
    reviewed: never
    for: staff
    title: { en: Waking up, es: Despertar }
    items:
      - id: breath
        ask: choose-one
        text: { en: Breathing, es: Respiración }
        why: { en: It counts., es: Cuenta. }
        source: [S1]
        options:
          - { id: deep, points: 2, text: { en: Deep, es: Honda } }
          - { id: shallow, points: 0, text: { en: Shallow, es: Corta } }

      - id: awake
        ask: choose-one
        text: { en: Awake?, es: ¿Despierto? }
        why: { en: It counts., es: Cuenta. }
        source: [S1]
        options:
          - { id: fully, points: 2, text: { en: Fully, es: Del todo } }
          - { id: hardly, points: 1, text: { en: Hardly, es: Apenas } }
    """

  static let going = """
    checklist: going
    owner: none
    reviewed: never
    for: staff
    title: { en: Going, es: Salida }
    items:
      - id: walk
        ask: choose-one
        text: { en: Walks?, es: ¿Camina? }
        why: { en: It counts., es: Cuenta. }
        source: [S1]
        options:
          - { id: well, points: 2, text: { en: Well, es: Bien } }
          - { id: badly, points: 0, text: { en: Badly, es: Mal } }
    """
}
