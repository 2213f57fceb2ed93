import ArgumentParser

@main
struct Stepwell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stepwell",
    abstract: "Walks patients through a procedure, before and after.",
    discussion: "It gives no medical advice: it says what the clinic's checklists say.",
    version: "stepwell \(version)",
    subcommands: [
      Start.self, Try.self, Enrol.self, List.self, Show.self, Replay.self, SheetCommand.self,
      CalendarCommand.self, ReportCommand.self, Check.self, Graph.self, Verify.self, Staff.self,
      Export.self, Import.self, Doctor.self,
    ],
    defaultSubcommand: Start.self)

  /// In place of the library's own, which prints what was typed as it is and does not look whether it went out.
  static func main() {
    Hardening.begin()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Help goes to stdout, what was mistyped to stderr, and a command's own exit code is passed on.
  private static func end(_ error: any Error) -> Never {
    let text = fullMessage(for: error)
    let code = exitCode(for: error)
    guard !text.isEmpty else { exit(withError: code) }
    guard code == .success else {
      warn(text)
      exit(withError: code)
    }
    do {
      try tellAlone(text)
      exit(withError: code)
    } catch {
      exit(withError: error)
    }
  }
}
