import Care

/// Reads one file strictly and keeps everything that is wrong with it.
///
/// Every reading method gives nil after it has noted why, and goes on as far as it can first.
struct FileReader {
  /// The path in the folder.
  let file: String
  var known: Known
  private(set) var findings: [Finding] = []
  /// Every text of the file that patients and families read, for its grade and for what it tells them.
  private(set) var told: [ToldText] = []
  /// How many items were begun.
  private var items = 0
  /// Whether what is read now is for staff alone.
  var isTellingStaff = false
  /// Whether the orders themselves stand beside what is read now, so that it may say to do as they say.
  var isTellingOrders = false
  /// Every class of medicines that the file names.
  private(set) var classes: [Located<MedicineClass.ID>] = []
  /// Rules whose flag has no name of its own.
  var nameless: [Place] = []

  init(file: String, known: Known) {
    self.file = file
    self.known = known
  }

  /// The file's content; nil when it cannot be read as YAML or is not safe to read.
  mutating func readTree(in folder: String) -> YAMLTree? {
    do {
      return readTree(of: try readBytes(at: "\(folder)/\(file)"))
    } catch {
      note(.file(error), at: .start)
      return nil
    }
  }

  /// The content of these bytes.
  mutating func readTree(of bytes: [UInt8]) -> YAMLTree? {
    let (text, unsafe) = checkedText(of: bytes)
    note(unsafe)
    guard let text else { return nil }
    let (tree, problems) = YAMLReading.tree(of: text)
    for problem in problems { note(problem.value, at: problem.place) }
    return tree
  }

  mutating func note(_ problem: Problem, at place: Place) {
    findings.append(
      Finding(file: file, line: place.line, column: place.column, problem: problem))
  }

  mutating func keep(_ words: String, in language: Language, at place: Place) {
    told.append(
      ToldText(
        item: items, language: language, words: words, isForStaff: isTellingStaff,
        isBesideOrders: isTellingOrders, place: place))
  }

  /// What is kept from here on belongs to another item.
  mutating func beginTelling() {
    items += 1
  }

  /// Staff read their field's own words, so their lists are not graded.
  mutating func forgetTold() {
    told = []
  }

  mutating func keep(medicineClass id: MedicineClass.ID, at place: Place) {
    classes.append(Located(value: id, place: place))
  }

  private mutating func note(_ problems: [Located<FileProblem>]) {
    for problem in problems { note(.file(problem.value), at: problem.place) }
  }
}

/// A text in one language, with where it stands.
struct ToldText {
  /// The number of its item in the file, so that the texts of one item can be looked at together.
  let item: Int
  let language: Language
  let words: String
  let isForStaff: Bool
  let isBesideOrders: Bool
  let place: Place
}
