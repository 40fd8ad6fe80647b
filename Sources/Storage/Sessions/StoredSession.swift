public import Essentials

/// A session as a list shows it.
public struct SessionSummary: Hashable, Sendable, Identifiable {
  /// Within its store; it opens nothing.
  public var id: Int64
  public var dialogue: String
  public var dialogueHash: String
  public var language: Language
  public var created: Day
  public var updated: Day
  /// The last day it can be taken up.
  public var expires: Day
  public var turn: Int
  public var outcome: String?
}

/// A session with everything that happened in it.
public struct StoredSession: Hashable, Sendable {
  public var summary: SessionSummary
  /// Understood events as JSON, in order.
  public var events: [String]
}
