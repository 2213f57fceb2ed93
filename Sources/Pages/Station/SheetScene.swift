import Care
import Flow

extension Sheet {
  /// The sheet on the screen, as it is on paper, to go over it together.
  var blocks: [Page.Block] {
    [.question(title)] + facts.map(\.block) + [.paragraph(keep)] + sections.flatMap(\.blocks)
  }
}

extension Sheet.Section {
  fileprivate var blocks: [Page.Block] {
    let heading: Page.Block = tier == nil ? .question(title) : .warning(title)
    return [heading] + lead.map(Page.Block.paragraph) + signs.map(Page.Block.note)
      + entries.flatMap { entry in [entry.block] + (entry.note.map { [.note($0)] } ?? []) }
  }
}

extension Sheet.Entry {
  fileprivate var block: Page.Block {
    .fact(label: label, value: values.joined(separator: "; "))
  }
}

/// The sheet for home: on paper, or with the whole journey in a sealed file.
extension PageMaker {
  var sheetBlocks: [Page.Block] {
    guard let standing, let code = state.session?.journey.code else { return [] }
    let isByKey = state.setting.checklists.clinic.station.exportFolder != nil
    let sealing = isByKey ? [] : [Page.Block.note(words.chart.sealHelp(toSeal(code)))]
    do throws(Sheet.Blank) {
      let sheet = try Sheet(
        setting: state.setting, standing: standing, formulary: state.formulary, on: state.now.day)
      return [.note(words.chart.sheetHelp(toPrintSheet(of: code)))] + sealing + sheet.blocks
    } catch {
      return [.question(words.chart.sheetBlank)]
        + error.sentences(in: state.language).map(Page.Block.paragraph) + sealing
    }
  }

  func blocks(ofSealed sealed: SealedFile) -> [Page.Block] {
    let lost: [Page.Block] =
      sealed.isRecovered ? [.warning(words.record.bundle.recovered)] : []
    return lost + [.question(words.record.bundle.writeDown)] + facts(of: sealed)
  }

  private func facts(of sealed: SealedFile) -> [Page.Block] {
    [
      .fact(label: words.chart.sealedWords, value: sealed.words),
      .fact(label: words.chart.sealedFile, value: sealed.file), .note(words.chart.sealedHelp),
    ]
  }
}
