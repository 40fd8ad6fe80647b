import Essentials

extension Adviser {
  /// Why nothing is left, or why a named trade can't be had, and the ways out.
  func repair(_ match: Match, change: Change?) -> Repair {
    let trades = match.isNamedBlocked ? match.query.wanted : []
    var repair = Repair(conflict: conflict(in: match, trades: trades))
    repair.change = change
    repair.neighbour = neighbour(in: match)
    repair.nearest = nearestSchool(match)
    return repair
  }

  /// The candidate most like a named trade; nil where none has much in common with one.
  private func neighbour(in match: Match) -> Trade.ID? {
    var best: (trade: Int, likeness: Double)?
    for trade in match.candidates {
      let facets = index.tradeRows[trade].facets
      let likeness = match.query.wanted.map { index.tradeRows[$0].facets.jaccard(facets) }.max()
      guard let likeness, likeness >= Self.neighbourly, likeness > best?.likeness ?? 0
      else { continue }
      best = (trade, likeness)
    }
    return best.map { index.trades[$0.trade].id }
  }

  private func nearestSchool(_ match: Match) -> Announcement? {
    guard !match.query.homes.isEmpty else { return nil }
    var nearest = Shortlist<Double>(capacity: 1)
    for (school, row) in index.schoolRows.enumerated() where !row.offers.isEmpty {
      guard !match.places[school].isOverSea else { continue }
      nearest.insert(school, rank: match.places[school].kilometres)
    }
    return nearest.items.first.map {
      announcement(of: $0.position, at: match.places[$0.position], match.query)
    }
  }

  /// Trades that share a quarter of their facets are neighbours.
  private static let neighbourly = 0.25
}
