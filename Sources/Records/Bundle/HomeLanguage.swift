import Care

/// The language that was last chosen at home: its code alone in a file.
extension FileStore {
  /// Nil where none was chosen yet, or where the file holds anything else: the home opens all the same.
  package func homeLanguage() -> Language? {
    let bytes = try? inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try reading(.home) { () throws(Errno) in try folder.read(Names.Home.language, most: 16) }
    }
    guard let bytes, bytes.last == 10 else { return nil }
    let code = bytes.dropLast()
    guard (2...15).contains(code.count), code.allSatisfy({ (97...122).contains($0) || $0 == 45 })
    else { return nil }
    return Language(code: String(decoding: code, as: UTF8.self))
  }

  /// From here on the home begins in this language; nothing is kept in a clinic's folder.
  ///
  /// - Throws: as `home`; `locked`, `notSaved` or `notConfirmed`.
  package func keepHomeLanguage(_ language: Language) throws(RecordsProblem) {
    guard try home() != nil else { return }
    try inFolder(".", .dataFolder) { folder throws(RecordsProblem) in
      try folder.holdingLock(Names.Home.lock) { () throws(RecordsProblem) in
        try folder.save(
          Array("\(language.code)\n".utf8), as: Names.Home.language, keepingOldAs: nil)
      }
    }
  }
}
