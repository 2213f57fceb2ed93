import ArgumentParser

@main
struct Stepwell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stepwell",
    abstract: "Walks patients through vertebroplasty and kyphoplasty, before and after.",
    discussion: "It gives no medical advice: it says what the clinic's checklists say.",
    subcommands: [
      Start.self, Try.self, Enrol.self, List.self, Show.self, Replay.self, SheetCommand.self,
      CalendarCommand.self, ReportCommand.self, Check.self, Graph.self, Verify.self, Staff.self,
      Export.self, Import.self,
    ],
    defaultSubcommand: Start.self)
}
