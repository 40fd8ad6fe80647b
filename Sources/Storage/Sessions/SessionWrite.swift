/// What one session has to write, whole or not at all.
public enum SessionWrite: Hashable, Sendable {
  /// A new session at turn 0, under a code that nobody has yet.
  case create(NewSession, events: [String], ResumeCode)
  /// Turns that follow each other; the first says where the session is believed to be.
  case append([SessionTurn], to: ResumeCode)
}
