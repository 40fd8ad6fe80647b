/// Belief over the trades still possible, and what an answer would do to it.
struct Exploration {
  private let index: CatalogueIndex
  private let likelihood: Likelihood
  private let trades: [Int]
  /// Beside `trades`.
  private let belief: [Double]
  private let top: [Int]
  /// Beside `trades`: the published log-odds of the answers so far, and what else was said.
  private let tastes: [Double]
  private let wishes: [Double]
  /// How far the answers are believed, now and with one more.
  private let trust: Double
  private let trustWithAnother: Double

  init(_ sweep: Sweep, index: CatalogueIndex, likelihood: Likelihood) {
    self.index = index
    self.likelihood = likelihood
    trades = sweep.candidates
    let affinity = Affinity(query: sweep.query, index: index, likelihood: likelihood)
    let tastes = trades.map(affinity.tastes(of:))
    let wishes = trades.map(affinity.wishes(of:))
    trust = likelihood.trust(in: sweep.query.known)
    trustWithAnother = likelihood.trust(in: sweep.query.known + 1)
    self.tastes = tastes
    self.wishes = wishes
    belief = Self.belief(zip(tastes, wishes).map { [trust] in trust * $0 + $1 })
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
      let (main, present, absent) = (weight(.main), weight(.present), weight(.absent))
      let updated = trades.indices.map { place in
        let answer =
          switch index.tradeRows[trades[place]].presence(of: facet) {
          case .main: main
          case .present: present
          case .absent: absent
          }
        return trustWithAnother * (tastes[place] + answer) + wishes[place]
      }
      return Self.top(of: updated) != top
    }
  }

  /// Shares of belief for log-odds; their sum is 1.
  private static func belief(_ odds: [Double]) -> [Double] {
    let highest = odds.max() ?? 0
    let shares = odds.map { Mathematics.exponential($0 - highest) }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }

  /// Positions of the first three, in the order of ids; the first of equals.
  private static func top(of values: [Double]) -> [Int] {
    var list = Shortlist<Double>(capacity: Adviser.Stopping.top)
    for (position, value) in values.enumerated() { list.insert(position, rank: -value) }
    return list.items.map(\.position).sorted()
  }
}
