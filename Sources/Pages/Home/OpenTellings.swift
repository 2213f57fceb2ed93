import Care
import Flow

/// What is open, as Today says it.
extension PageMaker {
  /// What is open is said until staff settle it, with what was done about it; all that needs the same
  /// is one sentence, so that three signs leave room for the day.
  var openTellings: [Page.Block] {
    // What still waits for a call stands above what was called about.
    let unsaid = state.unsaid
    let told = unsaid + state.toldAtHome.filter { !unsaid.contains($0) }
    var needs: [Need] = []
    for need in told.map(need) where !needs.contains(need) { needs.append(need) }
    return needs.map { need in
      let matters = told.filter { self.need($0) == need }.map(sentences.matter)
      return .warning(sentence(need, about: matters.joined(separator: "; ")))
    }
  }

  var isGrave: Bool { state.toldAtHome.contains { $0.level >= .call } }

  func ifUnsure(_ level: Level) -> String {
    words.home.ifUnsure + " " + whatNow(level)
  }

  func whatNow(_ level: Level) -> String {
    switch level {
    case .emergency: fill.emergency(.emergencyNowHome)
    case .call, .hold: fill.emergency(.callNow)
    case .review, .note: fill.emergency(.callInHours)
    }
  }

  private func need(_ flag: Flag) -> Need {
    switch standing?.responses[flag.key] {
    case nil, .notYet: .call(flag.level)
    // Nobody but the clinic can know that it was one.
    case .byMistake: .callIfUnsure(flag.level)
    case .some(let done): .settling(done)
    }
  }

  /// What to do while nothing was done about it, and afterwards what was done.
  private func sentence(_ need: Need, about matters: String) -> String {
    switch need {
    case .call(let level): whatNow(level) + " " + matters
    case .callIfUnsure(let level): stillOpen(matters, .byMistake) + " " + ifUnsure(level)
    case .settling(let done): stillOpen(matters, done)
    }
  }

  private func stillOpen(_ matters: String, _ done: Response) -> String {
    words.home.stillOpen(matters) + " "
      + words.home.saidBefore(words.home.response(done, clinic.emergency))
  }
}

/// What an open flag needs at home.
private enum Need: Hashable {
  case call(Level)
  case callIfUnsure(Level)
  /// By the clinic, after this was done about it.
  case settling(Response)
}
