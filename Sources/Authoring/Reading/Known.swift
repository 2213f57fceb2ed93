import Care

/// What the smaller files say that the others are held against; nil where such a file could not be
/// read, so that its mistake is not reported again at every word that needs it.
struct Known {
  var languages: [Language]?
  var sources: Set<Source.ID>?
  var procedures: [Pathway.ID]?

  /// The languages that the shipped lists are written in: a clinic that offers fewer keeps the texts.
  static let shippedLanguages: [Language] = [.english, .spanish]
}
