import ArgumentParser
import Handover

struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The phases and what moves a journey from one to the next.")

  @ArgumentParser.Option(help: "mermaid, dot, json or scxml.")
  var format: String = GraphFormat.mermaid.rawValue

  func validate() throws {
    guard GraphFormat(rawValue: format) != nil else {
      throw ValidationError("--format is one of: mermaid, dot, json, scxml.")
    }
  }

  func run() throws {
    let format = GraphFormat(rawValue: format) ?? .mermaid
    try MainActor.assumeIsolated { try tellAlone(graph(format)) }
  }
}
