import Care

/// Two copies of a journey that came together, and what staff must know of it.
struct Merge {
  let here: Ledger
  /// The events that were not here.
  let new: Set<KeptEvent>
  let all: Ledger
  /// The id of the data folder.
  let writer: String

  /// Whether a copy that staff of this clinic do not use made entries in their name.
  ///
  /// Whoever has the words can write into a file what they like, also that staff settled something.
  var hasStaffElsewhere: Bool {
    newByStaff.contains { !staffWriters.contains($0.link?.writer ?? "") }
  }

  /// Whether it brings entries of this clinic's own staff that this clinic does not have.
  ///
  /// A copy at home makes none, so this folder went back to an old backup, or somebody with the words
  /// wrote in the name of staff, who settle alarms and change orders.
  var hasUnknownStaff: Bool { !newByStaff.isEmpty }

  /// Whether a new event was made by somebody who may not, such as a discharge by a caregiver, or moves
  /// the journey though its own copy could not.
  ///
  /// Each is judged by what its copy knew, so no honest copy holds one. What else its rules refuse stays:
  /// the checklists may have changed since, and what a caregiver told is not thrown away for that.
  func hasForbidden(_ refusal: (Event, Standing) -> Refusal?) -> Bool {
    all.refusals(refusal).contains { place, refusal in
      let kept = all.events[place]
      guard new.contains(kept), let event = kept.event else { return false }
      switch refusal {
      case .notPermitted, .unsigned: return true
      case .missing, .notInPhase:
        return event.by.role != .staff && Transition.moves(event.what.name, by: event.by.role)
      case .unfitting: return false
      }
    }
  }

  /// What a person at the clinic must look at; each only if it changes which flags are open.
  func flags(at moment: Moment, isClinic: Bool) -> [Event] {
    let claims = all.events.doubleClaims.subtracting(here.events.doubleClaims).map(\.writer)
    // Entries of its own staff that a clinic took in all the same are told of.
    let unknown = isClinic ? newByStaff.compactMap(\.link?.writer) : []
    let wanted = Set(claims + unknown).sorted()
      .map { (Flag.Key.claimedTwice(writer: $0), Level.review) }
    // At home nobody could settle it, and the clinic finds out by itself.
    let answers = isClinic ? all.twoAnswers(with: new) : []
    let differing = answers.map { (Flag.Key.twoAnswers($0), Level.review) }
    let closed =
      isClinic && all.isClosedUnseen(with: new) ? [(Flag.Key.closedUnseen, Level.call)] : []
    let clocks = isClinic ? self.clocks(at: moment) : []
    let events = (wanted + differing + closed + clocks + all.settledUnseen).map { key, level in
      Event(at: moment, by: Author(.rule), what: .flagged(key, level))
    }
    var standing = all.journey.standing
    return events.filter { event in
      let before = standing.openFlags
      standing.take(event)
      return standing.openFlags != before
    }
  }

  /// What the clock of another copy got wrong, as far as the one here can tell.
  ///
  /// Nothing is thrown away for it: what a caregiver told stays, whatever their clock said. But nobody
  /// may be left alone at home before the plan is over because a clock ran ahead or was set so.
  private func clocks(at moment: Moment) -> [(Flag.Key, Level)] {
    let isAhead = new.contains { ($0.event?.at.instant ?? 0) > moment.instant + Self.slack }
    let isClosed = new.contains { $0.event?.what.name == .closed }
    let standing = all.journey.standing
    let isEarly =
      isClosed && standing.phase == .closed && !standing.isLastDayReached(by: moment)
    return (isEarly ? [(.closedEarly, .call)] : []) + (isAhead ? [(.clockAhead, .review)] : [])
  }

  /// Seconds that a clock may be ahead without a word: a day, for zones and for clocks that nobody set.
  private static let slack = 86_400

  private var newByStaff: [KeptEvent] { new.filter { $0.event?.by.role == .staff } }

  private var staffWriters: Set<String> {
    let known = here.events.filter { $0.event?.by.role == .staff }.compactMap(\.link?.writer)
    return Set(known + [writer])
  }
}

extension Ledger {
  /// What was raised in one copy and is settled only by somebody at another, who cannot have seen it.
  ///
  /// It is raised again: a caregiver's alarm must not be over before anybody at the clinic heard of it.
  fileprivate var settledUnseen: [(Flag.Key, Level)] {
    let lineage = Lineage(events)
    var settles: [Flag.Key: [Set<Int>]] = [:]
    for (place, kept) in events.enumerated() {
      guard case .settled(let key, _) = kept.event?.what else { continue }
      settles[key, default: []].append(lineage.past(of: place))
    }
    var unseen: [Flag.Key: Level] = [:]
    for (place, kept) in events.enumerated() {
      guard case .flagged(let key, let level) = kept.event?.what, let pasts = settles[key],
        !pasts.contains(where: { $0.contains(place) })
      else { continue }
      unseen[key] = max(level, unseen[key] ?? level)
    }
    return unseen.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
