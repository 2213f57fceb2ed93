import Care
import Testing

@testable import Records

/// A merge is the union of the events in an order of their own, so it does not matter who merged what,
/// when, how often.
@Suite struct MergeLawTests {
  private static let seeds: [UInt64] = Array(1...60)

  private func inCopies(
    _ seed: UInt64, _ body: ([KeptJourney]) throws -> Void
  ) throws {
    try body(RandomCopies(seed: seed, code: try Code.example()).copies)
  }

  @Test(arguments: seeds)
  func whicheverCopyComesFirst(seed: UInt64) throws {
    try inCopies(seed) { copies in
      let (a, b) = (copies[0].events, copies[1].events)
      #expect(merged(a, b) == merged(b, a))
    }
  }

  @Test(arguments: seeds)
  func whicheverTwoComeTogetherFirst(seed: UInt64) throws {
    try inCopies(seed) { copies in
      let (a, b, c) = (copies[0].events, copies[1].events, copies[2].events)
      let all = merged(merged(a, b), c)
      #expect(all == merged(a, merged(b, c)))
      #expect(all == merged(c, b, a))
      #expect(all == merged(all.reversed()))
    }
  }

  @Test(arguments: seeds)
  func howeverOften(seed: UInt64) throws {
    try inCopies(seed) { copies in
      let both = merged(copies[0].events, copies[1].events)
      #expect(merged(both, copies[1].events) == both)
      #expect(merged(both, both) == both)
    }
  }

  @Test(arguments: seeds)
  func nothingIsLostAndNothingComesTwice(seed: UInt64) throws {
    try inCopies(seed) { copies in
      let all = merged(copies[0].events, copies[1].events, copies[2].events, copies[3].events)
      #expect(Set(all) == Set(copies.flatMap(\.events)))
      #expect(Set(all).count == all.count)
    }
  }

  /// What an event followed stands before it, whatever the clocks said; and every chain is whole.
  @Test(arguments: seeds)
  func nothingStandsBeforeWhatItFollows(seed: UInt64) throws {
    try inCopies(seed) { copies in
      for other in copies {
        let both = copies[0].merging(other, rev: 2)
        #expect(both.isWhole, "\(both.faults)")
        for (place, parents) in Lineage(both.events).parents.enumerated() {
          #expect(parents.allSatisfy { $0 < place })
        }
        let read = try KeptJourney(bytes: both.bytes)
        #expect(read.events == both.events)
      }
    }
  }

  /// A copy that only goes on is never put into another order.
  @Test(arguments: seeds)
  func theOrderOfACopyIsTheOneItHas(seed: UInt64) throws {
    try inCopies(seed) { copies in
      for copy in copies { #expect(merged(copy.events) == copy.events) }
    }
  }

  /// Replaying any part of the merged events twice gives the same state.
  @Test(arguments: seeds)
  func theStateIsAFoldOverTheMergedOrder(seed: UInt64) throws {
    try inCopies(seed) { copies in
      let one = copies[0].merging(copies[1], rev: 7).merging(copies[2], rev: 8)
      let other = copies[2].merging(copies[1], rev: 3).merging(copies[0], rev: 4)
      #expect(one.journey == other.journey)
      #expect(one.journey.standing == other.journey.standing)
    }
  }
}
