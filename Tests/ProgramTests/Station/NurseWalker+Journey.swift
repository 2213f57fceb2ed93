import Testing

/// A nurse takes one patient from the chair to the front door; every part begins at the chart.
extension NurseWalker {
  private func backToChart() throws {
    let screen = kiosk.screen
    kiosk.press("Escape")
    try kiosk.wait("the chart") { $0 != screen && $0.contains(Self.chart) }
  }

  /// Settles and decides, orders, releases and checks, until the patient is ready.
  func getReady() throws {
    try settleEveryFlag()
    try decideOnWarfarin()
    try order()
    try pick("Release from hold", then: "What was settled")
    kiosk.enter("1")
    try kiosk.wait(for: "Please say it in a few words")
    kiosk.press("BSpace")
    kiosk.enter("settled with Dr. Ng")
    try kiosk.wait(for: "checking in")
    try pick("All is checked: ready", then: "The check before the procedure is not signed")
    try backToChart()
    try answer("Check before the procedure")
    try take("All is checked: ready", then: "The procedure starts")
  }

  private func settleEveryFlag() throws {
    var screen = try pick("Flags", then: "hold: ")
    for _ in 0..<20 where screen.contains("▸ 1 ") {
      kiosk.press("1")
      try kiosk.wait(for: "What was done about it?")
      kiosk.enter("looked at")
      screen = try kiosk.wait(for: "Flags")
    }
    try backToChart()
    try kiosk.wait("no open flag") { $0.contains("Flags") && $0.contains("none") }
  }

  private func decideOnWarfarin() throws {
    try pick("Medicines", then: "not decided")
    try pick("warfarin", then: "What does the team decide")
    try pick("Pause it", then: "First day without")
    kiosk.enter("11182026")
    try kiosk.wait(for: "Last day without")
    kiosk.enter("11242026")
    try kiosk.wait(for: "By which protocol")
    kiosk.enter("SIR 2019")
    try kiosk.wait(for: "paused from")
    try backToChart()
  }

  /// Every order that no default of the site fills in.
  private func order() throws {
    try pick("Orders", then: "Fill in the lines, then sign.")
    try fill("Vertebral level", "t12 l1")
    try choose("Skin closed with", "strips")
    for line in ["Heat", "Physiotherapy"] { try choose(line, "No") }
    try fill("Pain plan", "two tablets at night")
    try choose("Opioid ordered", "No")
    try fill("Back to work", "12072026")
    try fill("Follow-up visit", "12072026", "1030")
    try fill("Take warfarin again", "11252026")
    try pick("Sign these orders as \(name)", then: "The orders are signed.")
  }

  /// Goes through a staff list.
  private func answer(_ list: String) throws {
    try pick(list, then: "are open.")
    try pick("Go through the")
    try Walker(kiosk: kiosk, isNurse: true).walk(until: "are answered.")
    try backToChart()
  }

  /// Into the recovery room, and all that is looked at there.
  func throughTheProcedure() throws {
    try take("The procedure starts", then: "The procedure is over")
    try take("The procedure is over", then: "Flat rest until")
    for list in ["Observations", "Aldrete", "PADSS", "Before the patient leaves"] {
      try answer(list)
    }
  }

  static let recovered = "Recovered: can get ready to go home"

  /// The patient says every topic back; warning signs the caregiver too, and one only in other words.
  func teachEveryTopic() throws {
    try pick("Teaching for home", then: "0 of 13 topics are said back")
    for topic in [
      "When to call", "Going home", "Pain medicine", "Your other medicines", "Your bowels",
      "Moving and lifting", "Your brace", "Your wound", "Washing", "Ice and heat",
      "Driving and work", "Your visits and calls", "Strong bones",
    ] {
      try teach(topic)
      if topic == "Pain medicine" {
        try say(by: "The patient", then: "Explain it again")
        try kiosk.wait(for: "Let us say it in a new way.")
        try judge("Said back")
      } else {
        try say(by: "The patient", then: "Said back")
      }
      if topic == "When to call" { try say(by: "The caregiver", then: "Said back") }
    }
    try kiosk.wait(for: "Every topic is said back.")
    try backToChart()
  }

  private static let sayBack = "Ask this. Then pick who answers."

  /// Through all that is told of a topic, to where it is said back.
  private func teach(_ topic: String) throws {
    var screen = try pick(topic)
    for _ in 0..<25 where !screen.contains(Self.sayBack) {
      kiosk.press("Enter")
      screen = try kiosk.wait(after: screen)
    }
  }

  private func say(by learner: String, then judgement: String) throws {
    try kiosk.wait(for: Self.sayBack)
    try pick(learner, then: "\(learner): what did they say?")
    try judge(judgement)
  }

  private func judge(_ judgement: String) throws {
    kiosk.enter("as it was told")
    try kiosk.wait(for: "Was that said?")
    try pick(judgement)
  }

  func sendHome() throws {
    try pick("The patient goes home", then: "Which adult goes home")
    try pick("Luis Example", then: "Is the take-home sheet in")
    try pick("Yes. The patient goes home now", then: "at home")
  }
}
