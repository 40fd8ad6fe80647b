import Conversation
import Essentials
import Interview
import LineProtocol
import Storage

/// The session of a connection, and how far it is written down.
struct OpenSession: Sendable {
  var session: Session
  /// Whom it last spoke with: what is typed next answers their question, whatever was edited since.
  var assistant: Assistant
  /// Turns written down; those of a session that isn't kept are counted the same.
  var turn = 0
  var keeping: Keeping
  /// Events to be written with the next turn: what an edited script made of the session.
  var owed: [Event] = []

  enum Keeping: Sendable {
    case kept(ResumeCode)
    /// In memory alone: the events so far, for who asks to keep them after all.
    case notKept([Event])
  }

  var code: ResumeCode? {
    if case .kept(let code) = keeping { code } else { nil }
  }

  /// What the client has to know of it.
  var line: ServerLine {
    var fields: JSONObject = [:]
    fields["code"] = (code?.description).map(JSON.string)
    fields["dialogue"] = .string(session.dialogue.rawValue)
    fields["language"] = .string(session.language.rawValue)
    fields["kept"] = .bool(code != nil)
    fields["turn"] = .integer(turn)
    return .reply(.session, fields)
  }
}
