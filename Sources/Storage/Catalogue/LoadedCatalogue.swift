public import CatalogueFiles
import GRDB
public import Orientation
public import Understanding

/// The catalogue, ready for conversation, and its tables for searching.
public struct LoadedCatalogue: Sendable {
  public enum Origin: Hashable, Sendable {
    /// The tables were up to date.
    case kept
    /// The seeds were read, for the first time or because they changed.
    case loaded
    /// The seeds can't be used; this is what they said before (see ``problem``).
    case old
  }

  public let catalogue: Catalogue
  public let gazetteer: Gazetteer
  public let origin: Origin
  /// What went wrong without stopping us: faulty seeds beside an older catalogue, or a data
  /// folder that can't be written to, so that the next start loads the seeds again.
  public let problem: StorageError?

  let database: DatabaseQueue

  /// Rows of each kind.
  public var counts: [SeedFile: Int] {
    [
      .facets: catalogue.facets.count, .sectors: catalogue.sectors.count,
      .trades: catalogue.trades.count, .diplomas: catalogue.diplomas.count,
      .schools: catalogue.schools.count, .programmes: catalogue.programmes.count,
      .nextSteps: catalogue.nextSteps.count, .questions: catalogue.questions.count,
      .facts: catalogue.facts.count, .communes: gazetteer.count,
    ]
  }
}
