import Essentials

/// A trade as matching sees it.
struct TradeRow: Hashable, Sendable {
  /// Activity facets, the main ones included.
  let facets: FacetSet
  let main: FacetSet
  let constraints: FacetSet
  /// -1 where the catalogue lacks the sector.
  let sector: Int
  /// Whether a known open school teaches it, anywhere.
  let isTaught: Bool

  init(
    _ trade: Trade, facets positions: [Facet.ID: Int], sectors: [Sector.ID: Int], isTaught: Bool
  ) {
    main = FacetSet(trade.mainFacets, in: positions)
    facets = FacetSet(trade.facets, in: positions).union(main)
    constraints = FacetSet(trade.constraints, in: positions)
    sector = sectors[trade.sector] ?? -1
    self.isTaught = isTaught
  }

  /// Activities and constraints: what a veto can hit.
  var all: FacetSet { facets.union(constraints) }

  func presence(of facet: Int) -> Likelihood.Presence {
    if main.contains(facet) { return .main }
    return facets.contains(facet) ? .present : .absent
  }
}

extension FacetSet {
  /// The bits of those ids that have a position.
  init(_ ids: some Sequence<Facet.ID>, in positions: [Facet.ID: Int]) {
    for id in ids {
      if let position = positions[id] { insert(position) }
    }
  }
}
