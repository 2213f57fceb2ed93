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

  func signIn(_ id: String, _ pin: String) -> [Action.World] {
    func answer(_ result: Flow.StaffSignIn) -> [Action.World] { [.staffSignIn(id: id, result)] }
    do {
      switch try store.signIn(id, pin: pin, at: clock.now.instant) {
      case .signedIn(let member):
        return answer(.member(name: member.name)) + told(.staffSignedIn, by: member.id)
      case .refused(let seconds):
        return answer(.wrong(waitSeconds: seconds)) + told(.staffSignInFailed)
      case .wait(let seconds): return answer(.wait(seconds: seconds))
      }
    } catch .staffGone {
      return answer(.gone)
    } catch {
      return answer(.trouble(SaveProblem(error)))
    }
  }

  /// Only where nothing of a clinic is kept yet, so there is nothing that could be looked at unlogged.
  func makeAccount(_ id: String, _ name: String, _ typed: String) -> [Action.World] {
    func answer(_ result: AccountMaking) -> [Action.World] {
      [.accountMade(id: id, name: name, result)]
    }
    guard let pin = try? Pin(typed) else { return answer(.trouble(.other)) }
    do {
      try store.addFirstStaff(
        StaffMember(id: id, name: name), pin: pin, at: clock.now.instant)
      folder.remember()
      return answer(.made) + told(.staffAdded, by: id, about: id)
    } catch .staffExists {
      return answer(.alreadySetUp)
    } catch .staffGone {
      return answer(.gone)
    } catch {
      return answer(.trouble(SaveProblem(error)))
    }
  }

  /// The accounts keep it for ever, and must, before anybody comes in; the access log tells of it too.
  func keep(_ access: EmergencyAccess) -> [Action.World] {
    do {
      try store.grantEmergencyAccess(access)
      return [.emergencyKept(access, nil)] + told(.emergencyAccess)
    } catch {
      return [.emergencyKept(access, SaveProblem(error))]
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
    do throws(PrintFailure) {
      try printer.print(sheetText(sheet))
      return nil
    } catch {
      store.note(.notPrinted, errno: error.errno)
      return .failed
    }
  }

  /// The file gets its name once the access log has it.
  func sealForHome(_ code: Code, by nurse: String) -> Result<SealedFile, NotHandedOut> {
    guard let folder = checklists.clinic.station.exportFolder else { return .failure(.failed) }
    let now = clock.now
    let time = now.clock.iso.filter { $0 != ":" }
    let path = "\(folder)/\(code)-\(now.day.iso)-\(time)-\(now.instant % 60).stepwell"
    do throws(RecordsProblem) {
      let exported = try store.export(code, checklists: checklistsFolder, to: path, at: now)
      guard isLogged(.exported, code, by: nurse) else {
        exported.file.discard()
        return .failure(.notLogged)
      }
      try exported.file.publish()
      return .success(
        SealedFile(
          file: path, words: exported.passphrase.shown, isRecovered: exported.isRecovered))
    } catch {
      store.note(error, in: .newFile)
      return .failure(.failed)
    }
  }

  /// Asked before anything leaves the station.
  private func isLogged(_ action: AccessAction, _ code: Code, by nurse: String) -> Bool {
    told(action, to: code, by: nurse).isEmpty
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
