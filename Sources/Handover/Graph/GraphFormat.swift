import Care

/// The forms in which `stepwell graph` prints the phase table.
package enum GraphFormat: String, CaseIterable, Sendable {
  /// A picture for a page of Markdown.
  case mermaid
  /// A picture for Graphviz.
  case dot
  /// Every transition, for other programs.
  case json
  /// Every transition, for programs that run state charts.
  case scxml
}

/// The phase table as text, without a line break at its end.
///
/// The pictures leave out what keeps a journey in its phase; `json` and `scxml` hold everything.
package func graph(_ format: GraphFormat) -> String {
  switch format {
  case .mermaid: mermaid(Arrow.table)
  case .dot: dot(Arrow.table)
  case .json: json(Arrow.table)
  case .scxml: scxml(Arrow.table)
  }
}
