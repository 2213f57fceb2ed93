import Care
import Testing

@testable import Records

@Suite struct SignInTests {
  /// Two are free, then the time grows; a restart in between changes nothing.
  @Test func tenWrongPinsWaitLongerAndLonger() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      let delays = [0, 0, 5, 15, 30, 60, 120, 240, 300, 300]
      var now = 1000
      for delay in delays {
        #expect(try scratch.store().wrong(at: now) == .refused(waitSeconds: delay))
        for early in [0, 1, delay / 2, delay - 1] where early >= 0 && early < delay {
          // Too early: nothing is checked, not even the right one, and nothing counts.
          #expect(try scratch.store().right(at: now + early) == .wait(seconds: delay - early))
        }
        now += delay
      }
      #expect(try scratch.store().right(at: now - 1) == .wait(seconds: 1))
      #expect(try scratch.store().right(at: now) == .signedIn(Nurses.ana))
      #expect(try scratch.store().wrong(at: now) == .refused(waitSeconds: 0))
      #expect(try scratch.store().wrong(at: now) == .refused(waitSeconds: 0))
      #expect(try scratch.store().wrong(at: now) == .refused(waitSeconds: 5))
    }
  }

  @Test func eachMemberWaitsAlone() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for _ in 0..<3 { _ = try store.wrong(at: 10) }
      #expect(try store.right(at: 11) == .wait(seconds: 4))
      #expect(try store.signIn("b_ng-2", pin: "736284", at: 11) == .signedIn(Nurses.ben))
      #expect(try store.right(at: 12) == .wait(seconds: 3))
    }
  }

  /// Nobody learns from the answers who has an account.
  @Test func anIDThatNobodyHasFaresTheSame() throws {
    let instants = [5, 5, 6, 7, 11, 20, 21, 60, 61, 500, 501, 502, 900]
    func answers(_ id: String, _ scratch: Scratch) throws -> [StaffSignIn] {
      try instants.map { try scratch.store().wrong(at: $0, id: id) }
    }
    try inScratch { scratch in
      _ = try scratch.staffed()
      let known = try answers("n.ruiz", scratch)
      #expect(Set(known).count > 6)
      for id in ["no.body", "", "x", "not an id", String(repeating: "y", count: 5000), "\u{0}"] {
        #expect(try answers(id, scratch) == known, "\(id.prefix(20))")
      }
      // Another way to write the same one is the same one.
      #expect(try scratch.store().wrong(at: 901, id: " NO.BODY") == .wait(seconds: 119))
    }
  }

  /// The same calls in the same order, so the same time.
  @Test func anIDThatNobodyHasTakesTheSamePath() throws {
    func seen(_ id: String, pin: String) throws -> [Calls.Call] {
      let script = Script()
      try inScratch { scratch in
        let store = try scratch.staffed()
        _ = try store.wrong(at: 1, id: "somebody.else")
        let scripted = try scratch.store(script.calls())
        script.begin()
        #expect(try scripted.signIn(id, pin: pin, at: 2) == .refused(waitSeconds: 0))
        script.freeze()
      }
      // But for reading the key that hides what strangers type.
      return script.seen.filter { ![.open, .read, .close, .status].contains($0) }
    }
    let known = try seen("n.ruiz", pin: "000000")
    #expect(known == [.lock, .setMode, .write, .sync, .unlink, .link, .rename, .sync])
    #expect(try seen("no.body", pin: "000000") == known)
    #expect(try seen("n.ruiz", pin: "not a number") == known)
    #expect(try seen("no.body", pin: "") == known)
  }

  @Test(arguments: ["", "x", "48291", "482915 ", "4829150", "٤٨٢٩١٥", "482915\0"])
  func whatIsNoPinIsAWrongOne(typed: String) throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for delay in [0, 0, 5] {
        #expect(try store.signIn("n.ruiz", pin: typed, at: 7) == .refused(waitSeconds: delay))
      }
    }
  }

  /// The try is on the disk before the PIN is looked at.
  @Test func aTryCountsAlthoughTheProgramDies() throws {
    try inScratch { scratch in
      _ = try scratch.staffed()
      let script = Script()
      let store = try scratch.store(script.calls())
      script.begin { _, call in call == .sync ? .fail(.broken) : .goOn }
      #expect(throws: RecordsProblem.self) { try store.wrong(at: 5) }
      // Not counted, so not answered; and the right one is not let in either.
      #expect(throws: RecordsProblem.notSaved(.syncing, .broken)) { try store.right(at: 5) }
      #expect(try scratch.store().keptStaff().members.map(\.tries) == [nil, nil])
      // Dies after the count: only that the PIN was right is lost.
      script.begin { number, call in
        script.seen.filter { $0 == .sync }.count > 2 ? .fail(.broken) : .goOn
      }
      #expect(try store.right(at: 6) == .signedIn(Nurses.ana))
      #expect(
        try scratch.store().keptStaff().member("n.ruiz")?.tries == Tries(count: 1, last: 6))
    }
  }

  @Test func aClockThatIsSetBackLocksNobodyOut() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for _ in 0..<5 { _ = try store.wrong(at: 1_000_000 + 100 * 5) }
      for instant in [1_000_000, 2_000_000, 3_000_000] { _ = try store.wrong(at: instant) }
      // A year back: the whole delay from now on, and not a second more.
      let delay = Tries.delay(
        after: try #require(try store.keptStaff().member("n.ruiz")?.tries?.count))
      #expect(delay >= 20)
      #expect(try store.right(at: 500) == .wait(seconds: delay))
      #expect(try scratch.store().right(at: 500 + 1) == .wait(seconds: delay - 1))
      #expect(try store.right(at: 500 + delay - 1) == .wait(seconds: 1))
      #expect(try store.right(at: 500 + delay) == .signedIn(Nurses.ana))
    }
  }

  @Test func aClockThatIsSetBackLocksNoStrangerOutEither() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for _ in 0..<3 { _ = try store.wrong(at: 1000, id: "no.body") }
      #expect(try store.wrong(at: 3, id: "no.body") == .wait(seconds: 5))
      #expect(try store.wrong(at: 6, id: "no.body") == .wait(seconds: 2))
      #expect(try store.wrong(at: 8, id: "no.body") == .refused(waitSeconds: 15))
    }
  }

  /// A stranger who types for days does not fill the disk, nor make members' tries forgotten.
  @Test func atMost200StrangersAreRemembered() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      for _ in 0..<3 { _ = try store.wrong(at: 5) }
      for number in 0..<203 { _ = try store.wrong(at: 5, id: "stranger.\(number % 202)") }
      let kept = try store.keptStaff()
      #expect(kept.strangers.map(\.tries.count) == [Int](repeating: 1, count: 199) + [1])
      #expect(try store.right(at: 6) == .wait(seconds: 4))
      for _ in 0..<2 { _ = try store.wrong(at: 5, id: "stranger.201") }
      #expect(try store.wrong(at: 5, id: "stranger.201") == .wait(seconds: 5))
    }
  }

  /// People type their PIN into the wrong field.
  @Test func whatAStrangerTypedIsNotKept() throws {
    try inScratch { scratch in
      let store = try scratch.staffed()
      _ = try store.wrong(at: 5, id: "482915")
      let text = try scratch.text("staff.json") + scratch.text("staff.json.1")
      #expect(!text.contains("482915"))
      #expect(scratch.mode("staff.key") == 0o600)
      // Without the key strangers begin anew, and nothing else is lost.
      try scratch.write("rubbish".utf8, to: "staff.key")
      for delay in [0, 0, 5] {
        #expect(try store.wrong(at: 6, id: "482915") == .refused(waitSeconds: delay))
      }
      #expect(try store.right(at: 6) == .signedIn(Nurses.ana))
    }
  }
}
