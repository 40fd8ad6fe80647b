/// A light touch against lists of near twins: maximal marginal relevance.
enum Diversity {
  /// How much relevance counts against likeness (Carbonell and Goldstein 1998).
  static let relevance = 0.8

  /// Takes `limit` candidates, each time `argmax λ·score − (1−λ)·likeness to the taken ones`; the
  /// first of equals.
  static func pick(
    _ candidates: [Int], limit: Int, score: (Int) -> Double, facets: (Int) -> FacetSet
  ) -> [Int] {
    var left = candidates.map { (trade: $0, score: score($0), likeness: 0.0) }
    var taken: [Int] = []
    while taken.count < limit {
      var best = -1
      var bestValue = -Double.infinity
      for position in left.indices {
        let value =
          relevance * left[position].score - (1 - relevance) * left[position].likeness
        if value > bestValue {
          best = position
          bestValue = value
        }
      }
      guard best >= 0 else { break }
      let chosen = left.remove(at: best).trade
      taken.append(chosen)
      let seen = facets(chosen)
      for position in left.indices {
        let likeness = facets(left[position].trade).jaccard(seen)
        left[position].likeness = max(left[position].likeness, likeness)
      }
    }
    return taken
  }
}
