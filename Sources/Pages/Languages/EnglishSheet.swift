import Care

extension SheetWords {
  static let english = SheetWords(
    title: "Your plan for home",
    keep: "Keep these pages where you and your helper can see them.",
    name: "Name", procedure: "Procedure", day: "Date",
    levels: { $0 == 1 ? "Level treated" : "Levels treated" },
    clinic: "Clinic", printed: "Printed",
    page: { "Page \($0) of \($1)" },
    goesOn: { "\($0) (more)" },
    tierTitle: { tier, emergency in
      switch tier {
      case .callEmergency: "Call \(emergency) now"
      case .phoneNow: "Call us now, day or night"
      case .phoneInHours: "Call us when the clinic is open"
      }
    },
    tierLead: { tier, phone, afterHours in
      switch tier {
      case .callEmergency:
        "Any one of these can be an emergency. Do not wait. Do not drive yourself."
      case .phoneNow: "By day: \(phone). Nights and weekends: \(afterHours)."
      case .phoneInHours: "Call \(phone)."
      }
    },
    phones: "Telephone numbers",
    unsure: "Not sure how bad it is? Call now. You never bother us.",
    emergency: "Emergency", phoneByDay: "Clinic, by day", phoneAfterHours: "Nights and weekends",
    moving: "Moving and lifting",
    dates: "Your dates",
    medicines: "Your other medicines",
    pain: "Pain medicine",
    wound: "Wound, ice and heat",
    liftMore: "Ask us before you lift more.",
    wearLess: "Ask us before you wear it less.",
    noBrace: "None for now. Ask us before you wear one.",
    therapy: "Yes. Do just what your therapist shows you.",
    noTherapy: "Not for now. Ask us before you start exercises.",
    untilDressing: "Until then, keep it clean and dry.",
    untilWashing: "Until then, wash with a cloth. Keep your back dry.",
    untilBath: "Until then, stay out of baths, pools and hot tubs.",
    driveOnOpioid: "Never drive while you take strong pain medicine.",
    cannotCome: { "You can't come? Call \($0)." },
    doNotWait: "If you need us, do not wait for our call.",
    paused: "Your team paused these. Take each one again from its day, not before.",
    pausedAsk: { "Did you miss the day? Is it not clear? Call \($0)." },
    noChange: { "Please do not stop or change a medicine by yourself. Ask us first: \($0)." },
    opioid: "Strong pain medicine",
    opioidCaution:
      "An opioid can make you sleepy and slow your breath. Drink no alcohol with it. Ask us before you take a pill for sleep or nerves.",
    closureCare: {
      switch $0 {
      case .glue: "Do not pick or rub the glue."
      case .strips: "Do not pull the strips off."
      case .stitches: "Do not pull or cut the stitches. Must they come out? Ask us."
      case .none: nil
      }
    },
    ice:
      "Yes, 15 to 20 minutes, then off for at least 20. Always with a cloth between ice and skin. Never on numb skin.",
    noIce: "Not for now. Ask us before you put ice on it.",
    heat: "Yes, gentle heat. Never on the wound or on numb skin.",
    noHeat: "None on your back, unless your team tells you to."
  )
}
