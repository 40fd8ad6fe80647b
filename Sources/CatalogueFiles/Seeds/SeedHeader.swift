import Essentials

/// The first line of a seed file: each column once, in any order.
struct SeedHeader {
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
