import Care

func json(_ arrows: [Arrow]) -> String {
  let graph: JSON = [
    "phases": .list(Phase.allCases.map { .text($0.rawValue) }),
    "transitions": .list(
      arrows.map { arrow in
        [
          "from": .text(arrow.from),
          "event": .text(arrow.event.rawValue),
          "by": .list(arrow.by.map { .text($0.rawValue) }),
          "guards": .list(arrow.guards.map { .text($0) }),
          "to": .text(arrow.to),
        ]
      }),
  ]
  return graph.printed()
}
