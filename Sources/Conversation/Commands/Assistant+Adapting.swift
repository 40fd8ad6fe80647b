import Essentials
public import Interview

/// Sessions that go on with scripts that were edited meanwhile.
extension Assistant {
  /// Whether the session was last walked with other scripts than this assistant's.
  public func isEdited(since session: Session) -> Bool { engine.isEdited(since: session) }

  /// Fits a session to this assistant's scripts: says what is lost, and goes on from there.
  public func adapt(_ session: inout Session) -> Turn {
    take(engine.adaptation(of: session), in: &session)
  }

  /// As ``adapt(_:)``, without a word, and only where something was edited.
  ///
  /// - Returns: What is lost.
  func adapt(_ session: inout Session, _ events: inout [Event]) -> [Slot.ID] {
    guard isEdited(since: session) else { return [] }
    let event = engine.adaptation(of: session)
    _ = engine.receive(event, in: &session, outside: World(self))
    events.append(event)
    guard case .adapted(_, let dropped) = event else { return [] }
    return dropped
  }
}
