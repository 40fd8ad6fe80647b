import Essentials
import Orientation

/// Finds trades whose facets don't hold together, or that no answer could tell apart.
struct TradeCheck {
  private let table: SeedTable
  private let kinds: [String: Facet.Kind]

  init(_ table: SeedTable, facets: [Facet]) {
    self.table = table
    kinds = Dictionary(
      facets.map { ($0.id.rawValue, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  func diagnostics() -> [Diagnostic] {
    table.rows.flatMap { wrongKinds($0) + mainFacetsElsewhere($0) } + twins
  }

  private func wrongKinds(_ row: SeedRow) -> [Diagnostic] {
    let columns: [(String, Facet.Kind)] = [("facets", .interest), ("constraints", .constraint)]
    return columns.flatMap { column, kind in
      row.list(column)
        .filter { kinds[$0].map { $0 != kind } ?? false }
        .map {
          .wrongFacetKind($0, expected: kind.rawValue, at: table.location(of: row, column))
        }
    }
  }

  private func mainFacetsElsewhere(_ row: SeedRow) -> [Diagnostic] {
    let facets = Set(row.list("facets"))
    return row.list("main_facets").filter { !facets.contains($0) }
      .map { .mainFacetElsewhere($0, at: table.location(of: row, "main_facets")) }
  }

  private var twins: [Diagnostic] {
    var first: [Set<String>: String] = [:]
    return table.rows.compactMap { row in
      let facets = Set(row.list("facets"))
      guard let other = first[facets] else {
        first[facets] = row.text("id")
        return nil
      }
      return .sameFacets(as: other, at: table.location(of: row, "facets"))
    }
  }
}
