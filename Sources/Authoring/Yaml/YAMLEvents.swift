import CYaml

/// Such as `0.2.5`.
package var yamlVersion: String { String(cString: yaml_get_version_string()) }

/// What libYAML finds in a text, one thing after the other.
///
/// Nothing is composed: an alias is never followed and no key hashed, so that a hostile file costs no
/// more than its bytes.
final class YAMLEvents {
  struct Found {
    let event: Event
    let place: Place
    var hasAnchor = false
    var hasTag = false
  }

  enum Event {
    case documentStart(hasDirective: Bool)
    case scalar(String)
    case alias
    case listStart
    case mapStart
    /// Of the innermost list, map or document.
    case end
    /// No more of the text.
    case over
    /// It is not YAML, in libYAML's own words; nothing comes after it.
    case broken(String)
  }

  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  /// The parser reads from here and keeps no copy.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ text: String) {
    bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    bytes.deallocate()
  }

  func next() -> Found {
    guard isReady else { return Found(event: .broken("not readable as YAML"), place: .start) }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return broken }
    defer { yaml_event_delete(&event) }
    let place = Place(event.start_mark)
    switch event.type {
    case YAML_STREAM_START_EVENT: return next()
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirective =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return Found(event: .documentStart(hasDirective: hasDirective), place: place)
    case YAML_ALIAS_EVENT: return Found(event: .alias, place: place)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return Found(
        event: .scalar(String(decoding: text, as: UTF8.self)), place: place,
        hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return Found(
        event: .listStart, place: place, hasAnchor: list.anchor != nil, hasTag: list.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      return Found(
        event: .mapStart, place: place, hasAnchor: map.anchor != nil, hasTag: map.tag != nil)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT:
      return Found(event: .end, place: place)
    default: return Found(event: .over, place: place)
    }
  }

  private var broken: Found {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "not readable as YAML"
    // Bytes that are no text, or no memory left, have no place in the text.
    let hasPlace =
      [YAML_SCANNER_ERROR, YAML_PARSER_ERROR].contains(parser.pointee.error)
    return Found(
      event: .broken(words), place: hasPlace ? Place(parser.pointee.problem_mark) : .start)
  }
}

extension Place {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
