import Care
import Flow

/// The way in to the station.
extension PageMaker {
  func row(_ pick: DoorPick) -> Choice {
    switch pick {
    case .staff: row(.door(pick), words.desk.staff, detail: words.desk.staffDetail)
    case .emergency: row(.door(pick), words.desk.forgotten)
    }
  }

  var askID: Page {
    var page = Page(title: words.desk.title)
    page.above = [.question(words.desk.askID), .note(words.desk.idHelp)]
    if let nurse = state.setting.practiceNurse {
      page.below = [.note(words.desk.practice(nurse.id, nurse.pin))]
    }
    return page
  }

  var askPin: Page {
    var page = Page(title: words.desk.title)
    page.above = [.question(words.desk.askPin)]
    return page
  }

  /// Nobody has an account, where a clinic was set up before or its disk may not be there.
  var accountsGone: Page {
    var page = Page(title: words.desk.title)
    page.above =
      state.kiosk?.accounts == .emptied
      ? [
        .warning(words.desk.folderEmptied), .paragraph(words.desk.folderEmptiedNext),
        .note(words.desk.folderEmptiedHelp),
      ]
      : [
        .warning(words.desk.accountsGone), .paragraph(words.desk.accountsGoneNext),
        .note(words.desk.accountsGoneHelp),
      ]
    return page
  }

  func setUp(_ step: DeskPage.SetUp) -> Page {
    var page = Page(title: words.desk.setUpTitle)
    switch step {
    case .id:
      page.above = [
        .paragraph(words.desk.setUpWelcome), .question(words.desk.askNewID),
        .note(words.desk.newIDHelp),
      ]
    case .name: page.above = [.question(words.desk.askName)]
    case .pin: page.above = [.question(words.desk.askNewPin), .note(words.desk.newPinHelp)]
    case .pinAgain: page.above = [.question(words.desk.askPinAgain)]
    }
    return page
  }

  func emergency(_ step: DeskPage.Emergency) -> Page {
    var page = Page(title: words.desk.emergencyTitle)
    switch step {
    case .name:
      page.above = [.warning(words.desk.emergencyWhat), .question(words.desk.askYourName)]
    case .second: page.above = [.question(words.desk.askSecond)]
    case .reason: page.above = [.question(words.desk.askWhy), .note(words.desk.whyHelp)]
    }
    return page
  }
}
