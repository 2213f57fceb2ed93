import Authoring
import Care
import Flow
import Records

/// Does what the reducer wants done, and says what came of it.
@MainActor
struct World {
  let store: Store
  let checklistsFolder: String
  let clock: Clock
  let ring: @MainActor () -> Void
  let checklists: Checklists
  let known: KnownBoard
  let isHome: Bool
  /// Tells of saves by other screens.
  let watcher: Watcher

  /// The answer to one effect; nil for those that nothing comes back from.
  func run(_ effect: Effect) -> Action? {
    switch effect {
    case .find(let code): return .found(code, find(code))
    case .append(let events, let code, let rev): return append(events, to: code, expecting: rev)
    case .readFormulary: return .readFormulary(readFormulary(in: checklistsFolder).formulary)
    case .log(let note, let code):
      // A log that cannot be written must keep neither a patient from answering nor a nurse from the bedside.
      let logged: ()? = try? store.logAccess(
        note.action, to: code, by: note.staff, at: clock.now.instant)
      return logged == nil ? .notLogged : nil
    case .keepLanguage(let language):
      // Not worth a word: it is chosen again by one key.
      try? store.keepHomeLanguage(language)
      return nil
    case .ring:
      ring()
      return nil
    case .leave: return nil
    default: return runForStaff(effect)
    }
  }

  private func find(_ code: Code) -> SignInResult {
    do {
      // Nobody but a home has one journey that is opened again and again.
      let record =
        isHome ? try store.loadKnown(code, program: Fingerprint.program) : try store.load(code)
      return .journey(record.journey, Receipt(record))
    } catch .notFound {
      return .unknown
    } catch {
      return .unreadable
    }
  }

  private func append(_ events: [Event], to code: Code, expecting rev: Int) -> Action {
    do {
      let record = try store.append(events, to: code, expecting: rev) {
        refusal(of: events, after: $0)
      }
      return .saved(record.journey, Receipt(record))
    } catch .changedElsewhere(let record) {
      return .changedElsewhere(record.journey, Receipt(record))
    } catch .refused {
      // The flow puts what is still allowed after what stands there, and tells what is not.
      guard let record = try? store.load(code) else { return .notSaved(.other) }
      return .changedElsewhere(record.journey, Receipt(record))
    } catch {
      // Also when the new file may be in place but would not outlive a power cut: the next try then
      // finds it, puts the same events after it and brings the whole onto the disk.
      return .notSaved(SaveProblem(error))
    }
  }
}

extension World {
  /// Why one of these events may not follow the journey as it stands on the disk.
  func refusal(of events: [Event], after journey: Journey) -> Refusal? {
    var standing = journey.standing
    for event in events {
      if let refusal = checklists.refusal(of: event, in: standing, zone: clock.zone) {
        return refusal
      }
      standing.take(event)
    }
    return nil
  }
}

extension Receipt {
  init(_ record: Record) {
    self.init(
      rev: record.rev, isReadOnly: record.isReadOnly, isRecovered: record.recovered != nil)
  }
}

extension SaveProblem {
  init(_ problem: RecordsProblem) {
    switch problem {
    case .locked: self = .locked
    case .damaged, .notFound, .holdsAnother: self = .damaged
    case .readOnly, .newerSchema: self = .readOnly
    default:
      switch problem.errno?.cause {
      case .fullDisk: self = .diskFull
      case .notPermitted: self = .notPermitted
      default: self = .other
      }
    }
  }
}

extension AccessNote {
  /// The nurse who did it.
  fileprivate var staff: String? {
    if case .openedByStaff(let id) = self { id } else { nil }
  }

  var action: AccessAction {
    switch self {
    case .opened: .openedByPatient
    case .openedByStaff: .openedByStaff
    case .signInFailed: .signInFailed
    case .staffCalled: .staffCalled
    case .warningSign(let sign): .warningSign(sign)
    }
  }
}
