public import Essentials
public import Interview

/// What came of running a conversation.
public struct Transcript: Sendable {
  /// The conversation, with what came back in it.
  public internal(set) var file: ConversationFile
  public internal(set) var outcome: Symbol?
  /// Questions asked before the first trade, school or end.
  public internal(set) var questionsToResult = 0
  public internal(set) var events: [Event] = []
  /// What was passed of each dialogue that had its part in it.
  public internal(set) var passed: Set<Walk.Mark> = []

  public var text: String { file.text }
}
