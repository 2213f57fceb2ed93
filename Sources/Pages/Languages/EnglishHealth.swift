import Care
import Flow

extension HealthWords {
  static let english = HealthWords(sentence: englishHealth, allIsWell: "All is well.")
}

private func englishHealth(_ fact: HealthFact, _ invocation: Invocation) -> String {
  switch fact {
  case .versions(let program, let system, let libraries):
    "This is stepwell \(program) on \(system), with \(libraries.joined(separator: ", "))."
  case .folder(let path, let folder):
    "The data folder is \(path). " + englishFolder(folder, invocation)
  case .disk(let disk): englishDisk(disk)
  case .clock(let clock): englishClock(clock)
  case .lists(let path, let lists): "The lists are in \(path). " + englishLists(lists, invocation)
  case .madeUpRecords: "The records here are made up, for trying. No patient is among them."
  case .accounts(let accounts): englishAccounts(accounts, invocation)
  case .printer(.off): "Printing is off (clinic.yaml), so no sheet is sent to a printer."
  case .printer(.ready):
    "Printing is on, and lp is here. Print one sheet to see that a printer is set up."
  case .printer(.missing):
    "Printing is on, but lp is not here. Install CUPS, or turn printing off in clinic.yaml."
  case .terminal(let terminal): englishTerminal(terminal)
  case .failuresToday(0): "Nothing failed in the last day."
  case .failuresToday(let count):
    "\(count == 1 ? "1 thing" : "\(count) things") failed in the last day. The last ones follow."
  case .failure(let failed, let at, let detail):
    "\(at.day.iso) \(at.clock.iso): \(englishFailed(failed)) [\(detail)]"
  }
}

private func englishFolder(_ folder: FolderHealth, _ invocation: Invocation) -> String {
  switch folder {
  case .well: "It can be written, and it is for its owner alone."
  case .missing:
    "It is not there. The first start makes it. If it was there before, look for its disk, or check --data."
  case .emptied:
    "It is empty, though this computer knows it from another disk. Mount that disk, then look again."
  case .unreadable(let errno):
    "It can't be opened (system error \(errno)). Give it back to the user that runs stepwell."
  case .readOnly(let errno):
    "It can't be written (system error \(errno)), so nothing can be saved. Check its rights and how its disk is mounted."
  case .openToOthers: "Other users can read it or write to it. Run chmod 700 on it."
  case .faults(let count):
    "\(count == 1 ? "1 name in it is" : "\(count) names in it are") not as they should be. Run: \(invocation.command("verify"))"
  }
}

private func englishDisk(_ disk: DiskHealth) -> String {
  let free = "\(disk.megabytesFree) MB are free"
  let kind =
    switch disk.kind {
    case .good: "Its disk is \(disk.fileSystem), which is good."
    case .network:
      "It is on a network share (\(disk.fileSystem)). A save may be lost there. Move it to a disk of this computer."
    case .memory:
      "It is in memory (\(disk.fileSystem)), and gone when this computer goes off. Move it to a disk."
    case .withoutLinks:
      "Its disk (\(disk.fileSystem)) can't keep the file before the newest. Move it to ext4 or XFS."
    case .unknown:
      "Its disk is \(disk.fileSystem). Nobody tried stepwell on that; ext4 and XFS are known to be good."
    }
  if disk.isOutOfNames { return kind + " It takes no more files. Make room now." }
  return kind + (disk.isFull ? " Only \(free). Make room now." : " \(free).")
}

private func englishClock(_ clock: ClockHealth) -> String {
  let shown = "The clock shows \(clock.now.day.iso) \(clock.now.clock.iso) (\(clock.zone))."
  guard clock.doubt != nil else { return shown }
  let why =
    clock.newest.map { $0.instant > clock.now.instant ? $0 : nil } ?? nil
  let newest = why.map { " The newest entry is of \($0.day.iso) \($0.clock.iso)." } ?? ""
  return shown + newest + " So the clock is behind. Set it, then look again."
}

private func englishLists(_ lists: ListsHealth, _ invocation: Invocation) -> String {
  switch lists {
  case .signed: "They can be read without a finding, and each has its owner and its review."
  case .unsigned:
    "They can be read, but no clinic has signed them all. This is a practice copy: fill in owner and reviewed in every file before patients use it."
  case .findings(let count):
    "\(count == 1 ? "1 finding keeps" : "\(count) findings keep") stepwell from starting. Run: \(invocation.command("check"))"
  case .absent: "They can't be found there. Check --checklists."
  }
}

private func englishAccounts(_ accounts: AccountsHealth, _ invocation: Invocation) -> String {
  switch accounts {
  case .some(let count):
    count == 1
      ? "1 person can sign in at the station." : "\(count) people can sign in at the station."
  case .none: "Nobody can sign in at the station yet. The first start asks for the first account."
  case .gone: "The accounts are gone, though there were some. Put staff.json back from the backup."
  case .notNeeded: "This is a home, where nobody signs in."
  case .unreadable:
    "The accounts can't be read. Run: \(invocation.command("verify"))"
  }
}

private func englishTerminal(_ terminal: TerminalHealth) -> String {
  switch terminal {
  case .absent: "This was not started in a terminal, so nothing can be said of one."
  case .linesOnly(let name):
    "The terminal (TERM is \"\(name)\") can't be drawn on, so pages come as plain lines. With --kiosk, set TERM to its own name."
  case .screen(let name, let width, let height, let colours, let isUnicode):
    "The terminal (\(name)) has \(width) by \(height) cells"
      + (colours > 1 ? " and \(colours) colours." : " and no colours.")
      + (terminal.isTooSmall ? " That is too small. Make it 80 by 22 or larger." : "")
      + (isUnicode ? "" : " Its letters are not UTF-8, so some can't show. Set LC_ALL to C.UTF-8.")
  }
}

private func englishFailed(_ failed: Failed) -> String {
  switch failed {
  case .notCreated: "A file or folder could not be made."
  case .notRead: "A file could not be read."
  case .notSaved: "A save failed. The old file is as it was."
  case .notConfirmed: "A save could not be made sure of."
  case .locked: "A file was in use by another program."
  case .damaged: "A file was damaged."
  case .holdsAnother: "A file held another record than its name says."
  case .newerSchema: "A file was written by a newer stepwell."
  case .cannotBeKept: "Something could not be kept as it was typed."
  case .noRandomNumbers: "This computer gave no random numbers."
  case .recordsGone: "The records were not there."
  case .accountsGone: "The accounts were not there."
  case .notPrinted: "The printer did not take a sheet."
  case .lists: "stepwell did not start because of its lists."
  case .noScreen: "The kiosk did not start: it had no screen."
  case .inputGone: "The kiosk stopped: nobody could type any more."
  }
}
