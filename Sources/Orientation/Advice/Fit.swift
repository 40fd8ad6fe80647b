/// Four words instead of a percentage.
public enum Fit: String, Hashable, Sendable, CaseIterable {
  case fitsWell
  case worthTrying
  case farFromWhatYouSay
  /// Too little is known to say anything.
  case stillVague

  /// Affinity from which a trade fits well: more than twice as probable as before the answers.
  public static let fitsWellFrom = 0.70
  /// Affinity from which it is worth trying.
  public static let worthTryingFrom = 0.40
  /// Facets to know before speaking of fit at all.
  public static let facetsNeeded = 3

  /// - Parameters:
  ///   - affinity: The logistic of the log-odds, 0.5 where answers say nothing.
  ///   - known: Interest facets with an answer.
  ///   - hasNamedTrades: Whether the person named any trade.
  ///   - isNamed: Whether it is this one, which is never far from what they say.
  init(affinity: Double, known: Int, hasNamedTrades: Bool, isNamed: Bool) {
    if known < Self.facetsNeeded, !hasNamedTrades {
      self = .stillVague
    } else if affinity >= Self.fitsWellFrom {
      self = .fitsWell
    } else if affinity >= Self.worthTryingFrom || isNamed {
      self = .worthTrying
    } else {
      self = .farFromWhatYouSay
    }
  }
}
