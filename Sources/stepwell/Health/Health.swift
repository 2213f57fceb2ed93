import Authoring
import Care
import Flow
import Glibc
import Records
import Terminal

@MainActor
extension Place {
  /// What whoever looks after this computer asks about; nothing is made or moved to find it out.
  func health() -> [HealthFact] {
    let store = try? FileStore(looking: dataFolder)
    let reading = Reading.of(folder: checklistsFolder, depth: depth)
    let isThere = access(dataFolder, F_OK) == 0
    return [versions, .folder(path: dataFolder, folderHealth(store))]
      + (isThere ? [.disk(DiskHealth(of: dataFolder))] : [])
      + [.clock(clockHealth(store)), .lists(path: checklistsFolder, listsHealth(reading))]
      + (isThere && store?.isForPractice == true ? [.madeUpRecords] : [])
      + (isThere ? [.accounts(accountsHealth(store))] : [])
      + (reading.checklists.map { [.printer(PrinterHealth($0.clinic.station))] } ?? [])
      + [.terminal(TerminalHealth(TerminalLook()))]
      + failures(store)
  }

  private var versions: HealthFact {
    .versions(
      program: version, system: systemName,
      libraries: [
        libraryVersion, cursesVersion, "libsodium \(sodiumVersion)", "libyaml \(yamlVersion)",
      ])
  }

  private func folderHealth(_ store: FileStore?) -> FolderHealth {
    guard !folder.isEmptied else { return .emptied }
    guard access(dataFolder, F_OK) == 0 else { return .missing }
    guard access(dataFolder, R_OK | X_OK) == 0 else { return .unreadable(errno: errno) }
    guard access(dataFolder, W_OK) == 0 else { return .readOnly(errno: errno) }
    guard let faults = try? store?.verifyFolder() else { return .unreadable(errno: EIO) }
    if faults.contains(where: { $0.name == "." }) || isOpenToOthers(dataFolder) {
      return .openToOthers
    }
    return faults.isEmpty ? .well : .faults(faults.count)
  }

  /// The real clock and not one that `--at` set: it is this computer that is looked at.
  private func clockHealth(_ store: FileStore?) -> ClockHealth {
    ClockHealth(now: clock.now, zone: zoneName(at: clock.now.instant), newest: store?.newestEntry())
  }

  private func listsHealth(_ reading: Reading) -> ListsHealth {
    guard access(checklistsFolder, R_OK) == 0 else { return .absent }
    guard let checklists = reading.checklists else { return .findings(reading.findings.count) }
    return checklists.isReviewed ? .signed : .unsigned
  }

  private func accountsHealth(_ store: FileStore?) -> AccountsHealth {
    guard let store, let members = try? store.staff() else { return .unreadable }
    if (try? store.home()) ?? nil != nil { return .notNeeded }
    guard members.isEmpty else { return .some(members.count) }
    return (try? store.hasHadAccounts()) == true ? .gone : .none
  }

  /// How many there were in the last day, and the last ones in words, by the clock that they are kept by.
  private func failures(_ store: FileStore?) -> [HealthFact] {
    let kept = store?.failures() ?? []
    let yesterday = time(nil) - 86_400
    let last = kept.suffix(Self.failuresShown).map { failure in
      HealthFact.failure(
        failure.what, at: clock.zone.moment(at: failure.at), detail: failure.detail)
    }
    return [.failuresToday(kept.filter { $0.at > yesterday }.count)] + last
  }

  private static let failuresShown = 5
}

extension Failure {
  /// What the log says besides, as it says it, and what the system calls its number.
  fileprivate var detail: String {
    let names = [place?.rawValue, step?.rawValue].compactMap { $0 }
    let why = errno.map { "errno \($0.number): \(String(cString: strerror($0.number)))" }
    return (names + [why].compactMap { $0 }).joined(separator: ", ")
  }
}

extension PrinterHealth {
  fileprivate init(_ station: Station) {
    self = !station.isPrinting ? .off : access(Printer.usualProgram, X_OK) == 0 ? .ready : .missing
  }
}

@MainActor
extension TerminalHealth {
  fileprivate init(_ look: TerminalLook) {
    guard let name = look.name else {
      self = .absent
      return
    }
    self =
      look.canDraw
      ? .screen(
        name: name, width: look.width, height: look.height, colours: look.colours,
        isUnicode: look.isUnicode)
      : .linesOnly(name: name)
  }
}
