public import Conversation
public import DialogueTools
public import Essentials
public import Interview

/// The whole assistant, with its catalogue, for simulated people to talk to.
public struct AssistantStage: Stage {
  private let assistant: Assistant

  public init(_ assistant: Assistant) {
    self.assistant = assistant
  }

  public func begin(_ dialogue: Dialogue.ID, in language: Language) -> Session? {
    try? assistant.begin(dialogue, in: language).session
  }

  public func perform(_ act: Act, in session: inout Session) {
    switch act {
    case .event(let event): _ = assistant.take(event, in: &session)
    case .words(let words): _ = assistant.hear(words, in: &session)
    }
  }

  public func walk(of session: Session, through dialogue: Dialogue.ID) -> Walk? {
    assistant.walk(of: session, through: dialogue)
  }
}
