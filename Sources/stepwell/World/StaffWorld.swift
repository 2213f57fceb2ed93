import Authoring
import Care
import Flow
import Handover
import Pages
import Records

/// What the nurse's station wants done.
extension World {
  func readRows(_ codes: [Code]) -> Action.World {
    let read = store.rows(of: codes, row: checklists.boardRow)
    return .rows(read.rows, unreadable: read.unreadable)
  }

  func signIn(_ id: String, _ pin: String) -> Flow.StaffSignIn {
    do {
      switch try store.signIn(id, pin: pin, at: clock.now.instant) {
      case .signedIn(let member):
        try? store.logAccess(.staffSignedIn, by: member.id, at: clock.now.instant)
        return .member(name: member.name)
      case .refused(let seconds):
        try? store.logAccess(.staffSignInFailed, at: clock.now.instant)
        return .wrong(waitSeconds: seconds)
      case .wait(let seconds): return .wait(seconds: seconds)
      }
    } catch .staffGone {
      return .gone
    } catch {
      return .trouble(SaveProblem(error))
    }
  }

  func makeAccount(_ id: String, _ name: String, _ typed: String) -> AccountMaking {
    guard let pin = try? Pin(typed) else { return .trouble(.other) }
    do {
      try store.addFirstStaff(
        StaffMember(id: id, name: name), pin: pin, at: clock.now.instant)
      folder.remember()
      try? store.logAccess(.staffAdded, by: id, about: id, at: clock.now.instant)
      return .made
    } catch .staffExists {
      return .alreadySetUp
    } catch .staffGone {
      return .gone
    } catch {
      return .trouble(SaveProblem(error))
    }
  }

  func keep(_ access: EmergencyAccess) -> SaveProblem? {
    do {
      try store.grantEmergencyAccess(access)
      try? store.logAccess(.emergencyAccess, at: clock.now.instant)
      return nil
    } catch {
      return SaveProblem(error)
    }
  }

  /// Fails when there is none to print, when it has blanks, or when the printer did not take it.
  func printSheet(of code: Code, by nurse: String) -> NotHandedOut? {
    guard let printer = Printer(checklists.clinic.station),
      let record = try? store.load(code), !record.isReadOnly,
      case let standing = record.journey.standing, standing.phase?.hasSheet == true
    else { return .failed }
    let setting = Setting(checklists: checklists, zone: clock.zone)
    let sheet = try? Sheet(
      setting: setting, standing: standing,
      formulary: readFormulary(in: checklistsFolder).formulary, on: clock.now.day)
    guard let sheet else { return .failed }
    guard isLogged(.sheetPrinted, code, by: nurse) else { return .notLogged }
    return (try? printer.print(sheetText(sheet))) == nil ? .failed : nil
  }

  /// The file gets its name once the access log has it.
  func sealForHome(_ code: Code, by nurse: String) -> Result<SealedFile, NotHandedOut> {
    guard let folder = checklists.clinic.station.exportFolder else { return .failure(.failed) }
    let now = clock.now
    let time = now.clock.iso.filter { $0 != ":" }
    let path = "\(folder)/\(code)-\(now.day.iso)-\(time)-\(now.instant % 60).stepwell"
    let exported = try? store.export(code, checklists: checklistsFolder, to: path, at: now)
    guard let exported else { return .failure(.failed) }
    guard isLogged(.exported, code, by: nurse) else {
      exported.file.discard()
      return .failure(.notLogged)
    }
    guard (try? exported.file.publish()) != nil else { return .failure(.failed) }
    return .success(
      SealedFile(
        file: path, words: exported.passphrase.shown, isRecovered: exported.isRecovered))
  }

  /// Asked before anything leaves the station.
  private func isLogged(_ action: AccessAction, _ code: Code, by nurse: String) -> Bool {
    (try? store.logAccess(action, to: code, by: nurse, at: clock.now.instant)) != nil
  }

  func readBoard() -> Action.World {
    do throws(RecordsProblem) {
      let board = try store.board(
        after: known.board, fingerprint: known.fingerprint, most: Self.rowsAtOnce,
        row: checklists.boardRow)
      known.board = board
      if board.rows.isEmpty, try store.areRecordsGone() { return .boardUnread(.recordsGone) }
      return .board(
        board.rows, left: board.left, unreadable: board.unreadable, accesses: accesses)
    } catch {
      return .boardUnread(SaveProblem(error))
    }
  }

  /// As many as are read in about a tenth of a second, so that a key never waits longer.
  private static let rowsAtOnce = 200

  /// Those of the last thirty days, newest first.
  private var accesses: [EmergencyAccess] {
    let since = clock.now.instant - 30 * 86_400
    let all = (try? store.emergencyAccesses()) ?? []
    return all.filter { $0.at.instant > since }.reversed()
  }
}

extension PinFault {
  /// Nil when a PIN can be chosen.
  init?(_ typed: String) {
    do throws(PinProblem) {
      _ = try Pin(typed)
      return nil
    } catch {
      switch error {
      case .notDigits: self = .notDigits
      case .tooShort: self = .tooShort
      case .tooLong: self = .tooLong
      case .tooCommon: self = .common
      }
    }
  }
}
