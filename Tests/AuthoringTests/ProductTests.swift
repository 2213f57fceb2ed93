import Authoring
import Care
import Testing

/// How the shipped list describes what holds two medicines.
struct ProductTests {
  private static let formulary = readFormulary(in: ShippedTests.folder).formulary

  @Test(arguments: [
    ("Norco", "hydrocodone with acetaminophen", "hidrocodona con acetaminofén"),
    ("Vicodin", "hydrocodone with acetaminophen", "hidrocodona con acetaminofén"),
    ("Percocet", "oxycodone with acetaminophen", "oxicodona con acetaminofén"),
    ("Tylenol #3", "codeine with acetaminophen", "codeína con acetaminofén"),
    ("co-codamol", "codeine with acetaminophen", "codeína con acetaminofén"),
    (
      "Tylenol PM", "acetaminophen with diphenhydramine", "acetaminofén con difenhidramina"
    ),
    (
      "NyQuil", "acetaminophen with cold medicine", "acetaminofén con medicamento para la gripe"
    ),
    ("Percodan", "aspirin with oxycodone", "aspirina con oxicodona"),
    (
      "Excedrin", "aspirin with acetaminophen and caffeine",
      "aspirina con acetaminofén y cafeína"
    ),
    ("Suboxone", "buprenorphine with naloxone", "buprenorfina con naloxona"),
    ("Invokamet", "canagliflozin + metformin", "canagliflozina + metformina"),
  ])
  func saysBoth(brand: String, english: String, spanish: String) throws {
    let formulary = try #require(Self.formulary)
    let generic = try #require(formulary.exact(brand)?.generic)
    #expect(formulary.shown(generic, in: .english) == english)
    #expect(formulary.shown(generic, in: .spanish) == spanish)
  }

  /// Whatever is put together of two with acetaminophen says so in both languages.
  @Test func opioidsWithAcetaminophenSayIt() throws {
    let formulary = try #require(Self.formulary)
    for medicine in formulary.medicines where medicine.classID == "opioid-acetaminophen" {
      let whole = medicine.generic ?? medicine.name
      #expect(formulary.exact(whole)?.classID == medicine.classID, "\(medicine.name)")
      #expect(formulary.shown(whole, in: .english).contains("acetaminophen"), "\(whole)")
      #expect(formulary.shown(whole, in: .spanish).contains("acetaminofén"), "\(whole)")
    }
  }

  @Test(arguments: [
    ("aspirin", "aspirina"), ("aspirin (acetylsalicylic acid, ASA)", "aspirina"),
    ("warfarin", "warfarina"), ("heparin", "heparina"), ("insulin", "insulina"),
    ("Coumadin", "Coumadin"), ("aspir", "aspir"), ("Grandma's tea", "Grandma's tea"),
  ])
  func isCalledByItsSpanishName(name: String, spanish: String) throws {
    #expect(try #require(Self.formulary).shown(name, in: .spanish) == spanish)
    #expect(try #require(Self.formulary).shown(name, in: .english) == name)
  }
}
