import Care
import Glibc
import Testing

@testable import Records

/// A journey that goes home.
@Suite struct HomeTests {
  @Test func anEmptyFolderBecomesAHome() throws {
    try inHouses { houses in
      let taken = try houses.send(from: houses.clinic, to: houses.home)
      #expect(
        taken
          == Taken(
            code: houses.code, isHomeSetUp: true, newEvents: 2, newFlags: 0, lists: .replaced))
      let store = try houses.home.store()
      #expect(try store.home()?.code == houses.code)
      #expect(try houses.home.text("home") == "\(houses.code)\n")
      #expect(try store.load(houses.code) == houses.clinic.store().load(houses.code))
      let lists = try #require(Home.checklists(inDataFolder: houses.home.path))
      let folder = Scratch(path: lists)
      for (name, text) in Houses.lists { #expect(try folder.text(name) == text) }
      #expect(folder.names(".") == ["clinic.yaml", "home"])
      #expect(try store.verify(houses.code) == [])
      #expect(try houses.clinic.store().home() == nil)
      #expect(Home.checklists(inDataFolder: houses.clinic.path) == nil)
    }
  }

  @Test func everythingIsForTheOwnerAlone() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      for name in try houses.home.files().keys {
        #expect(houses.home.mode(name) == 0o600, "\(name)")
      }
      #expect(houses.home.mode("checklists") == 0o700)
      let exported = try houses.clinic.store().export(
        houses.code, checklists: houses.lists(of: houses.clinic), to: houses.file(),
        at: Examples.moment, cost: .least)
      try exported.file.publish()
      let words = exported.passphrase
      #expect(houses.clinic.mode("../rosa.stepwell") == 0o600)
      #expect(words.shown.split(separator: " ").count == 4)
    }
  }

  @Test func newerListsTakeThePlaceOfTheOld() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let old = try houses.pack(houses.clinic, at: Examples.moment.after(5))
      try houses.clinic.write("name: South\n".utf8, to: "lists/clinic.yaml")
      let taken = try houses.send(
        from: houses.clinic, to: houses.home, at: Examples.moment.after(10))
      #expect(taken.lists == .replaced && taken.newEvents == 0 && !taken.isNothingNew)
      let folder = try #require(Home.checklists(inDataFolder: houses.home.path))
      #expect(try Scratch(path: folder).text("clinic.yaml") == "name: South\n")
      #expect(houses.home.names("checklists").count == 2)
      // A file from before must not bring the old ones back.
      let again = try houses.home.store().take(
        old, at: Examples.moment.after(20), rules: .anything)
      #expect(again.isNothingNew)
      #expect(Home.checklists(inDataFolder: houses.home.path) == folder)
    }
  }

  /// The clinic's clock was a year ahead when the first file was made.
  @Test func aClockThatWasAheadKeepsNoListsOut() throws {
    try inHouses { houses in
      let ahead = try houses.pack(houses.clinic, at: Examples.moment.after(31_536_000))
      _ = try houses.home.store().take(ahead, at: Examples.moment, rules: .anything)
      try houses.clinic.write("name: South\n".utf8, to: "lists/clinic.yaml")
      let taken = try houses.send(
        from: houses.clinic, to: houses.home, at: Examples.moment.after(86_400))
      #expect(taken.lists == .replaced)
    }
  }

  @Test func aRecordThatCouldNotBeReadAgainMakesNoHome() throws {
    try inHouses { houses in
      let long = String(repeating: "a", count: 1 << 20)
      let journey = KeptJourney(empty: houses.code)
        .adding((0..<17).map { Examples.note("\($0)\(long)") }, writer: "w", rev: 1)
      let bundle = Bundle(
        made: Examples.moment, journey: journey, lists: try houses.pack(houses.clinic).lists)
      let store = try houses.home.store()
      #expect(
        problem { () throws(RecordsProblem) in
          try store.take(bundle, at: Examples.moment, rules: .anything)
        } == .bundle(.tooLarge))
      #expect(houses.home.names("journeys") == [] && houses.home.names("checklists") == [])
    }
  }

  @Test func listsThatSomebodyTookAwayComeBack() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      houses.home.remove("checklists/in-use.json")
      #expect(Home.checklists(inDataFolder: houses.home.path) == nil)
      let taken = try houses.home.store().take(
        houses.pack(houses.clinic), at: Examples.moment, rules: .anything)
      #expect(taken.lists == .replaced && !taken.isHomeSetUp && taken.newEvents == 0)
      #expect(Home.checklists(inDataFolder: houses.home.path) != nil)
    }
  }

  /// Also the same ones, and also from an older file: any are better than none.
  @Test func listsThatCannotBeReadAreBroughtAgain() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let folder = try #require(Home.checklists(inDataFolder: houses.home.path))
      let name = String(folder.dropFirst(houses.home.path.count + 1)) + "/clinic.yaml"
      try houses.home.write("{".utf8, to: name)
      let rules = ImportRules(
        canUse: { (try? Scratch(path: $0).text("clinic.yaml")) == "name: North\n" },
        judge: { $0 == folder ? { _, _ in nil } : { _, _ in .notPermitted(.staff, .noted) } })
      try houses.add(Examples.note("news", at: 10, by: .staff), in: houses.clinic)
      let taken = try houses.home.store().take(
        houses.pack(houses.clinic), at: Examples.moment, rules: rules)
      #expect(taken.newEvents == 1 && taken.lists == .replaced)
      #expect(try houses.home.text(name) == "name: North\n")
    }
  }

  @Test func aHomeWithoutItsJourneyIsUnfinished() throws {
    try inHouses { houses in
      #expect(try !houses.clinic.store().isHomeUnfinished())
      try houses.send(from: houses.clinic, to: houses.home)
      #expect(try !houses.home.store().isHomeUnfinished())
      houses.home.remove("journeys/\(houses.code).json")
      #expect(try houses.home.store().isHomeUnfinished())
      #expect(try houses.send(from: houses.clinic, to: houses.home).isHomeSetUp)
      #expect(try !houses.home.store().isHomeUnfinished())
    }
  }

  @Test func aHomeThatCannotBeReadIsNoClinic() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      let bundle = try houses.pack(houses.clinic)
      try houses.home.write("\(houses.code)".utf8, to: "home")
      let store = try houses.home.store()
      #expect(
        problem { () throws(RecordsProblem) in
          try store.take(bundle, at: Examples.moment, rules: .anything)
        } == .damaged)
    }
  }

  @Test func aClinicKeepsItsOwnLists() throws {
    try inHouses { houses in
      try houses.send(from: houses.clinic, to: houses.home)
      try houses.add(Examples.note("home", at: 10), in: houses.home)
      let taken = try houses.send(from: houses.home, to: houses.clinic)
      #expect(taken.lists == .asBefore)
      #expect(houses.clinic.names("checklists") == [])
      #expect(try houses.clinic.store().home() == nil)
    }
  }

  @Test func aFileIsNeverWrittenOver() throws {
    try inHouses { houses in
      try houses.clinic.write("mine".utf8, to: "../rosa.stepwell")
      let store = try houses.clinic.store()
      let refusal = problem { () throws(RecordsProblem) in
        try store.export(
          houses.code, checklists: houses.lists(of: houses.clinic), to: houses.file(),
          at: Examples.moment, cost: .least)
      }
      #expect(refusal == .fileExists)
      #expect(try houses.clinic.text("../rosa.stepwell") == "mine")
    }
  }

  @Test func aRecordThatNobodyWouldTakeIsNotSent() throws {
    try inHouses { houses in
      let name = "journeys/\(houses.code).json"
      let good = try houses.clinic.read(name)
      try houses.clinic.write(sealed(good) { $0.events.removeFirst() }, to: name)
      let store = try houses.clinic.store()
      #expect(
        problem { () throws(RecordsProblem) in
          try store.export(
            houses.code, checklists: houses.lists(of: houses.clinic), to: houses.file(),
            at: Examples.moment, cost: .least)
        } == .damaged)
      #expect(houses.clinic.names("..") == ["clinic"])
    }
  }

  @Test(arguments: [
    "../clinic.yaml", "checklists/../x.yaml", "checklists/.x.yaml", "checklists/a/b/c.yaml",
    "checklists/a\u{0}.yaml", "/checklists/a.yaml", "checklists/a/.yaml", "checklists/x.sh",
    "checklists//x.yaml", "x.yaml", "",
  ])
  func aPathThatLeadsElsewhereIsNone(path: String) {
    let good = ChecklistFiles.File(path: "checklists/clinic.yaml", bytes: [])
    #expect(ChecklistFiles([good]) != nil)
    #expect(ChecklistFiles([good, ChecklistFiles.File(path: path, bytes: [])]) == nil)
    #expect(ChecklistFiles([good, good]) == nil)
    #expect(ChecklistFiles([]) == nil)
  }

  @Test func oddFilesAreTold() throws {
    try inScratch { scratch in
      try #require(mkdir(scratch.path, 0o700) == 0)
      try scratch.write([UInt8](repeating: 7, count: (32 << 20) + 1), to: "big")
      mkfifo("\(scratch.path)/pipe", 0o600)
      for (name, fault) in [
        ("none", BundleFault.noSuchFile), ("none/x", .noSuchFile), ("big", .tooLarge),
        ("pipe", .notABundle),
      ] {
        let refusal = problem { () throws(RecordsProblem) in
          try SealedBundle(reading: "\(scratch.path)/\(name)")
        }
        #expect(refusal == .bundle(fault), "\(name)")
      }
    }
  }
}
