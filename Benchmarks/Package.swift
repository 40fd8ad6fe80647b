// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who only uses Tremplin builds it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tremplin", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Tremplin", package: "tremplin"),
        .product(name: "TremplinFiles", package: "tremplin"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
