import CatalogueFiles
import Foundation

/// A copy of the project's seeds that a test may spoil, with a few communes only.
struct TestSeeds {
  private static let communes = 40

  let folder: SeedFolder

  init(in temporary: TemporaryFolder) throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let original = SeedFolder("/\(root)/seeds")
    folder = SeedFolder(temporary("seeds"))
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    for file in SeedFile.allCases {
      try FileManager.default.copyItem(
        atPath: original.path(of: file), toPath: folder.path(of: file))
    }
    try shortenCommunes()
  }

  private func shortenCommunes() throws {
    let url = URL(fileURLWithPath: folder.path(of: .communes))
    let bytes = try Data(contentsOf: url)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: Self.communes + 1)
    try Data(lines.dropLast().joined(separator: [UInt8(ascii: "\n")])).write(to: url)
  }

  func edit(_ file: SeedFile, _ change: (String) -> String) throws {
    let url = URL(fileURLWithPath: folder.path(of: file))
    try change(String(contentsOf: url, encoding: .utf8)).write(
      to: url, atomically: true, encoding: .utf8)
  }
}
