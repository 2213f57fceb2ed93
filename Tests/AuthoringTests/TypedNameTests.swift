import Authoring
import Care
import Testing

/// The shipped list of medicines, asked by what people type at a kiosk.
struct TypedNameTests {
  private static let formulary = readFormulary(in: ShippedTests.folder).formulary

  /// Name and strength run together, or with marks between them: what is taken, and what stands beside.
  private static let glued: [(String, String, String?)] = [
    ("eliquis5mg", "Eliquis", "5mg"), ("ELIQUIS5MG", "Eliquis", "5MG"),
    ("warfarin5mg", "warfarin", "5mg"), ("plavix75mg", "Plavix", "75mg"),
    ("xarelto20mg", "Xarelto", "20mg"), ("lovenox40mg", "Lovenox", "40mg"),
    ("clopidogrel75mg", "clopidogrel", "75mg"), ("eliquis 5mg bid", "Eliquis", "5mg bid"),
    ("eliquis5mgbid", "Eliquis", "5mgbid"), ("eliquis5mg2x", "Eliquis", "5mg2x"),
    ("5mg eliquis", "Eliquis", "5mg"), ("5mgeliquis", "Eliquis", "5mg"),
    ("Eliquis®", "Eliquis", nil), ("Eliquis™ 5", "Eliquis", "5"),
    ("eliquis,5 mg", "Eliquis", "5 mg"),
    ("eliquis-5mg", "Eliquis", "5mg"), ("eliquis/5mg", "Eliquis", "5mg"),
    ("eliquis_2.5mg", "Eliquis", "2.5mg"), ("eliquis2.5", "Eliquis", "2.5"),
    ("warfarin(5mg)", "warfarin", "5mg"), ("xarelto-20", "Xarelto", "20"),
    ("warfarina5", "warfarin", "5"), ("warfarina5mg", "warfarin", "5mg"),
    ("warfarin 5", "warfarin", "5"), ("warfarin5mg/day", "warfarin", "5mg/day"),
    ("warfarin 5 mg once a day", "warfarin", "5 mg once a day"),
    ("warfarin 5mg every day", "warfarin", "5mg every day"),
    ("warfarina 5 mg al día", "warfarin", "5 mg al día"),
    ("warfarina 5mg una vez al día", "warfarin", "5mg una vez al día"),
    ("eliquis 5 mg cada 12 horas", "Eliquis", "5 mg cada 12 horas"),
    ("eliquis 5mg 2 times a day", "Eliquis", "5mg 2 times a day"),
    ("metformin1000", "metformin", "1000"),
    ("metoprolol tartrate 25mg", "metoprolol", "tartrate 25mg"),
    ("vitamin e400", "vitamin E", "400"),
    ("aspirin81", "aspirin (acetylsalicylic acid, ASA)", "81"),
    ("lovenox 40mg/0.4ml", "Lovenox", "40mg/0.4ml"), ("  plavix  75 ", "Plavix", "75"),
  ]

  @Test(arguments: glued)
  func aStrengthRunTogetherWithANameIsReadApart(
    typed: String, name: String, beside: String?
  ) throws {
    let formulary = try #require(Self.formulary)
    let found = try #require(formulary.labelled(typed))
    #expect(found.name == name)
    #expect(formulary.besides(found, in: typed) == beside)
  }

  /// A name that is typed rightly is the medicine of that name, and no class in its place.
  private static let exact: [(String, String)] = [
    ("lisinopril", "lisinopril"), ("LISINOPRIL", "lisinopril"), ("lisinopril 10mg", "lisinopril"),
    ("furosemide", "furosemide"), ("furosemida", "furosemide"), ("Lasix", "Lasix"),
    ("hydrochlorothiazide", "hydrochlorothiazide"), ("losartan", "losartan"),
    ("losartán", "losartan"), ("losartán 50 mg", "losartan"), ("metoprolol", "metoprolol"),
    ("atenolol", "atenolol"), ("vitamin D", "vitamin D"), ("vitamina D", "vitamin D"),
    ("calcium", "calcium"), ("calcium 600mg", "calcium"), ("vitamin E", "vitamin E"),
    ("insulin", "insulin"), ("insulina", "insulin"), ("insulin glargine", "insulin glargine"),
    ("aspirin", "aspirin (acetylsalicylic acid, ASA)"), ("heparin", "heparin (unfractionated)"),
    ("glyburide", "glyburide / glibenclamide"), ("levetiracetam", "levetiracetam"),
    ("Keppra", "Keppra"), ("lenalidomide", "lenalidomide"), ("thalidomide", "thalidomide"),
    ("rasagiline", "rasagiline"), ("estradiol", "estradiol"), ("Nolotil", "Nolotil"),
    ("Flanax", "Flanax"), ("water pill", "water pill (diuretic)"),
    ("fish oil", "fish oil / omega-3"),
    ("prednisone", "prednisone"), ("prednisolone", "prednisolone"), ("celebrex", "Celebrex"),
  ]

  @Test(arguments: exact)
  func anExactNameIsTaken(typed: String, name: String) throws {
    #expect(try #require(Self.formulary).labelled(typed)?.name == name)
  }

  /// What is only another spelling is asked about, and nothing else is offered beside it.
  private static let asked: [(String, [String])] = [
    ("asprin", ["aspirin (acetylsalicylic acid, ASA)"]), ("HCTZ", ["hydrochlorothiazide"]),
    ("hctz 25", ["hydrochlorothiazide"]), ("lisinipril", ["lisinopril"]),
    ("vitamin d3", ["vitamin D"]), ("warfrin5mg", ["warfarin"]), ("elequis5mg", ["Eliquis"]),
    ("metropolol", ["metoprolol"]), ("coumadine", ["Coumadin"]), ("insulin pump", ["insulin"]),
    ("AAS 100", ["aspirin (acetylsalicylic acid, ASA)"]),
    ("aas", ["aspirin (acetylsalicylic acid, ASA)"]),
  ]

  @Test(arguments: asked)
  func aMisspellingIsAskedAboutAlone(typed: String, names: [String]) throws {
    let formulary = try #require(Self.formulary)
    #expect(formulary.labelled(typed) == nil)
    #expect(formulary.candidates(for: typed).map(\.name) == names)
  }

  /// A form or a time glued to a name is asked about, and no other medicine is offered.
  @Test(arguments: [
    ("eliquisbid", "Eliquis"), ("eliquistablets", "Eliquis"), ("eliquistabletsbid", "Eliquis"),
    ("warfarintabs", "warfarin"), ("warfarinatabletas", "warfarin"), ("xareltoxr", "Xarelto"),
    ("XareltoXR20mg", "Xarelto"), ("plavixdaily", "Plavix"), ("metoprololer", "metoprolol"),
    ("coumadintabs 5 mg", "Coumadin"), ("sintromdiario", "Sintrom"),
  ])
  func aFormRunTogetherWithANameIsOffered(typed: String, name: String) throws {
    let formulary = try #require(Self.formulary)
    #expect(formulary.labelled(typed) == nil)
    #expect(formulary.candidates(for: typed).map(\.name) == [name])
  }

  @Test func whateverIsGluedToANameItIsStillOffered() throws {
    let formulary = try #require(Self.formulary)
    for medicine in formulary.medicines where medicine.name.allSatisfy(\.isLetter) {
      guard medicine.name.count > 3 else { continue }
      for ending in ["bid", "tablets", "xr", "pastillas", "er", "capsdaily"] {
        let typed = medicine.name + ending
        let taken = formulary.labelled(typed)
        #expect(taken == nil || taken == medicine, "\(typed)")
        #expect(formulary.candidates(for: typed).first == medicine, "\(typed)")
      }
    }
  }

  /// A real name that another one begins is not read as that one with a form behind it.
  @Test func noNameIsSplit() throws {
    let formulary = try #require(Self.formulary)
    for medicine in formulary.medicines {
      for name in [medicine.name] + medicine.localNames.values {
        #expect(formulary.candidates(for: name).contains(medicine), "\(name)")
        #expect(formulary.labelled(name) == medicine, "\(name)")
      }
      for name in medicine.also {
        let taken = formulary.labelled(name)
        #expect(taken == nil || taken == medicine || formulary.exact(name) == taken, "\(name)")
      }
    }
    #expect(formulary.candidates(for: "Bayer").map(\.name).first == "Bayer")
  }

  /// What stands on boxes in Spain and Latin America.
  @Test(arguments: [
    ("adiro 100", "Adiro"), ("cardioaspirina", "Cardioaspirina"), ("Tromalyt 150 mg", "Tromalyt"),
    ("bayaspirina", "Bayaspirina"), ("Asawin 100", "Asawin"), ("ecotrin 81", "Ecotrin"),
    ("Sintrom 4 mg", "Sintrom"), ("aldocumar 3 mg", "Aldocumar"), ("Neo-Sintrom", "Neo-Sintrom"),
    ("coumadin", "Coumadin"), ("Disgren", "Disgren"), ("DuoPlavin 75/100", "DuoPlavin"),
    ("acenocumarol", "acenocoumarol"),
  ])
  func bloodThinnersAsTheyAreCalledElsewhere(typed: String, name: String) throws {
    #expect(try #require(Self.formulary).labelled(typed)?.name == name)
  }

  /// Other medicines and other vitamins: a wrong offer is worse than none.
  @Test(arguments: [
    "vitamin b", "vitamin b12", "vitamin c", "vitamin k", "vitamin k2", "omega 6", "fosinopril",
    "amlodipine", "atorvastatin", "clonidine", "hydralazine", "B12", "coq10", "zinc",
    "tamsulosin", "eye drops",
  ])
  func nothingElseIsOffered(typed: String) throws {
    let formulary = try #require(Self.formulary)
    #expect(formulary.labelled(typed) == nil)
    #expect(formulary.candidates(for: typed).map(\.name) == [])
  }

  /// No name stands for a whole class, which would take the place of what was typed.
  @Test func noEntryIsAClass() throws {
    let names = try #require(Self.formulary).medicines.map(\.name)
    #expect(names.filter { $0.contains("(any)") } == [])
  }
}
