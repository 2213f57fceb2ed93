import Care
import Flow

extension PageMaker {
  /// One row for each thing that can be picked, in the same order.
  var rows: [Choice] {
    let rows = state.picks.map { pick in
      if case .desk(let pick) = pick { return deskRow(pick) }
      if case .home(let pick) = pick { return homeRow(pick) }
      let (label, detail) = label(of: pick)
      return Choice(
        .row, label: label, cells: points(of: pick), detail: detail, mark: mark(of: pick),
        command: command(of: pick), action: .picked(pick))
    }
    return keyed(rows)
  }

  private func label(of pick: Pick) -> (String, String?) {
    if let label = stoppedLabel(of: pick) { return label }
    switch pick {
    case .language(let language):
      let words = Words.of(language)
      return (words.welcome.languageName, words.welcome.start)
    case .beginWalk: return (state.hasAnswers ? words.welcome.goOn : words.welcome.begin, nil)
    case .review: return (words.welcome.seeAnswers, nil)
    case .notMe: return (words.welcome.notMe, nil)
    case .openItems: return (words.walk.reviewOpen(state.openItems.count), nil)
    case .finish: return (words.walk.reviewFinish, nil)
    case .change(let reference): return changeLabel(reference)
    case .sign(let id):
      let sign = state.setting.checklists.warningSigns.first { $0.id == id }
      return (sign.map { fill($0.text) } ?? "", nil)
    case .retry: return (words.calling.tryAgain, nil)
    case .understood: return (understoodLabel, nil)
    default: return itemLabel(of: pick)
    }
  }

  private func itemLabel(of pick: Pick) -> (String, String?) {
    switch pick {
    case .answer(let answer): return (answerLabel(answer), nil)
    case .mark(let option): return (answerLabel(.chosen([option])), nil)
    case .day(let day):
      let name = day == state.now.day ? words.walk.today : words.walk.yesterday
      return (name, words.calendar.day(day))
    case .half(let clock): return (words.calendar.clock(clock), nil)
    case .saidBack: return (words.walk.saidBack, nil)
    case .sayAgain: return (words.walk.sayAgain, nil)
    default: return medicineLabel(of: pick)
    }
  }

  /// What an answer adds to a score, before it is given.
  private func points(of pick: Pick) -> [String] {
    guard case .station = state.program, case .answer(.chosen(let ids)) = pick, ids.count == 1,
      case .chooseOne(let options) = item?.kind,
      let points = options.first(where: { ids.contains($0.id) })?.points
    else { return [] }
    return [words.chart.points(points)]
  }

  private func answerLabel(_ answer: Answer) -> String {
    switch answer {
    case .read: words.walk.goOn
    case .number(0): "0 – \(words.walk.scaleLeast)"
    case .number(10): "10 – \(words.walk.scaleMost)"
    default: answers(answer, to: item)
    }
  }

  private func changeLabel(_ reference: Item.Reference) -> (String, String?) {
    guard let shown = state.askedItems.first(where: { $0.reference == reference }),
      let given = shown.given
    else { return ("", nil) }
    let flags = standing?.openFlags.filter { $0.key.item == reference } ?? []
    let gravest = flags.map(\.level).max()
    let answer = answers(given.answer, to: shown.item)
    let next = gravest.map { $0 >= .hold ? words.walk.reviewTell : words.walk.reviewMarked }
    return (fill(shown.item.text), answer + (next.map { "  ! \($0)" } ?? ""))
  }

  private var understoodLabel: String {
    switch state.frame.screen {
    case .idle: words.calling.stillHere
    case .seat, .withTheTeam: words.walk.done
    case .signs: words.calling.noneOfThese
    case .home: words.home.back
    default: words.walk.understood
    }
  }

  private var isScale: Bool { item?.kind == .scale }

  private func command(of pick: Pick) -> String? {
    switch pick {
    case .answer(.number(let number)) where isScale: "\(number)"
    case .answer(.unsure): words.keys.unsureCommand
    case .answer(.later): words.keys.laterCommand
    case .doseUnknown: words.keys.unknownCommand
    default: nil
    }
  }

  private func mark(of pick: Pick) -> Choice.Mark? {
    guard case .item(let reference, .ask) = state.frame.screen else { return nil }
    let given = state.given(reference)?.answer
    switch pick {
    case .mark(let option): return .multiple(state.frame.marks.contains(option))
    case .answer(.read): return nil
    case .answer(let answer): return .single(answer == given)
    case .day(let day):
      if case .time(day, _) = given { return .single(true) }
      return .single(false)
    default: return nil
    }
  }

  /// The item of the page, if it is one.
  var item: Item? {
    guard case .item(let reference, _) = state.frame.screen else { return nil }
    return state.setting.checklists[reference]
  }
}
