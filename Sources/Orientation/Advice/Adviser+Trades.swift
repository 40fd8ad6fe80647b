import Essentials

extension Adviser {
  /// The trades to show: by score, and not too alike.
  func ranking(_ match: Match, limit: Int) -> [Int] {
    Diversity.pick(
      match.candidates, limit: limit,
      score: { Mathematics.exponential(match.standings[$0].logScore) },
      facets: { index.tradeRows[$0].facets })
  }

  func trades(_ shown: [Int], in match: Match, programmes limit: Int) -> [TradeAdvice] {
    let posterior = match.posterior
    let programmes = self.programmes(of: shown, in: match, limit: limit)
    return shown.enumerated().map { place, trade in
      let standing = match.standings[trade]
      let arguments = arguments(on: trade, in: match)
      return TradeAdvice(
        trade: index.trades[trade].id,
        fit: match.fit(of: trade),
        reasonsFor: arguments.for,
        reasonAgainst: arguments.against,
        score: Mathematics.exponential(standing.logScore),
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
        match.standings[Int(offer.trade)].logAffinity, kilometres: kilometres, match.query),
      isDoubtful: index.schoolRows[Int(offer.school)].isDoubtful,
      kilometres: kilometres)
  }
}

extension Match {
  /// Belief over the trades with candidates, by trade; 0 for the others.
  var posterior: [Double] {
    var belief = [Double](repeating: 0, count: standings.count)
    let highest = candidates.reduce(0) { max($0, standings[$1].odds) }
    var sum = 0.0
    for trade in candidates {
      belief[trade] = Mathematics.exponential(standings[trade].odds - highest)
      sum += belief[trade]
    }
    for trade in candidates { belief[trade] /= sum }
    return belief
  }

  func fit(of trade: Int) -> Fit {
    Fit(
      affinity: Mathematics.logistic(standings[trade].odds), known: query.known,
      hasNamedTrades: !query.wanted.isEmpty, isNamed: query.wanted.contains(trade))
  }
}
