public import FoundationEssentials
public import Orientation
public import Understanding

/// Everything that the seeds folder says, and what is wrong with it.
///
///     let seeds = try Seeds(folder: SeedFolder("seeds"))
///     guard !seeds.hasErrors else { … }   // print seeds.diagnostics
///     let faults = CatalogueCheck(seeds).diagnostics(today: today)
public struct Seeds: Sendable {
  /// Rows that can't be used are left out; ``hasErrors`` says whether there were any.
  public let catalogue: Catalogue
  public let communes: [Gazetteer.Commune]
  public let fileSources: [FileSource]
  /// Faults of form and dangling references, in the order of the files and lines.
  ///
  /// ``CatalogueCheck`` finds the rest.
  public let diagnostics: [Diagnostic]

  let tables: [SeedFile: SeedTable]

  public init(folder: SeedFolder) throws(SeedFolder.Failure) {
    self.init(contents: try folder.contents(), folder: folder)
  }

  /// Reads files already in memory.
  ///
  /// - Parameters:
  ///   - contents: The bytes of each file; a file left out has no rows.
  ///   - folder: Where they come from, for the messages.
  public init(contents: [SeedFile: Data], folder: SeedFolder) {
    var tables: [SeedFile: SeedTable] = [:]
    for (file, bytes) in contents {
      tables[file] = SeedTable(file, bytes: [UInt8](bytes), path: folder.path(of: file))
    }
    self.tables = tables
    catalogue = Catalogue(tables.mapValues(\.rows))
    communes = tables[.communes]?.rows.map(Gazetteer.Commune.init) ?? []
    fileSources = tables[.sources]?.rows.compactMap(FileSource.init) ?? []
    let faults = SeedFile.allCases.flatMap { tables[$0]?.diagnostics.sortedByPlace() ?? [] }
    diagnostics = faults + ReferenceCheck(tables).diagnostics()
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The sound rows of a file as text, in the order of ``SeedFile/columns``; empty is unknown.
  public func cells(of file: SeedFile) -> [[String]] {
    tables[file]?.rows.map { row in
      zip(file.columns, row.values).map { $0.text(of: $1) }
    } ?? []
  }
}

extension [Diagnostic] {
  /// By line and column; faults of one place in the order they were found.
  func sortedByPlace() -> [Diagnostic] {
    enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}
