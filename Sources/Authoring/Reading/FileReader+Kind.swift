import Care

extension FileReader {
  private static var mostOptions: Int { 7 }
  private static var numberLimits: ClosedRange<Int> { 0...1_000_000 }

  /// The kind with what only it has.
  mutating func readKind(_ name: KindName, _ fields: Fields) -> Kind? {
    switch name {
    case .tell: .tell
    case .sign: .sign
    case .yesNo: .yesNo
    case .scale: .scale
    case .temperature: .temperature
    case .time: .time
    case .medicines: .medicines
    case .chooseOne:
      fields["options"].flatMap { readOptions($0, mayHavePoints: true) }.map { .chooseOne($0) }
    case .chooseMany: readChooseMany(fields)
    case .number: readNumberKind(fields)
    case .date:
      fields["range"].flatMap { (tree) -> DateRange? in readChoice(tree, of: .dateRange) }
        .map { .date($0) }
    case .text: fields["most"].flatMap { readWholeNumber($0, in: 1...2000) }.map { .text(most: $0) }
    case .teachBack: readTeachBack(fields)
    }
  }

  private mutating func readTeachBack(_ fields: Fields) -> Kind? {
    let second = fields["second"].flatMap { readText($0) }
    let answer = fields["answer"].flatMap { readText($0) }
    guard let second, let answer else { return nil }
    return .teachBack(second: second, answer: answer)
  }

  private mutating func readNumberKind(_ fields: Fields) -> Kind? {
    let unit = fields["unit"].flatMap { readUnit($0) }
    let least = fields["least"].flatMap { readWholeNumber($0, in: Self.numberLimits) }
    let most = fields["most"].flatMap { readWholeNumber($0, in: Self.numberLimits) }
    guard let least, let most, let place = fields["most"]?.place else { return nil }
    guard least <= most else {
      note(.value(.limitsCrossed(least: least, most: most)), at: place)
      return nil
    }
    return unit.map { .number(unit: $0, limits: least...most) }
  }

  /// A unit that is one word is the same in all languages.
  private mutating func readUnit(_ tree: YAMLTree) -> Text? {
    guard tree.word != nil else { return readText(tree) }
    return readWord(tree).map { word in
      let languages = known.languages ?? Known.shippedLanguages
      return Text(Dictionary(languages.map { ($0, word) }) { first, _ in first })
    }
  }

  private mutating func readChooseMany(_ fields: Fields) -> Kind? {
    let options = fields["options"].flatMap { readOptions($0) }
    guard let tree = fields["none"] else { return options.map { .chooseMany($0, none: nil) } }
    let none = readOption(tree)
    guard let options, let none else { return nil }
    if options.contains(where: { $0.id == none.id }) {
      note(.value(.doubled(none.id.text)), at: tree["id"]?.place ?? tree.place)
    }
    return .chooseMany(options, none: none)
  }

  mutating func readOptions(
    _ tree: YAMLTree, mayHavePoints: Bool = false
  ) -> [Option]? {
    guard let list = readList(tree) else { return nil }
    if list.count > Self.mostOptions {
      note(
        .shape(.tooMany(.options, most: Self.mostOptions)), at: list[Self.mostOptions].place)
    }
    // Where one option counts, all do: an answer without points would leave the score open.
    let points: PointsKey =
      !mayHavePoints ? .none : list.contains { $0["points"] != nil } ? .required : .optional
    var ids: Set<Option.ID> = []
    let options = list.map { part -> Option? in
      guard let option = readOption(part, points: points) else { return nil }
      if !ids.insert(option.id).inserted {
        note(.value(.doubled(option.id.text)), at: part["id"]?.place ?? part.place)
      }
      return option
    }
    let read = options.compactMap { $0 }
    // With an option missing, every rule that names it would look wrong too.
    return read.count == options.count ? read : nil
  }

  private enum PointsKey {
    case none, optional, required
  }

  private mutating func readOption(_ tree: YAMLTree, points: PointsKey = .none) -> Option? {
    let required = ["id", "text"] + (points == .required ? ["points"] : [])
    let optional = points == .optional ? ["points"] : []
    guard let fields = readFields(tree, required: required, optional: optional) else { return nil }
    let id: Option.ID? = fields["id"].flatMap { readIdentifier($0) }
    let text = fields["text"].flatMap { readText($0) }
    if let id, PossibleAnswers.withoutTelling.contains(id.text), let place = fields["id"]?.place {
      note(.value(.reserved(id.text)), at: place)
      return nil
    }
    let added = fields["points"].flatMap { readWholeNumber($0, in: 0...10) }
    guard let id, let text, points != .required || added != nil else { return nil }
    return Option(id: id, text: text, points: added)
  }
}
