import Care

/// A state chart: whoever runs it says by `by()` who acts and by `met()` which guards are met.
func scxml(_ arrows: [Arrow]) -> String {
  let begin = arrows.filter { $0.from == Arrow.start }.map(line).joined(separator: "\n")
  let states = Phase.allCases.map { phase in
    let own = arrows.filter { $0.from == phase.rawValue }
    return state(phase.rawValue, own)
  }
  return """
    <?xml version="1.0" encoding="UTF-8"?>
    <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" initial="start">
      <state id="start">
    \(begin)
      </state>
    \(states.joined(separator: "\n"))
    </scxml>
    """
}

private func state(_ id: String, _ arrows: [Arrow]) -> String {
  "  <state id=\"\(id)\">\n\(arrows.map(line).joined(separator: "\n"))\n  </state>"
}

private func line(_ arrow: Arrow) -> String {
  let roles = arrow.by.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  let guards = arrow.guards.map { "met('\($0)')" }
  let condition = (["by(\(roles))"] + guards).joined(separator: " && ")
  return "    <transition event=\"\(arrow.event.rawValue)\" cond=\"\(attribute(condition))\""
    + " target=\"\(arrow.to)\"/>"
}

/// Text between double quotes in XML.
private func attribute(_ text: String) -> String {
  text.map { character in
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(character)
    }
  }.joined()
}
