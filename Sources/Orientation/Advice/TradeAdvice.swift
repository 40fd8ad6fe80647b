public import Essentials

/// A trade that can be learnt within all limits, and how it goes with what the person said.
public struct TradeAdvice: Hashable, Sendable {
  public var trade: Trade.ID
  public var fit: Fit
  /// Two at most, the strongest first.
  public var reasonsFor: [Reason]
  public var reasonAgainst: Reason?
  /// 0.05 to 1; comparable within one advice, and shown to nobody.
  public var score: Double
  /// The trade's share of belief among all trades within the limits.
  public var posterior: Double
  /// The nearest programmes within the limits; as many as schools are wanted.
  public var programmes: [Programme.ID]
}
