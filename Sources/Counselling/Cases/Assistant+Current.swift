import Conversation
import Interview

extension Assistant {
  /// The session that a log tells of, as it would go on today, and what an edited script made of it.
  func current(
    _ log: some Sequence<Event>, writtenUnder version: String
  ) throws(Engine.Refusal) -> (session: Session, owed: [Event]) {
    var session = try replay(log, writtenUnder: version)
    guard isEdited(since: session) else { return (session, []) }
    let owed = adapt(&session).events
    return (session, owed)
  }
}
