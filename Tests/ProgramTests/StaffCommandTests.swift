import Testing

/// Accounts at the command line: who can sign in, and what the access log says of it.
@Suite(.serialized, .verified) struct StaffCommandTests {
  /// A staff command, with these lines for the PIN.
  private func staff(_ arguments: String, data: String, pins: [String] = ["275931", "275931"]) -> (
    output: String, status: Int32
  ) {
    let typed = pins.map { $0 + "\\n" }.joined()
    return shell(
      "printf \(quoted(typed)) | " + commandLine("staff \(arguments)", data: data) + " 2>&1")
  }

  @Test func theLogSaysWhoseAccountItIsAndNamesNobodyForDoingIt() {
    let data = temporaryFolder()
    #expect(staff("add A_b --name Ana", data: data).status == 0)
    #expect(staff("add n.ruiz --name Ben", data: data).status == 0)
    #expect(staff("reset-pin ' A_B'", data: data).status == 0)
    #expect(staff("remove A_B", data: data).status == 0)
    #expect(staff("remove someone.else", data: data).status == 66)
    let log = shell("grep -o '\"\\(action\\|staff\\|subject\\)\":\"[^\"]*\"' \(data)/access.jsonl")
    #expect(
      log.output.split(separator: "\n") == [
        "\"action\":\"staff-added\"", "\"subject\":\"a_b\"",
        "\"action\":\"staff-added\"", "\"subject\":\"n.ruiz\"",
        "\"action\":\"pin-reset\"", "\"subject\":\"a_b\"",
        "\"action\":\"staff-removed\"", "\"subject\":\"a_b\"",
      ])
    #expect(stepwell("verify", data: data).status == 0)
  }

  @Test func whatGoesWrongHasACode() {
    let data = temporaryFolder()
    #expect(staff("add 'a b' --name Ana", data: data).status == 64)
    #expect(staff("add a_b --name Ana", data: data, pins: ["275931", "275932"]).status == 64)
    #expect(staff("add a_b --name Ana", data: data, pins: []).status == 64)
    #expect(staff("add a_b --name Ana", data: data).status == 0)
    #expect(staff("add a_b --name Ana", data: data).status == 64)
    #expect(staff("remove a_b", data: data).status == 77)
    #expect(staff("remove 'a b'", data: data).status == 64)
    #expect(staff("reset-pin 'a b'", data: data).status == 64)
    #expect(staff("reset-pin nobody", data: data).status == 66)
    breaks(data)
    _ = shell("truncate -s 20 \(data)/staff.json; rm -f \(data)/staff.json.1")
    #expect(staff("reset-pin a_b", data: data).status == 65)
    #expect(staff("remove a_b", data: data).status == 65)
  }
}
