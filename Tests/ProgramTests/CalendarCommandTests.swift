import Care
import Glibc
import Records
import Shipped
import Testing

/// `stepwell calendar`, read back by a reader that is not ours: `icalendar` of PyPI.
@Suite(.serialized, .verified) struct CalendarCommandTests {
  /// In which that reader is installed, as `Scripts/test` does it.
  private static let python = getenv("STEPWELL_PYTHON").map { String(cString: $0) }

  /// Prints what a calendar would show: each entry, each day on which it comes, in New York.
  private static let reader = """
    import sys, datetime, zoneinfo
    from icalendar import Calendar
    from dateutil.rrule import rrulestr
    calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
    assert not calendar.errors
    home = zoneinfo.ZoneInfo("America/New_York")
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        start = event.decoded("DTSTART")
        if isinstance(start, datetime.datetime) and start.tzinfo: start = start.astimezone(home)
        days = [start]
        if "RRULE" in event:
            days = list(rrulestr(event["RRULE"].to_ical().decode(), dtstart=start))
        alarms = [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
        end = event.decoded("DTEND") - event.decoded("DTSTART")
        print("|".join([str(event["SUMMARY"]), str(days[0])[:16], str(days[-1])[:16], str(end),
            str(len(days)), str(event["SEQUENCE"]), str(event["STATUS"]), ";".join(alarms)]))
    """

  private func orders(dressing: String) throws -> Orders {
    let zone = Zone(first: -4 * 3600, changes: [.init(instant: 1_793_512_800, offset: -5 * 3600)])
    let day = try #require(CivilDay(iso: "2026-10-28"))
    let eight = try #require(ClockTime(hour: 8, minute: 0))
    return Orders(
      procedureAt: zone.moment(on: day, at: eight), anaesthesia: .local, sites: [.t12],
      afterCare: [
        .dressing: .day(try #require(CivilDay(iso: dressing))),
        .followUp: .visit(day + 14, try #require(ClockTime(hour: 10, minute: 30))),
        .calls: .daysAfter([1]),
      ])
  }

  /// A data folder with one journey whose orders a nurse signed.
  private func journey() throws -> (store: FileStore, code: Code) {
    let store = try FileStore(folder: temporaryFolder())
    let code = try store.newCode()
    let orders = try orders(dressing: "2026-10-30")
    let identity = Identity(
      name: "Rosa, \"Rosie\"; Núñez de la Peña y Güell-Ibáñez Ñandú",
      born: try #require(PartialDate(iso: "1948-03-05")), language: .spanish)
    _ = try store.create(
      code,
      events: [
        .enrolled(identity, procedure: "kyphoplasty", orders), .ordered(orders),
      ].map { Event(at: orders.procedureAt, by: Author(.staff, staff: "n.ruiz"), what: $0) })
    return (store, code)
  }

  private func read(_ path: String) throws -> [String] {
    let python = try #require(Self.python)
    let result = shell("\(python) -c \(quoted(Self.reader)) \(path) 2>&1")
    #expect(result.status == 0)
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: python != nil, "STEPWELL_PYTHON names no Python with icalendar"))
  func anotherReaderReadsIt() throws {
    let (store, code) = try journey()
    let path = "\(temporaryFolder())/plan.ics"
    let result = stepwell("calendar \(code) --to \(path) 2> /dev/null", data: store.folder)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(
      try read(path) == [
        "Preguntas de la mañana|2026-10-29 09:00|2026-11-11 09:00|0:15:00|14|0|CONFIRMED|0:00:00",
        "Preguntas de la tarde|2026-10-28 18:00|2026-11-11 18:00|0:15:00|15|0|CONFIRMED|0:00:00",
        "La clínica le llamará el 29 oct|2026-10-29|2026-10-29|1 day, 0:00:00|1|0|CONFIRMED|",
        "El vendaje se quita el 30 oct|2026-10-30 09:00|2026-10-30 09:00|0:15:00|1|0|CONFIRMED|0:00:00",
        "Cita de control|2026-11-11 10:30|2026-11-11 10:30|0:30:00|1|0|CONFIRMED|-1 day, 0:00:00",
      ])
    let named = "\(temporaryFolder())/plan.ics"
    _ = stepwell(
      "calendar \(code) --with-name --language en --to \(named) 2> /dev/null", data: store.folder)
    #expect(
      try read(named).first?.hasPrefix(
        "Morning questions (Rosa, \"Rosie\"; Núñez de la Peña y Güell-Ibáñez Ñandú)|") == true)
  }

  @Test func importedAgainItDoublesNothing() throws {
    let (store, code) = try journey()
    let first = stepwell("calendar \(code) 2> /dev/null", data: store.folder)
    let second = stepwell(
      "calendar \(code) --at 2026-12-01T10:00 2> /dev/null", data: store.folder)
    #expect(first.output == second.output && first.output.contains("\r\n"))
    let changed = Happening.ordered(try orders(dressing: "2026-10-31"))
    let at = try orders(dressing: "2026-10-30").procedureAt
    _ = try store.append(
      [Event(at: at, by: Author(.staff, staff: "n.ruiz"), what: changed)], to: code, expecting: 1)
    let third = stepwell("calendar \(code) 2> /dev/null", data: store.folder)
    func ids(_ text: String) -> [String] {
      text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init)
    }
    #expect(ids(first.output).count == 5)
    #expect(Set(ids(third.output)) == Set(ids(first.output)))
    #expect(third.output.contains("SEQUENCE:1"))
    #expect(!ids(first.output).joined().contains("\(code)"))
  }

  @Test func aHomeDoesNotSayWhichInstantTheVisitIs() throws {
    let (store, code) = try journey()
    let home = temporaryFolder()
    _ = shell(
      "cp -r \(store.folder)/. \(home) && echo \(code) > \(home)/home && chmod 600 \(home)/home")
    for (folder, start) in [
      (store.folder, "DTSTART:20261111T153000Z\r\n"), (home, "DTSTART:20261111T103000\r\n"),
    ] {
      let made = shell("TZ=America/New_York " + commandLine("calendar \(code)", data: folder))
      #expect(made.output.contains(start))
    }
  }

  @Test func theFileIsNewAndForItsOwnerAlone() throws {
    let (store, code) = try journey()
    let path = "\(temporaryFolder())/plan.ics"
    let write = "calendar \(code) --to \(path)"
    _ = shell("umask 0; " + commandLine(write, data: store.folder))
    #expect(shell("stat -c %a \(path)").output == "600\n")
    _ = shell("echo mine > \(path)")
    let again = shell(commandLine(write + " --language en", data: store.folder) + " 2>&1")
    #expect(again.status == 73 && again.output.contains("There is a file with this name"))
    #expect(shell("cat \(path)").output == "mine\n")
    let nowhere = "calendar \(code) --language en --to /nowhere/Rosa.ics"
    let refused = shell(commandLine(nowhere, data: store.folder) + " 2>&1")
    #expect(refused.status == 73 && !refused.output.contains("Rosa"))
    #expect(shell("grep -c exported \(store.folder)/access.jsonl").output == "1\n")
  }

  @Test func draftsMakeNone() {
    let (data, code) = Practice.enrol()
    let refused = shell(commandLine("calendar \(code) --language en", data: data) + " 2>&1")
    #expect(refused.status == 65 && refused.output.contains("no signed order names a date"))
  }
}
