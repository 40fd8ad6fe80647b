public import Essentials
import Orientation

/// Judges rows that could be read: whether they agree, and whether they may still be true.
///
/// Faults of form and dangling references are ``Seeds/diagnostics`` already.
public struct CatalogueCheck: Sendable {
  private let seeds: Seeds

  public init(_ seeds: Seeds) {
    self.seeds = seeds
  }

  /// All that is wrong or doubtful, in the order of the files and lines.
  public func diagnostics(today: Day) -> [Diagnostic] {
    SeedFile.allCases.flatMap { file -> [Diagnostic] in
      guard let table = seeds.tables[file] else { return [] }
      let general = TextCheck(table).diagnostics() + DateCheck(table, today: today).diagnostics()
      return (general + particular(table)).sortedByPlace()
    }
  }

  private func particular(_ table: SeedTable) -> [Diagnostic] {
    switch table.file {
    case .trades: TradeCheck(table, facets: seeds.catalogue.facets).diagnostics()
    case .schools: SchoolCheck(table, communes: seeds.communes).diagnostics()
    case .programmes, .nextSteps: ageFaults(table)
    case .sources: unsourcedFiles(table)
    default: []
    }
  }

  private func ageFaults(_ table: SeedTable) -> [Diagnostic] {
    table.rows.compactMap { row in
      guard let youngest = row.optionalInteger("age_min"),
        let oldest = row.optionalInteger("age_max"), youngest > oldest
      else { return nil }
      return .agesReversed(oldest...youngest, at: table.location(of: row, "age_min"))
    }
  }

  /// Files whose rows carry no source have one for the whole file.
  private func unsourcedFiles(_ table: SeedTable) -> [Diagnostic] {
    let sourced = Set(seeds.fileSources.map(\.file))
    return SeedFile.allCases
      .filter { $0.index(of: "source") == nil && !sourced.contains($0) }
      .map { .unsourcedFile($0, at: table.location(ofColumn: "file")) }
  }
}
