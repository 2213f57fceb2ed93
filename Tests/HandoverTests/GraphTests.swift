import Care
import FoundationEssentials
import Handover
import Testing

/// One transition as the printed forms hold it.
private struct Arrow: Decodable, Hashable {
  let from: String
  let event: String
  let by: [String]
  let guards: [String]
  let to: String

  /// Worked out from the table anew, so that a form which leaves one out is noticed.
  static let expected = Transition.table.flatMap { row -> [Arrow] in
    let from = row.from?.rawValue ?? "(start)"
    func arrow(_ to: String, _ more: [String] = []) -> Arrow {
      Arrow(
        from: from, event: row.event.rawValue, by: row.by.map(\.rawValue),
        guards: row.guards.map(\.rawValue) + more, to: to)
    }
    return switch row.to {
    case .same: [arrow(from)]
    case .phase(let phase): [arrow(phase.rawValue)]
    case .whereHeld:
      [
        arrow("preparing", ["held-from-preparing"]), arrow("checkingIn", ["held-from-checkingIn"]),
      ]
    }
  }
}

struct GraphTests {
  @Test func jsonHoldsEveryTransition() throws {
    struct Graph: Decodable {
      let phases: [String]
      let transitions: [Arrow]
    }
    let graph = try JSONDecoder().decode(Graph.self, from: Data(graph(.json).utf8))
    #expect(graph.phases == Phase.allCases.map(\.rawValue))
    #expect(graph.transitions == Arrow.expected)
  }

  @Test func jsonBeginsSo() {
    let beginning = """
      {
        "phases": ["preparing", "checkingIn", "onHold", "ready", "inProcedure", "recovering", "goingHome", "atHome", "admitted", "closed", "cancelled"],
        "transitions": [
          {
            "from": "(start)",
            "event": "enrolled",
            "by": ["staff"],
            "guards": ["two-identifiers", "orders-drafted"],
            "to": "preparing"
          },
          {

      """
    #expect(graph(.json).hasPrefix(beginning))
  }

  @Test func scxmlIsWellFormedAndHoldsEveryTransition() throws {
    let chart = try XML(graph(.scxml))
    #expect(chart.name == "scxml")
    #expect(chart.attributes["initial"] == "start")
    let states = chart.children.map { "\($0.name) \($0.attributes["id"] ?? "")" }
    let phases = Phase.allCases.map { "state \($0.rawValue)" }
    #expect(states == ["state start"] + phases)
    for state in chart.children {
      let from = state.attributes["id"] == "start" ? "(start)" : state.attributes["id"]
      let expected = Arrow.expected.filter { $0.from == from }.map(attributes)
      #expect(state.children.map(\.attributes) == expected)
    }
  }

  private func attributes(_ arrow: Arrow) -> [String: String] {
    let roles = arrow.by.map { "'\($0)'" }.joined(separator: ", ")
    let conditions = ["by(\(roles))"] + arrow.guards.map { "met('\($0)')" }
    return [
      "event": arrow.event, "cond": conditions.joined(separator: " && "), "target": arrow.to,
    ]
  }

  @Test func mermaidIsThePictureInTheReadme() {
    #expect(graph(.mermaid) == Self.picture)
  }

  @Test func dotHasTheSameRoads() {
    let roads = graph(.dot).split(separator: "\n").filter { $0.contains(" -> ") }.map { line in
      line.split(separator: "\"")[1].split(separator: "\\n").joined(separator: ", ")
    }
    let picture = Self.picture.split(separator: "\n").filter {
      $0.contains(": ") && $0.contains("-->")
    }
    #expect(roads == picture.map { String($0.split(separator: ": ")[1]) })
    #expect(graph(.dot).hasPrefix("digraph journey {\n"))
    #expect(graph(.dot).hasSuffix("\n}"))
    #expect(graph(.dot).contains("\n  ready -> inProcedure [label=\"started by staff\"];\n"))
  }

  private static let picture = """
    stateDiagram-v2
      %% Before the end, too: answered, noted, flagged, settled, ordered, decided, taught, corrected.
      [*] --> preparing: enrolled by staff
      preparing --> checkingIn: arrived by patient or staff
      preparing --> onHold: held by rule or staff
      checkingIn --> onHold: held by rule or staff
      ready --> onHold: held by rule or staff
      onHold --> preparing: released by staff, postponed by staff
      onHold --> checkingIn: released by staff
      checkingIn --> ready: verified by staff
      ready --> inProcedure: started by staff
      ready --> checkingIn: answered by patient or caregiver or staff, ordered by staff, decided by staff, corrected by staff
      inProcedure --> recovering: ended by staff
      recovering --> goingHome: recovered by staff
      admitted --> goingHome: recovered by staff
      recovering --> admitted: admitted by staff
      goingHome --> admitted: admitted by staff
      atHome --> admitted: admitted by staff
      closed --> admitted: admitted by staff
      goingHome --> atHome: discharged by staff
      atHome --> closed: closed by staff or caregiver
      checkingIn --> preparing: postponed by staff
      ready --> preparing: postponed by staff
      preparing --> cancelled: cancelled by staff
      checkingIn --> cancelled: cancelled by staff
      onHold --> cancelled: cancelled by staff
      ready --> cancelled: cancelled by staff
      inProcedure --> cancelled: cancelled by staff
      recovering --> cancelled: cancelled by staff
      goingHome --> cancelled: cancelled by staff
      atHome --> cancelled: cancelled by staff
      admitted --> cancelled: cancelled by staff
      closed --> [*]
      cancelled --> [*]
    """
}

struct ReadmeTests {
  /// The picture in the README is the one that the table prints.
  @Test func showsTheGraph() throws {
    let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let readme = try String(contentsOfFile: "\(top)/README.md", encoding: .utf8)
    #expect(readme.contains("```mermaid\n" + graph(.mermaid)))
  }
}
