import Care

/// What the smaller files say that the others are held against; nil where such a file could not be
/// read, so that its mistake is not reported again at every word that needs it.
struct Known {
  var languages: [Language]?
  var sources: Set<Source.ID>?
  var procedures: [Pathway.ID]?
  var orders: OrderItems?
  var sites: Set<SiteForm.ID>?
  /// Whether these are lists that went home, which may lack what was not yet asked of lists.
  var isAtHome = false

  /// The same for a file that came with the program: it has its own languages, and its sources are not in
  /// an older `sources.yaml`.
  var forShipped: Known {
    var known = self
    known.languages = languages?.filter(Self.shippedLanguages.contains)
    known.sources = nil
    return known
  }

  /// The languages that the shipped lists are written in: a clinic that offers fewer keeps the texts.
  static let shippedLanguages: [Language] = [.english, .spanish]
}
