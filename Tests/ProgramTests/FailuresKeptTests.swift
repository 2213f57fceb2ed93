import Testing

/// What fails while people use the real program is in the log of failures, and nothing of any of them is.
@Suite(.serialized, .verified) struct FailuresKeptTests {
  private func log(_ data: String) -> String { shell("cat \(data)/failures.jsonl*").output }

  @Test func nothingOfAnybodyIsInTheLog() {
    let data = temporaryFolder()
    NurseWalker.addAccount(data: data)
    let code = Practice.enrol("Zebulon Quixote", in: data)
    breaks(data)
    // Saves, the access log and a record fail in turn while people are named.
    _ = shell("cd \(data); rm journeys/\(code).lock; mkdir journeys/\(code).lock")
    let answers = "1\\n\(code)\\n03051948\\n1\\n1\\n1\\n1\\n"
    _ = shell("printf \(quoted(answers)) | " + commandLine("--lines", data: data))
    _ = shell("cd \(data); mv access.jsonl kept; mkdir access.jsonl")
    for command in [
      "show \(code)", "replay \(code)", "staff remove m.lopez", "staff add q.zzyzx --name Quentin",
      "export \(code) --to \(data)/home.stepwell",
    ] {
      _ = shell("printf '275931\\n275931\\n' | " + commandLine(command, data: data) + " 2>&1")
    }
    _ = shell("cd \(data); rm journeys/\(code).json*; mkdir journeys/\(code).json")
    _ = stepwell("show \(code)", data: data)
    let kept = log(data)
    for what in ["not-saved", "locking", "accessLog", "opening", "\"errno\":21"] {
      #expect(kept.contains(what), "\(what) in \(kept)")
    }
    for secret in [
      "Zebulon", "Quixote", code, "1948", "0305", "m.lopez", "zzyzx", "Quentin", "275931",
      "journeys/",
      data, "Example",
    ] {
      #expect(!kept.contains(secret), "\(secret) in \(kept)")
    }
    #expect(shell("stat -c %a \(data)/failures.jsonl").output == "600\n")
  }

  /// The disk itself is full, not only said to be.
  @Test(.enabled(if: canMount, "only an administrator can mount a small disk"))
  func aFullDiskIsInTheLog() {
    let disk = temporaryFolder()
    let data = "\(disk)/data"
    let enrol =
      "enrol --procedure kyphoplasty --on 2026-12-01T08:00 --born 1948-03-05 --name Rosa"
    let told = shell(
      "unshare -m sh -c \(quoted("""
        mount -t tmpfs -o size=1m tmpfs \(disk) || exit 9
        \(commandLine(enrol, data: data)) > /dev/null || exit 8
        dd if=/dev/zero of=\(disk)/rest bs=4k 2> /dev/null
        \(commandLine(enrol, data: data)) 2>&1
        rm \(disk)/rest
        \(commandLine("verify", data: data)) 2>&1
        cat \(data)/failures.jsonl
        """))")
    #expect(told.output.contains("The disk is full."), "\(told)")
    #expect(told.output.contains("\"errno\":28"), "\(told)")
    #expect(told.output.contains("1 record, no fault."), "\(told)")
  }

  private static var canMount: Bool {
    shell("unshare -m mount -t tmpfs tmpfs /mnt 2> /dev/null").status == 0
  }

  /// A kiosk that nobody watches tells whoever looks after it why it is not there.
  @Test func aKioskThatDoesNotStartIsInTheLog() {
    let data = Practice.enrol().data
    let kiosk = shell(
      "TERM=dumb " + commandLine("--kiosk", data: data) + " < /dev/null 2>&1")
    #expect(kiosk.status == 78)
    #expect(log(data).contains("\"what\":\"no-screen\""))
    let lists = temporaryFolder() + "/lists"
    _ = shell("cp -r \(checklistsFolder) \(lists); echo colour: red >> \(lists)/clinic.yaml")
    #expect(shell(commandLine("", data: data, checklists: lists) + " 2>&1").status == 65)
    #expect(log(data).contains("\"what\":\"lists\""))
  }
}
