/// How well trades go with what a person said, in log-odds: one addend an answer, those about
/// interests shrunk where there are few.
///
/// A wish adds and never takes away, so it never removes a candidate.
struct Affinity {
  let query: Query
  let index: CatalogueIndex
  let likelihood: Likelihood

  func odds(of trade: Int) -> Double {
    likelihood.trust(in: query.known) * tastes(of: trade) + wishes(of: trade)
  }

  /// The published log-odds of all answers about interests, before they are shrunk.
  func tastes(of trade: Int) -> Double {
    let row = index.tradeRows[trade]
    var odds = 0.0
    for facet in query.yes { odds += index.weights[facet].yes(row.presence(of: facet)) }
    for facet in query.no { odds += index.weights[facet].no(row.presence(of: facet)) }
    for facet in query.mixed { odds += index.weights[facet].mixed(row.presence(of: facet)) }
    return odds
  }

  /// What was said of trades, sectors and constraints; a plain word, so nothing shrinks it.
  func wishes(of trade: Int) -> Double {
    let row = index.tradeRows[trade]
    var odds = Double(row.all.intersection(query.unwelcome).count) * likelihood.unwelcome
    if query.sectors.contains(row.sector) { odds += likelihood.sector }
    for named in query.wanted { odds += wish(for: trade, named: named) }
    return odds
  }

  /// What naming a trade does for this one: the same, or more or less like it.
  func wish(for trade: Int, named: Int) -> Double {
    guard trade != named else { return likelihood.named }
    let likeness = index.tradeRows[trade].facets.jaccard(index.tradeRows[named].facets)
    return likelihood.neighbour * likeness
  }
}
