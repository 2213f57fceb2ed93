import Care

extension CommandWords {
  static let english = CommandWords(
    noFindings: "No findings.",
    noFault: { $0 == 1 ? "1 record, no fault." : "\($0) records, no fault." },
    madeUp: { "The made-up records are in \($0). Look at one:" },
    practiceNurse: "Practice Nurse",
    madeUpHome: { "The made-up record is in \($0). Look at it:" },
    practiceTexts: PracticeTexts(
      brace: "soft brace",
      painPlan: "acetaminophen 500 mg every 6 hours, at most 3 g a day", madeUp: "made up"),
    newestMissing: "The newest file is gone. Only the one before it is left.",
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
