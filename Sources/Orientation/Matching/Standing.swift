/// What one sweep over the catalogue finds out about a trade.
struct Standing: Sendable {
  /// Interests and wishes, in log-odds: 0 where nothing is known.
  var odds = 0.0
  /// The logarithm of the odds as a probability, floored: the trade's part of a score.
  var logAffinity = 0.0
  var vetoed = FacetSet()
  var isRefused = false

  /// Programmes that pass all limits.
  var candidates = 0
  /// The nearest candidate: the best too, as affinity is the same for all and appeal only falls
  /// with distance.
  var best: Nearest = .none
  /// The score of the best candidate, as a logarithm.
  var logScore = -Double.infinity

  /// The nearest programme that exactly one limit keeps away, per way to lift it.
  var beyondReach: Nearest = .none
  var withBoarding: Nearest = .none
  var whenOlder: Nearest = .none
  var vetoedOnly: Nearest = .none
  var refusedOnly: Nearest = .none
  var overSea: Nearest = .none
  /// Limits that every programme of the trade fails; meaningless without programmes.
  var common: Barriers = .all

  var isCandidate: Bool { candidates > 0 }
}
