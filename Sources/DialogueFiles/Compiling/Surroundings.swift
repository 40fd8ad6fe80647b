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
  /// Finds figures that nothing supports in a text; nil where they are not checked.
  public var unsupportedFigures: (@Sendable (String) -> [String])?
  /// Words that mean something in every conversation, and what; an option can't be called so.
  public var keywords: [String: String] = Self.usualKeywords
  /// Slots that what is presented looks at.
  public var presentedSlots: Set<String> = Self.usualSlots
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

  /// The commands of a conversation, as people write them.
  public static let usualKeywords: [String: String] = [
    "retour": "back", "aide": "help", "pourquoi": "why", "repete": "repeat", "passer": "skip",
    "passe": "skip", "resume": "summary", "effacer": "erase", "stop": "stop",
    "recommencer": "restart", "une personne": "human", "back": "back", "help": "help",
    "why": "why", "repeat": "repeat", "skip": "skip", "summary": "summary", "erase": "erase",
    "restart": "restart", "a person": "human",
  ]

  /// What advice is made of.
  public static let usualSlots: Set<String> = [
    "age", "birthday", "place", "other-place", "firmness", "reach", "boarding", "level", "likes",
    "dislikes", "vetoes",
    "trade", "sector", "needs", "speaker", "situation", "interest", "diploma",
  ]

  /// `recommend`, `advise` and `partners`.
  public static let usualPresentations: [Symbol: [String]] = [
    "recommend": ["trades", "schools"], "advise": ["doors"], "partners": ["schools"],
  ]
}
