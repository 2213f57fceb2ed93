import Testing

/// A journey that goes home in a sealed file and comes back.
@Suite(.serialized, .verified) struct BundleCommandTests {
  /// A clinic with one patient, an empty folder for home, and a place for files.
  private struct Trip {
    let clinic: String
    let code: String
    let home = temporaryFolder()
    let files = temporaryFolder()

    init() {
      (clinic, code) = Practice.enrol()
    }

    /// The four words, as they are printed.
    func export(_ data: String, to name: String) -> String {
      String(
        stepwell("export \(code) --to \(files)/\(name) 2>/dev/null", data: data).output.dropLast())
    }

    func take(_ name: String, words: String, into data: String) -> (output: String, status: Int32) {
      shell(
        "printf '%s\\n' \(quoted(words)) | "
          + commandLine("import \(files)/\(name)", data: data) + " 2>&1")
    }

    /// Writes a question for the doctor at home.
    func answer(in data: String) {
      let answers = "q\\n1\\nMay I swim?\\n"
      _ = shell("printf \(quoted(answers)) | " + commandLine("--lines", data: data))
    }

    func replay(_ data: String) -> String { stepwell("replay \(code)", data: data).output }
  }

  @Test func thereAndBackAgain() {
    let trip = Trip()
    let words = trip.export(trip.clinic, to: "there")
    #expect(words.split(separator: " ").count == 4 && !words.contains("\n"))
    let typed = words.uppercased().split(separator: " ").joined(separator: "-")
    let taken = trip.take("there", words: typed, into: trip.home)
    #expect(taken.status == 0)
    #expect(taken.output.contains("the home copy of journey \(trip.code)"))
    #expect(trip.replay(trip.home) == trip.replay(trip.clinic))
    trip.answer(in: trip.home)
    let back = trip.export(trip.home, to: "back")
    #expect(back != words)
    let merged = trip.take("back", words: back, into: trip.clinic)
    #expect(merged.status == 0 && merged.output.contains("1 new entry was added"))
    #expect(trip.replay(trip.home) == trip.replay(trip.clinic))
    let again = trip.take("back", words: back, into: trip.clinic)
    #expect(again.status == 0 && again.output.contains("nothing new"))
    for data in [trip.clinic, trip.home] {
      #expect(stepwell("verify", data: data).status == 0)
    }
  }

  /// Every morning in the language that was chosen last; the command line goes before it.
  @Test func aHomeKeepsItsLanguage() {
    let trip = Trip()
    let words = trip.export(trip.clinic, to: "there")
    let taken = shell(
      "printf '%s\\n' \(quoted(words)) | "
        + commandLine("import \(trip.files)/there --language es", data: trip.home) + " 2>&1")
    #expect(taken.status == 0, "\(taken.output)")
    func opened(_ typed: String, _ options: String = "") -> String {
      shell("printf '\(typed)' | " + commandLine("--lines \(options)", data: trip.home)).output
    }
    func speaksSpanish(_ output: String) -> Bool { output.hasPrefix("En casa") }
    #expect(speaksSpanish(opened("")))
    #expect(!speaksSpanish(opened("", "--language en")))
    #expect(speaksSpanish(opened("")))
    _ = opened("/idioma\\n")
    #expect(!speaksSpanish(opened("")))
    #expect(
      shell("cat \(trip.home)/language; stat -c %a \(trip.home)/language").output == "en\n600\n")
    _ = shell("printf damaged > \(trip.home)/language")
    #expect(!speaksSpanish(opened("")))
    _ = opened("/language\\n")
    #expect(speaksSpanish(opened("")))
  }

  /// At home nobody says where the checklists are.
  @Test func aHomeUsesTheListsThatCameWithIt() {
    let trip = Trip()
    _ = trip.take("there", words: trip.export(trip.clinic, to: "there"), into: trip.home)
    let show = "cd /; env TZ=America/New_York LC_ALL=C.UTF-8 \(program) show \(trip.code)"
    let shown = shell("\(show) --data \(trip.home) 2>&1")
    #expect(shown.status == 0 && shown.output.contains("Rosa Example"))
    #expect(shell("\(show) --data \(trip.clinic) 2>&1").status == 78)
    #expect(
      shell("\(show) --data \(trip.home) --checklists /nowhere 2>&1").status == 78)
  }

  /// Somebody took the lists of a home away: the file that brings them again is taken in.
  @Test func aHomeWithoutItsListsTakesThemAgain() {
    let trip = Trip()
    let words = trip.export(trip.clinic, to: "there")
    _ = trip.take("there", words: words, into: trip.home)
    _ = shell("rm -r \(trip.home)/checklists")
    let typed = shell(
      "cd /; printf '%s\\n' \(quoted(words)) | env TZ=America/New_York LC_ALL=C.UTF-8 \(program)"
        + " import \(trip.files)/there --data \(trip.home) 2>&1")
    #expect(typed.status == 0, "\(typed.output)")
    let show = "cd /; env LC_ALL=C.UTF-8 \(program) show \(trip.code) --data \(trip.home) 2>&1"
    #expect(shell(show).status == 0)
  }

  /// It opens no clinic's welcome page, where anybody could make the first account.
  @Test func aHomeWithoutItsJourneyDoesNotStart() {
    let trip = Trip()
    _ = trip.take("there", words: trip.export(trip.clinic, to: "there"), into: trip.home)
    breaks(trip.home)
    _ = shell("rm \(trip.home)/journeys/\(trip.code).json*")
    let started = shell(
      "printf '' | " + commandLine("--lines", data: trip.home) + " 2>&1")
    #expect(started.status == 66 && started.output.contains("Import the file again"))
  }

  @Test func theWordsAreNowhereButOnTheScreen() {
    let trip = Trip()
    let command = commandLine("export \(trip.code) --to \(trip.files)/f", data: trip.clinic)
    let told = shell("\(command) 2>&1 >/dev/null").output
    #expect(told.contains("Write these four words down"))
    _ = shell("rm \(trip.files)/f")
    let words = trip.export(trip.clinic, to: "f")
    _ = trip.take("f", words: words, into: trip.home)
    for place in [trip.clinic, trip.home, trip.files] {
      #expect(shell("grep -rlF \(quoted(words)) \(place)").output.isEmpty)
      #expect(shell("find \(place) -type f -perm /077").output.isEmpty)
    }
    #expect(shell("grep -c '\"exported\"' \(trip.clinic)/access.jsonl").output == "2\n")
    #expect(shell("grep -c '\"imported\"' \(trip.home)/access.jsonl").output == "1\n")
    #expect(shell("grep -rlF Rosa \(trip.files)").output.isEmpty)
  }

  @Test func wrongWordsChangeNothing() {
    let trip = Trip()
    _ = trip.export(trip.clinic, to: "f")
    let wrong = trip.take("f", words: "apple river moon happy", into: trip.home)
    #expect(wrong.status == 77 && wrong.output.contains("not the words of this file"))
    let strange = trip.take("f", words: "apple rivver moon happy", into: trip.home)
    #expect(strange.status == 77 && strange.output.contains("word 2"))
    let none = trip.take("f", words: "", into: trip.home)
    #expect(none.status == 64 && none.output.contains("No words"))
    #expect(shell("ls -A \(trip.home)").output.isEmpty)
  }

  @Test func filesThatAreNotAsTheyWereAreRefusedBeforeAnybodyTypes() {
    let trip = Trip()
    let words = trip.export(trip.clinic, to: "f")
    let file = "\(trip.files)/f"
    for (change, sentence) in [
      ("head -c 3000 \(file)", "Only a part"), ("head -c 20 \(file)", "Only a part"),
      ("sed 's/\"passes\":3/\"passes\":4/' \(file)", "damaged on its way"),
      ("sed 's/\"schema\":1/\"schema\":2/' \(file)", "A newer stepwell"),
      ("cat \(trip.clinic)/journeys/\(trip.code).json", "not from stepwell export"),
      ("head -c 40000000 /dev/zero", "too large"),
    ] {
      _ = shell("\(change) > \(trip.files)/bad")
      let told = trip.take("bad", words: words, into: trip.home)
      #expect(told.status == 65, "\(change)")
      #expect(told.output.contains(sentence), "\(told.output)")
      #expect(!told.output.contains("Type the four words"))
    }
    #expect(trip.take("none", words: words, into: trip.home).status == 66)
    #expect(shell("ls -A \(trip.home)").output.isEmpty)
  }

  @Test func anExportNeverWritesOverAFile() {
    let trip = Trip()
    _ = trip.export(trip.clinic, to: "f")
    let sum = shell("sha256sum \(trip.files)/f").output
    let again = stepwell("export \(trip.code) --to \(trip.files)/f 2>&1", data: trip.clinic)
    #expect(again.status == 73 && again.output.contains("already"))
    #expect(shell("sha256sum \(trip.files)/f").output == sum)
    #expect(stepwell("export 0000000 --to \(trip.files)/g", data: trip.clinic).status == 66)
    #expect(
      stepwell("export \(trip.code) --to /nowhere/g 2>&1", data: trip.clinic).status == 73)
  }

  @Test func anotherClinicDoesNotTakeIt() {
    let (trip, other) = (Trip(), Trip())
    let words = trip.export(trip.clinic, to: "f")
    let told = trip.take("f", words: words, into: other.clinic)
    #expect(told.status == 66 && told.output.contains("no journey \(trip.code) here"))
    #expect(stepwell("list", data: other.clinic).output.split(separator: "\n").count == 1)
  }

  @Test func itSpeaksSpanish() {
    let trip = Trip()
    let words = trip.export(trip.clinic, to: "f")
    let told = shell(
      "printf '%s\\n' \(quoted(words)) | "
        + commandLine("import \(trip.files)/f --language es", data: trip.home) + " 2>&1")
    #expect(told.output.contains("Escriba las cuatro palabras"))
    #expect(told.output.contains("Esta es ahora la copia de casa"))
  }
}
