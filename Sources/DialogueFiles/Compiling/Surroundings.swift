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
  /// Types of slots that are a choice whose options everybody knows.
  public var namedTypes: [Symbol: [Symbol]] = Self.usualTypes

  public init(
    outside: [Symbol: [Symbol]] = [:],
    presentations: [Symbol: [String]] = Self.usualPresentations,
    facts: Set<String>? = nil
  ) {
    self.outside = outside
    self.presentations = presentations
    self.facts = facts
  }

  /// `level`: classes and diplomas of French schools, as they are heard.
  public static let usualTypes: [Symbol: [Symbol]] = [
    "level": [
      "6e", "5e", "4e", "3e", "segpa", "ulis", "2de", "1re", "tle", "cap1", "cap2", "dropout",
      "none",
    ]
  ]

  /// `recommend`, `advise` and `partners`.
  public static let usualPresentations: [Symbol: [String]] = [
    "recommend": ["trades", "schools"], "advise": ["doors"], "partners": ["schools"],
  ]
}
