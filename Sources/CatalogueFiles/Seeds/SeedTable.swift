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
    let header = Header(of: csv, for: file, path: path)
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

extension CSVFile {
  func location(ofByte offset: Int, in path: String) -> SourceLocation {
    let (line, column) = position(ofByte: offset)
    return .init(file: path, line: line, column: column)
  }

  /// The start of a cell; of the last one where the record has fewer.
  func location(ofRecord record: Int, cell: Int, in path: String) -> SourceLocation {
    let cells = cells(ofRecord: record)
    let index = min(cells.startIndex + cell, cells.endIndex - 1)
    return location(ofByte: Int(cells[index].start), in: path)
  }
}

/// Reads the records of a seed file into rows.
private struct SeedTableReader {
  let file: SeedFile
  let csv: CSVFile
  let path: String
  let order: [Int]
  private(set) var rows: [SeedRow] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The record that each id was first seen in.
  private var records: [String: Int] = [:]

  init(file: SeedFile, csv: CSVFile, path: String, order: [Int]) {
    self.file = file
    self.csv = csv
    self.path = path
    self.order = order
  }

  var ids: Set<String> { Set(records.keys) }

  mutating func readRows() {
    rows.reserveCapacity(csv.recordCount)
    for record in 1..<max(1, csv.recordCount) {
      noteID(ofRecord: record)
      if let row = row(record) { rows.append(row) }
    }
  }

  private mutating func row(_ record: Int) -> SeedRow? {
    let columns = file.columns
    let cells = csv.cells(ofRecord: record)
    guard cells.count == columns.count else {
      let location = csv.location(ofRecord: record, cell: columns.count, in: path)
      diagnostics.append(.columnCount(cells.count, of: columns.count, at: location))
      return nil
    }
    var values: [SeedValue] = []
    values.reserveCapacity(columns.count)
    for (column, place) in zip(columns, order) {
      // Bytes that aren't UTF-8 are among the file's faults already.
      guard let text = csv.text(of: cells[cells.startIndex + place]) else { continue }
      do {
        values.append(try column.value(of: text))
      } catch {
        let location = csv.location(ofRecord: record, cell: place, in: path)
        diagnostics.append(.cell(error, at: location))
      }
    }
    guard values.count == columns.count else { return nil }
    return SeedRow(file: file, values: values, record: record)
  }

  private mutating func noteID(ofRecord record: Int) {
    guard let column = file.index(of: "id") else { return }
    let cells = csv.cells(ofRecord: record)
    let place = cells.startIndex + order[column]
    guard place < cells.endIndex, let id = csv.text(of: cells[place]), !id.isEmpty else { return }
    guard let first = records[id] else {
      records[id] = record
      return
    }
    let line = csv.location(ofRecord: first, cell: order[column], in: path).line
    let location = csv.location(ofRecord: record, cell: order[column], in: path)
    diagnostics.append(.repeatedID(id, firstLine: line, at: location))
  }
}

/// The first line of a seed file: each column once, in any order.
private struct Header {
  private(set) var order: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of csv: CSVFile, for file: SeedFile, path: String) {
    let expected = file.columns.map(\.name)
    guard csv.recordCount > 0 else {
      let start = SourceLocation(file: path, line: 1, column: 1)
      diagnostics.append(.missingHeader(at: start, columns: expected))
      return
    }
    var places: [String: Int] = [:]
    for (place, cell) in csv.cells(ofRecord: 0).enumerated() {
      let name = csv.text(of: cell) ?? ""
      let location = csv.location(ofRecord: 0, cell: place, in: path)
      if !expected.contains(name) {
        diagnostics.append(.unknownColumn(name, at: location, columns: expected))
      } else if places.updateValue(place, forKey: name) != nil {
        diagnostics.append(.repeatedColumn(name, at: location))
      }
    }
    let start = csv.location(ofRecord: 0, cell: 0, in: path)
    for name in expected where places[name] == nil {
      diagnostics.append(.missingColumn(name, at: start))
    }
    order = expected.compactMap { places[$0] }
  }
}
