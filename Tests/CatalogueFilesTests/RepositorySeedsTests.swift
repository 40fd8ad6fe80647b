import Essentials
import Orientation
import Testing

@testable import CatalogueFiles

/// The project's own seeds.
@Suite struct RepositorySeedsTests {
  private static let folder: SeedFolder = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return SeedFolder("/\(root)/seeds")
  }()

  @Test func `the seeds of the repository load and agree`() throws {
    let seeds = try Seeds(folder: Self.folder)
    #expect(seeds.diagnostics.map(\.description) == [])
    let today = try #require(Day("2026-11-23"))
    let errors = CatalogueCheck(seeds).diagnostics(today: today).filter { $0.severity == .error }
    #expect(errors.map(\.description) == [])
    #expect(seeds.communes.count > 35_000)
    #expect(seeds.catalogue.schools.allSatisfy { !$0.provenance.sources.isEmpty })
  }

  @Test func `a missing folder and a missing file are told apart`() throws {
    #expect(throws: SeedFolder.Failure.noFolder("nowhere")) {
      try SeedFolder("nowhere").contents()
    }
  }
}
