// swift-tools-version: 6.2
// Swift 6.2 tools are the first that let a package turn its warnings into errors.
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
/// Optimised in debug builds too, because the tests walk, read and compare so much that without it they take five
/// times as long.
///
/// What a debug build looks for (overflow, wrong indices) is looked for all the same.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The program has one thread, so what owns the terminal and the loop lives on the main actor and needs no lock.
let quickMain = quick + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "stepwell",
  dependencies: [
    // Flags, help and exit codes of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .systemLibrary(name: "CSodium"),
    // libYAML itself: its events have the line and column that the findings of `check` need. Yams on top
    // of it brings Foundation, and with it 34 MB of ICU.
    .systemLibrary(name: "CYaml"),
    .systemLibrary(name: "CSignals"),
    // Files of Checklists/ that homes may lack, as bytes that the C compiler reads.
    .target(name: "CShipped"),
    .target(name: "Care", swiftSettings: quick),
    .target(
      name: "Authoring", dependencies: ["Care", "CShipped", "CYaml"], swiftSettings: quick),
    .target(name: "Records", dependencies: ["Care", "CSodium"], swiftSettings: quick),
    .target(
      name: "Handover", dependencies: ["Care", "Pages", "Canvas"], swiftSettings: quick),
    .target(name: "Flow", dependencies: ["Care"], swiftSettings: quick),
    .target(name: "Pages", dependencies: ["Care", "Flow"], swiftSettings: quick),
    .target(name: "Canvas", dependencies: ["Care", "Pages"], swiftSettings: quick),
    .target(name: "Typing", dependencies: ["Pages"], swiftSettings: quick),
    .target(
      name: "Terminal", dependencies: ["Pages", "Canvas", "Typing", "CNcurses"],
      swiftSettings: quickMain),
    .target(
      name: "Lines", dependencies: ["Care", "Pages", "Typing", "CSignals"],
      swiftSettings: quickMain),
    .executableTarget(
      name: "stepwell",
      dependencies: [
        "Care", "Authoring", "Records", "Handover", "Flow", "Pages", "Canvas", "Terminal", "Lines",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: quick),
    // The shipped orders, sheet and texts, for tests with made-up clinics.
    .target(
      name: "Shipped", dependencies: ["Authoring", "Care"], path: "Tests/Shipped",
      swiftSettings: strict),
    .testTarget(
      name: "CareTests", dependencies: ["Care", "Shipped"], swiftSettings: quick),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Care", "Shipped"],
      swiftSettings: strict),
    // What a file may say in place of its numbers.
    .target(name: "Extremes", path: "Tests/Extremes", swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Records", "Authoring", "Care", "Extremes", "Shipped"],
      exclude: ["Kept"], swiftSettings: strict),
    .testTarget(
      name: "HandoverTests",
      dependencies: [
        "Handover", "Authoring", "Care", "Flow", "Pages", "Canvas", "Records", "Extremes",
        "Shipped",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    // A program with a made-up disk, for the tests of flow and screens.
    .target(
      name: "Rehearsal", dependencies: ["Care", "Flow"], path: "Tests/Rehearsal",
      swiftSettings: strict),
    .testTarget(
      name: "FlowTests", dependencies: ["Flow", "Care", "Rehearsal", "Shipped"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "Authoring", "Care", "Flow", "Pages", "Canvas", "Lines", "Rehearsal", "Shipped",
      ],
      exclude: ["Goldens"], swiftSettings: strict + [.defaultIsolation(MainActor.self)]),
    .testTarget(name: "TypingTests", dependencies: ["Typing", "Pages"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["stepwell", "Care", "Pages", "Records", "Shipped"],
      exclude: ["Knee"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
