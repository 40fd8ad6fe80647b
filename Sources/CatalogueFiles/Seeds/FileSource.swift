public import Orientation

/// Where a whole file comes from.
public struct FileSource: Hashable, Sendable {
  public var file: SeedFile
  public var provenance: Provenance
  public var licence: String

  init?(_ row: SeedRow) {
    guard let file = SeedFile(name: row.text("file")) else { return nil }
    self.file = file
    provenance = row.provenance
    licence = row.text("licence")
  }
}
