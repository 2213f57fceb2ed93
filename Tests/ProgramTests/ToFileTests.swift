import Testing

/// A command that writes a file is killed at each of its steps: there is the whole file or none.
@Suite(.serialized, .verified) struct ToFileTests {
  private static let calls = ["openat", "write", "fsync", "linkat", "unlinkat"]
  private let files = temporaryFolder()

  @Test(arguments: ["report CODE --html", "export CODE"])
  func killedAtAnyStepThereIsAWholeFileOrNone(command: String) throws {
    let data = temporaryFolder()
    _ = shell(commandLine("try --home --lines", data: data) + " < /dev/null > /dev/null 2>&1")
    let code = String(stepwell("list", data: data).output.prefix(7))
    let arguments = command.split(separator: "CODE", omittingEmptySubsequences: false)
      .joined(separator: code)
    func write(_ name: String, _ inject: String, trace: String = "/dev/null") -> Int32 {
      let traced = "strace -qq -s 200 -o \(trace) -e trace=\(Self.calls.joined(separator: ","))"
      let run = commandLine("\(arguments) --to \(files)/\(name)", data: data)
      return shell("\(traced) \(inject) \(run) > /dev/null 2>&1").status
    }
    #expect(write("whole", "", trace: "\(data).trace") == 0)
    let whole = shell("wc -c < \(files)/whole").output
    var isThere: Set<Bool> = []
    for (call, place) in try steps(in: "\(data).trace") {
      _ = shell("rm -f \(files)/f")
      #expect(write("f", "-e inject=\(call):signal=KILL:when=\(place)") == 137)
      let size = shell("wc -c < \(files)/f 2> /dev/null").output
      #expect(size.isEmpty || size == whole, "\(call) \(place)")
      isThere.insert(!size.isEmpty)
    }
    #expect(isThere == [false, true])
    #expect(write("g", "-e inject=linkat:signal=KILL:when=1") == 137)
    #expect(shell("ls -A \(files)").output.contains(".stepwell."))
    _ = shell("rm -f \(files)/f; touch \(files)/.stepwell.x.tmp")
    #expect(write("f", "") == 0)
    #expect(shell("LC_ALL=C ls -A \(files)").output == ".stepwell.x.tmp\nf\nwhole\n")
  }

  /// From the temporary file on, each with its place among those of its kind.
  private func steps(in trace: String) throws -> [(String, Int)] {
    let lines = shell("cat \(trace)").output.split(separator: "\n").map(String.init)
    let names = lines.map { String($0.prefix { $0 != "(" }) }
    let first = try #require(lines.firstIndex { $0.contains("\".stepwell.") })
    return (first..<lines.count).map { index in
      (names[index], names[...index].count { $0 == names[index] })
    }
  }
}
