import Flow
import Pages

/// Pages of many shapes, made by hand, so that the layout is held fast without any checklist.
nonisolated enum Samples {
  static let tooSmall = "Please make the window larger."

  static var bar: [Choice] {
    [
      Choice(.bar, keys: [.escape], label: "back", command: "back", action: .back),
      Choice(.bar, keys: [.character("?")], label: "why", command: "why", action: .why),
      Choice(.bar, keys: [.function(2)], label: "call staff", command: "staff", action: .callStaff),
      Choice(
        .bar, keys: [.function(3)], label: "warning signs", command: "signs", action: .showSigns),
      Choice(
        .bar, keys: [.function(4)], label: "Español", command: "language", action: .switchLanguage),
    ]
  }

  static func rows(_ labels: [String], mark: (Int) -> Choice.Mark? = { _ in nil }) -> [Choice] {
    labels.enumerated().map { index, label in
      Choice(.row, label: label, mark: mark(index), action: .focused(index))
    }
  }

  /// A plain question with three answers.
  static var question: Page {
    var page = Page(title: "Eating and drinking")
    page.place = "4 of 18"
    page.progress = Page.Progress(done: 4, all: 18)
    page.above = [.question("When did you last eat anything, even a small snack?")]
    page.below = [
      .note("Why we ask: food in your stomach can get into your lungs while you are sleepy.")
    ]
    page.choices = rows(["Today", "Yesterday", "I am not sure"]) { .single($0 == 1) } + bar
    page.focus = 0
    page.status = Page.Status("Saved", isGood: true)
    return page
  }

  static var emergency: Page {
    var page = question
    page.title = "Warning signs"
    page.place = nil
    page.progress = nil
    page.alarm = "Emergency open: stay where you are, staff have been called"
    page.above = [
      .question("Call this number now"), .big("911"),
      .warning("Do not drive yourself. Do not wait to see whether it gets better."),
    ]
    page.below = []
    page.choices = rows(["I have called"]) + bar
    page.status = Page.Status("Not saved: the disk is full", isGood: false)
    return page
  }

  /// Twelve answers of which several can stand together, one with a long label.
  static var conditions: Page {
    var page = question
    page.title = "Your health"
    page.above = [.question("Which of these do you have?")]
    page.below = []
    let labels =
      [
        "High blood pressure", "Diabetes",
        "A heart rhythm that is not regular, or a pacemaker, or a device under the skin of your chest",
        "Asthma", "Sleep apnea", "Kidney disease", "Liver disease", "A stroke in the past",
        "Blood clots", "Cancer", "An infection now",
      ] + ["None of these"]
    page.choices = rows(labels) { .multiple($0 == 1 || $0 == 4) } + bar
    page.choices[2].detail = "Bring the card of the device with you"
    page.focus = 3
    return page
  }

  static var birthDate: Page {
    var page = question
    page.title = "Signing in"
    page.place = nil
    page.above = [.question("When were you born?")]
    page.field = Page.Field(
      label: "Month, day, year", text: "03 / 05 / 19__", cursor: 12, echo: "March 5, 19…")
    page.below = [.note("Type digits only.")]
    page.choices =
      [Choice(.bar, keys: [.enter], label: "next", command: "next", action: .next)] + bar
    page.focus = nil
    return page
  }

  /// Longer than any screen here, with one way on.
  static var told: Page {
    var page = question
    page.title = "Getting ready"
    page.above =
      [.question("The night before")]
      + (1...24).map { number in
        .paragraph(
          "\(number). A bag stands at the door with your medicines in the boxes they came in, "
            + "your glasses, and shoes that are easy to put on.")
      }
    page.below = []
    page.choices = rows(["I have read this"]) + bar
    return page
  }

  static var summary: Page {
    var page = question
    page.title = "Your answers"
    page.above = [
      .question("Is this right?"), .fact(label: "Last food", value: "Today at 6:30 in the morning"),
      .fact(label: "Medicines", value: "Warfarin 5 mg once a day, and two more that you told us"),
      .fact(label: "Pain", value: "7 of 10"), .paragraph("You can change every answer."),
    ]
    page.below = []
    page.choices = rows(["Yes, this is right", "Change something"]) + bar
    page.focus = 1
    return page
  }

  static var chinese: Page {
    var page = question
    page.title = "饮食"
    page.above = [
      .question("您最后一次吃东西是什么时候？哪怕只是一小口点心，也请告诉我们（包括糖果、牛奶和果汁）。"),
      .paragraph("José Núñez, 作業 é e\u{301} 한국어 ｆｕｌｌ"),
    ]
    page.choices = rows(["今天", "昨天", "不确定"]) { .single($0 == 2) } + bar
    page.focus = 2
    return page
  }

  /// Every sample with its name, for what must hold on all of them.
  static var all: [(name: String, page: Page)] {
    [
      ("question", question), ("emergency", emergency), ("conditions", conditions),
      ("birth-date", birthDate), ("told", told), ("summary", summary), ("chinese", chinese),
    ]
  }
}
