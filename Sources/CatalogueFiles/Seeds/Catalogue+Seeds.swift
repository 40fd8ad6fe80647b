import Essentials
public import Orientation

extension Catalogue {
  /// The catalogue that sound rows make; their references are the caller's to check.
  init(_ rows: [SeedFile: [SeedRow]]) {
    self.init()
    facets = rows[.facets, default: []].map(Facet.init)
    sectors = rows[.sectors, default: []].map(Sector.init)
    trades = rows[.trades, default: []].map(Trade.init)
    diplomas = rows[.diplomas, default: []].map(Diploma.init)
    schools = rows[.schools, default: []].map(School.init)
    programmes = rows[.programmes, default: []].map(Programme.init)
    nextSteps = rows[.nextSteps, default: []].map(NextStep.init)
    questions = rows[.questions, default: []].map(AskedQuestion.init)
    facts = rows[.facts, default: []].map(Fact.init)
  }

  /// The catalogue of rows that were checked before and kept as text, such as a database's.
  ///
  /// - Parameter cells: For each file its rows, and for each row the cells in the order of
  ///   ``SeedFile/columns``; empty means unknown.
  /// - Throws: ``SeedTextError`` where a cell isn't what its column holds.
  public init(cells: [SeedFile: [[String]]]) throws(SeedTextError) {
    var rows: [SeedFile: [SeedRow]] = [:]
    for (file, texts) in cells {
      rows[file] = try Self.rows(of: file, texts)
    }
    self.init(rows)
  }

  private static func rows(
    of file: SeedFile, _ texts: [[String]]
  ) throws(SeedTextError) -> [SeedRow] {
    let columns = file.columns
    var rows: [SeedRow] = []
    rows.reserveCapacity(texts.count)
    for (record, cells) in texts.enumerated() {
      guard cells.count == columns.count else { throw .init(file: file, row: record) }
      var values: [SeedValue] = []
      values.reserveCapacity(cells.count)
      for (column, text) in zip(columns, cells) {
        do {
          values.append(try column.value(of: text))
        } catch {
          throw .init(file: file, row: record)
        }
      }
      rows.append(SeedRow(file: file, values: values, record: record))
    }
    return rows
  }
}
