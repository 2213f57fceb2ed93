import Care
import Flow
import Glibc
import Lines
import Pages
import Rehearsal
import Testing

@Suite("A PIN is not shown while it is typed")
struct HiddenTypingTests {
  /// Both ends of a terminal that nobody sits at.
  private struct Pair {
    let keyboard: Int32
    let screen: Int32

    init() throws {
      keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var lock: Int32 = 0
      var number: Int32 = 0
      // TIOCSPTLCK and TIOCGPTN, which no header gives to Swift.
      try #require(ioctl(keyboard, 0x4004_5431, &lock) == 0)
      try #require(ioctl(keyboard, 0x8004_5430, &number) == 0)
      screen = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      try #require(screen >= 0)
    }

    func type(_ text: String) {
      _ = text.withCString { write(keyboard, $0, strlen($0)) }
      usleep(20_000)
    }

    var isShown: Bool {
      var mode = termios()
      tcgetattr(screen, &mode)
      return mode.c_lflag & tcflag_t(ECHO) != 0
    }
  }

  private func page(_ title: String, hidesTyping: Bool) -> Page {
    var page = Page(title: title)
    page.hidesTyping = hidesTyping
    return page
  }

  @Test("also under a page that lies over it, and half a PIN is forgotten with it")
  func terminal() throws {
    let pair = try Pair()
    let lines = Lines(input: pair.screen, output: pair.screen)
    lines.show(page("Name", hidesTyping: false))
    #expect(pair.isShown)
    lines.show(page("PIN", hidesTyping: true))
    #expect(!pair.isShown)
    pair.type("2759")
    lines.show(page("Still there?", hidesTyping: true))
    #expect(!pair.isShown)
    lines.show(page("Welcome", hidesTyping: false))
    #expect(pair.isShown)
    pair.type("1\n")
    #expect(lines.next(within: 1) == .line("1"))
    lines.show(page("PIN", hidesTyping: true))
    lines.close()
    #expect(pair.isShown)
  }

  @Test("on every page until sign-in is left")
  func pages() throws {
    var tour = try Tour()
    tour.desk.pins = [Tour.nurse.id: Tour.nurse.pin]
    tour.pick(.desk(.door(.staff)))
    #expect(!tour.desk.state.page.hidesTyping)
    tour.type(Tour.nurse.id)
    #expect(tour.desk.state.page.hidesTyping)
    tour.act(.showSigns)
    #expect(tour.desk.screen == .signs && tour.desk.state.page.hidesTyping)
    tour.act(.back)
    let deadline = try #require(tour.desk.state.nextDeadline)
    tour.hear(.tick(tour.desk.state.setting.zone.moment(at: deadline)))
    #expect(tour.desk.screen == .idle && tour.desk.state.page.hidesTyping)
    tour.act(.stay)
    tour.type(Tour.nurse.pin)
    #expect(tour.desk.screen == .desk(.board) && !tour.desk.state.page.hidesTyping)
  }
}
