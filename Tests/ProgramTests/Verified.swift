import Synchronization
import Testing

/// After each test of a suite `verify` finds no fault in any data folder that the test made, but in those that it
/// broke on purpose and said so with `breaks`.
struct Verified: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let made = MadeFolders()
    try await MadeFolders.$ofThisTest.withValue(made) { try await function() }
    for data in made.whole {
      let found = shell(commandLine("verify", data: data) + " 2>&1")
      #expect(
        found.status == 0, "verify --data \(data): \(found.output)",
        sourceLocation: test.sourceLocation)
    }
  }
}

extension Trait where Self == Verified {
  static var verified: Verified { Verified() }
}

/// From here on the test may damage this folder, and `verify` is not asked about it afterwards.
func breaks(_ data: String) { MadeFolders.ofThisTest?.break(data) }

/// The folders that one test made.
///
/// A test and all that it calls run in one task, so nothing is shared.
final class MadeFolders: Sendable {
  @TaskLocal static var ofThisTest: MadeFolders?

  private let all = Mutex<(made: [String], broken: Set<String>)>((made: [], broken: []))

  func add(_ folder: String) { all.withLock { $0.made.append(folder) } }

  fileprivate func `break`(_ data: String) { all.withLock { _ = $0.broken.insert(data) } }

  /// Where something is kept and nobody broke it.
  fileprivate var whole: [String] {
    let (made, broken) = all.withLock { $0 }
    let found = made.flatMap {
      shell("find \($0)* -type d -name journeys 2>/dev/null").output.split(separator: "\n")
    }
    let folders = found.map { String($0.dropLast("/journeys".count)) }
    return folders.filter { folder in
      !broken.contains { folder == $0 || folder.hasPrefix($0 + "/") }
    }
  }
}
