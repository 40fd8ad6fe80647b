import Essentials

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
