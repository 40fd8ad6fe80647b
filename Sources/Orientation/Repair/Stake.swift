/// What a change has to bring to be worth telling.
struct Stake {
  private let isEmpty: Bool
  private let isNamedBlocked: Bool
  /// The affinity of the last trade shown; anything beats it where there are fewer.
  private let lastShown: Double

  init(_ match: Match, shown: Int) {
    isEmpty = match.candidates.isEmpty
    isNamedBlocked = match.isNamedBlocked
    var best = Shortlist<Double>(capacity: shown)
    for trade in match.candidates {
      best.insert(trade, rank: -match.worth[trade].logAffinity)
    }
    lastShown =
      best.items.count == shown ? (best.items.last.map { -$0.rank } ?? .infinity) : -.infinity
  }

  /// Whether somebody would leave with less than they came for.
  var isPressing: Bool { isEmpty || isNamedBlocked }

  /// The offer to tell of: of a named trade, else the nearest.
  func pick(
    among match: Match, within widest: Double = .infinity, _ slot: (Standing) -> Nearest
  ) -> Int? {
    best(among: match, within: widest, slot) { match.worth[$0].logAffinity > lastShown }
  }

  /// The same where somebody said no: told only where they would leave with less than they came
  /// for.
  func pickRefused(among match: Match, _ slot: (Standing) -> Nearest) -> Int? {
    best(among: match, within: .infinity, slot) { _ in false }
  }

  private func best(
    among match: Match, within widest: Double, _ slot: (Standing) -> Nearest,
    where isBetter: (_ trade: Int) -> Bool
  ) -> Int? {
    var best: (isNamed: Bool, nearest: Nearest)?
    for (trade, standing) in match.standings.enumerated() where !standing.isCandidate {
      let nearest = slot(standing)
      let isNamed = isNamedBlocked && match.query.wanted.contains(trade)
      guard !nearest.isNone, nearest.cost <= widest, isNamed || isEmpty || isBetter(trade)
      else { continue }
      if let old = best {
        if old.isNamed && !isNamed { continue }
        if old.isNamed == isNamed && old.nearest.cost <= nearest.cost { continue }
      }
      best = (isNamed, nearest)
    }
    return best.map { Int($0.nearest.offer) }
  }
}
