import Interview
import Storage

/// The session of a connection, and how far it is written down.
struct OpenSession: Sendable {
  var session: Session
  /// Turns written down; those of a session that isn't kept are counted the same.
  var turn = 0
  var keeping: Keeping

  enum Keeping: Sendable {
    case kept(ResumeCode)
    /// In memory alone: the events so far, for who asks to keep them after all.
    case notKept([String])
  }

  var code: ResumeCode? {
    if case .kept(let code) = keeping { code } else { nil }
  }
}
