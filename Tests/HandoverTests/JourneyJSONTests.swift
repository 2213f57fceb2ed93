import Care
import FoundationEssentials
import Handover
import Shipped
import Testing

struct JourneyJSONTests {
  private func json(_ journey: Journey, rev: Int = 17) -> String {
    let standing = journey.standing
    return journeyJSON(
      code: journey.code, standing: standing, gaps: Sample.checklists.gaps(of: standing), rev: rev,
      checklists: Sample.checklists)
  }

  @Test func wholeJourney() throws {
    #expect(json(try Sample.whole()) == Self.whole)
  }

  @Test func fewestThatAJourneyCanHave() throws {
    let text = json(try Sample.enrolled(), rev: 1)
    #expect(text.contains("  \"flags\": [],\n  \"answers\": {},\n  \"dropped\": {},\n"))
    #expect(text.contains("\"gaps\": [\"unanswered:before.hello\", "))
    #expect(text.contains("  \"levels\": [],\n"))
    #expect(text.hasSuffix("\"fasting-policy:local\", \"levels\"],\n  \"rev\": 1\n}"))
  }

  @Test func everyKindOfGapHasAName() throws {
    let gaps: [Gap] = [
      .unanswered("a.b"), .unsure("a.b"), .askedLater("a.b"), .fastingPolicy(.general), .site,
      .undecided(medicine: "zorp"), .prescriberAsked(medicine: "zorp"), .order(.braceHours),
      .restart(medicine: "zorp"), .ordersUnsigned, .untaught("wound"),
    ]
    let journey = try Sample.enrolled()
    let text = journeyJSON(
      code: journey.code, standing: journey.standing, gaps: gaps, rev: 1,
      checklists: Sample.checklists)
    #expect(
      text.contains(
        #"""
        "gaps": ["unanswered:a.b", "unsure:a.b", "later:a.b", "fasting-policy:general", "levels", \#
        "undecided:zorp", "prescriber-asked:zorp", "order:brace-hours", "restart:zorp", \#
        "orders-unsigned", "untaught:wound"]
        """#))
  }

  @Test("What is escaped for the terminal reads back as it was told")
  func readsBack() throws {
    struct Kept: Decodable {
      let name: String
      let dropped: [String: Words]
      let answers: [String: Words]
    }
    /// Text, or anything else.
    struct Words: Decodable {
      let text: String?
      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }
    let kept = try JSONDecoder().decode(Kept.self, from: Data(json(try Sample.whole()).utf8))
    #expect(kept.name == "Rosa \"Rosie\" Example\u{1B}[2J")
    #expect(kept.dropped["before.bleeds-how"]?.text == "a\u{202E}b")
    #expect(kept.answers["before.name"]?.text == "Rosa Example")
  }

  @Test func everyTemperatureHasOneDecimal() throws {
    for tenths in [300, 366, 380, 401, 450] {
      var journey = try Sample.whole()
      let measured = try #require(Temperature(tenthsCelsius: tenths))
      journey.events.append(
        Event(
          at: try Sample.moment("2026-11-23T07:05"), by: Author(.patient),
          what: .answered("arrival.heat", .temperature(measured))))
      #expect(json(journey).contains("\"arrival.heat\": \(tenths / 10).\(tenths % 10),"))
    }
  }

  private static let whole = #"""
    {
      "code": "000C1SR",
      "name": "Rosa \"Rosie\" Example\u001b[2J",
      "born": "1948-03-05",
      "procedure": "kyphoplasty",
      "procedureAt": "2026-11-23T08:00",
      "anaesthesia": "local",
      "levels": ["T12", "L1"],
      "phase": "checkingIn",
      "flags": [
        {
          "level": "call",
          "rule": "staff.called",
          "open": true
        },
        {
          "level": "hold",
          "rule": "arrival.heat.hold",
          "open": true
        },
        {
          "level": "review",
          "rule": "before.list.review",
          "open": false,
          "subject": "zorp",
          "reason": "is a cream"
        }
      ],
      "answers": {
        "arrival.drink": "2026-11-23T00:00",
        "arrival.food": "earlier",
        "arrival.heat": 38.5,
        "before.bleeds": "no",
        "before.fear": "unsure",
        "before.hello": "read",
        "before.list": [
          {
            "name": "warfarin",
            "typed": null,
            "class": "thinner",
            "tier": "A",
            "dose": "5 mg",
            "often": "once-a-day"
          },
          {
            "name": "zorp",
            "typed": null,
            "class": null,
            "tier": null,
            "dose": null,
            "often": "unsure"
          }
        ],
        "before.name": "Rosa Example",
        "before.pain": 0,
        "before.ride": "later",
        "before.said": {
          "words": "no food",
          "try": 2
        },
        "before.scan": "2026-11-23",
        "before.side": "left",
        "before.signs": ["right"],
        "before.weight": 72
      },
      "dropped": {
        "before.bleeds-how": "a\u202eb",
        "gone.item": ["a"]
      },
      "gaps": ["unsure:before.fear", "later:before.ride", "unanswered:before.cat", "fasting-policy:local", "undecided:warfarin", "undecided:zorp"],
      "rev": 17
    }
    """#
}

struct ListJSONTests {
  @Test func emptyBoard() {
    #expect(listJSON([]) == "[]")
  }

  @Test func boardHoldsNobodysName() throws {
    let lines = try [Sample.whole(), Sample.enrolled()].map { journey in
      let standing = journey.standing
      return BoardLine(
        code: journey.code, standing: standing, gaps: Sample.checklists.gaps(of: standing),
        rev: journey.events.count)
    }
    #expect(listJSON(lines) == Self.board)
    #expect(!listJSON(lines).contains("Rosa") && !listJSON(lines).contains("1948"))
  }

  private static let board = """
    [
      {
        "code": "000C1SR",
        "procedure": "kyphoplasty",
        "phase": "checkingIn",
        "procedureAt": "2026-11-23T08:00",
        "worstFlag": "call",
        "openFlags": 2,
        "gaps": 6,
        "rev": 25
      },
      {
        "code": "000C1SR",
        "procedure": "kyphoplasty",
        "phase": "preparing",
        "procedureAt": "2026-11-23T08:00",
        "worstFlag": null,
        "openFlags": 0,
        "gaps": 15,
        "rev": 1
      }
    ]
    """
}
