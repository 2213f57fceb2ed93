import Care
import Rehearsal
import Testing

@testable import Flow

/// The language that a home speaks.
@Suite struct HomeLanguageTests {
  /// A home whose patient reads Spanish, in a clinic that speaks English first.
  private func home(language: Language? = nil, patient: Language? = .spanish) throws -> Desk {
    var desk = try Desk.home(4)
    let code = try #require(Sample.code)
    let enrolled = try #require(desk.disk[code]?.events.first)
    guard case .enrolled(let known, let procedure, let orders) = enrolled.what else {
      return desk
    }
    let identity = Identity(name: known.name, born: known.born, language: patient)
    desk.disk[code]?.events[0] = Event(
      at: enrolled.at, by: enrolled.by, what: .enrolled(identity, procedure: procedure, orders))
    desk.state = State(setting: desk.state.setting, now: desk.state.now, language: language)
    desk.hear(.begin)
    return desk
  }

  private func kept(_ desk: Desk) -> [Language] {
    desk.effects.compactMap { if case .keepLanguage(let language) = $0 { language } else { nil } }
  }

  @Test func isThePatientsUntilAnotherIsChosen() throws {
    #expect(try home().state.language == .spanish)
    #expect(try home(patient: nil).state.language == .english)
    #expect(try home(patient: Language(code: "xx")).state.language == .english)
    #expect(try home(language: .english).state.language == .english)
    #expect(try kept(home()) == [])
  }

  @Test func isKeptWheneverItIsChosen() throws {
    var desk = try home()
    desk.act(.switchLanguage)
    #expect(desk.state.language == .english)
    #expect(kept(desk) == [.english])
    // What another program saved meanwhile changes nothing in it.
    desk.hear(.begin)
    #expect(desk.state.language == .english)
    desk.act(.switchLanguage)
    #expect(kept(desk) == [.english, .spanish])
  }

  @Test func whereNoRecordCanBeReadItIsKeptToo() throws {
    var desk = try home()
    let disk = desk.disk
    desk.state = State(setting: desk.state.setting, now: desk.state.now)
    desk.disk = [:]
    desk.hear(.begin)
    desk.pick(.language(.english))
    #expect(kept(desk) == [.english])
    desk.disk = disk
    desk.hear(.begin)
    #expect(desk.state.language == .english)
  }

  @Test func nothingIsKeptInTheClinic() throws {
    var desk = try Desk.walking()
    desk.act(.switchLanguage)
    #expect(kept(desk) == [])
  }
}
