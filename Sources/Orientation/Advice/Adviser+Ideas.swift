import Essentials

extension Adviser {
  /// Trades to know of that are not results: named ones that can't be had, else one that goes
  /// better with the answers than anything in reach; and one "idée à côté".
  func ideas(in match: Match, shown: [Int]) -> [Idea] {
    var ideas = match.query.wanted.filter { !match.standings[$0].isCandidate }
      .prefix(Self.namedShown).map { idea($0, match) }
    if ideas.isEmpty, let better = betterElsewhere(match) { ideas.append(idea(better, match)) }
    if let beside = beside(match, shown: shown) {
      ideas.append(Idea(trade: index.trades[beside].id, kind: .beside))
    }
    return ideas
  }

  private func idea(_ trade: Int, _ match: Match) -> Idea {
    let isTaught = index.tradeRows[trade].isTaught
    return Idea(
      trade: index.trades[trade].id,
      kind: isTaught ? .outOfReach(limit(on: trade, in: match.sweep)) : .notTaught)
  }

  /// A trade that fits well, better than all candidates, and that nobody teaches in reach.
  private func betterElsewhere(_ match: Match) -> Int? {
    guard match.query.known >= Fit.facetsNeeded else { return nil }
    var best: Int?
    var highest = match.candidates.reduce(-Double.infinity) {
      max($0, match.worth[$1].odds)
    }
    for (trade, standing) in match.standings.enumerated() {
      guard !standing.isCandidate, standing.vetoed.isEmpty, !standing.isRefused,
        match.worth[trade].odds > highest, match.fit(of: trade) == .fitsWell
      else { continue }
      highest = match.worth[trade].odds
      best = trade
    }
    return best
  }

  /// A candidate that isn't shown and differs from the answers on one point only.
  ///
  /// The ratio is Diagoriente's: the distance on one axis over one plus the mean of the others,
  /// so it is high where one answer speaks against the trade and the others don't.
  private func beside(_ match: Match, shown: [Int]) -> Int? {
    guard match.query.known >= Fit.facetsNeeded else { return nil }
    var best: (trade: Int, ratio: Double)?
    for trade in match.candidates where !shown.contains(trade) {
      guard match.worth[trade].odds > 0 else { continue }
      let ratio = opening(of: trade, match.query)
      if ratio > best?.ratio ?? 0 { best = (trade, ratio) }
    }
    return best?.trade
  }

  private func opening(of trade: Int, _ query: Query) -> Double {
    let row = index.tradeRows[trade]
    var sum = 0.0
    var largest = 0.0
    func add(_ weight: Double) {
      let distance = max(0, -weight)
      sum += distance
      largest = max(largest, distance)
    }
    for facet in query.yes { add(index.weights[facet].yes(row.presence(of: facet))) }
    for facet in query.no { add(index.weights[facet].no(row.presence(of: facet))) }
    let others = Double(query.yes.count + query.no.count - 1)
    return largest / (1 + (others > 0 ? (sum - largest) / others : 0))
  }

  private static let namedShown = 2
}
