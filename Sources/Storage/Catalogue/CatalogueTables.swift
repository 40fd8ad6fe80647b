import CatalogueFiles
import FoundationEssentials
import GRDB
import Orientation
import Understanding

/// Reads and writes the catalogue's tables.
struct CatalogueTables {
  let db: Database

  struct Copy {
    var catalogue: Catalogue
    var gazetteer: Gazetteer
  }

  /// What the tables hold; nil where they aren't of this version of the program.
  func copy() throws -> Copy? {
    guard try isCurrent, let gazetteer = try gazetteer() else { return nil }
    return Copy(catalogue: try catalogue(), gazetteer: gazetteer)
  }

  /// The same, where it is a copy of just these seeds.
  func copy(of fingerprints: SeedFingerprints) throws -> Copy? {
    guard try isCurrent, try SeedFingerprints(db) == fingerprints else { return nil }
    return try copy()
  }

  private var isCurrent: Bool {
    get throws {
      try Int32.fetchOne(db, sql: "PRAGMA user_version") == CatalogueSchema.version
    }
  }

  private func catalogue() throws -> Catalogue {
    var cells: [SeedFile: [[String]]] = [:]
    for file in SeedFile.catalogueFiles {
      cells[file] = try rows("SELECT * FROM \(CatalogueSchema.table(file)) ORDER BY rowid")
    }
    return try Catalogue(cells: cells)
  }

  func row(_ id: String, in file: SeedFile) throws -> [String]? {
    try rows("SELECT * FROM \(CatalogueSchema.table(file)) WHERE id = ?", [id]).first
  }

  private func rows(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> [[String]] {
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var rows: [[String]] = []
    while let row = try cursor.next() {
      rows.append((0..<row.count).map { Self.text(row[$0]) })
    }
    return rows
  }

  /// Nil where the bytes aren't a gazetteer of this version of the program.
  private func gazetteer() throws -> Gazetteer? {
    let rows = try Row.fetchCursor(db, sql: "SELECT bytes FROM gazetteer")
    // The bytes are SQLite's own, not a copy of 3 MB: they live as long as the cursor.
    return try withExtendedLifetime(rows) {
      try rows.next()?.withUnsafeData(atIndex: 0) { bytes in
        bytes?.withUnsafeBytes { Gazetteer(encoded: $0) }
      }
    }
  }

  /// A cell as the seed file would write it.
  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null, .blob: ""
    case .int64(let number): String(number)
    case .double(let number): "\(number)"
    case .string(let text): text
    }
  }

  /// Replaces whatever is there.
  func write(_ seeds: Seeds, _ gazetteer: Gazetteer, _ fingerprints: SeedFingerprints) throws {
    try db.execute(sql: CatalogueSchema.dropping)
    try db.execute(sql: CatalogueSchema.sql)
    try db.execute(sql: "PRAGMA user_version = \(CatalogueSchema.version)")
    for file in SeedFile.catalogueFiles { try write(seeds.cells(of: file), of: file) }
    try db.execute(
      sql: "INSERT INTO gazetteer VALUES (?)", arguments: [Data(gazetteer.encoded())])
    try fingerprints.write(db)
  }

  private func write(_ rows: [[String]], of file: SeedFile) throws {
    let places = file.columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO \(CatalogueSchema.table(file)) VALUES (\(places))")
    let indexing = try db.cachedStatement(sql: "INSERT INTO search VALUES (?, ?, ?, ?)")
    for cells in rows {
      let values = cells.map { $0.isEmpty ? nil : $0 }
      try insertion.execute(arguments: StatementArguments(values))
      let entry = SearchEntry(cells, of: file)
      try indexing.execute(arguments: [file.rawValue, entry.id, entry.title, entry.body])
    }
  }
}

/// What a row can be found by.
private struct SearchEntry {
  var id = ""
  var title = ""
  var body = ""

  /// The first text that is shown is the title; sources, dates and figures are left out.
  init(_ cells: [String], of file: SeedFile) {
    for (column, text) in zip(file.columns, cells) where !text.isEmpty {
      switch column.kind {
      case .id:
        id = text
        body += text + "\n"
      case .text where title.isEmpty && column.speech != .silent: title = text
      case .text, .list, .reference, .references, .postalCode: body += text + "\n"
      default: break
      }
    }
  }
}
