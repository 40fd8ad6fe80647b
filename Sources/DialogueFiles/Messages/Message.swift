/// One text to translate, and where it stands.
public struct Message: Hashable, Sendable {
  /// What never changes while the step keeps its id: `core/age.yaml#age-ask-1/prompt@en`; or, where
  /// it has none, its place: `core/age.yaml#steps/ask-age/prompt@en`.
  public let context: String
  /// From the root of the dialogues.
  public let file: String
  /// From 1.
  public let line: Int
  public let source: String
  /// Nil where there is none yet.
  public let translation: String?
}
