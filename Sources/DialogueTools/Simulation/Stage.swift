public import Essentials
public import Interview

/// What a simulated person talks to.
public protocol Stage: Sendable {
  /// Nil where there is no such dialogue.
  func begin(_ dialogue: Dialogue.ID, in language: Language) -> Session?
  func perform(_ act: Act, in session: inout Session)
  /// The way of `session` through one of the dialogues, with its trail.
  func walk(of session: Session, through dialogue: Dialogue.ID) -> Walk?
}

/// What a simulated person does.
public enum Act: Hashable, Sendable {
  /// Something that was understood.
  case event(Event)
  /// Something typed; may be nothing at all.
  case words(String)
}

/// The interview alone, without words: what is typed is never understood.
public struct EngineStage<World: Outside & Sendable>: Stage {
  private let engine: Engine
  private let outside: World

  public init(_ engine: Engine, outside: World) {
    self.engine = engine
    self.outside = outside
  }

  public func begin(_ dialogue: Dialogue.ID, in language: Language) -> Session? {
    try? engine.begin(dialogue, in: language, outside: outside).session
  }

  public func perform(_ act: Act, in session: inout Session) {
    switch act {
    case .event(let event): _ = engine.receive(event, in: &session, outside: outside)
    case .words: _ = engine.receive(.notUnderstood, in: &session, outside: outside)
    }
  }

  public func walk(of session: Session, through dialogue: Dialogue.ID) -> Walk? {
    engine.dialogues[dialogue].map {
      Walk(of: $0, with: session.answers, outside: outside, keepingTrail: true)
    }
  }
}
