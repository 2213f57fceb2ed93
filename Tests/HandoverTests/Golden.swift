import FoundationEssentials
import Glibc
import Testing

/// Holds a text against a file in `Goldens`.
///
/// `STEPWELL_RECORD=1` writes the file anew and fails, so that no run that looked at nothing is green.
func expectGolden(_ name: String, _ text: String, at location: SourceLocation = #_sourceLocation) {
  let folder = #filePath.prefix(through: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)
  let path = "\(folder)Goldens/\(name)"
  if getenv("STEPWELL_RECORD").map({ $0.pointee != 0 }) ?? false {
    try? text.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); look at it and run again", sourceLocation: location)
    return
  }
  let golden = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let differences = (0..<max(old.count, new.count)).filter {
    $0 >= old.count || $0 >= new.count || old[$0] != new[$0]
  }
  #expect(differences.isEmpty, "\(name): these lines differ", sourceLocation: location)
  #expect(golden == text, "\(name)", sourceLocation: location)
}
