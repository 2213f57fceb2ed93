import Care

/// What a sealed file holds: the journey as its file has it, and the checklists that it was walked by.
///
/// One line, and behind it the bytes of the files one after the other:
///
///     {"files":[{"path":"journey.json","size":N},{"path":"checklists/clinic.yaml","size":N},…],
///      "made":{"at":seconds,"clock":"08:00","day":"2026-11-23"}}
package struct Bundle: Sendable {
  /// When it was made, by the clock of whoever made it.
  package let made: Moment
  let journey: KeptJourney
  let lists: ChecklistFiles

  package var code: Code { journey.code }

  init(made: Moment, journey: KeptJourney, lists: ChecklistFiles) {
    self.made = made
    self.journey = journey
    self.lists = lists
  }

  /// Opens a file.
  ///
  /// - Throws: `bundle` with `wrongPassphrase`, `newer` or `damaged`; `cannotRead` when there is not
  ///   enough memory.
  package init(_ sealed: SealedBundle, with passphrase: Passphrase) throws(RecordsProblem) {
    try self.init(content: try sealed.content(with: passphrase))
  }

  private static let journeyPath = "journey.json"

  var content: [UInt8] {
    let all = [ChecklistFiles.File(path: Self.journeyPath, bytes: journey.bytes)] + lists.files
    let files = all.map { file in
      JSON.object(["path": .text(file.path), "size": .number(file.bytes.count)])
    }
    let head: [String: JSON] = ["files": .list(files), "made": .object(made.fields)]
    return Headed(head, body: all.flatMap(\.bytes)).bytes
  }

  /// Takes apart what this program sealed; whoever has the words may also have made it themselves.
  init(content: [UInt8]) throws(RecordsProblem) {
    guard let headed = Headed(content), var files = Self.files(headed),
      let made = try? Fields(headed.head["made"]).moment(),
      let place = files.firstIndex(where: { $0.path == Self.journeyPath })
    else { throw .bundle(.damaged) }
    let record = files.remove(at: place)
    guard let lists = ChecklistFiles(files) else { throw .bundle(.damaged) }
    let journey: KeptJourney
    do throws(Unreadable) {
      journey = try KeptJourney(bytes: record.bytes)
    } catch {
      if case .newerSchema = error { throw .bundle(.newer) }
      throw .bundle(.damaged)
    }
    guard journey.readOnly == nil else { throw .bundle(.newer) }
    guard journey.isWhole, !journey.events.isEmpty else { throw .bundle(.damaged) }
    self.init(made: made, journey: journey, lists: lists)
  }

  /// Nil unless the sizes are those of the bytes, to the last one.
  private static func files(_ headed: Headed) -> [ChecklistFiles.File]? {
    var rest = headed.body[...]
    var files: [ChecklistFiles.File] = []
    for json in headed.head["files"]?.list ?? [] {
      guard let path = json["path"]?.text, let size = json["size"]?.number,
        (0...rest.count).contains(size)
      else { return nil }
      files.append(ChecklistFiles.File(path: path, bytes: Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    return rest.isEmpty ? files : nil
  }
}
