import Care

/// What is wrong, as a fact; every problem is an error, and the program starts only without any.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case shape(ShapeProblem)
  case value(ValueProblem)
  case reference(ReferenceProblem)
  case meaning(MeaningProblem)
  case misfit(MisfitProblem)
  case rests(RestsProblem)
}

/// Why a file is not read, or not read further.
package enum FileProblem: Error, Hashable, Sendable {
  /// There is no folder to read at all.
  case noFolder
  case missing
  /// The system does not let it be read, or it is not a plain file.
  case unreadable
  /// A file or folder that no part of the format has a place for.
  case stray
  case tooBig(bytes: Int)
  case notUTF8
  /// A control, bidirectional, zero-width or unassigned character, by its number.
  case unsafeCharacter(UInt32)
  /// What libYAML says about it, in its own words.
  case notYAML(String)
  case forbidden(YAMLFeature)
  case tooDeep(most: Int)
  /// More words, lists and maps than any honest file holds.
  case tooManyParts(most: Int)
}

/// Parts of YAML that no list needs, and that let a small file grow without end or mean two things.
package enum YAMLFeature: String, Hashable, Sendable {
  case anchor, alias, tag, directive
  case mergeKey = "merge key"
  case complexKey = "complex key"
}

/// How the lines of a file do not fit the format.
package enum ShapeProblem: Hashable, Sendable {
  case unknownKey(String, expected: [String])
  case doubledKey(String)
  case missingKey(String)
  /// A file starts with its kind, then `owner`, then `reviewed`.
  case keyOutOfOrder(String, expected: String)
  case expected(Form)
  case emptyList
  case tooMany(Kind, most: Int)

  /// What should have stood there.
  package enum Form: Hashable, Sendable {
    case word, list, map, yesOrNo, day, languageCode, languageMap
    /// Lower-case letters, digits and hyphens.
    case identifier
    /// Letters, digits and hyphens.
    case sourceIdentifier
    case wholeNumber(ClosedRange<Int>)
    /// A temperature in degrees Celsius, with the limits in tenths.
    case temperature(ClosedRange<Int>)
    /// A time of day after midnight.
    case clock
    /// A weight with its unit.
    case weight
    /// A day as a site can order it for everybody.
    case dayOrder
    /// The path of a folder, from the top.
    case folder
    /// Exactly one of these keys.
    case oneKey([String])
  }

  /// What there is too much of.
  package enum Kind: String, Hashable, Sendable {
    case items, options, orders
  }
}

/// A value that has the right shape and is still wrong.
package enum ValueProblem: Hashable, Sendable {
  /// A word that is none of those that may stand here.
  case unknown(Name, String, expected: [String])
  case doubled(String)
  case emptyText
  case textTooLong(most: Int)
  case missingTranslation(Language)
  case unknownPlaceholder(String, expected: [String])
  /// The text says nothing without it.
  case missingPlaceholder(String)
  /// A brace that belongs to no placeholder.
  case strayBrace
  /// The two languages do not have the same things filled in.
  case placeholdersDiffer(Language)
  case limitsCrossed(least: Int, most: Int)
  /// A short name that already has a meaning of its own.
  case reserved(String)
  /// A list at home that is not daily ends on no other day.
  case onlyWhereDaily

  /// What a word should have been the name of.
  package enum Name: String, Hashable, Sendable {
    case kind, level, audience, procedure, tier, source, test, limit, answer, medicine
    case medicineClass = "class of medicines"
    case anaesthesia = "kind of anaesthesia"
    case dateRange = "date range"
    case dateOrder = "date order"
    case seen = "way of having seen a source"
    case order, choice
    case orderKind = "kind of order"
    case orderUse = "use of an order"
    case planPlace = "place in the plan"
    case sheetPart = "part of the sheet"
    case site
    case due = "day at home"
    case meaning
  }
}

/// How files do not fit each other.
package enum ReferenceProblem: Hashable, Sendable {
  case nameDiffersFromFile(String)
  /// Two files in two folders with one name.
  case nameTaken(by: String)
  case unknownChecklist(String)
  case wrongFolder(Stage, expected: Stage)
  case inNoPathway
  case unknownItem(String)
  /// The item comes later in a pathway, so that it has no answer yet.
  case laterItem(Item.Reference)
  /// No pathway has both lists.
  case neverTogether(Item.Reference)
  case impossibleValue(String, of: String)
  case testDoesNotFit(String, kind: String)
  /// A score that patients of this pathway would need and can never get.
  case notInPathway(Pathway.ID)
  /// An order that no line of the sheet shows.
  case notOnSheet(String)
  /// Nobody who adds up the score ever sees this list.
  case wrongAudience(expected: Checklist.Audience)
}

/// What can be read and still does not make sense.
package enum MeaningProblem: Hashable, Sendable {
  case neverTrue
  /// It waits for an answer to an item that itself never shows.
  case unreachable(through: Item.Reference)
  /// Two items of one `conflicts` group can be shown together.
  case bothActive(Item.Reference)
  /// An item of a score that adds nothing to it, so that the score is never complete.
  case withoutPoints
  /// More points than the best answers add up to.
  case outOfReach(most: Int)
  /// The Flesch–Kincaid grade in tenths, rounded up.
  case tooHard(gradeTenths: Int)
  /// It tells a patient or a family to stop, change or take again a medicine, with these words.
  case advice(String)
}

/// What can be read and would do nothing, or reach the wrong person, where it stands.
package enum MisfitProblem: Hashable, Sendable {
  /// A list for somebody who does not go through the lists of its folder.
  case audience(Checklist.Audience, in: Stage)
  /// A pathway that has no list for a stage.
  case noLists(Stage)
  /// A kind of item that has no one to answer it, or whose answer nothing looks at.
  case kind(String, in: Stage)
  /// A topic that has no last item to say back, so that nobody could ever finish it.
  case noTeachBack
  /// An item to say back that is not the last of its topic, or waits for something.
  case teachBackNotLast
  /// A rule in a stage where no answer raises anything.
  case rule(in: Stage)
  /// A rule about eating and drinking in a list that is not asked before the procedure.
  case fasting(in: Stage)
  /// Points that no score adds up.
  case points
  /// A list for the days of paused medicines that does not ask whether they are taken again.
  case restartNotAsked
}

/// How what the program rests on is not there, or not as it must be.
package enum RestsProblem: Hashable, Sendable {
  /// Nothing in this pathway means it, and a gate rests on it.
  case missing(Meaning, in: Pathway.ID)
  /// This pathway has it already.
  case doubled(Meaning, first: String)
  /// It stands in another stage than its own.
  case stage(Meaning, in: Stage)
  /// It stands on an item and is said of lists, or the other way round.
  case bearer(Meaning)
  /// The item is none that can tell it.
  case unfit(Meaning)
  /// Some patients never see it, so that its gate would stay closed for them.
  case notForAll(Meaning)
}
