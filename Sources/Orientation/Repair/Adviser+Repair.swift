import Essentials

extension Adviser {
  /// Why nothing is left, or why a named trade can't be had, and the ways out.
  func repair(_ match: Match, changes: [Change]) -> Repair {
    let trades = match.isNamedBlocked ? match.query.wanted.filter { isTaught($0) } : []
    var repair = Repair(conflict: conflict(in: match, trades: trades))
    repair.change = changes.first { helps($0, match) }
    repair.neighbour = neighbour(in: match)
    repair.nearest = nearestSchool(match, teaching: trades)
    return repair
  }

  private func isTaught(_ trade: Int) -> Bool { index.tradeRows[trade].isTaught }

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

  private func nearestSchool(_ match: Match, teaching trades: [Int]) -> Announcement? {
    guard !match.query.homes.isEmpty else { return nil }
    var nearest = Shortlist<Double>(capacity: 1)
    for (school, row) in index.schoolRows.enumerated() where !row.offers.isEmpty {
      let teaches =
        trades.isEmpty || index.offers[row.offers].contains { trades.contains(Int($0.trade)) }
      guard teaches, !match.places[school].isOverSea, !match.query.rejected.contains(school)
      else { continue }
      nearest.insert(school, rank: match.places[school].kilometres)
    }
    return nearest.items.first.map {
      announcement(of: $0.position, at: match.places[$0.position], match.query)
    }
  }

  /// Trades that share a quarter of their facets are neighbours.
  private static let neighbourly = 0.25
}
