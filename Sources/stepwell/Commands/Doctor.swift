import ArgumentParser
import Care
import Flow
import Pages
import Records

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how this computer is: folder, disk, clock, lists, printer, terminal, failures.",
    discussion:
      "It changes nothing and names no patient. It ends with 1 if there is something to do.")

  @OptionGroup var options: Options

  func run() throws {
    try command(options) { place throws(Trouble) in try place.sayHealth() }
  }
}

extension Place {
  @MainActor
  fileprivate func sayHealth() throws(Trouble) {
    let sentences = HealthSentences(language: language, invocation: invocation(on: dataFolder))
    let facts = health()
    for fact in facts { try say((fact.isTrouble ? "! " : "  ") + sentences.sentence(fact)) }
    let troubles = facts.filter(\.isTrouble).count
    guard troubles == 0 else { throw .notWell(count: troubles) }
    try say(sentences.allIsWell)
  }
}
