import Care
import Flow

extension PageMaker {
  /// One row for each thing that can be picked, in the same order.
  var rows: [Choice] { keyed(picks.map(row)) }

  private func row(_ pick: Pick) -> Choice {
    let (walk, medicines) = (words.walk, words.medicines)
    return switch pick {
    case .language(let language): languageRow(language)
    case .beginWalk: row(pick, state.hasAnswers ? words.welcome.goOn : words.welcome.begin)
    case .review: row(pick, words.welcome.seeAnswers)
    case .notMe: row(pick, words.welcome.notMe)
    case .openItems: row(pick, walk.reviewOpen(state.openItems.count))
    case .finish: row(pick, walk.reviewFinish)
    case .change(let item) where isStopped: row(pick, walk.answerAgain, again(item))
    case .change(let item): changeRow(item)
    case .nurseWasHere: row(pick, walk.nurseWasHere)
    case .clearScreen: row(pick, walk.clearScreen)
    case .sign(let id): row(pick, name(of: id))
    case .retry: row(pick, words.calling.tryAgain)
    case .understood: row(pick, understood)
    case .answer(let answer): row(pick, label(of: answer))
    case .mark(let option): row(pick, label(of: .chosen([option])))
    case .day(let day):
      row(pick, day == state.now.day ? walk.today : walk.yesterday, words.calendar.day(day))
    case .half(let clock): row(pick, words.calendar.clock(clock))
    case .saidBack: row(pick, walk.saidBack)
    case .sayAgain: row(pick, walk.sayAgain)
    case .addMedicine: row(pick, addMedicine)
    case .noMoreMedicines: row(pick, noMoreMedicines)
    case .candidate(let name): row(pick, shown(name), candidateDetail(name))
    case .keepAsWritten: row(pick, medicines.keepAsWritten(typedName))
    case .doseUnknown: row(pick, medicines.doseUnknown)
    case .often(let often): row(pick, medicines.often(often))
    case .medicine(let index): row(pick, medicine(at: index))
    case .keepMedicine: row(pick, medicines.keep)
    case .removeMedicine: row(pick, medicines.remove)
    case .tellDose: row(pick, medicines.tellDose)
    case .desk(let pick): row(pick)
    case .home(let pick): homeRow(pick)
    }
  }

  private func row(_ pick: Pick, _ label: String, _ detail: String? = nil) -> Choice {
    Choice(
      .row, label: label, cells: points(of: pick), detail: detail, mark: mark(of: pick),
      command: command(of: pick), action: .picked(pick))
  }

  private func languageRow(_ language: Language) -> Choice {
    let words = Words.of(language).welcome
    return row(.language(language), words.languageName, words.start)
  }

  private func name(of id: WarningSign.ID) -> String {
    let sign = state.setting.checklists.warningSigns.first { $0.id == id }
    return sign.map { fill($0.text) } ?? ""
  }

  /// What an answer adds to a score, before it is given.
  private func points(of pick: Pick) -> [String] {
    guard case .station = state.program, case .answer(.chosen(let ids)) = pick, ids.count == 1,
      case .chooseOne(let options) = item?.kind,
      let points = options.first(where: { ids.contains($0.id) })?.points
    else { return [] }
    return [words.chart.points(points)]
  }

  private func label(of answer: Answer) -> String {
    switch answer {
    case .read: words.walk.goOn
    case .number(0): "0 – \(words.walk.scaleLeast)"
    case .number(10): "10 – \(words.walk.scaleMost)"
    default: answers(answer, to: item)
    }
  }

  private func changeRow(_ reference: Item.Reference) -> Choice {
    guard let shown = state.askedItems.first(where: { $0.reference == reference }),
      let given = shown.given
    else { return row(.change(reference), "") }
    let flags = standing?.openFlags.filter { $0.key.item == reference } ?? []
    let gravest = flags.map(\.level).max()
    let answer = answers(given.answer, to: shown.item)
    let next = gravest.map { $0 >= .hold ? words.walk.reviewTell : words.walk.reviewMarked }
    return row(
      .change(reference), fill(shown.item.text), answer + (next.map { "  ! \($0)" } ?? ""))
  }

  private var understood: String {
    switch state.frame.screen {
    case .stopped: words.walk.goOn
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
