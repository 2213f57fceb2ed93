import Authoring
import Care
import Testing

/// The clean set with one mistake, and all that must be said about it.
struct Broken: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let piece: String
  let other: String
  let findings: [Finding]

  init(_ name: String, _ file: String, _ piece: String, as other: String, _ expected: Expected...) {
    self.name = name
    self.file = file
    self.piece = piece
    self.other = other
    findings = expected.map { $0.finding(in: file) }.sorted()
  }

  var testDescription: String { name }

  /// One finding, in the broken file unless another one is named.
  enum Expected {
    case at(Int, Int, Problem)
    case inFile(String, Int, Int, Problem)

    func finding(in broken: String) -> Finding {
      switch self {
      case .at(let line, let column, let problem):
        Finding(file: broken, line: line, column: column, problem: problem)
      case .inFile(let file, let line, let column, let problem):
        Finding(file: file, line: line, column: column, problem: problem)
      }
    }
  }
}

extension Broken {
  static let all = yaml + shape + value + reference + meaning + misfit + orders + station + scores
}

struct BrokenTests {
  @Test(arguments: Broken.all)
  func saysWhatIsWrongAndWhere(_ broken: Broken) throws {
    let files = try CleanSet.with(broken.file, broken.piece, as: broken.other)
    let reading = try Folder(files).read()
    #expect(reading.findings == broken.findings)
    #expect(reading.checklists == nil)
  }
}
