import Care
import Flow

/// Who takes the patient home, and what they are handed.
extension PageMaker {
  func row(_ pick: LeavingPick) -> Choice {
    switch pick {
    case .escort(let name): row(.leaving(pick), name)
    case .handedOver: row(.leaving(pick), words.chart.handedOver)
    case .sheet: row(.leaving(pick), words.chart.sheet)
    }
  }

  var askEscort: [Page.Block] {
    [.question(words.chart.askEscort), .note(words.chart.escortHelp)]
  }

  func askHandOver(_ escort: String) -> [Page.Block] {
    [.question(words.chart.handOverAsk(escort)), .note(words.chart.handOverHelp)]
  }
}
