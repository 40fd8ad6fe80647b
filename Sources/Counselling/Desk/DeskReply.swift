public import Conversation
public import Essentials
public import Interview
public import Storage

/// What the workbench answers to one line, for any screen.
public struct DeskReply: Sendable {
  public var lines: [Line]
  /// To be written where the counsellor works.
  public var files: [File] = []
  /// The session that replies in `lines` are about: whoever shows them asks it for the words.
  public var session: Session?
  /// The counsellor left, or may not go on.
  public var isOver = false
  /// The same for a program.
  public var values = DeskValues()
  /// Why the store refused.
  public var failure: StorageError?

  /// Whether it was a mistake, or refused.
  public var isRefused: Bool {
    if case .error? = lines.first { true } else { false }
  }

  public enum Line: Hashable, Sendable {
    case heading(String)
    case text(String)
    case table(Table)
    /// What the person at the table sees or is asked.
    case replies([Reply])
    /// To be shown as it stands.
    case verbatim(String)
    /// A mistake, and how it is done.
    case error(String)
  }

  public struct File: Hashable, Sendable {
    public var name: String
    public var text: String
  }

  init(_ lines: [Line] = []) {
    self.lines = lines
  }
}
