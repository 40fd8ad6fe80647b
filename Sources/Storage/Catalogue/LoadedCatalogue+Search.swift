public import CatalogueFiles
import GRDB

extension LoadedCatalogue {
  /// A row that was searched for.
  public struct Hit: Hashable, Sendable {
    public var file: SeedFile
    public var id: String
    public var title: String
  }

  /// Rows with all the words, or words that begin so, the best first; accents don't matter.
  ///
  /// A title that begins with the words comes before all others; a word in a title counts as
  /// ten elsewhere.
  public func search(_ words: String, limit: Int = 20) throws(StorageError) -> [Hit] {
    let terms = words.split { !$0.isLetter && !$0.isNumber }
    let query = terms.map { "\"\($0)\"*" }.joined(separator: " ")
    let beginning = terms.joined(separator: " ") + "%"
    guard !terms.isEmpty else { return [] }
    return try StorageError.naming(database.path) {
      try database.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT file, id, title FROM search WHERE search MATCH ?
            ORDER BY title NOT LIKE ?, bm25(search, 0, 0, 10, 1), file, id LIMIT ?
            """, arguments: [query, beginning, limit]
        ).compactMap { row in
          SeedFile(rawValue: row["file"]).map {
            .init(file: $0, id: row["id"], title: row["title"])
          }
        }
      }
    }
  }

  /// A row as its file has it, column by column, empty where unknown; nil where there is none.
  public func row(_ id: String, in file: SeedFile) throws(StorageError) -> [String]? {
    guard SeedFile.catalogueFiles.contains(file) else { return nil }
    return try StorageError.naming(database.path) {
      try database.read { try CatalogueTables(db: $0).row(id, in: file) }
    }
  }
}
