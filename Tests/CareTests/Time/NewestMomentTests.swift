import Testing

@testable import Care

/// What the entries of a journey say of the time, where a clock was wrong.
@Suite struct NewestMomentTests {
  private func moment(_ day: Int, _ hour: Int = 9) -> Moment {
    Zone.utc.moment(
      on: CivilDay(number: 20_780) + day, at: ClockTime(hour: hour, minute: 0) ?? .midnight)
  }

  private func standing(after moments: [Moment]) -> Standing {
    moments.reduce(into: Standing()) {
      $0.take(Event(at: $1, by: Author(.caregiver), what: .noted("x")))
    }
  }

  /// Daily entries of two weeks, three by a clock that was three weeks ahead, and then some by the right one.
  private func leapt(back: Int) -> Standing {
    standing(
      after: (0..<14).map { moment($0) } + (9...11).map { moment(35, $0) }
        + (0..<back).map { moment(14, 9 + $0) })
  }

  @Test func aRightClockIsDoubtedForAsManyEntriesAsWereWrong() {
    for back in 0...3 {
      #expect(leapt(back: back).newestAt == moment(35, 11), "\(back)")
      #expect(leapt(back: back).clockDoubt(at: moment(14, 13), isHome: true) == .behind, "\(back)")
    }
    #expect(leapt(back: 4).newestAt == moment(14, 12))
    #expect(leapt(back: 4).clockDoubt(at: moment(14, 13), isHome: true) == nil)
  }

  /// Entries of every day stand against a clock that was set back, however much it is used.
  @Test func aClockThatWasSetBackStaysDoubted() {
    let back = standing(after: (0..<14).map { moment($0) } + (0..<40).map { moment(5, $0 % 24) })
    #expect(back.newestAt == moment(13))
    #expect(back.clockDoubt(at: moment(6), isHome: true) == .behind)
  }

  /// Nothing may have happened for weeks; what comes after that counts.
  @Test func weeksWithoutAnEntryAreNoWrongClock() {
    let early = [moment(0), moment(0, 10)]
    let rested = standing(after: early + [moment(21), moment(21, 10), moment(22)])
    #expect(rested.newestAt == moment(22))
    let setBack = standing(after: early + [moment(21), moment(21, 10), moment(22), moment(20)])
    #expect(setBack.newestAt == moment(22))
  }
}
