public import Essentials

/// What one turn adds to a session.
public struct SessionTurn: Hashable, Sendable {
  /// The turn that the session is believed to be at.
  public var expectedTurn: Int
  /// Understood events as JSON, in order.
  public var events: [String]
  public var language: Language
  public var day: Day
  /// How the interview ended; nil while it goes on.
  public var outcome: String?
  /// Of the scripts that the turn was taken with; nil where they are those of before.
  public var dialogueHash: String?

  public init(
    expectedTurn: Int, events: [String], language: Language, day: Day, outcome: String? = nil,
    dialogueHash: String? = nil
  ) {
    self.expectedTurn = expectedTurn
    self.events = events
    self.language = language
    self.day = day
    self.outcome = outcome
    self.dialogueHash = dialogueHash
  }
}
