import Canvas
import Care
import Glibc
import Pages
import Testing

@Suite("Cells that text takes")
struct WidthTests {
  @Test(
    "Graphemes",
    arguments: [
      ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("作", 2), ("，", 2), ("ｆ", 2), ("한", 2),
      ("ก็", 1),
      ("▸", 1), ("•", 1), ("━", 1), ("█", 1), ("🙂", 2), ("°", 1), ("\u{7}", 0),
    ])
  func graphemes(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  // Curses places letters by `wcwidth`; where it thinks otherwise than the layout, the rest of a
  // line moves. A library of another Unicode version may differ on a few new letters.
  @Test("The table agrees with the C library on what can be shown")
  func agreesWithC() throws {
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil else { return }
    // The module of the C library leaves it out.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    typealias Width = @convention(c) (wchar_t) -> Int32
    let wcwidth = unsafeBitCast(symbol, to: Width.self)
    var different: [UInt32] = []
    for value in UInt32(0x20)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText(String(scalar)).text
      guard !text.isEmpty else { continue }
      let width = wcwidth(wchar_t(value))
      if width >= 0 && Int(width) != text.displayWidth { different.append(value) }
    }
    let shown = different.prefix(40).map { String($0, radix: 16) }
    #expect(different.count < 100, "\(different.count) differ: \(shown)")
  }
}
