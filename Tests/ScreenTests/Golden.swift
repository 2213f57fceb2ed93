import FoundationEssentials
import Glibc
import Testing

/// Holds a picture against `Goldens/<name>.txt`.
///
/// `STEPWELL_RECORD=1` writes the file anew and fails, so that no run that looked at nothing is green;
/// a missing file fails and is not written.
func expectGolden(
  _ name: String, _ picture: String, at location: SourceLocation = #_sourceLocation
) {
  let folder = #filePath.prefix(through: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)
  let path = "\(folder)Goldens/\(name).txt"
  let text = picture + "\n"
  if getenv("STEPWELL_RECORD").map({ $0.pointee != 0 }) ?? false {
    do {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it and run without STEPWELL_RECORD", at: location)
    } catch {
      Issue.record("cannot write \(path): \(error)", at: location)
    }
    return
  }
  guard let golden = try? String(contentsOfFile: path, encoding: .utf8) else {
    Issue.record("no golden \(name); record it with STEPWELL_RECORD=1", at: location)
    return
  }
  if golden != text {
    Issue.record("\(name) is not as recorded\n\(difference(golden, text))", at: location)
  }
}

extension Issue {
  fileprivate static func record(_ comment: String, at location: SourceLocation) {
    record(Comment(rawValue: comment), sourceLocation: location)
  }
}

/// The lines that differ, the old one marked with a minus and the new one with a plus.
private func difference(_ old: String, _ new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { index in
    let before = index < old.count ? String(old[index]) : nil
    let after = index < new.count ? String(new[index]) : nil
    guard before != after else { return nil }
    return "\(index + 1)\n  - \(before ?? "")\n  + \(after ?? "")"
  }.joined(separator: "\n")
}
