import Care
import Glibc
import Testing

@testable import Records

@Suite struct WatchTests {
  private func inWatch(_ body: (Scratch, FileStore, Watch, [Code]) throws -> Void) throws {
    try inScratch { scratch in
      let store = try scratch.store()
      let codes = try (1...3).map { try Code.example($0) }.sorted()
      _ = try store.create(codes[2], events: [Examples.note("a")])
      try body(scratch, store, try Watch(store), codes)
    }
  }

  private func isReadable(_ watch: Watch) -> Bool {
    var polled = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) == 1
  }

  @Test func aSaveIsHeardOfOnce() throws {
    try inWatch { _, store, watch, codes in
      #expect(!isReadable(watch))
      #expect(watch.changed() == .journeys([]))
      _ = try store.append([Examples.note("b")], to: codes[2], expecting: 1)
      _ = try store.append([Examples.note("c")], to: codes[2], expecting: 2)
      _ = try store.create(codes[0], events: [Examples.note("a")])
      #expect(isReadable(watch))
      #expect(watch.changed() == .journeys([codes[0], codes[2]]))
      #expect(!isReadable(watch))
      #expect(watch.changed() == .journeys([]))
      _ = try store.append([Examples.note("d")], to: codes[2], expecting: 3)
      #expect(watch.changed() == .journeys([codes[2]]))
    }
  }

  @Test func readingIsNoChange() throws {
    try inWatch { scratch, store, watch, codes in
      _ = try store.load(codes[2])
      _ = try store.verify(codes[2])
      _ = try store.board(fingerprint: "f", most: 9) { _ in nil }
      _ = try scratch.store()
      #expect(watch.changed() == .journeys([]))
    }
  }

  @Test func otherFilesAreNoJourneys() throws {
    try inWatch { scratch, _, watch, codes in
      for name in ["\(codes[2]).json.1", "\(codes[2]).lock", ".\(codes[2]).json.1.2.tmp", "x.json"]
      {
        try scratch.write([], to: "journeys/\(name)")
      }
      #expect(watch.changed() == .journeys([]))
    }
  }

  @Test func whatAPersonDoesByHandIsHeardToo() throws {
    try inWatch { scratch, store, watch, codes in
      let file = try scratch.read("journeys/\(codes[2]).json")
      try scratch.write(file, to: "journeys/\(codes[2]).json")
      #expect(watch.changed() == .journeys([codes[2]]))
      scratch.remove("journeys/\(codes[2]).json")
      #expect(watch.changed() == .journeys([codes[2]]))
      try scratch.write(file, to: "journeys/\(codes[2]).json.1")
      try scratch.write("torn".utf8, to: "journeys/\(codes[2]).json")
      _ = watch.changed()
      // It is moved to the others that are damaged.
      _ = try store.load(codes[2])
      #expect(watch.changed() == .journeys([codes[2]]))
    }
  }

  @Test func aFolderThatIsTakenAwayEndsIt() throws {
    try inWatch { scratch, _, watch, _ in
      rename("\(scratch.path)/journeys", "\(scratch.path)/away")
      #expect(watch.changed() == .lost)
    }
  }

  @Test func moreThanCanBeKeptIsEverything() throws {
    try inWatch { scratch, _, watch, codes in
      let path = "\(scratch.path)/journeys/"
      try scratch.write([], to: "journeys/\(codes[0]).json")
      let limit = try #require(Int(String(decoding: Self.limit, as: UTF8.self)))
      // Two names in turn, for two notices that are the same count as one.
      for _ in 0...limit / 2 {
        rename(path + "\(codes[0]).json", path + "\(codes[1]).json")
        rename(path + "\(codes[1]).json", path + "\(codes[0]).json")
      }
      var heard: Set<Changed> = []
      while isReadable(watch) { heard.insert(watch.changed()) }
      #expect(heard.contains(.everything))
      #expect(watch.changed() == .journeys([]))
      // And it goes on.
      rename(path + "\(codes[0]).json", path + "\(codes[1]).json")
      #expect(watch.changed() == .journeys([codes[0], codes[1]]))
    }
  }

  /// How many notices the system keeps.
  private static let limit: [UInt8] = {
    var bytes = [UInt8](repeating: 0, count: 20)
    let file = open("/proc/sys/fs/inotify/max_queued_events", O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    let count = read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)).prefix { (48...57).contains($0) })
  }()

  @Test func aDiskThatGivesNoAnswerIsEverything() throws {
    try inScratch { scratch in
      let script = Script()
      let store = try scratch.store(script.calls())
      let watch = try Watch(store)
      script.begin { _, call in call == .read ? .fail(.broken) : .goOn }
      #expect(watch.changed() == .everything)
      script.begin { _, call in call == .open ? .fail(.tooManyOpen) : .goOn }
      #expect(
        problem { () throws(RecordsProblem) in try Watch(store) }
          == .cannotRead(.journeysFolder, .tooManyOpen))
      script.begin { number, _ in number == 2 ? .fail(.noSpace) : .goOn }
      #expect(
        problem { () throws(RecordsProblem) in try Watch(store) }
          == .cannotRead(.journeysFolder, .noSpace))
      #expect(script.seen == [.open, .open, .close])
    }
  }

  @Test func itIsClosedWithItsOwnerAndForOtherPrograms() throws {
    try inScratch { scratch in
      let script = Script()
      var watch: Watch? = try Watch(try scratch.store(script.calls()))
      let descriptor = try #require(watch?.descriptor)
      #expect(fcntl(descriptor, F_GETFD) == FD_CLOEXEC)
      #expect(fcntl(descriptor, F_GETFL) & O_NONBLOCK != 0)
      script.begin()
      watch = nil
      #expect(script.seen == [.close])
    }
  }
}
