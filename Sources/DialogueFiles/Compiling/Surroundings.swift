public import Essentials
public import Interview

/// What a dialogue may name and doesn't define.
public struct Surroundings: Sendable {
  /// Values that are worked out outside, and what they may be; none where anything: `advice`.
  public var outside: [Symbol: [Symbol]]
  /// Steps that the outside shows, and their parameters.
  public var presentations: [Symbol: [String]]
  /// Ids of figures that texts may quote; nil where they are not checked.
  public var facts: Set<String>?

  public init(
    outside: [Symbol: [Symbol]] = [:],
    presentations: [Symbol: [String]] = Self.usualPresentations,
    facts: Set<String>? = nil
  ) {
    self.outside = outside
    self.presentations = presentations
    self.facts = facts
  }

  /// `recommend`, `advise` and `partners`.
  public static let usualPresentations: [Symbol: [String]] = [
    "recommend": ["trades", "schools"], "advise": ["doors"], "partners": ["schools"],
  ]
}
