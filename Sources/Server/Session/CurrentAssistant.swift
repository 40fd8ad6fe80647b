public import Conversation
import Synchronization

/// The assistant that answers now; another takes over at midnight, and when files were edited.
public final class CurrentAssistant: Sendable {
  private let assistant: Mutex<Assistant>

  public init(_ assistant: Assistant) {
    self.assistant = Mutex(assistant)
  }

  var now: Assistant { assistant.withLock { $0 } }

  /// Turns that began with the old one end with it.
  public func replace(with new: Assistant) {
    assistant.withLock { $0 = new }
  }
}
