import Essentials

extension Adviser {
  /// The smallest set of limits that can't hold together, most movable first; with `trades`,
  /// what keeps these away.
  func conflict(in match: Match, trades: [Int]) -> [Limit] {
    // The sea is nobody's choice: it is blamed only where nothing at all is on this side.
    let isOnThisSide = hasOffer(of: trades, in: match, within: LimitSet([.sea], in: index))
    let background: [Limit] = isOnThisSide ? [.sea] : []
    let limits = limits(of: match.query) + (isOnThisSide ? [] : [.sea])
    return minimalConflict(among: limits) { kept in
      hasOffer(of: trades, in: match, within: LimitSet(background + kept, in: index))
    } ?? []
  }

  /// The limits of a person, most movable first: boarding, distance, trade, veto, age.
  private func limits(of query: Query) -> [Limit] {
    var limits: [Limit] = []
    if query.reach.isFinite {
      if !query.boards { limits.append(.boarding) }
      limits.append(.reach)
    }
    limits += query.refused.map { .refusedTrade(index.trades[$0].id) }
    limits += query.vetoes.map { .veto(index.facets[$0].id) }
    if query.ages != nil { limits.append(.age) }
    return limits
  }

  private func hasOffer(of trades: [Int], in match: Match, within limits: LimitSet) -> Bool {
    index.offers.contains { offer in
      let trade = Int(offer.trade)
      guard trades.isEmpty || trades.contains(trade) else { return false }
      return limits.allow(
        offer, at: match.places[Int(offer.school)], of: index.tradeRows[trade], match.query)
    }
  }
}

/// Some of a person's limits.
private struct LimitSet {
  private var boarding = false
  private var reach = false
  private var age = false
  private var sea = false
  private var vetoes = FacetSet()
  private var refused: [Int] = []

  init(_ limits: [Limit], in index: CatalogueIndex) {
    for limit in limits {
      switch limit {
      case .boarding: boarding = true
      case .reach: reach = true
      case .age: age = true
      case .sea: sea = true
      // Always held, below.
      case .rejection: break
      case .veto(let facet):
        if let position = index.facetPositions[facet] { vetoes.insert(position) }
      case .refusedTrade(let trade):
        if let position = index.tradePositions[trade] { refused.append(position) }
      }
    }
  }

  func allow(_ offer: Offer, at place: Place, of row: TradeRow, _ query: Query) -> Bool {
    if place.isOverSea {
      if sea { return false }
    } else if reach {
      let canBoard = (query.boards || !boarding) && offer.boards
      let isWithin =
        place.kilometres <= query.reach
        || canBoard && place.kilometres <= query.weeklyReach
      if !isWithin { return false }
    }
    if age, let ages = query.ages, !offer.accepts(ages) { return false }
    return row.all.intersection(vetoes).isEmpty && !refused.contains(Int(offer.trade))
      && !query.rejected.contains(Int(offer.school))
  }
}
