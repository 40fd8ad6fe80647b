// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of the house: one kind of work, and only the doors it needs (docs/architecture.md).
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    exclude: files,
    swiftSettings: strict)
}

let package = Package(
  name: "tremplin",
  products: [
    .executable(name: "tremplin", targets: ["tremplin"]),
    .library(
      name: "Tremplin",
      targets: ["Essentials", "Interview", "Understanding", "Orientation", "Conversation"]),
    .library(name: "TremplinFiles", targets: ["DialogueFiles", "CatalogueFiles"]),
    .library(name: "TremplinDesk", targets: ["Storage", "Counselling"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
  ],
  targets: [
    // Pure: no clock, no randomness, no files, no sockets.
    room("Essentials"),
    room("Interview", ["Essentials"]),
    room("Understanding", ["Essentials"]),
    room("Orientation", ["Essentials"]),
    room("Conversation", ["Essentials", "Interview", "Understanding", "Orientation"]),

    room("DialogueTools", ["Essentials", "Interview"]),

    // Files and stores.
    room(
      "DialogueFiles",
      ["Essentials", "Interview", "DialogueTools", .product(name: "Yams", package: "Yams")]),
    room("Rehearsal", ["Essentials", "Interview", "Orientation", "Conversation", "DialogueTools"]),
    room("CatalogueFiles", ["Essentials", "Orientation", "Understanding"]),
    room(
      "Storage",
      [
        "Essentials", "Orientation", "Understanding", "CatalogueFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]),

    // The wire.
    room("LineProtocol", ["Essentials"]),
    room(
      "Server",
      [
        "Essentials", "Interview", "Conversation", "Storage", "LineProtocol", "Counselling",
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ]),

    // People.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    room("QRCode", ["CQREncode"]),
    room("Reports", ["Essentials", "Interview", "Conversation", "QRCode"]),
    // The counsellor's workbench, for a screen or the wire.
    room(
      "Counselling",
      [
        "Essentials", "Interview", "Understanding", "Orientation", "Conversation", "Storage",
        "QRCode", "Reports",
      ]),
    room("Terminal", ["Essentials", "Interview", "Conversation", "QRCode", "CReadline"]),
    // glibc's own: the toolchain's module of it leaves `malloc_trim` out.
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "tremplin",
      dependencies: [
        "Essentials", "Interview", "Understanding", "Orientation", "Conversation",
        "DialogueFiles", "DialogueTools", "Rehearsal", "CatalogueFiles", "Storage", "Terminal",
        "LineProtocol", "Server", "QRCode", "Reports", "Counselling", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    tests(of: "Essentials"),
    tests(of: "Interview", ["Essentials"]),
    tests(of: "Understanding", ["Essentials"], excluding: ["Corpus"]),
    tests(of: "Orientation", ["Essentials", "Trials"]),
    // Figures on labelled texts: `make evaluate`.
    .executableTarget(
      name: "evaluate",
      dependencies: [
        "Essentials", "Understanding", "Orientation", "Conversation", "CatalogueFiles",
        "DialogueFiles", "Terminal", "Trials",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Evaluation", swiftSettings: strict),
    tests(of: "DialogueTools", ["Essentials", "Interview"]),
    tests(
      of: "DialogueFiles", ["Essentials", "Interview", "DialogueTools"],
      excluding: ["Questionnaires"]),
    tests(of: "CatalogueFiles", ["Essentials", "Orientation", "Understanding"]),
    tests(
      of: "Conversation",
      [
        "Essentials", "Interview", "Understanding", "Orientation", "DialogueFiles",
        "CatalogueFiles", "Rehearsal", "DialogueTools", "Trials",
      ]),
    tests(
      of: "Storage",
      [
        "Essentials", "Orientation", "Understanding", "CatalogueFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // A conversation without a catalogue, to be driven through a real terminal.
    .executableTarget(
      name: "TerminalFixture", dependencies: ["Essentials", "Terminal"],
      path: "Tests/TerminalFixture", swiftSettings: strict),
    tests(of: "LineProtocol", ["Essentials"]),
    tests(
      of: "Server",
      [
        "Essentials", "Interview", "Understanding", "Orientation", "Conversation",
        "DialogueFiles", "CatalogueFiles", "Storage", "LineProtocol", "Trials",
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOTestUtils", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests(of: "QRCode"),
    tests(of: "Reports", ["Essentials", "Interview", "Conversation", "QRCode"]),
    tests(
      of: "Counselling",
      [
        "Essentials", "Interview", "Understanding", "Orientation", "Conversation",
        "DialogueFiles", "CatalogueFiles", "Storage",
      ]),
    // Terminals as tests see them: a real one, and a model of what one shows.
    .target(name: "TestTerminals", path: "Tests/TestTerminals", swiftSettings: strict),
    tests(of: "Terminal", ["Essentials", "QRCode", "TerminalFixture", "TestTerminals"]),
    tests(
      of: "tremplin", ["TestTerminals", .product(name: "GRDB", package: "GRDB.swift")],
      excluding: [
        "Days/day-1.screen", "Days/day-2.screen", "Days/day-3.screen", "Days/day-3-louis.screen",
      ]),

    // What the advice is measured with, for `make evaluate` and, smaller, for the tests.
    .target(
      name: "Trials",
      dependencies: [
        "Essentials", "Orientation", "Understanding", "Conversation", "CatalogueFiles",
      ],
      path: "Tests/Trials", swiftSettings: strict),
    tests(of: "Trials", ["Essentials", "Orientation", "Understanding", "CatalogueFiles"]),
  ]
)

// Fuzzing needs a toolchain with libFuzzer, and no user needs it: `make fuzz`.
if Context.environment["FUZZ"] != nil {
  func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: "\(name)Fuzz", dependencies: ["Essentials"] + dependencies,
      path: "Fuzz/\(name)", swiftSettings: strict)
  }
  package.targets += [
    .target(
      name: "Stage",
      dependencies: [
        "Essentials", "Understanding", "Orientation", "Conversation", "CatalogueFiles",
        "DialogueFiles",
      ],
      path: "Fuzz/Stage", swiftSettings: strict),
    fuzzer("Line", ["LineProtocol"]),
    fuzzer("Dialogue", ["DialogueFiles"]),
    fuzzer("Expression", ["DialogueFiles"]),
    fuzzer("Text", ["DialogueFiles"]),
    fuzzer("CSV", ["CatalogueFiles"]),
    fuzzer("Understanding", ["Conversation", "Interview", "Stage"]),
    fuzzer("Events", ["Conversation", "Interview", "Stage"]),
  ]
}
