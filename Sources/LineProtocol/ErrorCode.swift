/// Why a request was refused; the words never change their meaning.
public enum ErrorCode: String, Hashable, Sendable, CaseIterable {
  // The line itself.
  case unknownVerb = "unknown-verb"
  case badArguments = "bad-arguments"
  case badUTF8 = "bad-utf8"
  case badControl = "bad-control"
  case tooLong = "too-long"

  // The session.
  /// The verb needs a session: `START` or `RESUME` first.
  case noSession = "no-session"
  /// No session has this code: it is wrong, expired, or erased.
  case unknownSession = "unknown-session"
  /// The session went on elsewhere: `RESUME` it.
  case conflict
  /// There is nothing to answer any more.
  case ended

  // The server.
  case denied
  case rateLimited = "rate-limited"
  case busy
  case storage
  case shuttingDown = "shutting-down"
}
