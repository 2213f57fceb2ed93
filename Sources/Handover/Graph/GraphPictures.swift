import Care

/// What a picture shows of several arrows between the same two phases.
private struct Road: Hashable {
  let from: String
  let to: String
  let label: String

  /// In the order of the table; an arrow that stays in its phase is no road.
  static func roads(_ arrows: [Arrow]) -> [Road] {
    var ends: [[String]] = []
    for arrow in arrows where !arrow.staysInPhase && !ends.contains([arrow.from, arrow.to]) {
      ends.append([arrow.from, arrow.to])
    }
    return ends.map { end in
      let labels = arrows.filter { [$0.from, $0.to] == end }.map { arrow in
        "\(arrow.event.rawValue) by \(arrow.by.map(\.rawValue).joined(separator: " or "))"
      }
      return Road(from: end[0], to: end[1], label: labels.joined(separator: ", "))
    }
  }
}

/// What can happen in every phase that is not final without leaving it everywhere.
private var everywhere: String {
  Event.Name.allCases.filter { event in
    Phase.allCases.allSatisfy { $0.isFinal || Transition.row(from: $0, on: event) != nil }
  }.filter { $0 != .cancelled }.map(\.rawValue).joined(separator: ", ")
}

func mermaid(_ arrows: [Arrow]) -> String {
  let roads = Road.roads(arrows).map { road in
    "  \(road.from == Arrow.start ? "[*]" : road.from) --> \(road.to): \(road.label)"
  }
  let ends = Phase.allCases.filter(\.isFinal).map { "  \($0.rawValue) --> [*]" }
  return (["stateDiagram-v2", "  %% Before the end, too: \(everywhere)."] + roads + ends)
    .joined(separator: "\n")
}

func dot(_ arrows: [Arrow]) -> String {
  let phases = Phase.allCases.map { phase in
    "  \(phase.rawValue) [peripheries=\(phase.isFinal ? 2 : 1)];"
  }
  let roads = Road.roads(arrows).map { road in
    let from = road.from == Arrow.start ? "start" : road.from
    let label = road.label.split(separator: ", ").joined(separator: "\\n")
    return "  \(from) -> \(road.to) [label=\"\(label)\"];"
  }
  let lines =
    [
      "digraph journey {", "  // Before the end, too: \(everywhere).", "  rankdir=LR;",
      "  node [shape=box, style=rounded];", "  start [shape=point];",
    ] + phases + roads + ["}"]
  return lines.joined(separator: "\n")
}
