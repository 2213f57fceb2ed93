import Care

extension CommandWords {
  static let english = CommandWords(
    noFindings: "No findings.",
    noFault: { $0 == 1 ? "1 record, no fault." : "\($0) records, no fault." },
    madeUp: { "The made-up records are in \($0). Look at one:" },
    practiceNurse: "Practice Nurse",
    madeUpHome: { "The made-up record is in \($0). Look at it:" },
    practiceFolder: "This folder is for practice. Enrol no real patients here.",
    madeUpWord: "made up",
    newestMissing: "The newest file is gone. Only the one before it is left.",
    bothMissing: "Both files are gone. Only what was set aside is left.",
    accountsGone:
      "The accounts are gone, though there were some. Put the file back from the backup.",
    named: englishNameFault,
    setAside: { "A damaged file was set aside: \($0)." },
    putBack: "The file before is newer than the newest one: somebody put an old file back.",
    inFile: { isNewest, fault in
      "\(isNewest ? "The newest file" : "The file before it") \(englishFault(fault))."
    },
    notAllowed: { event, why in
      "Event \(event) may not follow those before it" + (why.map { ": \($0)." } ?? ".")
    },
    inLog: englishLogFault
  )
}

private func englishFault(_ fault: KeptFault.FileFault) -> String {
  switch fault {
  case .notCanonical: "is torn or was edited by hand"
  case .odd(let odd): englishOdd(odd)
  case .checksum: "does not fit its checksum"
  case .otherKind: "is not a journey"
  case .unreadable: "can't be read"
  case .newerSchema(let schema): "was written by a newer stepwell (schema \(schema))"
  case .holdsAnother(let code): "holds the journey \(code)"
  case .openToOthers: "can be read or written by others than its owner"
  case .unknownEvent(let place): "has an event \(place) that this stepwell does not know"
  case .noLink(let place): "has an event \(place) that is in no chain"
  case .missing(let writer, let number): "lacks event \(number) of the writer \(writer)"
  case .twice(let writer, let number): "has event \(number) of the writer \(writer) twice"
  case .seenMissing(let place): "lacks an event that event \(place) was made after"
  case .claimedTwice(let writer, let number):
    "has two different events \(number) of the writer \(writer)"
  case .outOfOrder(let writer, let number):
    "has event \(number) of the writer \(writer) in the wrong place"
  case .brokenChain(let writer, let number):
    "was changed before event \(number) of the writer \(writer)"
  }
}

private func englishLogFault(_ fault: KeptFault.LogFault) -> String {
  switch fault {
  case .keyMissing: "The key is gone, so nothing can be said of the lines."
  case .odd(let odd): "The log \(englishOdd(odd))."
  case .headChanged: "The file that says how far the log goes was removed or changed."
  case .changed(let line): "Line \(line) was changed."
  case .missing(let numbers):
    numbers.count == 1
      ? "Entry \(numbers.lowerBound) is gone."
      : "Entries \(numbers.lowerBound) to \(numbers.upperBound) are gone."
  case .outOfOrder(let line): "Line \(line) is a copy or stands in the wrong place."
  case .brokenChain(let line): "Line \(line) was written after another line than the one before."
  }
}

private func englishOdd(_ odd: KeptFault.Odd) -> String {
  switch odd {
  case .folder: "is a folder, not a file"
  case .link: "is a link to another file, which is never followed"
  case .pipe: "is a pipe, not a file"
  case .socket: "is a socket, not a file"
  case .device: "is a device, not a file"
  case .tooLarge: "is far too large"
  case .unreadable(let errno): "can't be read (system error \(errno))"
  }
}

private func englishNameFault(_ fault: KeptFault.NameFault) -> String {
  switch fault {
  case .missing: "This folder is gone, though a clinic was set up here."
  case .emptied: "No record is here any more, though there were some. Is the disk there?"
  case .strange: "This is no file of stepwell."
  case .openToOthers: "Others than its owner can read it or write to it."
  case .foreignOwner: "It belongs to another user than the data folder."
  case .lockHeld: "Another program is holding this lock."
  case .lockAlone: "This is the lock of a record that is not here."
  case .damagedIndex: "This index is torn or was changed. It is not used and will be made anew."
  case .odd(let odd): "It \(englishOdd(odd))."
  }
}
