import Care
import FoundationEssentials
import Glibc
import Records
import Testing

/// Runs a test in a folder of its own, which is gone afterwards.
func inScratch(_ body: (Scratch) throws -> Void) throws {
  let scratch = Scratch(path: "/tmp/stepwell-records.\(getpid()).\(UInt64.random(in: 0...(.max)))")
  defer { try? FileManager.default.removeItem(atPath: scratch.path) }
  try body(scratch)
}

struct Scratch {
  let path: String

  /// A store that does not wait for the disk, never sleeps and hashes PINs without effort.
  func store(now: Int = 1_795_420_800) throws -> FileStore {
    try store(.quick(now: now))
  }

  func store(_ calls: Calls) throws(RecordsProblem) -> FileStore {
    try FileStore(folder: path, calls: calls, pinCost: .least)
  }

  func journeys() -> [String] { names("journeys") }
  func quarantine() -> [String] { names("quarantine") }

  func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try #require(FileManager.default.contents(atPath: "\(path)/\(name)")))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try read(name), as: UTF8.self)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String, mode: mode_t = 0o600) throws {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    defer { close(file) }
    let bytes = Array(bytes)
    try #require(Glibc.write(file, bytes, bytes.count) == bytes.count)
    fchmod(file, mode)
  }

  func remove(_ name: String) { unlink("\(path)/\(name)") }

  /// With all that is in it.
  func removeFolder(_ name: String) {
    try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// Puts a copy of the folder's files into another one.
  func copy(to other: Scratch) throws {
    try FileManager.default.copyItem(atPath: path, toPath: other.path)
  }
}

extension Calls {
  static func quick(now: Int = 1_795_420_800) -> Calls {
    Calls(before: { $0 == .sync ? .pretend : .goOn }, now: { now }, pause: {})
  }
}

extension HashCost {
  static let least = HashCost(passes: 1, bytes: 8192)
}

/// What a call threw, or nil.
func problem<Value>(_ call: () throws(RecordsProblem) -> Value) -> RecordsProblem? {
  do throws(RecordsProblem) {
    _ = try call()
    return nil
  } catch {
    return error
  }
}

extension Code {
  /// A real code; the numbers are taken as they come.
  static func example(_ number: Int = 1) throws -> Code {
    try #require((number * 37..<number * 37 + 32).lazy.compactMap(Code.init(number:)).first)
  }
}

/// For tests that cannot use `inScratch`.
func remove(_ scratch: Scratch) {
  try? FileManager.default.removeItem(atPath: scratch.path)
}
