extension AdviceWords {
  static let english = AdviceWords(
    alone: phrases(["stop taking", "quit taking", "resume taking", "restart taking"]),
    verbs: phrases([
      "stop", "pause", "skip", "quit", "restart", "resume", "double", "halve", "leave out",
      "discontinue", "cease", "suspend",
    ]),
    withMedicine: phrases([
      "stop using", "hold", "withhold", "hold off on", "hold back", "omit", "cut out", "come off",
      "go off", "get off", "leave off", "lay off", "stay off", "keep off", "stay away from",
      "keep away from", "steer clear of", "refrain from", "abstain from", "avoid", "go without",
      "do without", "give up", "drop", "miss", "delay", "postpone", "put off", "go back on",
      "go back to", "take double", "take twice", "take half", "take only half", "take less",
      "take fewer", "take more", "take extra", "take an extra", "take no", "take none of", "use no",
      "use less",
      "use more", "take your last", "take the last", "take your final", "change", "lower", "raise",
      "reduce", "decrease", "increase", "cut", "cut down", "cut down on", "cut back", "cut back on",
      "adjust", "never take", "never use", "best not to take", "better not to take",
      "try not to take", "are not to take", "not allowed to take",
    ])
      + phrases(
        [
          "do not", "don't", "should not", "shouldn't", "must not", "mustn't", "may not", "cannot",
          "can not", "can't", "will not", "won't", "shall not", "ought not to",
        ], with: ["take", "use", "have", "start"]),
    pairs: [
      (phrases(["take", "start", "begin", "use"]), ["again"]),
      (phrases(["put", "place", "keep"]), ["hold", "pause"]),
    ],
    passives: [
      (
        phrases(
          [
            "must", "should", "has to", "have to", "needs to", "need to", "is to", "are to",
            "ought to", "can", "will", "shall",
          ], with: ["be", "get"]) + phrases(["is", "are", "gets", "get"]),
        words(
          """
          stopped paused skipped omitted held withheld discontinued suspended restarted resumed \
          doubled halved reduced lowered decreased increased raised changed avoided postponed \
          delayed cut dropped
          """)
      ),
      (
        phrases([
          "must not be", "should not be", "shouldn't be", "cannot be", "can't be", "can not be",
          "may not be", "is not to be", "are not to be", "is not", "are not", "isn't", "aren't",
          "will not be", "won't be", "must no longer be", "should no longer be",
        ]),
        words("taken used given continued allowed permitted")
      ),
    ],
    openers: [], bans: phrases(["no", "no more", "none of", "and no", "not any"]),
    afterBans: words(
      """
      for before until till after today tonight tomorrow this from during within in at on the and \
      or ,
      """),
    lasts: ["last", "final"], isWhen: words("is are should must will has comes"),
    between: words(
      """
      your the a an this that these those any all of both each usual normal morning evening \
      daily next last final other own regular pain blood water heart sugar pressure diabetes \
      prescribed sleeping store taking using more
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
    isNot: words(
      """
      not never don't cannot can't without nor shouldn't mustn't won't needn't doesn't didn't
      """),
    carriesNot: words("or and ever just also even suddenly please change start add take a any"),
    leavesOpen: words(
      "if when whether unless until before after may might could who how why which"),
    subjects: words("you to they team doctor nurse"),
    doers: words(
      "these they which that this it some many most who pills medicines we i he she"),
    warns: [
      "by yourself", "on your own", "unless your team", "unless your doctor", "unless the team",
      "unless the doctor", "unless told", "unless allowed",
    ],
    negations: ["no", "none"],
    risks: words("risk risks risky danger dangerous unsafe harm harmful bad"))
}
