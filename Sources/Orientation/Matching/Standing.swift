/// What one sweep over the catalogue finds out about a trade.
struct Standing: Sendable {
  let vetoed: FacetSet
  var isRefused = false

  /// Programmes that pass all limits.
  private(set) var candidates = 0
  /// The nearest candidate: the best too, as affinity is the same for all and appeal only falls
  /// with distance.
  private(set) var best: Nearest = .none

  /// The nearest programme that exactly one limit keeps away, per way to lift it.
  private(set) var beyondReach: Nearest = .none
  private(set) var withBoarding: Nearest = .none
  private(set) var whenOlder: Nearest = .none
  private(set) var vetoedOnly: Nearest = .none
  private(set) var refusedOnly: Nearest = .none
  private(set) var overSea: Nearest = .none
  /// Limits that alone keep a programme away.
  private(set) var alone: Barriers = []
  /// Limits that every programme of the trade fails; meaningless without programmes.
  private(set) var common: Barriers = .all

  init(vetoed: FacetSet) {
    self.vetoed = vetoed
  }

  var isCandidate: Bool { candidates > 0 }

  /// Takes note of a programme of the trade and of what stands before it.
  mutating func consider(
    _ offer: Offer, at position: Int, behind barriers: Barriers, kilometres: Double,
    doubt: Double, _ query: Query
  ) {
    let cost = kilometres + doubt
    common.formIntersection(barriers)
    switch barriers {
    case []:
      candidates += 1
      best.consider(position, at: cost)
    case .reach:
      beyondReach.consider(position, at: cost)
      if offer.boards, kilometres <= query.weeklyReach {
        withBoarding.consider(position, at: cost)
      }
    case .age:
      alone.insert(.age)
      if let ages = query.ages, ages.upperBound < offer.minimumAge {
        let years = Int(offer.minimumAge) - ages.upperBound
        // A school around the corner in two years is worth more than one at 450 km in one.
        let isNear = kilometres <= query.hinge && years <= AgeRule.longestWait
        whenOlder.consider(position, at: (isNear ? 0 : 1e7) + Double(years) * 1e5 + cost)
      }
    case .veto: vetoedOnly.consider(position, at: cost)
    case .refusal: refusedOnly.consider(position, at: cost)
    case .rejection: alone.insert(.rejection)
    case .sea:
      alone.insert(.sea)
      if offer.boards { overSea.consider(position, at: cost) }
    default: break
    }
  }
}
