import Testing

/// What is done to an account is in the access log before it is done.
@Suite(.serialized, .verified) struct LoggedStaffTests {
  private func staff(
    _ arguments: String, data: String, to output: String = "2>&1"
  ) -> (output: String, status: Int32) {
    shell(
      "printf '275931\\n275931\\n' | " + commandLine("staff \(arguments)", data: data)
        + " \(output)")
  }

  /// A folder stands in the place of the lock of the log, which can be read and not written.
  private func breakLog(of data: String) {
    breaks(data)
    _ = shell("cd \(data); rm -f access.lock; mkdir access.lock")
  }

  private func accounts(_ data: String) -> String { shell("cat \(data)/staff.json").output }

  @Test func whatTheLogCannotTakeIsNotDone() {
    let data = Practice.enrol().data
    _ = staff("add a_b --name Ana", data: data)
    _ = staff("add c_d --name Ben", data: data)
    let before = accounts(data)
    breakLog(of: data)
    for command in ["add e_f --name Eva", "remove a_b", "reset-pin a_b"] {
      let told = staff(command, data: data)
      #expect(
        told.status == 74 && told.output.contains("Nothing was changed."), "\(command): \(told)")
    }
    #expect(accounts(data) == before)
  }

  @Test func aFirstAccountOverRecordsIsLoggedOrNotMade() {
    let data = Practice.enrol().data
    breakLog(of: data)
    #expect(staff("add a_b --name Ana", data: data).status == 74)
    #expect(shell("test -e \(data)/staff.json").status == 1)
    _ = shell("cd \(data); rmdir access.lock")
    #expect(staff("add a_b --name Ana", data: data).status == 0)
    #expect(shell("grep -c staff-added \(data)/access.jsonl").output == "1\n")
    #expect(stepwell("verify", data: data).status == 0)
  }

  /// In a folder with nothing in it there is nothing to look at; that the log lacks it is told.
  @Test func theFirstAccountOfAllIsMadeAndTold() {
    let data = temporaryFolder()
    breakLog(of: data)
    let told = staff("add a_b --name Ana", data: data)
    #expect(
      told.status == 0 && told.output.contains("the access log does not tell of it"), "\(told)")
  }

  /// What came to nothing and what did are told apart, also when nobody can read it.
  @Test func whatIsDoneAndCannotBePrintedIsTold() {
    let data = Practice.enrol().data
    _ = staff("add a_b --name Ana", data: data)
    _ = shell("rm \(data)/staff.json*")
    let anew = staff("add c_d --name Ben --accounts-lost", data: data, to: "2>&1 >/dev/full")
    #expect(anew.status == 74)
    #expect(anew.output.contains("It is done, but that can't be printed"), "\(anew.output)")
    #expect(accounts(data).contains("c_d"))
    for command in ["add e_f --name Eva", "reset-pin e_f", "remove e_f"] {
      let told = staff(command, data: data, to: "2>&1 >/dev/full")
      #expect(told.status == 74 && told.output.contains("It is done"), "\(command): \(told.output)")
    }
  }
}
