import Testing

/// Holds every import against DESIGN section 2: who may lean on whom.
struct ImportTests {
  private static let allowed: [String: Set<String>] = [
    "Sources/CNcurses": [],
    "Sources/CSodium": [],
    "Sources/CYaml": [],
    "Sources/CSignals": [],
    "Sources/CShipped": [],
    "Sources/Care": ["Synchronization"],
    "Sources/Authoring": ["Care", "CShipped", "CYaml", "FoundationEssentials", "Glibc"],
    "Sources/Records": ["Care", "CSodium", "FoundationEssentials", "Glibc"],
    "Sources/Handover": ["Care", "Pages", "Canvas", "FoundationEssentials"],
    "Sources/Flow": ["Care"],
    "Sources/Pages": ["Care", "Flow"],
    "Sources/Canvas": ["Care", "Pages"],
    "Sources/Typing": ["Pages"],
    "Sources/Terminal": ["Pages", "Canvas", "Typing", "CNcurses", "Glibc"],
    "Sources/Lines": ["Care", "Pages", "Typing", "CSignals", "Glibc"],
    "Sources/stepwell": [
      "Care", "Authoring", "Records", "Handover", "Flow", "Pages", "Canvas", "Terminal", "Lines",
      "ArgumentParser", "FoundationEssentials", "Glibc",
    ],
    "Tests/Shipped": ["Authoring", "Care"],
    "Tests/CareTests": ["Care", "Shipped"],
    "Tests/AuthoringTests": ["Authoring", "Care", "Shipped"],
    "Tests/Extremes": [],
    "Tests/RecordsTests": [
      "Records", "Authoring", "Care", "Extremes", "Shipped", "Synchronization",
    ],
    "Tests/HandoverTests": [
      "Handover", "Authoring", "Care", "Flow", "Pages", "Canvas", "Records", "Extremes", "Shipped",
    ],
    "Tests/Rehearsal": ["Care", "Flow"],
    "Tests/FlowTests": ["Flow", "Care", "Rehearsal", "Shipped"],
    "Tests/ScreenTests": [
      "Authoring", "Care", "Flow", "Pages", "Canvas", "Lines", "Rehearsal", "Shipped",
    ],
    "Tests/TypingTests": ["Typing", "Pages"],
    "Tests/ProgramTests": [
      "stepwell", "Care", "Pages", "Records", "Shipped", "Synchronization",
    ],
    "Tests/HouseTests": [],
  ]

  /// What any test may use besides what it tests.
  private static let forTests: Set<String> = ["Testing", "FoundationEssentials", "Glibc"]

  @Test func nobodyImportsWhatTheTableDoesNotAllow() throws {
    let all = try House().files.flatMap(breaches)
    #expect(all == [])
  }

  @Test func breachNamesFileAndLine() {
    let file = House.File(
      path: "Sources/Care/Clock.swift", lines: ["// Why.", "@testable import Glibc", "import Care"])
    #expect(
      breaches(file) == [
        "Sources/Care/Clock.swift:2: imports Glibc", "Sources/Care/Clock.swift:3: imports Care",
      ])
    let stranger = House.File(path: "Sources/Helpers/Help.swift", lines: [])
    #expect(breaches(stranger) == ["Sources/Helpers/Help.swift:1: a target without a row here"])
  }

  @Test(arguments: [
    ("import Care", "Care"), ("@testable import Flow", "Flow"), ("package import Care", "Care"),
    ("  import struct FoundationEssentials.Data", "FoundationEssentials"),
    ("@preconcurrency private import CYaml", "CYaml"), ("important Care", nil),
    ("let import = 3", nil), ("import", nil), ("", nil),
  ])
  func importsAreRead(line: String, module: String?) {
    #expect(importedModule(line) == module)
  }

  private func breaches(_ file: House.File) -> [String] {
    let folder = "\(file.isSource ? "Sources" : "Tests")/\(file.target)"
    guard let allowed = Self.allowed[folder] else {
      return ["\(file.path):1: a target without a row here"]
    }
    let all = file.isSource ? allowed : allowed.union(Self.forTests)
    return code(of: file.lines).enumerated().compactMap { index, line in
      guard let module = importedModule(line), !all.contains(module) else { return nil }
      return "\(file.path):\(index + 1): imports \(module)"
    }
  }
}
