import Authoring
import Care
import Flow
import Records

/// Does what the reducer wants done, and says what came of it.
@MainActor
struct World {
  let store: FileStore
  let folder: DataFolder
  let checklistsFolder: String
  let clock: Clock
  let ring: @MainActor () -> Void
  let checklists: Checklists
  let known: KnownBoard
  let isHome: Bool
  /// Tells of saves by other screens.
  let watcher: Watcher

  /// The answers to one effect; none for those that nothing comes back from.
  ///
  /// What was done and is not in the access log is told as one more. A nurse who has no account any more reads and
  /// writes nothing.
  func run(_ effect: Effect, by nurse: Nurse?) -> [Action.World] {
    if let nurse, isRemoved(nurse), effect.needsRecords { return [.nurseRemoved] }
    switch effect {
    case .find(let code): return [.found(code, find(code))]
    case .append(let events, let code, let rev):
      return [append(events, to: code, expecting: rev, by: nurse)]
    case .create(let events): return create(events, by: nurse)
    case .readFormulary: return [.readFormulary(readFormulary(in: checklistsFolder).formulary)]
    case .log(let note, let code): return told(note.action, to: code, by: note.staff)
    case .keepLanguage(let language):
      // Not worth a word: it is chosen again by one key.
      try? store.keepHomeLanguage(language)
      return []
    case .ring:
      ring()
      return []
    case .leave: return []
    case .readAccounts: return [.accountsRead(folder.accounts(in: store))]
    case .checkStaff(let id, let pin): return signIn(id, pin)
    case .checkPin(let typed): return [.pinChecked(PinFault(typed))]
    case .makeFirstAccount(let id, let name, let pin): return makeAccount(id, name, pin)
    case .keepEmergency(let access): return keep(access)
    case .readBoard: return [readBoard()]
    case .readRows(let codes): return [readRows(codes)]
    case .printSheet(let code, let nurse): return [.printed(printSheet(of: code, by: nurse))]
    case .sealForHome(let code, let nurse): return [.sealed(sealForHome(code, by: nurse))]
    }
  }

  /// Logs what was done; where that fails, the answer that tells it.
  ///
  /// A log that cannot be written must keep neither a patient from answering nor a nurse from the bedside.
  func told(
    _ action: AccessAction, to code: Code? = nil, by staff: String? = nil,
    about subject: String? = nil
  ) -> [Action.World] {
    do throws(RecordsProblem) {
      try store.logAccess(action, to: code, by: staff, about: subject, at: clock.now.instant)
      return []
    } catch {
      return [.notLogged]
    }
  }

  private func find(_ code: Code) -> SignInResult {
    do {
      // Nobody but a home has one journey that is opened again and again.
      let record =
        isHome ? try store.loadKnown(code, program: Fingerprint.program) : try store.load(code)
      return .journey(record.journey, Receipt(record))
    } catch .notFound {
      // Where all are gone, nobody can say that this one never was.
      guard (try? store.areRecordsGone()) == false else { return .unreadable }
      return (try? store.codesGone())?.contains(code) == true ? .unreadable : .unknown
    } catch {
      return .unreadable
    }
  }

  private func append(
    _ events: [Event], to code: Code, expecting rev: Int, by nurse: Nurse?
  ) -> Action.World {
    do {
      let record = try store.append(events, to: code, expecting: rev, by: nurse?.account) {
        refusal(of: events, after: $0)
      }
      return .saved(record.journey, Receipt(record))
    } catch .staffRemoved {
      return .nurseRemoved
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
  /// Whether the account of a nurse was taken away since they signed in.
  func isRemoved(_ nurse: Nurse) -> Bool { nurse.account.map(watcher.isRemoved) ?? false }

  private func create(_ events: [Event], by nurse: Nurse?) -> [Action.World] {
    do {
      let record = try store.create(try store.newCode(), events: events, by: nurse?.account) {
        refusal(of: events, after: $0)
      }
      return [.created(record.journey, Receipt(record))]
        + told(.enrolled, to: record.code, by: events.first?.by.staff)
    } catch .staffRemoved {
      return [.nurseRemoved]
    } catch {
      return [.notSaved(SaveProblem(error))]
    }
  }

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

extension Nurse {
  /// Whose account must still be there; nobody's for whoever came in by emergency access.
  fileprivate var account: String? { isEmergency ? nil : id }
}

extension Effect {
  /// Whether it reads or writes what only staff may.
  fileprivate var needsRecords: Bool {
    switch self {
    case .find, .append, .readBoard, .readRows, .create, .printSheet, .sealForHome: true
    case .readFormulary, .readAccounts, .checkStaff, .checkPin, .makeFirstAccount, .keepEmergency,
      .log,
      .keepLanguage, .ring, .leave:
      false
    }
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
    case .recordsGone, .cannotRead(.journeysFolder, .absent), .cannotRead(.dataFolder, .absent):
      self = .recordsGone
    default:
      switch problem.errno?.cause {
      case .fullDisk: self = .diskFull
      case .noMemory: self = .noMemory
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
