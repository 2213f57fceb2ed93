/// Words that stand beside the name of a medicine and are no part of one, in every language.
extension MedicineLabel {
  /// What makes a number before it a strength or a count.
  static let measures: Set<String> = [
    "mg", "mgs", "mcg", "mcgs", "ug", "µg", "μg", "g", "gm", "gr", "ml", "iu", "ui", "meq", "unit",
    "units", "unidad", "unidades", "milligram", "milligrams", "microgram", "micrograms",
    "miligramo", "miligramos", "microgramo", "microgramos", "x", "times", "time", "veces", "vez",
    "hour", "hours", "hr", "hrs", "h", "hora", "horas",
  ]

  static let forms: Set<String> = [
    "tablet", "tablets", "tab", "tabs", "capsule", "capsules", "cap", "caps", "caplet", "caplets",
    "pill", "pills", "patch", "patches", "softgel", "softgels", "gelcap", "gelcaps", "er", "xr",
    "sr", "xl", "cr", "dr", "ec", "la", "ir", "of", "tm", "tableta", "tabletas", "pastilla",
    "pastillas", "capsula", "capsulas", "comprimido", "comprimidos", "parche", "parches", "de",
    // Salts that nobody takes by themselves.
    "hcl", "hydrochloride", "clorhidrato", "tartrate", "tartrato", "succinate", "succinato",
    "besylate", "besilato", "maleate", "maleato", "mesylate", "mesilato", "bisulfate", "bisulfato",
    "etexilate", "etexilato",
  ]

  static let times: Set<String> = [
    "bid", "tid", "qid", "qd", "qod", "qhs", "prn", "daily", "once", "twice", "weekly", "every",
    "day", "days", "diario", "diaria", "diariamente", "cada", "dia", "dias",
  ]

  /// What stands between two medicines in one line.
  static let joining: Set<String> = [
    "and", "plus", "with", "also", "or", "y", "e", "mas", "con", "tambien", "o", "u",
  ]

  static let pairs: Set<[String]> = [
    ["extra", "strength"], ["regular", "strength"], ["maximum", "strength"], ["max", "strength"],
    ["extended", "release"], ["delayed", "release"], ["fuerza", "extra"], ["extra", "fuerte"],
    ["liberacion", "prolongada"], ["a", "day"], ["per", "day"], ["at", "night"], ["at", "bedtime"],
    ["as", "needed"], ["two", "times"], ["three", "times"], ["in", "the"], ["the", "morning"],
    ["the", "evening"], ["al", "dia"], ["por", "dia"], ["una", "vez"], ["dos", "veces"],
    ["tres", "veces"], ["por", "la"], ["en", "la"], ["la", "manana"], ["la", "noche"],
  ]
}
