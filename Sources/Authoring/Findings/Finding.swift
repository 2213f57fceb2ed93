import Care

/// One thing that is wrong in the clinic's folder, and where the person who writes it finds it.
package struct Finding: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Relative to the folder, with slashes: `before/fasting.yaml`.
  package let file: String
  /// From 1; 1 too for what concerns the whole file.
  package let line: Int
  /// From 1, counted in Unicode scalars, as most editors and libYAML do.
  package let column: Int
  package let problem: Problem

  package init(file: String, line: Int, column: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// One line for the terminal: `before/fasting.yaml:12:5: error: …`.
  ///
  /// It repeats names of files and words from them, so everything that must not be shown is taken out.
  package var description: String {
    SafeText("\(file):\(line):\(column): error: \(problem.sentence)", limit: 1000).text
  }

  package static func < (one: Finding, other: Finding) -> Bool {
    let ones = (one.file, one.line, one.column)
    let others = (other.file, other.line, other.column)
    // Two findings at one place keep the same order in every run.
    return ones == others
      ? String(describing: one.problem) < String(describing: other.problem) : ones < others
  }
}

/// A line and a column in one file, both from 1.
struct Place: Hashable, Comparable, Sendable {
  let line: Int
  let column: Int

  static let start = Place(line: 1, column: 1)

  static func < (one: Place, other: Place) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// Something read from a file, with where it stood.
struct Located<Value> {
  let value: Value
  let place: Place
}

extension Located: Equatable where Value: Equatable {}
extension Located: Sendable where Value: Sendable {}

extension Finding {
  init(_ file: String, _ place: Place, _ problem: Problem) {
    self.init(file: file, line: place.line, column: place.column, problem: problem)
  }
}
