import Testing

/// A data folder whose disk is not there is told as that, and nothing is begun in it.
@Suite(.verified) struct KnownFolderTests {
  /// A clinic with a nurse and a patient; its disk, and the empty folder where it was.
  private func unmounted() throws -> (disk: String, data: String) {
    let data = "\(temporaryFolder())/data"
    NurseWalker.addAccount(data: data)
    _ = Practice.enrol(in: data)
    #expect(stepwell("verify", data: data).status == 0)
    #expect(shell("mv \(data) \(data).disk && mkdir -m 700 \(data)").status == 0)
    // No test can take a disk away; the list says that the folder was on another one.
    #expect(shell("sed -i 's/^[0-9]* /1 /' \(data).state/stepwell/known").status == 0)
    return ("\(data).disk", data)
  }

  private let told = "The data folder is empty, though this computer knows it."

  @Test func commandsSayThatTheDiskMayNotBeThere() throws {
    let (disk, data) = try unmounted()
    let code = shell("ls \(disk)/journeys").output.prefix(7)
    for command in ["list", "verify", "show \(code)", "staff add j.kim --name J"] {
      let (output, status) = stepwell("\(command) 2>&1 </dev/null", data: data)
      #expect(output.contains(told), "\(command): \(output)")
      #expect(status == 65, "\(command)")
    }
    let spanish = shell("\(commandLine("list", data: data)) --language es 2>&1").output
    #expect(spanish.contains("La carpeta de datos está vacía"))
    #expect(shell("ls -A \(data)").output == "")
    // With the disk all is as it was.
    #expect(shell("rmdir \(data) && mv \(disk) \(data)").status == 0)
    #expect(stepwell("verify", data: data).output == "1 record, no fault.\n")
  }

  @Test func thePagesSayItAndTakeTheDiskWhenItIsBack() throws {
    let (disk, data) = try unmounted()
    let kiosk = Kiosk(commandLine("", data: data))
    let nurse = NurseWalker(kiosk: kiosk)
    try kiosk.wait(for: "Its disk may not be connected.")
    kiosk.press("1")
    try kiosk.wait(for: "Welcome to")
    try nurse.pick("Staff", then: "Its disk may not be connected.")
    #expect(shell("ls -A \(data)").output == "")
    kiosk.press("1")
    try kiosk.wait(for: "Welcome to")
    #expect(shell("rmdir \(data) && mv \(disk) \(data)").status == 0)
    try nurse.signIn()
    kiosk.signal("KILL")
  }

  @Test func anAdministratorBeginsAnewByWord() throws {
    let (_, data) = try unmounted()
    let line = commandLine("staff add j.kim --name J --accounts-lost", data: data)
    let (_, status) = shell("printf '604817\\n604817\\n' | \(line)")
    #expect(status == 0)
    #expect(stepwell("verify", data: data).status == 0)
    #expect(shell("cat \(data)/access.jsonl").output.contains("accounts-begun-anew"))
  }

  /// Whoever takes all of it away on the same disk begins anew.
  @Test func aFolderThatWasRemovedIsANewOne() throws {
    let data = "\(temporaryFolder())/data"
    _ = Practice.enrol(in: data)
    #expect(shell("grep -c ' \(data)$' \(data).state/stepwell/known").output == "1\n")
    #expect(shell("rm -r \(data)").status == 0)
    _ = Practice.enrol(in: data)
    #expect(stepwell("list", data: data).status == 0)
  }

  /// Whoever goes on practising finds the patients of before; a real one is not put among them unwarned.
  @Test func practiceGoesOnWithItsPatients() throws {
    let data = "\(temporaryFolder())/practice"
    let practise = "printf 'q\n' | timeout 20 \(commandLine("try --lines", data: data))"
    _ = shell(practise)
    let first = stepwell("list", data: data).output
    #expect(first.split(separator: "\n").count == 3)
    #expect(shell("grep -o '\"id\":\"nurse\"' \(data)/staff.json").status == 0)
    _ = shell(practise)
    #expect(stepwell("list", data: data).output == first)
    let told = "This folder is for practice. Enrol no real patients here."
    let enrol =
      "enrol --procedure kyphoplasty --on 2126-12-01T08:00 --born 1948-03-05 --name Rosa 2>&1"
    #expect(stepwell(enrol, data: data).output.contains(told))
    #expect(!stepwell(enrol, data: temporaryFolder()).output.contains(told))
    for _ in 1...2 { _ = shell(practise.replacing("try --lines", with: "try --home --lines")) }
    #expect(stepwell("list", data: data).output.split(separator: "\n").count == 5)
  }

  /// Made-up patients are looked at and gone: their folders are not kept.
  @Test func practiceIsNotKept() throws {
    let data = "\(temporaryFolder())/practice"
    _ = shell("printf 'q\\n' | timeout 20 \(commandLine("try --lines", data: data))")
    #expect(shell("test -e \(data)/practice").status == 0)
    #expect(shell("rm -r \(data) && mkdir \(data)").status == 0)
    #expect(!stepwell("list 2>&1", data: data).output.contains(told))
  }
}

/// What `list` says of each record that it cannot show.
@Suite(.verified) struct UnreadableListTests {
  /// A record that was taken away is no record that never was.
  @Test func oneThatIsGoneIsTold() throws {
    let data = temporaryFolder()
    let codes = (1...2).map { _ in Practice.enrol(in: data) }
    breaks(data)
    #expect(shell("rm \(data)/journeys/\(codes[0]).json").status == 0)
    let (output, status) = stepwell("list 2>&1", data: data)
    #expect(status == 65 && output.contains("\(codes[0]): The file of this record is gone"))
  }

  @Test func eachIsToldForWhatItIs() throws {
    let data = temporaryFolder()
    let codes = (1...4).map { _ in Practice.enrol(in: data) }
    let files = codes.map { "\(data)/journeys/\($0).json" }
    breaks(data)
    #expect(shell("printf torn > \(files[0])").status == 0)
    #expect(shell("truncate -s 17M \(files[1])").status == 0)
    #expect(shell("rm \(files[2]); mkdir \(files[2])").status == 0)
    let (output, status) = stepwell("list 2>&1", data: data)
    #expect(status == 65)
    for (code, why) in zip(
      codes, ["is torn or was edited by hand", "is far too large", "is a folder, not a file"])
    {
      #expect(output.contains("\(code): The newest file \(why)."), "\(output)")
    }
    #expect(output.contains("\n\(codes[3])") || output.hasPrefix(codes[3]), "\(output)")
  }
}
