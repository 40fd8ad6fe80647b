public import CatalogueFiles
import FoundationEssentials
import GRDB
import Orientation
import Understanding

/// Copies the seeds into a database on first use, and again whenever one of them changes.
///
/// The database is a copy: where it is damaged it is made anew, and where it can't be written,
/// one in memory does. So only the seeds themselves can keep the program from starting, and even
/// faulty ones don't while an older copy is there.
public struct CatalogueStore: Sendable {
  /// How far a load has come; a start on unchanged seeds reports nothing.
  public struct Progress: Hashable, Sendable {
    public enum Stage: Hashable, Sendable, CaseIterable { case rows, places, tables }
    public var stage: Stage
    /// From 0 to 1, of the whole load.
    public var fraction: Double
  }

  /// How long to wait for another program that loads the same seeds, in seconds: a load takes
  /// about one.
  static let patience = 10.0

  private let path: String
  private let folder: SeedFolder

  /// - Parameters:
  ///   - path: The database's file, made where it is missing.
  ///   - folder: The seeds.
  public init(path: String, seeds folder: SeedFolder) {
    self.path = path
    self.folder = folder
  }

  /// Gives the catalogue, from the database where that holds just these seeds.
  ///
  /// - Throws: ``StorageError/Code/seedsMissing``; ``StorageError/Code/seedsFaulty`` where no older
  ///   catalogue is left to go on with.
  public func load(
    progress: (Progress) -> Void = { _ in }
  ) throws(StorageError) -> LoadedCatalogue {
    let contents = try contents()
    let fingerprints = SeedFingerprints(contents)
    do {
      return try loadOrRebuild(contents, fingerprints, progress)
    } catch {
      guard error.code != .seedsFaulty else { throw error }
      return try loadInMemory(contents, fingerprints, progress, because: error)
    }
  }

  private func contents() throws(StorageError) -> [SeedFile: Data] {
    do {
      return try folder.contents()
    } catch {
      switch error {
      case .noFolder(let path), .noFile(let path): throw StorageError(.seedsMissing, path: path)
      case .unreadable(let path): throw StorageError(.noAccess, path: path)
      }
    }
  }

  private func loadOrRebuild(
    _ contents: [SeedFile: Data], _ fingerprints: SeedFingerprints,
    _ progress: (Progress) -> Void
  ) throws(StorageError) -> LoadedCatalogue {
    do {
      return try load(contents, fingerprints, progress)
    } catch {
      guard error.code == .corrupt else { throw error }
      removeDatabase()
      return try load(contents, fingerprints, progress)
    }
  }

  private func load(
    _ contents: [SeedFile: Data], _ fingerprints: SeedFingerprints,
    _ progress: (Progress) -> Void
  ) throws(StorageError) -> LoadedCatalogue {
    try PrivateFile.makeFolder(of: path)
    return try StorageError.naming(path) {
      let database = try DatabaseQueue(path: path, configuration: Self.configuration)
      if let kept = try kept(in: database, fingerprints) { return kept }
      let seeds = read(contents, progress)
      guard !seeds.hasErrors else { return try old(in: database, seeds.diagnostics) }
      return try write(seeds, fingerprints, to: database, progress, problem: nil)
    }
  }

  private func loadInMemory(
    _ contents: [SeedFile: Data], _ fingerprints: SeedFingerprints,
    _ progress: (Progress) -> Void, because problem: StorageError
  ) throws(StorageError) -> LoadedCatalogue {
    let seeds = read(contents, progress)
    guard !seeds.hasErrors else { throw faulty(seeds.diagnostics) }
    return try StorageError.naming(":memory:") {
      let database = try DatabaseQueue(configuration: Self.configuration)
      return try write(seeds, fingerprints, to: database, progress, problem: problem)
    }
  }

  private func read(
    _ contents: [SeedFile: Data], _ progress: (Progress) -> Void
  ) -> Seeds {
    progress(.init(stage: .rows, fraction: 0))
    return Seeds(contents: contents, folder: folder)
  }

  private func write(
    _ seeds: Seeds, _ fingerprints: SeedFingerprints, to database: DatabaseQueue,
    _ progress: (Progress) -> Void, problem: StorageError?
  ) throws -> LoadedCatalogue {
    progress(.init(stage: .places, fraction: 0.2))
    let gazetteer = Gazetteer(communes: seeds.communes)
    progress(.init(stage: .tables, fraction: 0.9))
    try database.write { db in
      let tables = CatalogueTables(db: db)
      // Another program may have done it while we read.
      guard try tables.copy(of: fingerprints) == nil else { return }
      try tables.write(seeds, gazetteer, fingerprints)
    }
    progress(.init(stage: .tables, fraction: 1))
    return LoadedCatalogue(
      catalogue: seeds.catalogue, gazetteer: gazetteer, origin: .loaded, problem: problem,
      database: database)
  }

  /// The catalogue of the tables, where they are a copy of just these seeds.
  private func kept(
    in database: DatabaseQueue, _ fingerprints: SeedFingerprints
  ) throws -> LoadedCatalogue? {
    guard let copy = try database.read({ try CatalogueTables(db: $0).copy(of: fingerprints) })
    else { return nil }
    return LoadedCatalogue(
      catalogue: copy.catalogue, gazetteer: copy.gazetteer, origin: .kept, problem: nil,
      database: database)
  }

  /// The catalogue of the tables, whatever seeds they are a copy of.
  private func old(
    in database: DatabaseQueue, _ diagnostics: [Diagnostic]
  ) throws -> LoadedCatalogue {
    guard let copy = try database.read({ try CatalogueTables(db: $0).copy() })
    else { throw faulty(diagnostics) }
    return LoadedCatalogue(
      catalogue: copy.catalogue, gazetteer: copy.gazetteer, origin: .old,
      problem: faulty(diagnostics), database: database)
  }

  private func faulty(_ diagnostics: [Diagnostic]) -> StorageError {
    StorageError(.seedsFaulty, path: folder.path, diagnostics: diagnostics)
  }

  private func removeDatabase() {
    for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    return configuration
  }
}
