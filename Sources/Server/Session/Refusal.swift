import LineProtocol
import Storage

/// Why a request can't be done now: the code and the sentence of its `ERR` line.
struct Refusal: Error {
  let code: ErrorCode
  let text: String

  init(_ code: ErrorCode, _ text: String) {
    self.code = code
    self.text = text
  }

  static let noSession = Refusal(.noSession, "START or RESUME a session first")
  static let ended = Refusal(.ended, "nothing is asked any more; SAY, SET, BACK or RESULT go on")
  static let full = Refusal(.busy, "too many sessions are open, try again in a minute")
  static let tooMuch = Refusal(
    .rateLimited, "more requests than this address may send; wait a second")

  static let notSignedIn = Refusal(.denied, "AUTH first, with a name and a token")
  /// One sentence for a wrong name, a wrong token and a disabled account.
  static let notLetIn = Refusal(
    .denied, "name and token don't go together, or the account is disabled")
  /// One sentence for another's case, an expired one, and one that never was.
  static let noCase = Refusal(
    .unknownSession, "no case of this code or number is open to this account")
  static let noOpenCase = Refusal(.noSession, "OPEN a case first")

  /// The sentence is for the client's developer; what the operator needs is in the log.
  init(_ error: StorageError) {
    switch error.code {
    case .conflict: self.init(.conflict, "the session went on elsewhere: RESUME it")
    case .unknownSession: self.init(.unknownSession, "no session has this code")
    case .erasurePending:
      self.init(.storage, "the session is erased; its bytes go when another program lets go")
    default: self.init(.storage, "nothing could be written; the session is as before this request")
    }
  }

  /// Says on the wire why the store couldn't do it.
  static func naming<Value>(_ result: Result<Value, StorageError>) throws(Refusal) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let error): throw Refusal(error)
    }
  }

  /// Events that no log can hold: a defect of ours, and no reason to lose the session.
  static func naming<Value>(_ encode: () throws -> Value) throws(Refusal) -> Value {
    do {
      return try encode()
    } catch {
      throw Refusal(.storage, "the turn can't be written")
    }
  }
}
