import Care

/// Classes of medicines that lists name and `medicines.yaml` does not have.
func classFindings(of readers: [FileReader], in formulary: Formulary) -> [Finding] {
  let expected = formulary.classes.keys.map(\.text).sorted()
  return readers.flatMap { reader in
    reader.classes.filter { formulary.classes[$0.value] == nil }.map {
      Finding(
        reader.file, $0.place,
        .value(.unknown(.medicineClass, $0.value.text, expected: expected)))
    }
  }
}

/// Rules from review on whose flag has no name.
///
/// A start takes them, since lists that went home before flags had names must not keep a caregiver out.
func namelessFindings(of reader: FileReader) -> [Finding] {
  reader.nameless.map { Finding(reader.file, $0, .shape(.missingKey("flag"))) }
}

/// English texts that are too hard to read.
func gradeFindings(of reader: FileReader, by measure: ReadingGrade) -> [Finding] {
  reader.told.filter { $0.language == .english && !$0.isForStaff }.compactMap { text in
    guard let grade = measure.grade(of: text.words), grade > ReadingGrade.most else { return nil }
    // Rounded up, so that no finding says "6.0; at most 6.0".
    let tenths = Int((grade * 10).rounded(.up))
    return Finding(reader.file, text.place, .meaning(.tooHard(gradeTenths: tenths)))
  }
}

/// Conditions that are never true, items that never show, items that show together but must not, and what
/// the program rests on.
func meaningFindings(
  _ library: Library, _ lists: [LinkedChecklist], isAtHome: Bool
) -> [Finding] {
  // Without them every condition on an order would look as if it were never true.
  guard let orders = library.orders else { return [] }
  let byID = Dictionary(lists.map { ($0.draft.id, $0) }) { first, _ in first }
  let ways = library.pathways.map { $0.order.compactMap { byID[$0] } }
  let pathways = zip(library.pathways, ways).map { pathway, lists in
    Possibilities(procedure: pathway.id, orders: orders, items: lists.flatMap(\.items))
  }
  let conflicts = zip(pathways, ways).flatMap { pathway, lists in
    conflictFindings(
      of: lists.flatMap { list in list.items.map { (list.draft.file, $0) } }, in: pathway)
  }
  let check = ReachabilityCheck(pathways: pathways, lists: lists)
  let rests = isAtHome ? [] : restsFindings(library, lists, pathways)
  // Both pathways share most lists, and would report the same conflicts.
  return lists.flatMap { check.findings(of: $0) } + Set(conflicts) + rests
}
