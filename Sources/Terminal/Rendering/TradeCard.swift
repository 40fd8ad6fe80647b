/// A trade that fits, or an idea that nobody teaches within reach.
public struct TradeCard: Hashable, Sendable {
  /// From 1; nil for an idea outside the ranking.
  public var rank: Int?
  public var name: String
  /// In words, never a figure: `colle bien`, `à essayer`.
  public var fit: String
  public var summary: String?
  public var reasons: [String]
  public var against: [String]

  public init(
    rank: Int?, name: String, fit: String, summary: String? = nil, reasons: [String] = [],
    against: [String] = []
  ) {
    self.rank = rank
    self.name = name
    self.fit = fit
    self.summary = summary
    self.reasons = reasons
    self.against = against
  }
}
