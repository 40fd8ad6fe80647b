public import Essentials

/// A trade worth knowing of, that is not a result.
public struct Idea: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No known école de production teaches it.
    case notTaught
    /// Taught, but behind a limit.
    case outOfReach(Limit)
    /// Within all limits, like what the person said except on one point: "une idée à côté".
    case beside
  }

  public var trade: Trade.ID
  public var kind: Kind
}
