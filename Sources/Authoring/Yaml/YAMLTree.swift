/// A file's content as words, lists and maps with their places, before anything is known of its meaning.
struct YAMLTree {
  let place: Place
  let content: Content

  enum Content {
    /// Every scalar is its text: `yes` and `8` are no more than words here.
    case word(String)
    case list([YAMLTree])
    /// In the order of the file, every key once.
    case map([Entry])
  }

  struct Entry {
    let key: String
    let keyPlace: Place
    let value: YAMLTree
  }

  var word: String? {
    if case .word(let word) = content { word } else { nil }
  }

  var list: [YAMLTree]? {
    if case .list(let list) = content { list } else { nil }
  }

  var map: [Entry]? {
    if case .map(let map) = content { map } else { nil }
  }

  /// The value of a key, for a look ahead.
  subscript(key: String) -> YAMLTree? {
    map?.first { $0.key == key }?.value
  }
}
