import Care
import Testing

@testable import Records

/// Every call of an import fails in turn, once and from then on.
///
/// After each the folder is as it was, or the journey is whole, and the same file can be taken in again.
@Suite struct ImportFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let situation: ImportTrial.Situation
    let errno: Errno
    let goesOn: Bool

    var testDescription: String {
      "\(situation), errno \(errno.number), \(goesOn ? "from then on" : "once")"
    }
  }

  static let faults = ImportTrial.Situation.allCases.flatMap { situation in
    [
      Fault(situation: situation, errno: .noSpace, goesOn: false),
      Fault(situation: situation, errno: .readOnlyDisk, goesOn: true),
      Fault(situation: situation, errno: .interrupted, goesOn: false),
    ]
  }

  @Test(arguments: faults)
  func whateverFailsTheFolderIsAsItWasOrWhole(fault: Fault) throws {
    let points = try ImportTrial.run(fault.situation, "counting") { _, _ in .goOn }
    #expect(points > 20)
    for point in 1...points {
      try ImportTrial.run(fault.situation, "\(fault.testDescription) at \(point)") { number, _ in
        number == point || fault.goesOn && number > point ? .fail(fault.errno) : .goOn
      }
    }
  }

  /// In the middle of a write a few bytes are there, then nothing more happens.
  @Test(arguments: ImportTrial.Situation.allCases)
  func aProgramThatDiesLeavesTheFolderAsItWasOrWhole(situation: ImportTrial.Situation) throws {
    let points = try ImportTrial.run(situation, "counting") { _, _ in .goOn }
    for point in 1...points {
      try ImportTrial.run(situation, "\(situation) dies in \(point)") { number, call in
        if number == point && call == .write { return .atMost(9) }
        return number >= point ? .fail(.broken) : .goOn
      }
    }
  }

  @Test(arguments: [Errno.noSpace, .broken], [false, true])
  func anExportThatFailsLeavesNoFile(errno: Errno, goesOn: Bool) throws {
    try inHouses { houses in
      let script = Script()
      let store = try houses.clinic.store(script.calls())
      var point = 1
      while true {
        let now = point
        script.begin { number, _ in
          number == now || goesOn && number > now ? .fail(errno) : .goOn
        }
        let refusal = problem { () throws(RecordsProblem) in
          try store.export(
            houses.code, checklists: houses.lists(of: houses.clinic), to: houses.file(),
            at: Examples.moment, cost: .least
          ).file.publish()
        }
        let isDone = script.seen.count < now
        let files = houses.clinic.names("..").filter { !$0.hasSuffix(".tmp") }
        // Where nothing works any more, nothing can be taken away either.
        if refusal == nil || refusal?.isNotConfirmed == true && goesOn {
          #expect(files == ["clinic", "rosa.stepwell"])
        } else {
          #expect(files == ["clinic"], "\(now): \(String(describing: refusal))")
        }
        for name in houses.clinic.names("..") where name != "clinic" {
          houses.clinic.remove("../\(name)")
        }
        if isDone { break }
        point += 1
      }
      #expect(point > 20)
    }
  }
}

extension RecordsProblem {
  fileprivate var isNotConfirmed: Bool {
    if case .notConfirmed = self { true } else { false }
  }
}
