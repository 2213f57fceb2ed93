import Care

/// The words in one language that tell somebody to change a medicine, and those that take this back.
///
/// All are plain: lower case, without accents.
struct AdviceWords {
  /// Word by word.
  typealias Phrase = [String]

  /// Enough by themselves, unless food or drink follows.
  let alone: [Phrase]
  /// These need a medicine behind them, or "it" or so many days where a medicine is meant.
  let verbs: [Phrase]
  /// These need one too; "it" may be anything.
  let withMedicine: [Phrase]
  /// These need one and then one of `again`.
  let takes: [Phrase]
  let again: [String]
  /// May stand between a verb and its medicine.
  let between: Set<String>
  let medicines: Set<String>
  /// Stand for the medicine; a Spanish one may hang on to the verb.
  let pronouns: [String]
  let hanging: [String]
  let food: Set<String>
  let days: Set<String>
  let isNot: Set<String>
  /// May stand between "not" and a verb: "do not skip or stop".
  let carriesNot: Set<String>
  /// Say that it is not yet said, or that another decides: "if you stop", "tell you when to start".
  let leavesOpen: Set<String>
  /// What then stands right before the verb; empty where any word may.
  let subjects: Set<String>
  /// Right before a verb they do what it says: "these hold aspirin".
  let doers: Set<String>
  /// Anywhere in a sentence: nobody is to decide alone, or the team decided otherwise.
  let warns: [String]
}

extension AdviceWords {
  static let english = AdviceWords(
    alone: phrases(["stop taking", "quit taking", "resume taking", "restart taking"]),
    verbs: phrases([
      "stop", "pause", "skip", "quit", "restart", "resume", "double", "halve", "leave out",
    ]),
    withMedicine: phrases([
      "stop using", "hold", "withhold", "hold off on", "omit", "cut out", "come off", "go off",
      "do not take", "don't take", "do not use", "don't use", "go back on", "go back to",
      "take double", "take twice", "take half", "change", "lower", "raise",
    ]),
    takes: phrases(["take", "start", "begin", "use"]), again: ["again"],
    between: words(
      """
      your the a an this that these those any all of both each usual normal morning evening \
      daily next last other own regular pain blood water heart sugar pressure diabetes \
      prescribed sleeping store taking using
      """),
    medicines: words(
      """
      medicine medicines medication medications drug drugs pill pills tablet tablets capsule \
      capsules dose doses shot shots injection injections insulin thinner thinners painkiller \
      painkillers opioid opioids antibiotic antibiotics steroid steroids aspirin
      """),
    pronouns: ["it", "them", "this", "these", "those", "all", "both"], hanging: [],
    food: words(
      "food foods drink drinks fluid fluids liquid liquids water coffee tea alcohol bath"),
    days: words("day days week weeks"),
    isNot: words("not never don't cannot can't without nor"),
    carriesNot: words("or and ever just also even suddenly please change start add take a any"),
    leavesOpen: words(
      "if when whether unless until before after may might could who how why which"),
    subjects: words("you to they team doctor nurse"),
    doers: words("these they which that this it some many most who pills medicines we"),
    warns: ["by yourself", "on your own", "unless your team", "unless your doctor"])

  static let spanish = AdviceWords(
    alone: phrases([
      "deje de tomar", "deje de usar", "deje de inyectarse", "debe dejar de tomar",
      "tiene que dejar de tomar", "hay que dejar de tomar", "puede dejar de tomar",
      "puede volver a tomar",
    ]),
    verbs: phrases([
      "deje", "suspenda", "interrumpa", "pause", "pare", "detenga", "omita", "salte", "saltese",
      "reinicie", "reanude", "retome", "vuelva a tomar", "vuelva a usar", "duplique", "doble",
      "debe suspender", "tiene que suspender", "hay que suspender", "puede suspender",
      "puede reiniciar", "puede retomar", "puede reanudar",
    ]),
    withMedicine: phrases([
      "no tome", "no se tome", "no use", "no se ponga", "no se inyecte", "no lo tome", "no la tome",
      "no los tome", "no las tome", "tome el doble", "tome la mitad", "tome doble", "cambie",
      "baje", "suba",
    ]),
    takes: phrases(["tome", "tomese", "empiece", "comience", "use"]),
    again: ["nuevo", "nuevamente", "otra"],
    between: words(
      """
      su sus el la los las un una este esta estos estas ese esa todo toda todos todas de del \
      con proxima siguiente ultima habitual diaria tomar usar para ningun ninguna otro otra
      """),
    medicines: words(
      """
      medicamento medicamentos medicina medicinas pastilla pastillas tableta tabletas capsula \
      capsulas dosis inyeccion inyecciones insulina anticoagulante anticoagulantes analgesico \
      analgesicos antibiotico antibioticos opioide opioides aspirina
      """),
    pronouns: ["eso", "esto"], hanging: ["lo", "la", "los", "las"],
    food: words("agua liquido liquidos bebida bebidas cafe te jugo leche alcohol alimentos comida"),
    days: words("dia dias semana semanas"),
    isNot: words("no nunca jamas sin ni tampoco"),
    carriesNot: words("se lo la los las ni o y tampoco cambie empiece tome deje"),
    leavesOpen: words("si cuando que hasta antes"), subjects: [], doers: [],
    warns: ["por su cuenta", "a menos que su equipo", "a menos que su medico"])

  /// Nil for a language that nobody has written these for.
  static func of(_ language: Language) -> AdviceWords? {
    switch language {
    case .english: english
    case .spanish: spanish
    default: nil
    }
  }

  private static func phrases(_ all: [String]) -> [Phrase] {
    all.map { $0.split(separator: " ").map(String.init) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
