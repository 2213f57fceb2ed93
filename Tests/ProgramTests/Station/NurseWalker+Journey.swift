import Testing

/// A nurse takes one patient from the chair to the front door; every part begins at the chart.
extension NurseWalker {
  /// A word of the chart's foot that no other page of the station has.
  private static let chart = "F8 note"

  private func backToChart() {
    kiosk.press("Escape")
    kiosk.wait(for: Self.chart)
  }

  /// Settles and decides, orders, releases and checks, until the patient is ready.
  func getReady() {
    settleEveryFlag()
    pick("Medicines", then: "not decided")
    pick("warfarin", then: "What does the team decide")
    pick("Pause it", then: "First day without")
    kiosk.enter("11182026")
    kiosk.wait(for: "Last day without")
    kiosk.enter("11242026")
    kiosk.wait(for: "By which protocol")
    kiosk.enter("SIR 2019")
    kiosk.wait(for: "paused from")
    backToChart()
    order()
    pick("Release from hold", then: "What was settled")
    kiosk.enter("settled with Dr. Ng")
    kiosk.wait(for: "checking in")
    pick("All is checked: ready", then: "The check before the procedure is not signed")
    backToChart()
    answer("Check before the procedure")
    pick("All is checked: ready", then: "The procedure starts")
  }

  private func settleEveryFlag() {
    pick("Flags", then: "hold: ")
    for _ in 0..<20 where kiosk.wait(for: "Flags").contains("▸ 1 ") {
      kiosk.press("1")
      kiosk.wait(for: "What was done about it?")
      kiosk.enter("looked at")
    }
    backToChart()
    kiosk.wait(for: "none")
  }

  /// Every order that no default of the site fills in.
  private func order() {
    pick("Orders", then: "Fill in the lines, then sign.")
    fill("Vertebral level", "t12 l1")
    choose("Skin closed with", "strips")
    for line in ["Heat", "Physiotherapy"] { choose(line, "No") }
    fill("Pain plan", "two tablets at night")
    choose("Opioid ordered", "No")
    fill("Back to work", "12072026")
    fill("Follow-up visit", "12072026", "1030")
    fill("Take warfarin again", "11252026")
    pick("Sign these orders as Maria Lopez", then: "The orders are signed.")
  }

  /// Goes through a staff list.
  private func answer(_ list: String) {
    pick(list, then: "are open.")
    pick("Go through the")
    Walker(kiosk: kiosk, isNurse: true).walk(until: "are answered.")
    backToChart()
  }

  func throughTheProcedure() {
    pick("The procedure starts", then: "The procedure is over")
    pick("The procedure is over", then: "Flat rest until")
    ["Observations", "Aldrete", "PADSS", "Before the patient leaves"].forEach(answer)
    pick("Recovered: can get ready", then: "The patient goes home")
  }

  /// The patient says every topic back; warning signs the caregiver too, and one only in other words.
  func teachEveryTopic() {
    pick("Teaching for home", then: "0 of 13 topics are said back")
    for topic in [
      "When to call", "Going home", "Pain medicine", "Your other medicines", "Your bowels",
      "Moving and lifting", "Your brace", "Your wound", "Washing", "Ice and heat",
      "Driving and work", "Your visits and calls", "Strong bones",
    ] {
      pick(topic)
      // Through what is told; nothing is picked for anybody where it is said back.
      kiosk.press("Enter", times: 25)
      if topic == "Pain medicine" {
        say(by: "The patient", then: "Explain it again")
        kiosk.wait(for: "Let us say it in a new way.")
        judge("Said back")
      } else {
        say(by: "The patient", then: "Said back")
      }
      if topic == "When to call" { say(by: "The caregiver", then: "Said back") }
    }
    kiosk.wait(for: "Every topic is said back.")
    backToChart()
  }

  private func say(by learner: String, then judgement: String) {
    kiosk.wait(for: "Ask this. Then pick who answers.")
    pick(learner, then: "\(learner): what did they say?")
    judge(judgement)
  }

  private func judge(_ judgement: String) {
    kiosk.enter("as it was told")
    kiosk.wait(for: "Was that said?")
    pick(judgement)
  }

  func sendHome() {
    pick("The patient goes home", then: "Luis Example")
    kiosk.press("Enter")
    kiosk.wait(for: "Is the take-home sheet in")
    pick("Yes. The patient goes home now", then: "at home")
  }
}
