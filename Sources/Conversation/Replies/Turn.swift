import Essentials
public import Interview

/// One turn: what to write down, then what to say.
public struct Turn: Hashable, Sendable {
  /// To be stored before a reply is shown; empty where nothing may be kept of the turn.
  public var events: [Event] = []
  /// In the order they are to be shown.
  public var replies: [Reply] = []
  /// Something that only the one who holds the session can do.
  public var request: Request?

  public enum Request: Hashable, Sendable {
    /// The person leaves; the session may be resumed.
    case leave
    /// The person wants everything gone; to be confirmed, then done at once.
    case erase
  }

  public init() {}
}
