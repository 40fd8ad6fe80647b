public import Essentials

/// Two things beside each other, a row a criterion; words are made elsewhere.
public struct Comparison: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case trade(Trade.ID)
    case school(School.ID)
  }

  public enum Cell: Hashable, Sendable {
    case facets([Facet.ID])
    case trades([Trade.ID])
    /// From the nearest home; the nearest school within the limits, for a trade.
    case journey(Journey, to: School.ID)
    case labels([String])
    case years([Int])
    case boarding(Bool)
    /// Euros a year.
    case cost(Int)
    /// The least that is known, where not all are known to cost the same.
    case costFrom(Int)
    case ages(ClosedRange<Int>)
    /// A distance from nowhere: the person's place isn't known.
    case noPlace
    /// No road leads there from the person's homes.
    case overSea
    /// No page says it, or it can't be had within the limits.
    case unknown
  }

  public struct Row: Hashable, Sendable {
    public var criterion: Criterion
    /// One for each subject, in their order.
    public var cells: [Cell]
  }

  public var subjects: [Subject]
  public var rows: [Row]
}
