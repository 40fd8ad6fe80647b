// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

// A package of its own, so that nobody who only uses Tremplin builds it.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "tremplin", path: ".."),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Tremplin", package: "tremplin"),
        .product(name: "TremplinFiles", package: "tremplin"),
        .product(name: "TremplinDesk", package: "tremplin"),
      ],
      swiftSettings: strict),
    // The server over the wire, beside an echo server that does nothing else.
    .systemLibrary(name: "CEpoll"),
    .executableTarget(
      name: "wirebench",
      dependencies: [
        "CEpoll",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),
  ]
)
