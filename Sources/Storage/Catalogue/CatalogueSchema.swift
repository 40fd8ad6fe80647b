import CatalogueFiles
import Crypto
import FoundationEssentials

/// The tables of the catalogue, one for each seed file, with the same columns.
///
/// The database is a copy of the seeds for searching and for a fast start: it is made anew, never
/// migrated. What the columns' kinds promise, the tables hold too (types, closed lists,
/// references).
enum CatalogueSchema {
  static func table(_ file: SeedFile) -> String { file.rawValue.replacing("-", with: "_") }

  /// Creates everything in an empty database.
  static var sql: String {
    let tables = SeedFile.catalogueFiles.map { file in
      let columns = file.columns.map { "  " + definition($0) }.joined(separator: ",\n")
      return "CREATE TABLE \(table(file)) (\n\(columns)\n) STRICT;\n"
    }
    return tables.joined() + """
      CREATE VIRTUAL TABLE search USING fts5 (
        file UNINDEXED, id UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 2'
      );
      CREATE TABLE seed (file TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT;
      CREATE TABLE gazetteer (bytes BLOB NOT NULL) STRICT;

      """
  }

  static var dropping: String {
    let tables = SeedFile.catalogueFiles.map(table) + ["search", "seed", "gazetteer"]
    return tables.map { "DROP TABLE IF EXISTS \($0);\n" }.joined()
  }

  /// Changes with the tables, so that a database of other tables is made anew.
  ///
  /// SQLite keeps it as the file's `user_version`, a signed number of 32 bits.
  static let version: Int32 = SHA256.hash(data: Data(sql.utf8)).prefix(4)
    .reduce(0) { $0 << 8 | Int32($1) }

  private static func definition(_ column: SeedColumn) -> String {
    let required = column.isRequired ? " NOT NULL" : ""
    return "\(column.name) " + type(column) + required + constraint(column)
  }

  private static func type(_ column: SeedColumn) -> String {
    switch column.kind {
    case .integer: "INTEGER"
    case .decimal: "REAL"
    default: "TEXT"
    }
  }

  private static func constraint(_ column: SeedColumn) -> String {
    switch column.kind {
    case .id: " PRIMARY KEY"
    case .word(let words):
      " CHECK (\(column.name) IN (\(words.map { "'\($0)'" }.joined(separator: ", "))))"
    case .reference(let target):
      " REFERENCES \(table(target)) (id) DEFERRABLE INITIALLY DEFERRED"
    default: ""
    }
  }
}
