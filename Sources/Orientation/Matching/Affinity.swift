/// How well trades go with what a person said, in log-odds, one addend an answer.
struct Affinity {
  let query: Query
  let index: CatalogueIndex
  let likelihood: Likelihood

  func odds(of trade: Int) -> Double {
    let row = index.tradeRows[trade]
    var odds = 0.0
    for facet in query.yes { odds += index.weights[facet].yes(row.presence(of: facet)) }
    for facet in query.no { odds += index.weights[facet].no(row.presence(of: facet)) }
    for facet in query.mixed { odds += index.weights[facet].mixed(row.presence(of: facet)) }
    odds += Double(row.all.intersection(query.unwelcome).count) * likelihood.unwelcome
    return odds + wish(for: trade).weight
  }

  /// What naming a trade or a sector does for this one; only the largest counts.
  ///
  /// A wish adds and never takes away, so it never removes a candidate.
  func wish(for trade: Int) -> Wish {
    let row = index.tradeRows[trade]
    var wish = Wish.none
    if query.sectors.contains(row.sector) {
      wish = Wish(kind: .sector(row.sector), weight: likelihood.sector)
    }
    for named in query.wanted {
      if named == trade { return Wish(kind: .named, weight: likelihood.named) }
      let weight = likelihood.neighbour * row.facets.jaccard(index.tradeRows[named].facets)
      if weight > wish.weight { wish = Wish(kind: .neighbour(named), weight: weight) }
    }
    return wish
  }
}
