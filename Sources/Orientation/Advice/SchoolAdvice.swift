public import Essentials

/// A school with at least one programme within all limits.
public struct SchoolAdvice: Hashable, Sendable {
  public var school: School.ID
  /// From each home on the same land, the nearest first; empty where no home is known.
  public var journeys: [Journey]
  /// Trades taught there within the limits, the best fit first; those that are far from what
  /// the person says only where there are no others.
  public var trades: [Trade.ID]
  /// The programmes of these trades.
  public var programmes: [Programme.ID]
  public var reasons: [Reason]
  public var warnings: [Warning]
  /// Of the oldest row shown.
  public var asOf: PartialDate
  /// Of its best programme.
  public var score: Double
}
