import Care
import Flow

extension PageMaker {
  func gettingIn(_ desk: DeskPage) -> Page {
    var page = Page(title: words.desk.title)
    switch desk {
    case .id:
      page.above = [.question(words.desk.askID), .note(words.desk.idHelp)]
      if let nurse = state.setting.practiceNurse {
        page.below = [.note(words.desk.practice(nurse.id, nurse.pin))]
      }
    case .pin: page.above = [.question(words.desk.askPin)]
    case .accountsGone where state.kiosk?.accounts == .emptied:
      page.above = [
        .warning(words.desk.folderEmptied), .paragraph(words.desk.folderEmptiedNext),
        .note(words.desk.folderEmptiedHelp),
      ]
    case .accountsGone:
      page.above = [
        .warning(words.desk.accountsGone), .paragraph(words.desk.accountsGoneNext),
        .note(words.desk.accountsGoneHelp),
      ]
    case .setUp(let step): page = setUp(step)
    case .emergency(let step): page = emergency(step)
    default: break
    }
    return page
  }

  private func setUp(_ step: DeskPage.SetUp) -> Page {
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

  private func emergency(_ step: DeskPage.Emergency) -> Page {
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
