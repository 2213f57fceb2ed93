import Testing

/// What the program keeps for a quick start never hides what was changed since.
@Suite(.verified) struct QuickStartTests {
  @Test func aChangedListIsReadAnew() {
    let folder = temporaryFolder()
    let (data, lists) = ("\(folder)/data", "\(folder)/lists")
    defer { _ = shell("rm -rf \(folder)") }
    _ = shell("mkdir \(data) && cp -r \(checklistsFolder) \(lists)")
    func welcome() -> (output: String, status: Int32) {
      shell(commandLine("--lines", data: data, checklists: lists) + " < /dev/null 2>&1")
    }
    #expect(!welcome().output.contains("House by the Lake"))
    #expect(shell("ls \(data)").output.contains("lists.index"))
    let kept = shell("sum \(data)/lists.index").output
    #expect(!welcome().output.contains("House by the Lake"))
    #expect(shell("sum \(data)/lists.index").output == kept)
    _ = shell("sed -i 's/^name:.*/name: House by the Lake/' \(lists)/clinic.yaml")
    #expect(welcome().output.contains("House by the Lake"))
    #expect(welcome().output.contains("House by the Lake"))
    // Of the same length and with the old time, as a careless copy leaves it.
    _ = shell(
      "touch -r \(lists)/clinic.yaml \(folder)/time"
        + " && sed -i 's/House by the Lake/House by the Sea!/' \(lists)/clinic.yaml"
        + " && touch -r \(folder)/time \(lists)/clinic.yaml")
    #expect(welcome().output.contains("House by the Sea!"))
    _ = shell("echo 'colour: red' >> \(lists)/clinic.yaml")
    #expect(welcome().status == 65)
    _ = shell("printf torn > \(data)/lists.index; sed -i '$d' \(lists)/clinic.yaml")
    #expect(welcome().output.contains("House by the Sea!"))
  }
}
