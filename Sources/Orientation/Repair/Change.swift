public import Essentials

/// One thing that would be otherwise, and what it would open; each was tried out.
public struct Change: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Board during the week.
    case board
    /// Go farther; in the unit that the person used.
    case widen(Profile.Reach)
    /// Take back one firm no.
    case accept(Facet.ID)
    case acceptTrade(Trade.ID)
    /// Come back in so many years, old enough.
    case wait(years: Int)
    /// Leave the island and board there.
    case leaveIsland
  }

  public var kind: Kind
  /// What it would open first of all.
  public var trade: Trade.ID
  public var school: School.ID
  public var programme: Programme.ID
  /// How far, by road; nil where no home is known, or beyond the sea.
  public var journey: Journey?
}
