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
