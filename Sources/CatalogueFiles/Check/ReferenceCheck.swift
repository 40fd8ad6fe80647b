import Essentials

/// Finds cells that name a row which isn't there.
struct ReferenceCheck {
  private let tables: [SeedFile: SeedTable]

  init(_ tables: [SeedFile: SeedTable]) {
    self.tables = tables
  }

  func diagnostics() -> [Diagnostic] {
    SeedFile.allCases.flatMap { file in
      tables[file].map { table in
        file.columns.flatMap { diagnostics(in: $0, of: table) }.sortedByPlace()
      } ?? []
    }
  }

  private func diagnostics(in column: SeedColumn, of table: SeedTable) -> [Diagnostic] {
    switch column.kind {
    case .reference(let target):
      table.rows.flatMap { row in
        strangers(row.optionalText(column.name).map { [$0] } ?? [], to: target)
          .map { unknown($0, target, table.location(of: row, column.name)) }
      }
    case .references(let target):
      table.rows.flatMap { row in
        strangers(row.list(column.name), to: target)
          .map { unknown($0, target, table.location(of: row, column.name)) }
      }
    default: []
    }
  }

  /// Names that no row has; none where the other file couldn't be read at all.
  private func strangers(_ names: [String], to target: SeedFile) -> [String] {
    guard let known = tables[target]?.ids else { return [] }
    return names.filter { !known.contains($0) }
  }

  private func unknown(
    _ name: String, _ target: SeedFile, _ location: SourceLocation
  ) -> Diagnostic {
    .unknownReference(name, in: target, known: tables[target]?.ids ?? [], at: location)
  }
}
