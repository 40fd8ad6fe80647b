import Essentials

/// Reads the records of a seed file into rows.
struct SeedTableReader {
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
