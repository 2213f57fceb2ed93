import Pages
import Testing

@testable import Typing

@Suite("Touches, pastes and what comes too soon")
struct TouchTests {
  @Test("The first button goes down and up, in numbers and in three bytes")
  func touch() {
    let tap: [Typed] = [.pressed(row: 4, column: 11), .released(row: 4, column: 11)]
    #expect(Hands.alone("\u{1B}[<0;12;5M\u{1B}[<0;12;5m") == tap)
    #expect(Hands.alone("\u{1B}[M \u{2C}\u{25}\u{1B}[M#\u{2C}\u{25}") == tap)
    // Further right than a byte of ASCII reaches.
    let far: [UInt8] = [0x1B, 0x5B, 0x4D, 0x20, 0xC8, 0x21, 0x31]
    #expect(Hands.alone(far) == [.pressed(row: 0, column: 167), .character("1")])
  }

  @Test(
    "Wheels, other buttons, movements and what is no place are nothing",
    arguments: [
      "\u{1B}[<64;1;1M", "\u{1B}[<65;1;1M", "\u{1B}[<1;1;1M", "\u{1B}[<2;1;1M", "\u{1B}[<2;1;1m",
      "\u{1B}[<32;1;1M", "\u{1B}[<35;1;1M", "\u{1B}[<4;1;1M", "\u{1B}[<16;1;1M",
      "\u{1B}[<128;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[<0;1;1;1M", "\u{1B}[<;;M",
      "\u{1B}[<0;-1;1M", "\u{1B}[<0;99999999999999999999;1M", "\u{1B}[<0;1;1A", "\u{1B}[M`!!",
      "\u{1B}[M\"!!", "\u{1B}[M@!!", "\u{1B}[M   ",
    ])
  func nothing(_ bytes: String) {
    #expect(Hands.alone(bytes + "1") == [.character("1")])
  }

  @Test("A paste is text, however it comes, and without its end for a second alone")
  func paste() {
    let pasted: [Typed] = [.pasted("1\n2 [Añ")]
    #expect(Hands.alone("\u{1B}[200~1\r\n2\u{0} \u{1B}[Añ\u{1B}[201~") == pasted)
    #expect(Hands.alone("\u{1B}[200~1\r\n2\u{0} \u{1B}[Añ\u{1B}[201~", each: 20) == pasted)
    #expect(Hands.alone("\u{1B}[200~1\u{1B}[20") == [.pasted("1[20")])
    let long = String(repeating: "x", count: 70_000)
    guard case .pasted(let text) = Hands.alone("\u{1B}[200~\(long)\u{1B}[201~").first else {
      Issue.record("no paste")
      return
    }
    #expect(text.count > 65_000 && text.count < 65_536)
  }

  @Test("A line is what was typed, or nothing where the terminal put in a word of its own")
  func line() {
    for line in ["", "1", " señora Muñoz ", "a\tb", "👍🏽", "\u{301}"] {
      #expect(Keyboard.text(ofLine: line) == line)
    }
    let others = [
      "\u{1B}[A", "\u{3}", "1\u{4}", "\u{1B}]11;1\u{7}1", "\u{9B}1;1R1", "\u{7F}", "1\r2",
    ]
    for line in others { #expect(Keyboard.text(ofLine: line) == nil) }
  }

  private func page(mustBeSeen: Bool = false, forgivesTremor: Bool = false) -> Page {
    var page = Page(title: "")
    page.mustBeSeen = mustBeSeen
    page.forgivesTremor = forgivesTremor
    return page
  }

  /// A press, a page some milliseconds later, and then more presses: which come too soon.
  private func tooSoon(_ page: Page, shownAfter shown: Int, _ presses: [Int]) -> [Bool] {
    let press = ContinuousClock.now
    var moment = FirstMoment()
    moment.begin(for: page, pressed: press, shown: press + .milliseconds(shown))
    return presses.map { moment.covers(press + .milliseconds($0)) }
  }

  @Test("A press is too soon until the hand has been still")
  func tremor() {
    let patient = page(forgivesTremor: true)
    #expect(tooSoon(patient, shownAfter: 20, [80]) == [true])
    #expect(tooSoon(patient, shownAfter: 20, [300, 600, 950, 1_400]) == [true, true, true, false])
    #expect(tooSoon(patient, shownAfter: 20, [420]) == [false])
    // A save that took long brings up a page that nobody has seen yet.
    #expect(tooSoon(patient, shownAfter: 1_000, [1_010]) == [true])
    #expect(tooSoon(patient, shownAfter: 1_000, [1_160]) == [false])
    let grave = page(mustBeSeen: true)
    #expect(tooSoon(grave, shownAfter: 20, [30, 900, 1_250, 1_700]) == [true, true, true, false])
    #expect(tooSoon(grave, shownAfter: 20, [1_030]) == [false])
    #expect(tooSoon(page(), shownAfter: 0, [0]) == [false])
  }

  /// Which of these presses count on a page that came up with the first of them.
  private func counting(
    _ press: FirstMoment.Press, _ presses: [Int], first: FirstMoment.Press? = nil
  ) -> [Int] {
    let start = ContinuousClock.now
    var moment = FirstMoment()
    moment.begin(for: page(forgivesTremor: true), shown: start - .seconds(9))
    _ = moment.covers(start, first ?? press)
    moment.begin(for: page(forgivesTremor: true), pressed: start, shown: start + .milliseconds(20))
    return presses.filter { !moment.covers(start + .milliseconds($0), press) }
  }

  @Test(
    "A key that is held down answers once, however late it begins to repeat",
    arguments: [250, 400, 500])
  func held(after delay: Int) {
    let repeats = (0..<40).map { delay + 33 * $0 }
    #expect(counting(.key(.character("1")), repeats + [repeats[39] + 800]) == [repeats[39] + 800])
  }

  @Test("Another key, or the same one pressed again, counts")
  func pressedAgain() {
    #expect(counting(.key(.character("2")), [450], first: .key(.character("1"))) == [450])
    #expect(counting(.key(.character("1")), [560]) == [560])
    #expect(counting(.touch, [450]) == [450])
  }

  @Test("On a page that stays, two touches or two presses of a key at once are one")
  func twiceOnOnePage() {
    let start = ContinuousClock.now
    for press in [FirstMoment.Press.touch, .key(.character("3"))] {
      var moment = FirstMoment()
      moment.begin(for: page(forgivesTremor: true), shown: start)
      let covered = [1_000, 1_150, 2_000].map { moment.covers(start + .milliseconds($0), press) }
      #expect(covered == [false, true, false])
      moment.begin(for: page(), shown: start)
      let atStation = [3_000, 3_150].map { moment.covers(start + .milliseconds($0), press) }
      #expect(atStation == [false, false])
    }
  }

  @Test("Keys that only move may be held")
  func moving() {
    #expect(FirstMoment.Press(.key(.down)) == nil)
    #expect(FirstMoment.Press(.released(row: 1, column: 1)) == nil)
    #expect(FirstMoment.Press(.pressed(row: 1, column: 1)) == .touch)
  }
}
