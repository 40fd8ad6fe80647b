/// A sweep, and what its trades are worth to the person.
struct Match: Sendable {
  /// What a trade is worth, wherever it is taught.
  struct Worth: Sendable {
    /// Interests and wishes, in log-odds: 0 where nothing is known.
    let odds: Double
    /// The logarithm of the odds as a probability, floored: the trade's part of a score.
    let logAffinity: Double
  }

  let sweep: Sweep
  /// By trade.
  let worth: [Worth]

  init(_ sweep: Sweep, in index: CatalogueIndex, likelihood: Likelihood) {
    self.sweep = sweep
    let affinity = Affinity(query: sweep.query, index: index, likelihood: likelihood)
    worth = index.tradeRows.indices.map { trade in
      let odds = affinity.odds(of: trade)
      return Worth(odds: odds, logAffinity: Score.logAffinity(odds))
    }
  }

  var query: Query { sweep.query }
  var standings: [Standing] { sweep.standings }
  var places: [Place] { sweep.places }
  var candidates: [Int] { sweep.candidates }
  var isNamedBlocked: Bool { sweep.isNamedBlocked }

  func barriers(to offer: Offer) -> Barriers { sweep.barriers(to: offer) }

  /// The score of a candidate's nearest programme, as a logarithm; minus infinity for others.
  func logScore(of trade: Int, in index: CatalogueIndex) -> Double {
    let best = standings[trade].best
    guard !best.isNone else { return -.infinity }
    let school = index.offers[Int(best.offer)].school
    return Score.log(
      worth[trade].logAffinity, kilometres: places[Int(school)].kilometres, query)
  }
}
