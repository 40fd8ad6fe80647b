import Essentials

/// A seed file, read: the rows that are sound, and what is wrong with the others.
struct SeedTable: Sendable {
  let file: SeedFile
  let rows: [SeedRow]
  /// The ids of all rows, sound or not, so that one fault isn't told again by each row that
  /// refers to it; nil where the file has no ids that could be read.
  let ids: Set<String>?
  let diagnostics: [Diagnostic]

  /// As messages name it: `seeds/schools.csv`.
  private let path: String
  private let csv: CSVFile
  /// For each column of ``SeedFile/columns``, where it stands in this file.
  private let order: [Int]

  init(_ file: SeedFile, bytes: [UInt8], path: String) {
    let csv = CSVFile(bytes)
    let header = SeedHeader(of: csv, for: file, path: path)
    var reader = SeedTableReader(file: file, csv: csv, path: path, order: header.order)
    if header.diagnostics.isEmpty { reader.readRows() }
    self.file = file
    self.path = path
    self.csv = csv
    order = header.order
    rows = reader.rows
    ids = header.diagnostics.isEmpty ? reader.ids : nil
    let malformed = csv.faults.map { fault in
      Diagnostic.malformed(fault.kind, at: csv.location(ofByte: fault.offset, in: path))
    }
    diagnostics = malformed + header.diagnostics + reader.diagnostics
  }

  /// Where a row's cell begins.
  func location(of row: SeedRow, _ column: String) -> SourceLocation {
    guard let index = file.index(of: column) else {
      preconditionFailure("\(file.name) has no column \(column): see SeedFile+Columns.swift")
    }
    return csv.location(ofRecord: row.record, cell: order[index], in: path)
  }

  /// Where a column's name stands.
  func location(ofColumn column: String) -> SourceLocation {
    guard let index = file.index(of: column), order.indices.contains(index) else {
      return .init(file: path, line: 1, column: 1)
    }
    return csv.location(ofRecord: 0, cell: order[index], in: path)
  }
}
