/// Turns a file's text into a tree, with everything that is wrong about it as YAML.
struct YAMLReading {
  static let mostDepth = 16
  /// Four times what the longest file has, and a few milliseconds to read.
  static let mostParts = 30_000
  /// Of a file with more than this wrong, the rest is no news.
  private static let mostProblems = 100

  private var problems: [Located<Problem>] = []
  private let events: YAMLEvents
  private var parts = 0
  /// What follows cannot be told, or would only be more of the same.
  private var isOver = false

  /// No tree where the text is no YAML, or holds what no file may hold.
  static func tree(of text: String) -> (tree: YAMLTree?, problems: [Located<Problem>]) {
    var reading = YAMLReading(events: YAMLEvents(text))
    let tree = reading.document()
    let isRefused = reading.problems.contains {
      if case .file = $0.value { true } else { false }
    }
    return (isRefused || reading.isOver ? nil : tree, reading.problems)
  }

  private init(events: YAMLEvents) {
    self.events = events
  }

  private mutating func document() -> YAMLTree? {
    let start = events.next()
    switch start.event {
    case .documentStart(let hasDirective):
      if hasDirective { note(.file(.forbidden(.directive)), at: start.place) }
    case .broken(let words):
      note(.file(.notYAML(words)), at: start.place)
      return nil
    case .over, .end, .alias, .scalar, .listStart, .mapStart:
      note(.shape(.expected(.map)), at: .start)
      return nil
    }
    let root = node(events.next(), depth: 1)
    if !isOver { endOfDocument() }
    return root
  }

  private mutating func endOfDocument() {
    _ = events.next()
    let after = events.next()
    switch after.event {
    case .over: return
    case .broken(let words): note(.file(.notYAML(words)), at: after.place)
    case .documentStart, .end, .alias, .scalar, .listStart, .mapStart:
      note(.file(.notYAML("but found another document")), at: after.place)
    }
  }

  private mutating func node(_ found: YAMLEvents.Found, depth: Int) -> YAMLTree? {
    if case .broken(let words) = found.event {
      stop(.notYAML(words), at: found.place)
      return nil
    }
    guard depth <= Self.mostDepth else {
      stop(.tooDeep(most: Self.mostDepth), at: found.place)
      return nil
    }
    if found.hasAnchor { note(.file(.forbidden(.anchor)), at: found.place) }
    if found.hasTag { note(.file(.forbidden(.tag)), at: found.place) }
    switch found.event {
    case .scalar(let word):
      count(at: found.place)
      return YAMLTree(place: found.place, content: .word(word))
    case .listStart: return YAMLTree(place: found.place, content: .list(list(depth: depth)))
    case .mapStart: return YAMLTree(place: found.place, content: .map(map(depth: depth)))
    case .alias:
      note(.file(.forbidden(.alias)), at: found.place)
      return nil
    // The parser pairs its events; whatever comes here is the end of what it has to say.
    case .documentStart, .end, .over, .broken:
      isOver = true
      return nil
    }
  }

  private mutating func list(depth: Int) -> [YAMLTree] {
    var list: [YAMLTree] = []
    while !isOver {
      let found = events.next()
      if case .end = found.event { break }
      if let node = node(found, depth: depth + 1) { list.append(node) }
    }
    return list
  }

  private mutating func map(depth: Int) -> [YAMLTree.Entry] {
    var map: [YAMLTree.Entry] = []
    var seen: Set<String> = []
    while !isOver {
      let found = events.next()
      if case .end = found.event { break }
      let key = key(found)
      if isOver { break }
      let value = node(events.next(), depth: depth + 1)
      guard let key else { continue }
      guard seen.insert(key).inserted else {
        note(.shape(.doubledKey(key)), at: found.place)
        continue
      }
      if let value {
        map.append(YAMLTree.Entry(key: key, keyPlace: found.place, value: value))
      }
    }
    return map
  }

  /// Nil where it is none that may stand in a file.
  private mutating func key(_ found: YAMLEvents.Found) -> String? {
    switch found.event {
    case .listStart, .mapStart:
      stop(.forbidden(.complexKey), at: found.place)
      return nil
    case .scalar("<<"):
      note(.file(.forbidden(.mergeKey)), at: found.place)
      return nil
    case .scalar, .alias, .broken, .documentStart, .end, .over:
      return node(found, depth: 1)?.word
    }
  }

  private mutating func count(at place: Place) {
    parts += 1
    if parts > Self.mostParts { stop(.tooManyParts(most: Self.mostParts), at: place) }
  }

  private mutating func stop(_ problem: FileProblem, at place: Place) {
    note(.file(problem), at: place)
    isOver = true
  }

  private mutating func note(_ problem: Problem, at place: Place) {
    problems.append(Located(value: problem, place: place))
    if problems.count >= Self.mostProblems { isOver = true }
  }
}
