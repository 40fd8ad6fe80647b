import Conversation
import Interview
import Storage

/// The case on the table: what the store knows of it, and its session.
struct OpenDossier: Sendable {
  var known: OpenCase
  var session: Session
  /// Turns written down.
  var turn: Int
  /// Events to be written with the next turn: what an edited script made of the session.
  var owed: [Event] = []
  /// Known while it is open only where somebody typed it, or it was just made.
  var code: ResumeCode?
  /// The question that `=` answers; the pending one where nobody chose another.
  var focus: Slot.ID?

  var id: CaseFile.ID { known.file.id }
}
