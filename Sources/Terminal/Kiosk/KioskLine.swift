public import Essentials

/// The conversation elsewhere, asked without waiting: a kiosk must go on listening to its keys.
public protocol KioskLine {
  /// Can be read while there are outcomes.
  var descriptor: Int32 { get }
  /// Outcomes come in the order of the requests.
  func send(_ request: KioskRequest, sitting: Int)
  /// Those that came since the last call, each with the sitting that asked.
  func outcomes() -> [(KioskOutcome, sitting: Int)]
}

public enum KioskRequest: Hashable, Sendable {
  /// Begins a conversation that isn't kept.
  case start(Language)
  case say(String)
  /// Has the conversation kept, from now on.
  case keep
  /// Leaves the conversation; if it isn't kept, nothing is left of it.
  case leave
  /// Finds out whether the server is there.
  case ping
}

public enum KioskOutcome: Hashable, Sendable {
  case turn(KioskTurn)
  /// The code that takes the conversation up again.
  case kept(code: String)
  /// The server says no, and why.
  case refused(String)
  case reachable
  /// The server is gone, and so is a conversation that isn't kept.
  case lost
}

/// A reply, as a kiosk shows it.
public struct KioskTurn: Hashable, Sendable {
  public var blocks: [Block]
  public var language: Language
  public var labels: ScreenLabels
  public var ending: Ending?

  public enum Ending: Hashable, Sendable {
    /// The person says that they have finished.
    case finished
    /// The conversation was erased, because the person wanted it.
    case erased
  }

  public init(
    _ blocks: [Block], in language: Language, labels: ScreenLabels, ending: Ending? = nil
  ) {
    self.blocks = blocks
    self.language = language
    self.labels = labels
    self.ending = ending
  }
}
