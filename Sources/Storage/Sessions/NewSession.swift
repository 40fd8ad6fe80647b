public import Essentials

/// What is known of a session when it starts.
public struct NewSession: Hashable, Sendable {
  public var dialogue: String
  /// Of the scripts the session began with, to tell later whether they were edited.
  public var dialogueHash: String
  public var language: Language
  public var created: Day

  public init(dialogue: String, dialogueHash: String, language: Language, created: Day) {
    self.dialogue = dialogue
    self.dialogueHash = dialogueHash
    self.language = language
    self.created = created
  }
}
