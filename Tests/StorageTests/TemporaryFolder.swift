import Foundation

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("tremplin-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// The bytes of every file in it, one after the other.
  func allBytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: self($1))) }
  }
}
