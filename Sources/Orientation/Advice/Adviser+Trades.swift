import Essentials

extension Adviser {
  /// The trades to show: by score, and not too alike.
  func ranking(_ match: Match, limit: Int) -> [Int] {
    Diversity.pick(
      match.candidates, limit: limit,
      score: { Mathematics.exponential(match.logScore(of: $0, in: index)) },
      facets: { index.tradeRows[$0].facets })
  }

  func trades(_ shown: [Int], in match: Match, programmes limit: Int) -> [TradeAdvice] {
    let posterior = match.sweep.posterior { match.worth[$0].odds }
    let programmes = self.programmes(of: shown, in: match, limit: limit)
    return shown.enumerated().map { place, trade in
      let arguments = arguments(on: trade, in: match)
      return TradeAdvice(
        trade: index.trades[trade].id,
        fit: match.fit(of: trade),
        reasonsFor: arguments.for,
        reasonAgainst: arguments.against,
        score: Mathematics.exponential(match.logScore(of: trade, in: index)),
        posterior: posterior[trade],
        programmes: programmes[place])
    }
  }

  private func programmes(
    of shown: [Int], in match: Match, limit: Int
  ) -> [[Programme.ID]] {
    var lists = shown.map { _ in Shortlist<Rank>(capacity: limit) }
    for (position, offer) in index.offers.enumerated() {
      guard let place = shown.firstIndex(of: Int(offer.trade)),
        match.barriers(to: offer).isEmpty
      else { continue }
      lists[place].insert(position, rank: rank(offer, in: match))
    }
    return lists.map { list in
      list.items.map { index.programmes[Int(index.offers[$0.position].position)].id }
    }
  }

  func rank(_ offer: Offer, in match: Match) -> Rank {
    let kilometres = match.places[Int(offer.school)].kilometres
    return Rank(
      logScore: Score.log(
        match.worth[Int(offer.trade)].logAffinity, kilometres: kilometres, match.query),
      isDoubtful: index.schoolRows[Int(offer.school)].isDoubtful,
      kilometres: kilometres)
  }
}

extension Sweep {
  /// Belief over the trades with candidates, by trade; 0 for the others.
  func posterior(odds: (_ trade: Int) -> Double) -> [Double] {
    var belief = [Double](repeating: 0, count: standings.count)
    for trade in candidates { belief[trade] = odds(trade) }
    let highest = candidates.reduce(0) { max($0, belief[$1]) }
    var sum = 0.0
    for trade in candidates {
      belief[trade] = Mathematics.exponential(belief[trade] - highest)
      sum += belief[trade]
    }
    for trade in candidates { belief[trade] /= sum }
    return belief
  }
}

extension Match {
  func fit(of trade: Int) -> Fit {
    Fit(
      affinity: Mathematics.logistic(worth[trade].odds), known: query.known,
      hasNamedTrades: !query.wanted.isEmpty, isNamed: query.wanted.contains(trade))
  }
}
