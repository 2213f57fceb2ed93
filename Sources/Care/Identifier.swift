/// The short name of one kind of thing, as written in a checklist file or a record: never a bare string.
package struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(stringLiteral text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (one: Identifier, other: Identifier) -> Bool {
    one.text < other.text
  }
}
