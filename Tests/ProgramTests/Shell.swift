import Glibc

/// Runs a command of the test's own and gives what it printed, and how it ended.
func shell(_ command: String) -> (output: String, status: Int32) {
  guard let pipe = popen(command, "r") else { return ("", -1) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, pipe)
    if count == 0 { break }
    bytes += buffer.prefix(count)
  }
  let status = pclose(pipe)
  return (String(decoding: bytes, as: UTF8.self), (status >> 8) & 0xFF)
}

/// A text as one word of a shell.
func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    + "'"
}

/// A new folder below that of this run.
func temporaryFolder() -> String {
  let made = shell("mktemp -d -p \(folderOfThisRun)").output.split(separator: "\n").first
  let folder = made.map(String.init) ?? ""
  MadeFolders.ofThisTest?.add(folder)
  return folder
}

/// Where the tests of this run put everything; it goes when the run ends, however its tests went.
private let folderOfThisRun: String = {
  let made = shell("mktemp -d -t stepwell-tests.XXXXXX").output
  atexit { _ = shell("chmod -R u+rwX \(folderOfThisRun); rm -rf \(folderOfThisRun)") }
  return made.split(separator: "\n").first.map(String.init) ?? "/nowhere"
}()

private let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The program under test: the release if the script that runs the tests built one.
let program =
  getenv("STEPWELL_PROGRAM").map { String(cString: $0) } ?? "\(top)/.build/debug/stepwell"

let checklistsFolder = "\(top)/Checklists"

/// The program on a data folder with a fixed clock, in New York.
func stepwell(_ arguments: String, data: String, at: String = Practice.today) -> (
  output: String, status: Int32
) {
  shell(commandLine(arguments, data: data, at: at))
}

func commandLine(
  _ arguments: String, data: String, at: String = Practice.today,
  checklists: String = checklistsFolder
) -> String {
  let clock = arguments.contains("--at") ? "" : " --at \(at)"
  return
    "env XDG_STATE_HOME=\(data).state TZ=America/New_York LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no \(program) \(arguments)"
    + " --data \(data) --checklists \(checklists)" + clock
}

/// The made-up patient of these tests.
enum Practice {
  static let today = "2026-11-23T06:00"

  /// A data folder with one patient, due three hours from now.
  static func enrol() -> (data: String, code: String) {
    let data = temporaryFolder()
    return (data, enrol(in: data))
  }

  /// One more patient in this data folder; gives the code.
  static func enrol(_ name: String = "Rosa Example", in data: String) -> String {
    let arguments =
      "enrol --procedure kyphoplasty --on 2026-11-23T09:00 --anaesthesia sedation"
      + " --born 1948-03-05 --name \(quoted(name))"
    return String(stepwell(arguments, data: data, at: "2026-11-20T10:00").output.prefix(7))
  }
}
