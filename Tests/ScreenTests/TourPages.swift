import Canvas
import Flow
import Lines
import Pages
import Testing

/// Each page at a kiosk's size, at the smallest, and as lines.
@MainActor func expectPages(_ tour: Tour) {
  for (name, page, inLines) in tour.pages {
    let kiosk = Grid(page, height: 22, width: 80, tooSmall: page.tooSmall)
    let small = Grid(page, height: 12, width: 40, tooSmall: page.tooSmall)
    let picture =
      kiosk.text + ["======== 40x12"] + small.text + ["======== lines"] + Lines.render(inLines)
    expectGolden("tour-\(name)", picture.joined(separator: "\n"))
    expectParity(page, inLines, name)
  }
}

@MainActor private func expectParity(_ page: Page, _ inLines: Page, _ name: String) {
  let lines = Lines.render(inLines).joined(separator: " ")
  for word in inLines.saidWords {
    #expect(lines.contains(word.spoken), "\(name): \(word) in lines")
  }
  for (height, width) in [(22, 80), (12, 40), (40, 120)] {
    let screens = page.screens(height: height, width: width)
    let text = screens.flatMap(\.text).joined(separator: " ")
    for word in page.saidWords {
      #expect(text.contains(word), "\(name): \(word) at \(width)x\(height)")
    }
    #expect(Set(screens.flatMap(\.hits).map(\.choice)) == Set(page.choices.indices), "\(name)")
  }
}
