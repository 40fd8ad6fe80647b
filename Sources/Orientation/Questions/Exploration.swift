/// Belief over the trades still possible, and what an answer would do to it.
struct Exploration {
  private let index: CatalogueIndex
  private let likelihood: Likelihood
  private let trades: [Int]
  /// Beside `trades`.
  private let belief: [Double]
  private let top: [Int]

  init(_ sweep: Sweep, index: CatalogueIndex, likelihood: Likelihood) {
    self.index = index
    self.likelihood = likelihood
    trades = sweep.candidates
    let affinity = Affinity(query: sweep.query, index: index, likelihood: likelihood)
    let posterior = sweep.posterior(odds: affinity.odds(of:))
    belief = trades.map { posterior[$0] }
    top = Self.top(of: belief)
  }

  /// The share of the first three trades.
  var massOnTop: Double { top.reduce(0) { $0 + belief[$1] } }

  /// The facet with the largest gain for its cost, the first by id among equals; nil where no
  /// gain is worth the reading.
  func best(of facets: FacetSet) -> Int? {
    var best: (facet: Int, value: Double)?
    for facet in facets {
      let gain = gain(of: facet)
      guard gain >= Adviser.Stopping.gain else { continue }
      let value = gain / Double(max(1, index.facets[facet].cost))
      if value > best?.value ?? 0 { best = (facet, value) }
    }
    return best?.facet
  }

  /// The expected information of an answer, in bits: the entropy of the answer less what of it
  /// would remain if the trade were known.
  func gain(of facet: Int) -> Double {
    var yes = 0.0
    var noise = 0.0
    for (trade, belief) in zip(trades, belief) {
      let expected = likelihood.yes(index.tradeRows[trade].presence(of: facet))
      yes += belief * expected
      noise += belief * Mathematics.entropy(expected)
    }
    return (1 - likelihood.unsure) * (Mathematics.entropy(yes) - noise)
  }

  /// Whether a yes or a no would bring another trade among the first three.
  func wouldChangeTop(_ facet: Int) -> Bool {
    let weights = index.weights[facet]
    return changesTop { weights.yes($0) } || changesTop { weights.no($0) }

    func changesTop(_ weight: (Likelihood.Presence) -> Double) -> Bool {
      let (main, present, absent) = (
        Mathematics.exponential(weight(.main)), Mathematics.exponential(weight(.present)),
        Mathematics.exponential(weight(.absent))
      )
      let updated = zip(trades, belief).map { trade, belief in
        switch index.tradeRows[trade].presence(of: facet) {
        case .main: belief * main
        case .present: belief * present
        case .absent: belief * absent
        }
      }
      return Self.top(of: updated) != top
    }
  }

  /// Positions of the first three, in the order of ids; the first of equals.
  private static func top(of belief: [Double]) -> [Int] {
    var list = Shortlist<Double>(capacity: Adviser.Stopping.top)
    for (position, share) in belief.enumerated() { list.insert(position, rank: -share) }
    return list.items.map(\.position).sorted()
  }
}
