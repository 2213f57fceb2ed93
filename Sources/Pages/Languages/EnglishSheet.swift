import Care

extension SheetWords {
  static let english = SheetWords(
    title: "Your plan for home",
    keep: "Keep these pages in sight. Show them to each doctor and dentist.",
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
    unsure: "Something new? Not sure how bad it is? Call now. You never bother us.",
    emergency: "Emergency", phoneByDay: "Clinic, by day", phoneAfterHours: "Nights and weekends",
    firstDay: "The first 24 hours",
    firstDayAdult: "An adult stays with you, at night too.",
    firstDayCare: {
      $0 == .local
        ? nil
        : "Do not drive. No alcohol, machines or cooking with hot oil or water. Sign no contracts. No sleeping pill unless we told you that it is safe."
    },
    moving: "Moving and lifting",
    dates: "Your dates",
    medicines: "Your other medicines",
    pain: "Pain medicine",
    wound: "Wound, ice and heat",
    walking: "Walking",
    walkingCare: "Short walks, each day a bit longer. No days in bed.",
    back: "Your back",
    backCare:
      "Bend the knees, not the waist. Do not twist. Roll to one side to get up. Ask before hard work or sport.",
    liftMore: "Ask us before you lift more.",
    wearLess: "Ask us before you wear it less.",
    noBrace: "None for now. Ask us before you wear one.",
    therapy: "Yes. Do just what your therapist shows you.",
    noTherapy: "Not for now. Ask us before you start exercises.",
    woundCare: "Keep it clean. Put no cream, oil or lotion on it unless we told you to.",
    untilDressing: "Until then, keep it clean and dry.",
    untilWashing: "Until then, wash with a cloth. Keep your back dry.",
    untilBath: "Until then, stay out of baths, pools and hot tubs.",
    driveOnOpioid: "Never drive on strong pain medicine or a pill that makes you sleepy.",
    cannotCome: { "You can't come? Call \($0)." },
    doNotWait: "If you need us, do not wait for our call.",
    paused: "Your team paused these. Take each one again from its day, not before.",
    pausedAsk: { "No day, or did you miss it? Call \($0) now. At night: \($1)." },
    noChange: { "Please do not stop or change any by yourself. Ask us first: \($0)." },
    opioid: "Strong pain medicine",
    opioidCaution:
      "An opioid can make you sleepy and slow your breath. Drink no alcohol with it. Ask us before you take a pill for sleep or nerves.",
    closureCare: {
      switch $0 {
      case .glue: "Do not pick or rub the glue."
      case .strips: "Do not pull the strips off."
      case .stitches: "Do not pull or cut them. Must they come out? Ask us."
      case .none: nil
      }
    },
    ice:
      "Yes, 15 to 20 minutes, then off for at least 20. A cloth between ice and skin. Never on numb skin.",
    noIce: "Not for now. Ask us before you put ice on it.",
    heat: "Yes, gentle heat. Never on the wound or on numb skin. Do not fall asleep on it.",
    noHeat: "None on your back, unless your team tells you to."
  )
}
