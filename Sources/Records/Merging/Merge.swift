import Care

/// Two copies of a journey that came together, and what staff must know of it.
struct Merge {
  let here: KeptJourney
  /// The events that were not here.
  let new: Set<KeptEvent>
  let all: KeptJourney
  /// The id of the data folder.
  let writer: String

  /// Whether a copy that staff of this clinic do not use made entries in their name.
  ///
  /// Whoever has the words can write into a file what they like, also that staff settled something.
  var hasStaffElsewhere: Bool {
    newByStaff.contains { !staffWriters.contains($0.link?.writer ?? "") }
  }

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
    // Entries of its own staff that a clinic does not know: it went back to an old backup, or somebody
    // wrote them elsewhere in its name.
    let unknown = isClinic ? newByStaff.compactMap(\.link?.writer) : []
    let wanted = Set(claims + unknown).sorted()
      .map { (Flag.Key.claimedTwice(writer: $0), Level.review) }
    // At home nobody could settle it, and the clinic finds out by itself.
    let answers = isClinic ? all.twoAnswers(with: new) : []
    let differing = answers.map { (Flag.Key.twoAnswers($0), Level.review) }
    let closed =
      isClinic && all.isClosedUnseen(with: new) ? [(Flag.Key.closedUnseen, Level.call)] : []
    let events = (wanted + differing + closed + all.settledUnseen).map { key, level in
      Event(at: moment, by: Author(.rule), what: .flagged(key, level))
    }
    var standing = all.journey.standing
    return events.filter { event in
      let before = standing.openFlags
      standing.take(event)
      return standing.openFlags != before
    }
  }

  private var newByStaff: [KeptEvent] { new.filter { $0.event?.by.role == .staff } }

  private var staffWriters: Set<String> {
    let known = here.events.filter { $0.event?.by.role == .staff }.compactMap(\.link?.writer)
    return Set(known + [writer])
  }
}

extension KeptJourney {
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
