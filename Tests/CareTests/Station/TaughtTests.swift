import Care
import Shipped
import Testing

struct TaughtTests {
  private func journey(_ topic: Checklist.ID, _ rounds: [Teaching]) -> SampleJourney {
    var journey = SampleJourney.standing(in: .recovering)
    for round in rounds { journey.take(.taught(topic: topic, round)) }
    return journey
  }

  private static let byPatient = Teaching(saidBack: true, by: [.patient])
  private static let byCaregiver = Teaching(saidBack: true, by: [.caregiver])
  private static let byBoth = Teaching(saidBack: true, by: [.patient, .caregiver])
  private static let notByPatient = Teaching(saidBack: false, by: [.patient])
  private static let byNobody = Teaching(saidBack: true, by: [])
  private static let exception = Teaching(saidBack: false, by: [], exception: "no interpreter")
  private static let blank = Teaching(saidBack: false, by: [], exception: " \n")

  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let rounds: [Teaching]
    /// For any topic, and for the warning signs.
    let isTaught: (Bool, Bool)

    init(_ what: String, _ rounds: [Teaching], _ topic: Bool, _ warning: Bool) {
      self.what = what
      self.rounds = rounds
      isTaught = (topic, warning)
    }

    var testDescription: String { what }
  }

  @Test(arguments: [
    Case("nothing yet", [], false, false),
    Case("not said back", [notByPatient], false, false),
    Case("one of them", [byPatient], true, false),
    Case("the other", [byCaregiver], true, false),
    Case("both at once", [byBoth], true, true),
    Case("one after the other", [byCaregiver, byPatient], true, true),
    Case("one twice", [byPatient, byPatient], true, false),
    Case("nobody", [byNobody], false, false),
    Case("on the second try", [notByPatient, byPatient], true, false),
    Case("forgotten since", [byPatient, notByPatient], false, false),
    Case("forgotten by one of both", [byBoth, notByPatient], true, false),
    Case("an exception", [exception], true, true),
    Case("an exception after a failure", [notByPatient, exception], true, true),
    Case("taught after an exception, in vain", [exception, notByPatient], false, false),
    Case("a blank exception", [blank], false, false),
    Case("a blank exception after all was said", [byBoth, blank], true, true),
  ])
  func whenATopicIsDone(_ example: Case) {
    let lists = Sample.checklists
    #expect(
      lists.isTaught("wound", in: journey("wound", example.rounds).standing)
        == example.isTaught.0)
    let warning = journey("warning-home", example.rounds).standing
    #expect(lists.isTaught("warning-home", in: warning) == example.isTaught.1)
    #expect(!lists.isTaught("wound", in: warning))
  }

  @Test("What was taught of other orders is taught again, and only that")
  func taughtOfOtherOrders() {
    let brace = Sample.list(
      "brace", for: .patient,
      [Sample.item("wear", .tell, when: .answered(.order("brace"), [.yes]))])
    let wound = Sample.list("wound", for: .patient, [Sample.item("look", .tell)])
    let lists = Sample.checklists([.discharge: [brace, wound]])
    var journey = SampleJourney.standing(in: .goingHome)
    journey.take(.ordered(Sample.wholeOrders))
    for topic in ["brace", "wound"] as [Checklist.ID] {
      journey.take(.taught(topic: topic, Self.byPatient))
    }
    func topics() -> [Topic] { ["brace", "wound"].map { lists.topic($0, in: journey.standing) } }
    #expect(topics() == [.saidBack, .saidBack])
    var orders = Sample.wholeOrders
    orders.afterCare[.brace] = orders.afterCare[.brace] == .no ? .yes : .no
    journey.take(.ordered(orders))
    #expect(topics() == [.again, .saidBack])
    journey.take(.admitted(reason: "pain"))
    #expect(topics() == [.again, .again])
  }

  @Test func whoIsNextForTheWarningSigns() {
    let standing = journey("warning-home", [Self.byCaregiver]).standing
    #expect(Sample.checklists.topic("warning-home", in: standing) == .waitsFor(.patient))
    let not = journey("warning-home", [Self.notByPatient]).standing
    #expect(Sample.checklists.topic("warning-home", in: not) == .again)
  }
}
